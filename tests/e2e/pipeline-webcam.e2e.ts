import { expect } from '@playwright/test';
import { testWithCamera, truthClip } from './camera/clip.ts';
import { heard, listenToDetector } from './detector-spy.ts';
import { onlyFromHere, startWithWebcam } from './with-webcam.ts';

/** The live half of the pipeline: a clip as the webcam, through `getUserMedia` into the worker. */
const video = truthClip('dev-m_a1');
const test = testWithCamera(video ?? '');
test.skip(!video, 'The truth clips are not beside the project: the webcam is not tried.');

test('each webcam picture is seen once, with the time it was taken', async ({ page }) => {
  const elsewhere = onlyFromHere(page);
  const listening = listenToDetector(page, [20, 60]);
  await startWithWebcam(page, '/train/thoracic-rotation?start=webcam');
  const worker = await listening;
  await expect
    .poll(async () => (await heard(worker)).frames, { timeout: 60_000 })
    .toBeGreaterThan(60);
  const { tMs, answeredMs, withPerson, frames, tensors, msPerFrame } = await heard(worker);
  console.log(`webcam: ${msPerFrame.toFixed(0)} ms a picture, ${tensors[20]} tensors`);

  expect(withPerson).toBe(frames);
  tMs.slice(1).forEach((t, i) => expect(t).toBeGreaterThan(tMs[i]!));
  // The clock of the pictures runs as fast as the one on the wall, and no answer comes long after its picture.
  const lags = answeredMs.map((answered, i) => answered - tMs[i]!);
  expect(Math.max(...lags) - Math.min(...lags)).toBeLessThan(500);
  expect(tensors[60]).toBe(tensors[20]);
  expect(elsewhere).toEqual([]);
});
