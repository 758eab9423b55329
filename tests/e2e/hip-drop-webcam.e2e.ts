import { expect, type Page } from '@playwright/test';
import { singleLegBalance } from '../../src/lib/exercises/single-leg-balance.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import { testWithCamera, truthClip } from './camera/clip.ts';
import { linger } from './camera/linger.ts';
import { errorAgainstLoop, truthAsPlayed } from './camera/truth-of-clip.ts';
import { onlyFromHere, runToTheResult, startWithWebcam } from './run-to-the-result.ts';
import { storedRecordings } from './stored-recordings.ts';

/** A whole run on real pictures: webcam → worker → rules → overlay → stored result. */
const CLIP = 'dev-m_a1';
const START = [0.3, 2.7, 19] as const;
const video = truthClip(CLIP);
const test = testWithCamera(video ?? '', (clip) => linger(clip, ...START));
test.skip(
  !video,
  'The truth clips are not beside the project: hip drop from a webcam is not tried.',
);

/** Share of painted pixels in a small square round a point of the (mirrored) picture. */
async function paintedNear(page: Page, point: readonly [number, number]): Promise<number> {
  return page.evaluate(([x, y]) => {
    const canvas = document.querySelector('canvas')!;
    const { videoWidth, videoHeight } = document.querySelector('video')!;
    const scale = Math.min(canvas.width / videoWidth, canvas.height / videoHeight);
    const left = (canvas.width - videoWidth * scale) / 2;
    const top = (canvas.height - videoHeight * scale) / 2;
    const half = Math.round(8 * scale);
    const cx = Math.round(left + (videoWidth - x) * scale);
    const cy = Math.round(top + y * scale);
    const side = 2 * half + 1;
    const pixels = canvas.getContext('2d')!.getImageData(cx - half, cy - half, side, side).data;
    let painted = 0;
    for (let i = 3; i < pixels.length; i += 4) if (pixels[i]! > 40) painted++;
    return painted / (side * side);
  }, point);
}

test('measures hip drop from the webcam, draws on the body, keeps the result', async ({ page }) => {
  test.setTimeout(180_000);
  const elsewhere = onlyFromHere(page);
  const truth = truthAsPlayed(CLIP, ...START);

  await startWithWebcam(page, '/train/single-leg-balance?side=left&amount=one&start=webcam');
  await expect(page.getByRole('heading', { name: 'Stand still on both legs' })).toBeVisible({
    timeout: 90_000,
  });
  // In the quiet start every joint is where the truth of its pictures has it.
  const { px } = truth[0]!;
  for (const joint of ['upperarm01L', 'lowerleg01R', 'footL']) {
    await expect
      .poll(() => paintedNear(page, px[joint]!), { message: joint })
      .toBeGreaterThan(0.05);
  }
  expect(await paintedNear(page, [40, 300])).toBe(0);

  await runToTheResult(page);
  const shown = page.locator('main');
  await expect(shown).toContainText('±');
  const values = page.locator('[data-metric]');
  const measured = await values.allInnerTexts();
  expect(measured.length).toBeGreaterThan(0);

  const [recording] = await storedRecordings(page);
  const { series, quality } = scoreRecording(recording!, singleLegBalance, { side: 'left' });
  const drops = truth.map((frame) => frame.drop);
  const fit = errorAgainstLoop(series.tMs, series.hipDropDeg, drops);
  console.log(
    `hip drop from the webcam: ${quality.fps.toFixed(1)} pictures/s, ${fit.n} measured over ${fit.seen.toFixed(1)}°, typical error ${fit.typicalError.toFixed(2)}°`,
  );
  expect(fit.n).toBeGreaterThan(30);
  expect(fit.seen).toBeGreaterThan(8);
  expect(fit.typicalError).toBeLessThan(1.5);

  await page.reload();
  await expect(shown).toContainText('±');
  await expect.poll(() => values.allInnerTexts()).toEqual(measured);
  await page.goto('/history');
  await expect(page.getByRole('heading', { name: /single-leg balance/i }).first()).toBeVisible();
  expect(elsewhere).toEqual([]);
});
