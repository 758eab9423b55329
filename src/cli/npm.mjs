/** Calls npm, the way that works on every system and inside `npm run`. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Runs npm and collects what it says; with `show`, passes it on to stderr instead.
 * @param {string[]} args
 * @param {{ show?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, stdout: string, stderr: string }>}
 */
export function npm(args, { show = false } = {}) {
  const [command, first] = npmCommand();
  const child = spawn(command, [...first, ...args], {
    cwd: ROOT,
    shell: process.platform === 'win32' && first.length === 0,
    stdio: show ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => (stdout += chunk));
  child.stderr?.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, stdout, stderr }));
  });
}

/**
 * Inside `npm run`, the very npm that runs us; else the one on the path.
 * @returns {[command: string, first: string[]]}
 */
function npmCommand() {
  const self = process.env.npm_execpath;
  return self && path.basename(self) === 'npm-cli.js' ? [process.execPath, [self]] : ['npm', []];
}

/**
 * What npm says went wrong, without its notes on logs and versions.
 * @param {string} stderr
 */
export const npmErrors = (stderr) =>
  stderr
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/ {4}at |complete log|debug-\d/.test(line))
    .slice(0, 8)
    .join('\n');
