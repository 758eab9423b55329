import { expect, type Page } from '@playwright/test';
import { singleLegBalance } from '../../src/lib/recording/athlete-programs.ts';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { seedHistory } from './seed-history.ts';
import { test } from './unhurried.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a level is chosen, kept, and told with its dose and what leads on', async ({ page }) => {
  await page.goto('/train/single-leg-squat');
  await expect(page.getByText('And why not')).toBeVisible();
  await expect(page.getByText('Send the knee over the second toe.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Hand on the wall' })).toBeChecked();
  await page.getByRole('radio', { name: 'Test' }).check();
  await page.getByRole('radio', { name: 'Down to a chair' }).check();
  const chosen = page.locator('[aria-current="step"]');
  await expect(chosen).toContainText('2 × 8 repetitions on each side, 2 times a week');
  await expect(chosen).toContainText('Hip drop at most 12°');
  await expect(page.getByText('Too hard? Go back to “Hand on the wall”.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Test' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Down to a chair' })).toBeChecked();
});

test('two legs are never asked to be one', async ({ page }) => {
  await page.goto('/train/calf-raise');
  await expect(page.getByText('Which side to the camera?')).toBeVisible();
  await page.getByRole('radio', { name: 'One leg' }).check();
  await expect(page.getByText('Which leg do you stand on?')).toBeVisible();
});

test('what was told before is weighed: a calm notice, and one tap more', async ({ page }) => {
  await page.goto('/train/calf-raise');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('checkbox', { name: 'an Achilles tendon hurts' }).check();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Understood, go on' }).click();
  await expect(page.getByText('Start all the same?')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Take your time with this one')).toBeVisible();
  expect(await barriersLightAndDark(page)).toEqual([]);
  await page.getByRole('link', { name: 'Rather “' }).click();
  await expect(heading(page)).not.toHaveText('Calf raise');
  await expect(page.getByText('Take your time with this one')).toBeHidden();

  await page.goto('/settings');
  await page.getByRole('button', { name: 'safety' }).click();
  await page.getByRole('checkbox', { name: 'an Achilles tendon hurts' }).uncheck();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await page.goto('/train/calf-raise');
  await expect(heading(page)).toHaveText('Calf raise');
  await expect(page.getByText('Take your time with this one')).toBeHidden();
});

test('a guided run is remembered, with how it felt, and asked about the next morning', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00') });
  await page.goto('/train/desk-break');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await page.clock.runFor(150_000);
  await expect(heading(page)).toHaveText('Done');
  await page.getByRole('button', { name: '2', exact: true }).click();
  await expect(page.getByText('Thank you. Good to go on.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.goto('/history');
  await expect(page.getByRole('region', { name: 'Desk break' })).toContainText('to the end');
  await page.goto('/');
  await expect(page.getByText('Last done 20 Nov 2026')).toBeVisible();
  await expect(page.getByRole('group', { name: 'How is it today?' })).toBeHidden();

  await page.clock.setSystemTime(new Date('2026-11-21T08:00:00'));
  await page.reload();
  await expect(page.getByText('Yesterday you did: Desk break.')).toBeVisible();
  const question = page.getByRole('group', { name: 'How is it today?' });
  await question.getByRole('button', { name: '6', exact: true }).click();
  await expect(question.getByRole('status')).toContainText('ask a physiotherapist');
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(question).toBeHidden();
});

test('a result tells its level, and what it says about the next one', async ({ page }) => {
  await page.goto('/history');
  const startedAtMs = Date.now() - 60_000;
  await seedHistory(page, [
    {
      ...{ id: 'hold', exercise: 'single-leg-balance', program: singleLegBalance() },
      ...{ side: 'left', startedAtMs, level: 'eyes-open' },
    },
  ]);
  await expect(page.getByText('Eyes open')).toBeVisible();
  await page.goto('/result/hold');
  await expect(page.getByText('· Eyes open')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your level' })).toBeVisible();
  await expect(page.getByText('Stay with “Eyes open”.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});
