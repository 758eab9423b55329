/** Brings the model weights that models/manifest.json names into models/, or nothing at all. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkFiles, digest, readManifest, stateOf } from './manifest.mjs';
import { npm, npmErrors } from './npm.mjs';
import { inProject, Obstacle, say } from './project.mjs';
import { watchDownload } from './download-progress.mjs';

/**
 * Fetches what is missing or damaged. A file gets its name in models/ only after its hash was right.
 * @param {{ heavy?: boolean, from?: string | undefined, folder?: string }} [options]
 *   heavy: the optional models too; from: a tarball already on this computer, instead of npm
 * @returns {Promise<void>}
 */
export async function ensureModels({ heavy = false, from, folder = inProject('models') } = {}) {
  removeLeftovers(folder);
  const manifest = readManifest(folder);
  const bad = (await checkFiles(folder, manifest, { heavy })).filter((c) => c.state !== 'good');
  for (const { file } of bad.filter((c) => c.state === 'damaged'))
    say(`models/${file.name} is damaged and will be replaced.`);

  for (const id of new Set(bad.map((c) => c.source))) {
    const source = manifest.sources[id];
    if (!source) throw new Error(`manifest.json names no source "${id}"`);
    const files = bad.filter((c) => c.source === id).map((c) => c.file);
    await withTemporaryFolder(folder, async (temporary) => {
      const tarball = from ?? (await fetchPackage(source, temporary));
      await checkPackage(tarball, source);
      await unpack(tarball, files, temporary);
      for (const file of files)
        renameSync(path.join(temporary, file.pathInPackage), path.join(folder, file.name));
    });
    say('The pose models are in place.');
  }
}

/**
 * Through `npm pack`, so that npm's registry settings, proxies, logins and cache apply.
 * @param {import('./manifest.mjs').Source} source
 * @param {string} folder
 */
async function fetchPackage(source, folder) {
  const spec = `${source.package}@${source.version}`;
  const stopWatching = await watchDownload(`Fetching pose models, ${spec}`, source.bytes);
  const args = ['pack', spec, '--pack-destination', folder, '--prefer-offline', '--loglevel=error'];
  const { ok, stderr } = await npm([...args, '--ignore-scripts']).finally(stopWatching);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (ok && tarball) return path.join(folder, tarball);
  throw new Obstacle(
    `The pose models could not be fetched (${spec}, ${megabytes(source.bytes)} MB). npm said:\n` +
      `${npmErrors(stderr) || 'nothing'}\n\n` +
      'Nothing was kept. Check the connection and try again. Without internet: get the package on another\n' +
      `computer with \`npm pack ${spec}\`, then here: npm run models -- --from FILE.tgz`,
  );
}

/**
 * @param {string} tarball
 * @param {import('./manifest.mjs').Source} source
 */
async function checkPackage(tarball, source) {
  const found = await digest(tarball, 'sha512', 'base64').catch((error) => {
    throw new Obstacle(`${tarball} cannot be read: ${error.message}`);
  });
  if (`sha512-${found}` === source.integrity) return;
  throw new Obstacle(
    `This is not ${source.package}@${source.version}, or not all of it: its checksum differs. Nothing was\n` +
      'kept. Get it anew; if npm fetched it, run `npm cache verify` first. If it happens again, something\n' +
      'between this computer and the registry changes files.',
  );
}

/**
 * @param {string} tarball
 * @param {import('./manifest.mjs').ModelFile[]} files
 * @param {string} folder
 */
async function unpack(tarball, files, folder) {
  const { extract } = await import('tar');
  const wanted = new Set(files.map((file) => file.pathInPackage));
  await extract({
    file: tarball,
    cwd: folder,
    strict: true,
    noMtime: true,
    filter: (name) => wanted.has(name),
  });
  for (const file of files) {
    const state = await stateOf(path.join(folder, file.pathInPackage), file);
    if (state !== 'good')
      throw new Obstacle(`${file.name} in the package is ${state}. Nothing was kept.`);
  }
}

/**
 * A folder inside models/, so that the last step is a rename on one file system. Named after this
 * process, so that one left behind by a crash is recognised.
 * @param {string} folder
 * @param {(temporary: string) => Promise<void>} work
 */
async function withTemporaryFolder(folder, work) {
  const temporary = path.join(folder, `.fetch-${process.pid}`);
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  const interrupted = () => {
    remove();
    process.exit(130);
  };
  mkdirSync(temporary);
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await work(temporary);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    remove();
  }
}

/** @param {string} folder */
function removeLeftovers(folder) {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.fetch-(\d+)$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid)))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {number} bytes */
const megabytes = (bytes) => Math.round(bytes / 1e6);
