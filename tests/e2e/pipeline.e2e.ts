import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { splitMjpeg } from '../../src/lib/capture/mjpeg.ts';
import type { ImagePoint, PoseFrame } from '../../src/lib/pose/pose-frame.ts';
import { readRecording } from '../../src/lib/recording/pose-jsonl.ts';
import type { Recording } from '../../src/lib/recording/recording.ts';
import { inProject } from '../../src/cli/project.mjs';
import { truthClip, webcamClip } from './camera/clip.ts';
import { heard, listenToDetector } from './detector-spy.ts';
import { onlyFromHere } from './with-webcam.ts';

/** Real pictures through the real detector: what comes out, and what it says when it cannot. */
const CLIP = 'dev-m_a1';
const NO_TRUTH =
  'The truth clips are not beside the project: poses in real pictures are not tried.';

/** What the detector said of the same pictures before they were compressed. */
function reference(): Recording {
  const file = `../shared/truth/rec/${CLIP}.blazepose-full.pose.jsonl`;
  return readRecording(readFileSync(inProject(file), 'utf8'));
}

/** The first pictures of the clip, as a raw .mjpeg. */
async function firstPictures(video: string, count: number) {
  const bytes = readFileSync(await webcamClip(video));
  const end = splitMjpeg(bytes)[count - 1]!.to;
  return { name: 'clip.mjpeg', mimeType: 'video/x-motion-jpeg', buffer: bytes.subarray(0, end) };
}

type Upload = string | Awaited<ReturnType<typeof firstPictures>>;

async function read(page: Page, video: Upload): Promise<void> {
  await page.getByLabel('Video file').setInputFiles(video);
  await page.getByRole('button', { name: 'Read the video' }).click();
}

async function recordingOf(page: Page): Promise<Recording> {
  await expect(page.getByText('The recording is ready')).toBeVisible({ timeout: 120_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the recording' }).click(),
  ]);
  return readRecording(readFileSync(await download.path(), 'utf8'));
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Median distance of all points of all frames from those of the reference at the same time. */
function medianOff(frames: readonly PoseFrame[], expected: readonly PoseFrame[]) {
  const off: { px: number[]; depthPx: number[]; worldMm: number[] } = {
    px: [],
    depthPx: [],
    worldMm: [],
  };
  for (const frame of frames) {
    const other = expected.find(({ tMs }) => Math.abs(tMs - frame.tMs) < 1)!;
    for (const [name, q] of Object.entries(other.image ?? {}) as [keyof ImagePose, ImagePoint][]) {
      const p = frame.image?.[name];
      off.px.push(p ? Math.hypot(p.x - q.x, p.y - q.y) : Infinity);
      off.depthPx.push(Math.abs((p?.z ?? Infinity) - (q.z ?? 0)));
    }
    for (const [name, q] of Object.entries(other.world ?? {})) {
      const p = frame.world?.[name as keyof ImagePose];
      off.worldMm.push(p ? 1000 * Math.hypot(p.x - q.x, p.y - q.y, p.z - q.z) : Infinity);
    }
  }
  return { px: median(off.px), depthPx: median(off.depthPx), worldMm: median(off.worldMm) };
}
type ImagePose = NonNullable<PoseFrame['image']>;

test('a video becomes a recording with true points, a measured pelvis and no leak', async ({
  page,
}) => {
  const video = truthClip(CLIP);
  test.skip(!video, NO_TRUTH);
  test.setTimeout(150_000);
  const elsewhere = onlyFromHere(page);
  await page.goto('/track?backend=wasm');
  const listening = listenToDetector(page, [20, 200]);
  await read(page, await firstPictures(video!, 240));
  const worker = await listening;
  const { header, frames } = await recordingOf(page);

  expect(header).toMatchObject({ width: 640, height: 480, fps: 30, model: 'blazepose-full' });
  expect(frames).toHaveLength(240);
  const off = medianOff(frames, reference().frames);
  // Compression alone moves the points by about one pixel.
  expect(off.px).toBeLessThan(1.6);
  expect(off.depthPx).toBeLessThan(15);
  expect(off.worldMm).toBeLessThan(20);

  const truth = JSON.parse(
    readFileSync(inProject(`../shared/truth/truth/${CLIP}.truth.json`), 'utf8'),
  ) as { frames: { t: number; hipTiltLup: number }[] };
  const tiltOff = frames.flatMap(({ tMs, cues }) => {
    const known = truth.frames.find(({ t }) => Math.abs(t * 1000 - tMs) < 1)!;
    return cues?.pelvisDeg == null ? [] : [Math.abs(cues.pelvisDeg - known.hipTiltLup)];
  });
  expect(tiltOff.length).toBeGreaterThan(0.6 * frames.length);
  expect(median(tiltOff)).toBeLessThan(1.5);

  const { tensors, msPerFrame } = await heard(worker);
  console.log(
    `track: ${msPerFrame.toFixed(0)} ms a picture, points ${off.px.toFixed(2)} px off, pelvis ${median(tiltOff).toFixed(2)}°, ${tensors[20]} tensors`,
  );
  expect(tensors[20]).toBeGreaterThan(0);
  expect(tensors[200]).toBe(tensors[20]);
  expect(elsewhere).toEqual([]);

  await page.getByRole('button', { name: 'Score it' }).click();
  await expect(page).toHaveURL(/\/result\/last/);
  await expect(page.getByText('From a video file')).toBeVisible();
});

test('an mp4 is read picture by picture, each at its own time', async ({ page }) => {
  const video = truthClip('dev-f_b5');
  test.skip(!video, NO_TRUTH);
  await page.goto('/track?backend=wasm&model=blazepose-lite');
  await read(page, video!);
  const { header, frames } = await recordingOf(page);
  const file = '../shared/truth/rec/dev-f_b5.blazepose-full.pose.jsonl';
  const expected = readRecording(readFileSync(inProject(file), 'utf8'));
  expect(header.fps).toBe(30);
  expect([header.width, header.height]).toEqual([expected.header.width, expected.header.height]);
  const times = (all: readonly PoseFrame[]) => all.map(({ tMs }) => Math.round(tMs));
  expect(times(frames)).toEqual(times(expected.frames));
});

test.describe('says what is wrong', () => {
  /** One empty picture. */
  async function emptyVideo(page: Page): Promise<Upload> {
    const url = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')!.fillRect(0, 0, 300, 150);
      return canvas.toDataURL('image/jpeg');
    });
    const buffer = Buffer.from(url.split(',')[1]!, 'base64');
    return { name: 'empty.mjpeg', mimeType: 'video/x-motion-jpeg', buffer };
  }

  test('with a file that is no video, and goes on with the next', async ({ page }) => {
    await page.goto('/track?backend=wasm&model=blazepose-lite');
    const buffer = Buffer.from('not a video');
    await read(page, { name: 'notes.mp4', mimeType: 'video/mp4', buffer });
    await expect(page.getByRole('alert')).toContainText('This video cannot be read');
    await read(page, await emptyVideo(page));
    await expect(page.getByText('Nobody was found in this video')).toBeVisible({ timeout: 60_000 });
  });

  test('with a missing model', async ({ page }) => {
    await page.route('**/models/blazepose-lite.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('/track?backend=wasm&model=blazepose-lite');
    await read(page, await emptyVideo(page));
    await expect(page.getByRole('alert')).toContainText('The pose model is missing');
  });

  test('with a damaged model', async ({ page }) => {
    await page.route('**/models/blazepose-lite.bin', (route) =>
      route.fulfill({ body: Buffer.alloc(1000) }),
    );
    await page.goto('/track?backend=wasm&model=blazepose-lite');
    await read(page, await emptyVideo(page));
    await expect(page.getByRole('alert')).toContainText('The pose model is damaged');
  });

  test('with nothing to run a model on', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('/track?backend=wasm&model=blazepose-lite');
    await read(page, await emptyVideo(page));
    await expect(page.getByRole('alert')).toContainText('No way to run the pose model');
  });

  test('with a detector that stopped', async ({ page }) => {
    await page.goto('/track?backend=wasm');
    const listening = listenToDetector(page);
    await page.route('**/models/*.bin', () => {}); // keeps it loading
    await read(page, await emptyVideo(page));
    const worker = await listening;
    await worker.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('out of memory');
        }),
    );
    await expect(page.getByRole('alert')).toContainText('The pose detector stopped');
  });

  test('with a wish that cannot be met', async ({ page }) => {
    await page.goto('/track?model=posenet');
    await expect(page.getByRole('alert')).toContainText('Unknown model "posenet"');
  });
});
