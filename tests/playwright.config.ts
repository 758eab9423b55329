import { defineConfig } from '@playwright/test';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ensureBrowser, ensureShell, launchFlags } from '../src/cli/browser.mjs';
import { inProject, ROOT } from '../src/cli/project.mjs';
import { rounds } from './rounds.ts';

// Playwright reads this file once more in each worker: the environment carries the port there.
process.env.PLUMB_E2E_PORT ??= String(await freePort());
const port = process.env.PLUMB_E2E_PORT;
const baseURL = `http://localhost:${port}`;

/** A detector or a recorder at work needs the machine for itself: these run alone (src/cli/test.mjs). */
const REAL_TIME = /(webcam|hands-free|pipeline|kept-video)\.e2e\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: inProject('test-results'),
  workers: 2,
  retries: 0,
  timeout: 90_000,
  globalTimeout: rounds(10, 180) * 60_000,
  // How long a page may take to show something is its own test where it matters; elsewhere a busy machine gets its time.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLUMB_E2E_REPORT ?? inProject('test-results/report.json') }],
  ],
  use: {
    baseURL,
    permissions: ['camera'],
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      ...{ name: 'pages', testIgnore: REAL_TIME, fullyParallel: true },
      use: { launchOptions: { executablePath: await ensureShell(), args: launchFlags() } },
    },
    {
      ...{ name: 'real time', testMatch: REAL_TIME, workers: 1 },
      use: { launchOptions: { executablePath: await ensureBrowser(), args: launchFlags() } },
    },
  ],
  webServer: {
    command: `node src/cli/start.mjs --port ${port}`,
    cwd: ROOT,
    url: baseURL,
    timeout: 5 * 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}
