import { chromium } from '@playwright/test';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { ensureBrowser, launchFlags } from '../../../src/cli/browser.mjs';
import { CACHE, inProject } from '../../../src/cli/project.mjs';
import type { DrawnPicture } from '../../truth/dots.ts';
import { test as base } from '../unhurried.ts';

/** Pictures per second at which Chromium plays an MJPEG file as the webcam. */
const WEBCAM_FPS = 30;
/** Nothing is served here: every request of the page that takes the video apart is answered below. */
const ORIGIN = 'http://localhost';

/** A clip with known truth; undefined where the truth set is not beside the project. */
export function truthClip(name: string): string | undefined {
  const file = inProject('..', 'shared', 'truth', 'video', `${name}.mp4`);
  return existsSync(file) ? file : undefined;
}

/**
 * Tests in a browser whose webcam shows the video, from its start, over and over.
 *
 * @param edit makes another clip of the plain one, e.g. with a longer start
 * @param drawn what is drawn onto each picture, in order
 */
export function testWithCamera(
  video: string,
  edit: (clip: string) => string | Promise<string> = (clip) => clip,
  drawn: readonly DrawnPicture[] = [],
) {
  return base.extend({
    launchOptions: [
      // Playwright takes the fixtures a function needs from this pattern: here, none.
      // eslint-disable-next-line no-empty-pattern
      async ({}, use) =>
        use({
          executablePath: await ensureBrowser(),
          args: launchFlags({ clip: await edit(await webcamClip(video, drawn)) }),
        }),
      { scope: 'worker', timeout: 120_000 },
    ],
  });
}

/**
 * The video as JPEGs one after another, which is what Chromium plays as a webcam. Made once, then kept.
 *
 * @param drawn what is drawn onto each picture, in order
 */
export async function webcamClip(
  video: string,
  drawn: readonly DrawnPicture[] = [],
): Promise<string> {
  const pageScript = readFileSync(new URL('./jpeg-frames.js', import.meta.url));
  const hash = createHash('sha256').update(readFileSync(video)).update(pageScript);
  const key = hash.update(JSON.stringify(drawn)).digest('hex');
  const folder = path.join(CACHE, 'clips');
  const clip = path.join(folder, `${path.parse(video).name}-${key.slice(0, 12)}.mjpeg`);
  if (existsSync(clip)) return clip;
  mkdirSync(folder, { recursive: true });
  const part = `${clip}.${process.pid}`;
  await writeClip(video, part, pageScript, drawn);
  renameSync(part, clip);
  return clip;
}

async function writeClip(
  video: string,
  target: string,
  pageScript: Buffer,
  drawn: readonly DrawnPicture[],
): Promise<void> {
  const mediabunny = readFileSync(
    inProject('node_modules/mediabunny/dist/bundles/mediabunny.min.mjs'),
  );
  const importMap = JSON.stringify({ imports: { mediabunny: '/mediabunny.js' } });
  const answers = new Map([
    ['/', { contentType: 'text/html', body: `<script type="importmap">${importMap}</script>` }],
    ['/jpeg-frames.js', { contentType: 'text/javascript', body: pageScript }],
    ['/mediabunny.js', { contentType: 'text/javascript', body: mediabunny }],
    ['/video', { contentType: 'application/octet-stream', body: readFileSync(video) }],
  ]);
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  const output = openSync(target, 'w');
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, (route) =>
      route.fulfill(answers.get(new URL(route.request().url()).pathname) ?? { status: 404 }),
    );
    await page.exposeFunction('keepJpeg', (base64: string) => {
      writeSync(output, Buffer.from(base64, 'base64'));
    });
    await page.goto(`${ORIGIN}/`);
    // As text, so that nothing on the way here rewrites the import.
    await page.evaluate(
      `import('/jpeg-frames.js').then((m) => m.videoToJpegs('/video', ${WEBCAM_FPS}, keepJpeg, ${JSON.stringify(drawn)}))`,
    );
  } finally {
    closeSync(output);
    await browser.close();
  }
}
