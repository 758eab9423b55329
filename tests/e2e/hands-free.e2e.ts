import { expect, type Page } from '@playwright/test';
import { singleLegBalance } from '../../src/lib/exercises/single-leg-balance.ts';
import { SIDES } from '../../src/lib/pose/keypoints.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import { testWithCamera, truthClip, webcamClip } from './camera/clip.ts';
import { inTurn, linger } from './camera/linger.ts';
import { errorAgainstLoop, truthAsPlayed } from './camera/truth-of-clip.ts';
import { inLanguage } from './in-language.ts';
import { paintedNear } from './painted.ts';
import { onlyFromHere } from './with-webcam.ts';
import { storedRecordings } from './stored-recordings.ts';

/*
 * A whole workout that nobody touches, on real pictures: webcam → worker → rules → overlay → stored results. Before the
 * webcam stands a runner who waits on two legs, lets the pelvis drop on the left one, waits again, and stands on the
 * right one.
 */
const LEFT = ['dev-m_a1', 0.3, 2.7, 17] as const;
const RIGHT = ['dev-m_c2', 0.3, 4.6, 24] as const;
const videos = [truthClip(LEFT[0]), truthClip(RIGHT[0])];
const test = testWithCamera(videos[0] ?? '', async (left) => {
  const [, ...start] = LEFT;
  const [, ...again] = RIGHT;
  return inTurn(linger(left, ...start), linger(await webcamClip(videos[1]!), ...again));
});
test.skip(
  !videos.every(Boolean),
  'The truth clips are not beside the project: no workout before a webcam is tried.',
);

/** A short rest and the video kept, as an athlete would choose them; past the safety notes. */
async function begin(page: Page) {
  const texts = await inLanguage(page, 'en');
  const { t } = texts;
  await page.locator('select:has(option[value="40"])').selectOption('10');
  await page.getByLabel(t('replay.keepVideo')).check();
  await page.goto('/train/single-leg-balance?side=left&amount=both&start=webcam');
  await page.getByRole('button', { name: t('training.safetyAgree') }).click();
  return texts;
}

test('without touching anything, both legs are measured, told and kept', async ({ page }) => {
  test.setTimeout(240_000);
  const elsewhere = onlyFromHere(page);
  const { t, ofExercise } = await begin(page);

  const heading = page.getByRole('heading', { level: 1 });
  const stage = (phase: string) => page.locator(`[data-phase="${phase}"]`);
  for (const side of SIDES) {
    await expect(stage('baseline')).toBeVisible({ timeout: 90_000 });
    await expect(heading).toHaveText(t('training.phase.baseline.both-feet'));
    if (side === 'left') await drawnOnTheBody(page);
    await expect(stage('countdown')).toBeVisible({ timeout: 20_000 });
    await expect(heading).toHaveText(t('training.phase.countdownLeg', { side }));
    await expect(stage('trial')).toBeVisible({ timeout: 20_000 });
    await expect(heading).toHaveText(t('training.phase.trialLeg', { side }));
    await expect(stage('rest')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(t(`common.leg.${side}`), { exact: true })).toBeVisible();
    await expect(page.locator('main')).toContainText('±');
    if (side === 'left')
      await expect(page.getByText(t('training.nextLeg', { side: 'right' }))).toBeVisible();
  }
  await expect(stage('done')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('main [data-metric="hold-time"]')).toHaveCount(SIDES.length);

  await page.getByRole('button', { name: t('training.seeResult') }).click();
  await expect(heading).toContainText(ofExercise('single-leg-balance').title);
  await measuredAsItWas(page);
  expect(elsewhere).toEqual([]);
});

/** In the quiet start every joint is where the truth of its pictures has it. */
async function drawnOnTheBody(page: Page): Promise<void> {
  const { px } = truthAsPlayed(...LEFT)[0]!;
  for (const joint of ['upperarm01L', 'lowerleg01R', 'footL']) {
    await expect
      .poll(() => paintedNear(page, px[joint]!), { message: joint })
      .toBeGreaterThan(0.05);
  }
  expect(await paintedNear(page, [40, 300])).toBe(0);
}

/** The video that was recorded meanwhile lies under the figure: from the countdown on, and the body is where the joints are. */
async function seenInTheVideo(page: Page): Promise<void> {
  const video = page.locator('.player video');
  await expect(video).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Position in the recording' });
  await slider.press('End');
  await expect(video).toBeVisible();
  const { duration, bright } = await video.evaluate((v: HTMLVideoElement) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
    const ctx = canvas.getContext('2d')!;
    ctx.drawImage(v, 0, 0, 64, 36);
    const { data } = ctx.getImageData(0, 0, 64, 36);
    return { duration: v.duration, bright: Math.max(...data.filter((_, i) => i % 4 < 3)) };
  });
  expect(bright).toBeGreaterThan(60);
  expect(duration).toBeGreaterThan(5);
}

/** The stored tracks hold the drop that was there, and the values survive a reload. */
async function measuredAsItWas(page: Page): Promise<void> {
  const recordings = await storedRecordings(page);
  expect(recordings.length).toBe(2);
  const [first] = recordings.sort((a, b) => a.frames[0]!.tMs - b.frames[0]!.tMs);
  const { series, quality } = scoreRecording(first!, singleLegBalance, { side: 'left' });
  const drops = [...truthAsPlayed(...LEFT), ...truthAsPlayed(...RIGHT)].map(({ drop }) => drop);
  const fit = errorAgainstLoop(series.tMs, series.hipDropDeg, drops);
  console.log(
    `hip drop from the webcam: ${quality.fps.toFixed(1)} pictures/s, ${fit.n} measured over ${fit.seen.toFixed(1)}°, typical error ${fit.typicalError.toFixed(2)}°`,
  );
  expect(fit.n).toBeGreaterThan(30);
  expect(fit.seen).toBeGreaterThan(8);
  expect(fit.typicalError).toBeLessThan(1.5);
  await seenInTheVideo(page);

  const values = page.locator('[data-metric]');
  const measured = await values.allInnerTexts();
  expect(measured.length).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => values.allInnerTexts()).toEqual(measured);
  await page.goto('/history');
  await expect(page.getByRole('heading', { name: /single-leg balance/i }).first()).toBeVisible();
}
