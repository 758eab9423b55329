/**
 * npm run --silent track -- VIDEO --out REC.pose.jsonl     the pose in every picture of a video
 *
 * Drives the app's own page for video files in headless Chromium, so the recording is what the app would make.
 */
import { chromium, type Page } from '@playwright/test';
import { existsSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { trackWishes } from '../lib/app/track-options.ts';
import { ensureBrowser, launchFlags } from './browser.mjs';
import { ensureBuild } from './build.mjs';
import { Obstacle, say } from './project.mjs';
import { serve } from './server.mjs';
import { ensureModels } from './weights.mjs';

const USAGE = `npm run --silent track -- VIDEO --out REC.pose.jsonl

  --model     blazepose-full (default), blazepose-lite, blazepose-heavy, movenet-lightning, movenet-thunder
  --view      front (default), back, side-left, side-right, head-end: the side the camera sees
  --baseline  0.3-2.7: seconds on two legs, as the pelvis reference; found by itself when not given
  --dots      the pelvis is measured by two coloured dots
  --fps       pictures per second of a raw .mjpeg, which does not say (default 30)
  --backend   wasm (default), webgl, webgpu, auto`;

/** What the person at the keyboard got wrong: one line, exit code 2. */
class BadInput extends Error {}

try {
  const asked = wanted();
  if (!asked) say(USAGE);
  else {
    await ensureModels({ heavy: asked.heavy });
    await ensureBuild();
    await inApp(asked.query, (page) => track(page, asked.video, asked.out));
  }
} catch (error) {
  if (!(error instanceof BadInput) && !(error instanceof Obstacle)) throw error;
  say(error.message);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}

function wanted() {
  const { values, positionals } = options();
  if (values.help) return undefined;
  const [video, ...more] = positionals;
  if (!video || more.length > 0) throw new BadInput('Give one video file. Help: --help');
  if (!existsSync(video) || !statSync(video).isFile())
    throw new BadInput(`There is no video file ${video}.`);
  if (!values.out) throw new BadInput('Say where the recording goes: --out REC.pose.jsonl');
  if (!existsSync(path.dirname(path.resolve(values.out))))
    throw new BadInput(`There is no folder ${path.dirname(values.out)} for the recording.`);
  const { model, view, backend, baseline, fps, dots, out } = values;
  const pelvis = dots ? 'dots' : 'windows';
  const query = new URLSearchParams({ model, view, backend, baseline, fps, pelvis });
  const wishes = trackWishes(query);
  if ('problem' in wishes) throw new BadInput(wishes.problem);
  return { video, out, query, heavy: wishes.model === 'blazepose-heavy' };
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        model: { type: 'string', default: 'blazepose-full' },
        view: { type: 'string', default: 'front' },
        backend: { type: 'string', default: 'wasm' },
        baseline: { type: 'string', default: '' },
        fps: { type: 'string', default: '' },
        dots: { type: 'boolean', default: false },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

async function inApp(query: URLSearchParams, work: (page: Page) => Promise<void>) {
  const executablePath = await ensureBrowser();
  const server = await serve({ port: await freePort() });
  const browser = await chromium.launch({ executablePath, args: launchFlags() });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/track?${query}`);
    await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function track(page: Page, video: string, out: string) {
  await page.getByLabel('Video file').setInputFiles(video);
  await page.getByRole('button', { name: 'Read the video' }).click();
  await watch(page);
  const problem = page.getByRole('alert');
  if ((await problem.count()) > 0) {
    const lines = (await problem.innerText()).split(/\n+/);
    const line = `${path.basename(video)}: ${lines[0]}. ${lines.at(-1)}`;
    const id = await problem.getAttribute('data-failure');
    const badInput = id === 'unreadable-file' || id === 'wrong-address';
    throw badInput ? new BadInput(line) : new Obstacle(line);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the recording' }).click(),
  ]);
  await download.saveAs(out);
  const facts = await page.getByRole('definition').allInnerTexts();
  const [read, person, pelvis, time] = facts;
  say(`${out}: ${read}; person in ${person}, pelvis in ${pelvis}; ${time} each`);
}

/** Says how far it is, at every tenth, until the page is done with the video. */
async function watch(page: Page) {
  let said = '';
  for (;;) {
    const state = await page.evaluate(() => {
      const bar = document.querySelector('progress');
      const step = document.querySelector('label[for="reading"]')?.textContent ?? '';
      return {
        phase: document.querySelector('[data-phase]')?.getAttribute('data-phase'),
        line: step + (bar && bar.position >= 0 ? ` ${Math.floor(bar.position * 10) * 10} %` : ''),
      };
    });
    if (state.phase === 'done' || state.phase === 'failed') return;
    if (state.line !== said) say((said = state.line));
    await page.waitForTimeout(200);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
