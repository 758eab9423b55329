import { expect, type Page } from '@playwright/test';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../../src/lib/texts/locales.ts';
import { loadMessages } from '../../src/lib/texts/load.ts';
import { createTexts } from '../../src/lib/texts/texts.ts';
import { testWithCamera, truthClip, webcamClip } from './camera/clip.ts';
import { inTurn, linger } from './camera/linger.ts';
import { onlyFromHere } from './run-to-the-result.ts';
import { storedRecordings } from './stored-recordings.ts';

/*
 * A whole workout that nobody touches: set-up, left leg, rest, right leg, result. Before the webcam stands a runner who
 * waits on two legs, sways on the left one, waits again, and sways on the right one.
 */
const LEFT = truthClip('dev-m_c1');
const RIGHT = truthClip('dev-m_c2');
const QUIET = [0.3, 4.6] as const;
const test = testWithCamera(LEFT ?? '', async (left) =>
  inTurn(linger(left, ...QUIET, 17), linger(await webcamClip(RIGHT!), ...QUIET, 24)),
);
test.skip(!LEFT || !RIGHT, 'The truth clips are not beside the project: no hands-free workout.');

async function textsOf(locale: Locale) {
  const messages = await loadMessages(locale);
  return createTexts(() => ({ locale, messages }));
}

/** Language and a short rest, as an athlete would choose them, and past the safety notes. */
async function begin(page: Page, locale: Locale): Promise<void> {
  await page.goto('/settings');
  await page.locator('select:has(option[value="zh"])').selectOption(locale);
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE_TAGS[locale]);
  await page.locator('select:has(option[value="40"])').selectOption('10');
  const { t } = await textsOf(locale);
  await page.goto('/train/single-leg-balance?side=left&amount=both&start=webcam');
  await page.getByRole('button', { name: t('training.safetyAgree') }).click();
}

for (const locale of LOCALES) {
  test(`both legs without touching anything, in ${locale}`, async ({ page }) => {
    test.setTimeout(240_000);
    const elsewhere = onlyFromHere(page);
    const { t, ofExercise } = await textsOf(locale);
    await begin(page, locale);

    const heading = page.getByRole('heading', { level: 1 });
    const stage = (phase: string) => page.locator(`[data-phase="${phase}"]`);
    for (const side of ['left', 'right'] as const) {
      await expect(stage('baseline')).toBeVisible({ timeout: 90_000 });
      await expect(heading).toHaveText(t('training.phase.baseline.stance'));
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
    await expect(page.locator('main [data-metric="hold-time"]')).toHaveCount(2);

    await page.getByRole('button', { name: t('training.seeResult') }).click();
    await expect(heading).toContainText(ofExercise('single-leg-balance').title);
    expect((await storedRecordings(page)).length).toBe(2);
    expect(elsewhere).toEqual([]);
  });
}
