import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { until } from './fast-clock.ts';
import { test } from './unhurried.ts';

// The browser allows notifications to nobody here: what is tried is the reminder in the app.
test.use({ timezoneId: 'Europe/Berlin' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const strip = (page: Page) => page.getByRole('region', { name: 'Time for a desk break?' });

/** A Monday at ten to nine, with the reminder just switched on. */
async function tenToNine(page: Page) {
  await page.clock.install({ time: new Date('2026-11-30T08:50:00+01:00') });
  await page.goto('/settings');
  await page.getByLabel('Remind me of a desk break').check();
  await expect(page.getByText('Next reminder: Monday 30 November, 09:00')).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(heading(page)).toHaveText('History');
}

test('the reminder comes at its hour, again after a snooze, and a break puts off the next', async ({
  page,
}) => {
  await tenToNine(page);
  await page.clock.fastForward('09:00');
  await expect(strip(page)).toBeHidden();
  await page.clock.fastForward('01:30');
  await expect(strip(page)).toContainText('Time for a desk break?');
  expect(await barriersLightAndDark(page)).toEqual([]);

  await strip(page).getByRole('button', { name: 'In 15 minutes' }).click();
  await expect(strip(page)).toBeHidden();
  await page.clock.fastForward('14:00');
  await expect(strip(page)).toBeHidden();
  await page.clock.fastForward('01:30');
  await strip(page).getByRole('link', { name: 'Start' }).click();

  await expect(heading(page)).toHaveText('Desk break');
  await expect(strip(page)).toBeHidden();
  await expect(page.getByText('this week')).toBeHidden();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await page.clock.runFor(150_000);
  await expect(heading(page)).toHaveText('Done');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 break this week.')).toBeVisible();
  await expect(page.getByText(/Next reminder: Monday 30 November, 10:[12]\d/)).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.reload();
  await expect(page.getByText('1 break this week.')).toBeVisible();
});

test('not today means tomorrow, and nothing comes over a training', async ({ page }) => {
  await tenToNine(page);
  await page.goto('/train/breathing');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await page.clock.runFor(12 * 60_000);
  await expect(strip(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Slow breathing');
  await page.clock.fastForward('30:00');
  await expect(strip(page)).toBeHidden();
  await page.clock.fastForward('30:00');
  await strip(page).getByRole('button', { name: 'Not today' }).click();
  await page.clock.fastForward('02:00:00');
  await expect(strip(page)).toBeHidden();

  await page.goto('/train/desk-break');
  await expect(page.getByText('Next reminder: Tuesday 1 December, 09:00')).toBeVisible();
});

test('hours and days can be chosen and taken into a calendar, on a small screen too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await tenToNine(page);
  await page.clock.fastForward('11:00');
  await expect(strip(page)).toBeVisible();
  await page.goto('/train/desk-break');
  await page.getByLabel('From').selectOption('11');
  await page.getByLabel('Every').selectOption('90');
  await page.getByLabel('Mon').uncheck();
  await expect(page.getByText('Next reminder: Tuesday 1 December, 11:00')).toBeVisible();
  await expect(page.getByText('This works only while Plumb is open in a tab.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  const [wide, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(screen!);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Reminders for my calendar' }).click();
  const calendar = await readFile(await (await download).path(), 'utf8');
  expect(calendar).toContain('DTSTART:20261201T110000');
  expect(calendar).toContain('DTSTART:20261201T123000');
  expect(calendar).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,WE,TH,FR');
});

test('with the camera on it is four seated turns, set up as always', async ({ page }) => {
  await page.clock.install();
  await page.goto('/train/desk-break');
  await page.getByRole('link', { name: 'With the camera on' }).click();
  await expect(heading(page)).toHaveText('Thoracic rotation');
  await expect(page.getByText('Desk break: two turns to each side are enough.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Train' })).toBeChecked();
  await page.getByRole('button', { name: 'Watch the demo' }).click();
  await until(page, () => page.locator('[data-phase="trial"]').isVisible());
  await until(page, () => page.getByText('/4', { exact: false }).first().isVisible());
  await until(page, () => page.getByRole('heading', { name: 'Done' }).isVisible());
  // A demo is nobody's break.
  await page.goto('/train/desk-break');
  await expect(page.getByRole('link', { name: 'With the camera on' })).toBeVisible();
  await expect(page.getByText('this week')).toBeHidden();
});

test('the first page leads to why, which names its sources', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Why strength?' }).click();
  await expect(heading(page)).toHaveText('Why strength?');
  const sources = page.getByRole('region', { name: 'Sources' });
  for (const name of ['Støren', 'Fleck', 'Willy', 'Marco-Ahulló', 'Bramah', 'Foch'])
    await expect(sources.getByText(name)).toBeVisible();
  await expect(page.getByRole('region', { name: 'What nobody knows' })).toContainText(
    'Another saw no difference',
  );
});
