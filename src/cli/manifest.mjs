/** models/manifest.json, and whether the files on disk are the ones it names. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * @typedef {{ name: string, pathInPackage: string, bytes: number, sha256: string }} ModelFile
 * @typedef {{ id: string, optional?: boolean, source: string, files: ModelFile[] }} Model
 * @typedef {{ package: string, version: string, bytes: number, integrity: string }} Source
 * @typedef {{ sources: Record<string, Source>, models: Model[] }} Manifest
 * @typedef {{ file: ModelFile, source: string, state: 'good' | 'missing' | 'damaged' }} Checked
 */

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export const readManifest = (folder) =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

/**
 * Reads and hashes every wanted file: a tenth of a second for all, so no note of an earlier check
 * has to be believed.
 * @param {string} folder
 * @param {Manifest} manifest
 * @param {{ heavy: boolean }} options heavy: the optional models too
 * @returns {Promise<Checked[]>}
 */
export async function checkFiles(folder, manifest, { heavy }) {
  const wanted = manifest.models
    .filter((model) => heavy || !model.optional)
    .flatMap(({ source, files }) => files.map((file) => ({ source, file })));
  /** @type {Checked[]} */
  const checked = [];
  for (const { source, file } of wanted)
    checked.push({ source, file, state: await stateOf(path.join(folder, file.name), file) });
  return checked;
}

/**
 * @param {string} where
 * @param {ModelFile} file
 */
export async function stateOf(where, file) {
  const size = statSync(where, { throwIfNoEntry: false })?.size;
  if (size === undefined) return 'missing';
  if (size !== file.bytes) return 'damaged';
  return (await digest(where, 'sha256', 'hex')) === file.sha256 ? 'good' : 'damaged';
}

/**
 * @param {string} where
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 */
export async function digest(where, algorithm, encoding) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(where, { highWaterMark: 1 << 20 }), hash);
  return hash.digest(encoding);
}
