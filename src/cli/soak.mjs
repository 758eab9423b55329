/**
 * npm run soak                          the tests of chance, each as often as it takes to believe them
 * npm run soak -- e2e crash.e2e         some of them; what may be said is as in npm test
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, ROOT, run } from './project.mjs';

await run(async () => {
  const [part, ...rest] = process.argv.slice(2);
  const chosen = part
    ? [[part, ...rest]]
    : [
        ['unit', ...repeated('.test.ts')],
        ['e2e', ...repeated('.e2e.ts')],
      ];
  for (const args of chosen) {
    if (args.length > 1 || part) process.exitCode = (await test(args)) || process.exitCode;
  }
});

/**
 * The tests that ask how often: those that import tests/rounds.ts.
 * @param {string} ending
 */
function repeated(ending) {
  return ['src', 'tests']
    .flatMap((room) =>
      readdirSync(inProject(room), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(room, name),
      ),
    )
    .filter((name) => name.endsWith(ending))
    .filter((name) => readFileSync(inProject(name), 'utf8').includes('rounds.ts'));
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
function test(args) {
  const child = spawn(process.execPath, [inProject('src/cli/test.mjs'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLUMB_SOAK: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
