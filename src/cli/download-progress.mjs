/** Shows how far a download of npm's is, by the file that grows in npm's cache. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';

/**
 * @param {string} what
 * @param {number} totalBytes
 * @returns {Promise<() => void>} ends the watching
 */
export async function watchDownload(what, totalBytes) {
  const cache =
    process.env.npm_config_cache ?? (await npm(['config', 'get', 'cache'])).stdout.trim();
  const folder = path.join(cache, '_cacache', 'tmp');
  const startedMs = Date.now();
  const live = process.stderr.isTTY;
  let bytes = 0;
  let lastLine = '';

  const show = () => {
    // npm moves the file away when it is whole, so what was seen once still counts.
    bytes = Math.min(Math.max(bytes, largestSince(folder, startedMs)), totalBytes);
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    const line = `${what}: ${mb(bytes)} of ${mb(totalBytes)} MB, ${seconds} s`;
    if (line === lastLine) return;
    lastLine = line;
    process.stderr.write(live ? `\r${line}  ` : `${line}\n`);
  };

  show();
  const timer = setInterval(show, live ? 500 : 5000);
  return () => {
    clearInterval(timer);
    if (live) process.stderr.write('\n');
  };
}

/**
 * Size of the largest file written since a time; 0 while nothing has arrived.
 * @param {string} folder
 * @param {number} sinceMs
 */
function largestSince(folder, sinceMs) {
  /** @type {string[]} */
  let names = [];
  try {
    names = readdirSync(folder);
  } catch {
    // npm makes the folder with its first download
  }
  const sizes = names.map((name) => {
    const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return stats?.isFile() && stats.mtimeMs >= sinceMs ? stats.size : 0;
  });
  return Math.max(0, ...sizes);
}

/** @param {number} bytes */
const mb = (bytes) => Math.round(bytes / 1e6);
