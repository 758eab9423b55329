/** Builds the app when its sources changed since the last build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, Obstacle, ROOT, say } from './project.mjs';

/** Inside SvelteKit's own output: every build wipes it, so it never vouches for another build. */
const STAMP = inProject('.svelte-kit', 'output', 'sources.sha256');

const SOURCES = [
  'src',
  'static',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Needs installed packages and models.
 * @returns {Promise<void>}
 */
export async function ensureBuild() {
  const before = hashOfSources();
  if (isBuilt() && readFileSync(STAMP, 'utf8') === before) return;
  say('Building the app …');
  const { ok, said } = await build();
  if (!ok) throw new Obstacle(`${said}\nThe build failed: see above.`);
  writeFileSync(STAMP, before);
}

const isBuilt = () => existsSync(STAMP) && existsSync(inProject('build', '200.html'));

/**
 * In a process of its own, whose chatter is kept for the case that it fails.
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function build() {
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, said }));
  });
}

/** One hash of the names and contents of everything the build reads. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesUnder(inProject(name))).sort())
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} where
 * @returns {string[]}
 */
function filesUnder(where) {
  if (!statSync(where).isDirectory()) return [where];
  return readdirSync(where)
    .filter((name) => !isNotBuilt(path.join(where, name)))
    .flatMap((name) => filesUnder(path.join(where, name)));
}

/**
 * Tests and command line tools may change without a new build; a model still arriving is no source.
 * @param {string} where
 */
const isNotBuilt = (where) =>
  where === inProject('src', 'cli') || where.endsWith('.test.ts') || /\.fetch-\d+$/.test(where);
