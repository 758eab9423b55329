import { expect, test, type Page } from '@playwright/test';
import { GUIDED } from '../../src/lib/exercises/guided-registry.ts';
import { EXERCISES } from '../../src/lib/exercises/registry.ts';
import { lengthMs, partsOf } from '../../src/lib/session/guide-parts.ts';
import { en } from '../../src/lib/texts/en.ts';
import { createTexts } from '../../src/lib/texts/texts.ts';
import { complaints } from './complaints.ts';
import { until } from './fast-clock.ts';

/*
 * Every exercise there is, opened and done to its end: those with a camera as the athlete of the demo does them, guided
 * ones in full length; both on a fake clock.
 */

const texts = createTexts(() => ({ locale: 'en', messages: en }));
const { t, ofExercise, ofGuided } = texts;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const { id, headline } of EXERCISES)
  test(`${id} is done to its result`, async ({ page }) => {
    const found = complaints(page);
    await page.clock.install();
    await page.goto(`/train/${id}`);
    await expect(heading(page)).toHaveText(ofExercise(id).title);
    await page.getByRole('button', { name: t('common.watchDemo') }).click();
    const trial = page.locator('[data-phase="trial"]');
    await until(page, () => trial.isVisible());
    const done = page.getByRole('button', { name: t('training.seeResult') });
    await until(page, () => done.isVisible());
    await done.click();
    await expect(heading(page)).toContainText(ofExercise(id).title);
    await expect(page.locator(`[data-metric="${headline.metric}"]`).first()).toHaveText(/\d/);
    expect(found).toEqual([]);
  });

for (const exercise of GUIDED)
  test(`${exercise.id} is led to its end`, async ({ page }) => {
    const found = complaints(page);
    await page.clock.install();
    await page.goto(`/train/${exercise.id}`);
    await expect(heading(page)).toHaveText(ofGuided(exercise.id).title);
    await page.getByRole('button', { name: t('common.start') }).click();
    await page.getByRole('button', { name: 'I am fine' }).click();
    await expect(page.locator('[data-phase="ready"]')).toBeVisible();
    await page.clock.runFor(lengthMs(partsOf(exercise, exercise.levels[0]!)) + 1000);
    await expect(heading(page)).toHaveText('Done');
    expect(found).toEqual([]);
  });
