/**
 * npm test                              every check; installs what is missing
 * npm test -- unit                      one part: format, lint, types, unit, e2e
 * npm test -- unit src/lib/signal       the rest goes to vitest or Playwright
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { CACHE, inProject, Obstacle, ROOT, run, say } from './project.mjs';
import {
  countPlaywright,
  countReport,
  countVitest,
  inWords,
  oneCheck,
  sum,
} from './test-counts.mjs';
import { ensureModels } from './weights.mjs';

const PARTS = {
  format: async () => oneCheck(await tool('prettier/bin/prettier.cjs', ['--check', '.'])),
  lint: async () =>
    oneCheck(await tool('eslint/bin/eslint.js', ['-c', 'tests/eslint.config.js', '.'])),
  types: async () => {
    const check = ['--tsconfig', 'tsconfig.json', '--fail-on-warnings'];
    const synced = await tool('@sveltejs/kit/svelte-kit.js', ['sync']);
    return oneCheck(synced && (await tool('svelte-check/bin/svelte-check', check)));
  },
  unit: async (/** @type {string[]} */ rest) => {
    const report = path.join(CACHE, 'unit.json');
    rmSync(report, { force: true });
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return countReport(await tool('vitest/vitest.mjs', [...args, ...rest]), report, countVitest);
  },
  e2e: async (/** @type {string[]} */ rest) => {
    await ensureModels();
    await ensureBrowser();
    /** @type {import('./test-counts.mjs').Counts[]} */
    const counts = [];
    // One after the other: what runs in real time needs the machine for itself.
    for (const project of ['pages', 'real time']) {
      const report = path.join(CACHE, `e2e ${project}.json`);
      rmSync(report, { force: true });
      process.env.PLUMB_E2E_REPORT = report;
      const args = ['test', '-c', 'tests/playwright.config.ts', `--project=${project}`];
      const ok = await tool('@playwright/test/cli.js', [...args, '--pass-with-no-tests', ...rest]);
      counts.push(countReport(ok, report, countPlaywright));
    }
    return sum(counts);
  },
};

/**
 * Run one after another; those of a group side by side, as each uses one core.
 * @type {readonly (keyof typeof PARTS)[][]}
 */
const GROUPS = [['format', 'lint', 'types'], ['unit'], ['e2e']];

await run(async () => {
  const [part, ...rest] = process.argv.slice(2);
  if (part && !(part in PARTS))
    throw new Obstacle(`There is no part "${part}". Parts: ${Object.keys(PARTS).join(', ')}`);
  await ensureDependencies();

  /** @type {import('./test-counts.mjs').Counts[]} */
  const counts = [];
  /** @type {string[]} */
  const summary = [];
  for (const together of GROUPS) {
    const names = together.filter((name) => !part || part === name);
    if (names.length === 0) continue;
    console.log(`\n── ${names.join(', ')}`);
    const startedMs = Date.now();
    const done = names.map(async (name) => {
      const count = await PARTS[name](rest).catch(failed);
      counts.push(count);
      summary.push(`${name.padEnd(7)} ${inWords(count)} (${seconds(Date.now() - startedMs)})`);
    });
    await Promise.all(done);
  }

  const total = sum(counts);
  console.log(`\n── summary (format, lint and types count as one check each)`);
  console.log(`${summary.join('\n')}\n\n${inWords(total)}`);
  process.exitCode = total.failed ? 1 : 0;
});

/**
 * A part that could not run is a failure, and no reason to skip the parts after it.
 * @param {unknown} error
 */
function failed(error) {
  say(error instanceof Obstacle ? error.message : String(error));
  return oneCheck(false);
}

/**
 * Runs a tool out of node_modules.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it was content
 */
function tool(file, args) {
  const child = spawn(process.execPath, [inProject('node_modules', file), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

/** @param {number} ms */
function seconds(ms) {
  return `${Math.round(ms / 1000)} s`;
}
