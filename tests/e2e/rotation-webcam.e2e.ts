import { expect } from '@playwright/test';
import { thoracicRotation } from '../../src/lib/exercises/thoracic-rotation.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import { testWithCamera, truthClip } from './camera/clip.ts';
import { linger } from './camera/linger.ts';
import { errorAgainstLoop, truthAsPlayed } from './camera/truth-of-clip.ts';
import { inLanguage } from './in-language.ts';
import { onlyFromHere } from './with-webcam.ts';
import { storedRecordings } from './stored-recordings.ts';

const CLIP = 'dev-f_b1';
const START = [0.1, 1.15, 16] as const;
const video = truthClip(CLIP);
const test = testWithCamera(video ?? '', (clip) => linger(clip, ...START));
test.skip(
  !video,
  'The truth clips are not beside the project: rotation from a webcam is not tried.',
);

test('measures how far the chest turns from the webcam, to the right sides, in Chinese', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const elsewhere = onlyFromHere(page);
  const { t, ofExercise } = await inLanguage(page, 'zh');
  await page.goto('/train/thoracic-rotation?start=webcam');
  await page.getByRole('button', { name: t('training.safetyAgree') }).click();
  await expect(page.locator('[data-phase="trial"]')).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('[data-phase="done"]')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: t('training.seeResult') }).click();
  await expect(page).toHaveURL(/\/result\/[0-9a-f-]{36}/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(ofExercise('thoracic-rotation').title);
  // The page stays fluid while the shape of the trunk is found.
  expect(page.workers().map((worker) => worker.url())).toContainEqual(
    expect.stringContaining('/score.'),
  );
  await expect(page.locator('main')).toContainText('±');

  const [recording] = await storedRecordings(page);
  const { series, quality } = scoreRecording(recording!, thoracicRotation);
  const turns = truthAsPlayed(CLIP, ...START).map((frame) => frame.thoraxRot);
  const fit = errorAgainstLoop(series.tMs, series.rotationDeg, turns);
  console.log(
    `rotation from the webcam: ${quality.fps.toFixed(1)} pictures/s, ${fit.n} measured over ${fit.seen.toFixed(0)}°, typical error ${fit.typicalError.toFixed(1)}°`,
  );
  expect(fit.n).toBeGreaterThan(60);
  expect(fit.seen).toBeGreaterThan(50);
  expect(fit.typicalError).toBeLessThan(5);
  expect(elsewhere).toEqual([]);
});
