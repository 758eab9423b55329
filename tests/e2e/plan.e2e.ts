import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/lib/texts/en.ts';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { until } from './fast-clock.ts';
import { test } from './unhurried.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const session = (page: Page, day: string) => page.getByRole('article', { name: day });
const titles = (card: Locator) => card.locator('li strong').allTextContents();

/** A Monday, with everything a home may have. */
async function makeWeek(page: Page) {
  await page.clock.install({ time: new Date('2026-11-30T09:00:00') });
  await page.goto('/plan');
  await expect(heading(page)).toHaveText('Your week');
  for (const day of ['Monday', 'Wednesday', 'Friday'])
    await page.getByRole('checkbox', { name: day }).check();
  await page.getByRole('checkbox', { name: 'Saturday' }).uncheck();
  for (const thing of ['a mat', 'a soft ball, as big as your hand', 'a tennis or massage ball'])
    await page.getByRole('checkbox', { name: thing }).check();
  await page.getByRole('button', { name: 'Make my week' }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
}

test('a week has all four pillars, gives reasons, and can be changed', async ({ page }) => {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  await page.goto('/');
  await page.getByRole('link', { name: 'Plan my week' }).click();
  await makeWeek(page);
  expect(await barriersLightAndDark(page)).toEqual([]);
  const pillars = page.getByRole('list', { name: 'All four pillars' }).getByRole('listitem');
  await expect(pillars).toHaveCount(4);
  for (const pillar of await pillars.all()) await expect(pillar).not.toContainText('not this week');
  for (const card of await page.getByRole('article').all())
    expect(await card.getByText('Because').count()).toBe((await titles(card)).length);

  const monday = session(page, 'Today');
  await monday.getByText('Change this session').click();
  expect(await barriers(page)).toEqual([]);
  const before = await titles(monday);
  await monday.getByRole('button', { name: `Take out ${before[0]}` }).click();
  await expect.poll(() => titles(monday)).toEqual(before.slice(1));
  await monday.getByLabel('Add an exercise').selectOption({ label: before[0]! });
  await expect.poll(async () => (await titles(monday)).toSorted()).toEqual(before.toSorted());
  await expect(monday.getByText('Because you chose it.')).toBeVisible();
  const swap = monday.getByLabel(`Instead of ${before[1]}`);
  const instead = (await swap.locator('option').allTextContents())[1]!;
  await swap.selectOption({ label: instead });
  await expect.poll(() => titles(monday)).toContain(instead);
  expect(await titles(monday)).not.toContain(before[1]);

  const wednesday = session(page, 'Wednesday');
  await wednesday.getByText('Change this session').click();
  await wednesday.getByLabel('Day').selectOption('Thursday');
  await expect(session(page, 'Thursday')).toBeVisible();
  await session(page, 'Friday').getByRole('button', { name: 'Leave it out' }).click();
  await expect(session(page, 'Friday')).toContainText('Left out');

  await page.reload();
  await expect(session(page, 'Thursday')).toBeVisible();
  await expect(session(page, 'Friday')).toContainText('Left out');
  expect(await titles(session(page, 'Today'))).toContain(instead);
  await session(page, 'Friday').getByRole('button', { name: 'Take it back in' }).click();
  await expect(session(page, 'Friday')).not.toContainText('Left out');
  expect(found).toEqual([]);
});

test('a missed session is the next one, without a word of blame', async ({ page }) => {
  await makeWeek(page);
  const missed = await titles(session(page, 'Today'));
  await page.clock.setSystemTime(new Date('2026-12-01T09:00:00'));
  await page.goto('/');
  const card = page.getByRole('region', { name: 'Next session' });
  await expect(card).toContainText('Today');
  await expect(card).toContainText(missed.join(' · '));
  await page.goto('/plan');
  await expect(page.getByRole('article')).toHaveCount(3);
  expect(await titles(session(page, 'Today'))).toEqual(missed);
});

test('a session runs from exercise to exercise by itself and is ticked', async ({ page }) => {
  await makeWeek(page);
  const today = session(page, 'Today');
  await today.getByText('Change this session').click();
  const filmed = await today.locator('li:not([data-kind="guided"]) strong').allTextContents();
  for (const title of filmed)
    await today.getByRole('button', { name: `Take out ${title}`, exact: true }).click();
  // Two that are led, so that the clock of the page can run them.
  for (const { title } of [en.guided['foot-release'], en.guided.breathing])
    if (!(await titles(today)).includes(title)) {
      await today.getByLabel('Add an exercise').selectOption({ label: title });
      await expect.poll(() => titles(today)).toContain(title);
    }
  const left = await titles(today);
  expect(left.length).toBeGreaterThan(1);

  await today.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await expect(heading(page)).toHaveText(`Next: ${left[0]}`);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText('Paused');
  await page.clock.runFor(30_000);
  await expect(heading(page)).toHaveText(`Next: ${left[0]}`);
  await page.keyboard.press('Space');
  await page.clock.runFor(11_000);
  await expect(page.locator('[data-phase="ready"]')).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  const next = page.getByRole('heading', { name: `Next: ${left[1]}` });
  // What comes next is told for ten seconds.
  for (let step = 0; step < 120 && !(await next.isVisible()); step++) await page.clock.runFor(5000);
  await expect(next).toBeVisible();
  const done = page.getByRole('heading', { name: 'Session done' });
  for (let third = 0; third < 75 && !(await done.isVisible()); third++)
    await page.clock.runFor(20_000);
  await expect(done).toBeVisible();
  await page.getByRole('group', { name: /feel/ }).getByRole('button', { name: '7' }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: 'Back to your week' }).click();
  await expect(session(page, 'Today')).toContainText('Done');
  await page.reload();
  await expect(session(page, 'Today')).toContainText('Done');
});

test('skipping and stopping because it hurts lead out of a session', async ({ page }) => {
  await makeWeek(page);
  await page.goto('/plan/run?before-run');
  await page.getByRole('button', { name: 'I am fine' }).click();
  await expect(page.getByText(/^1 of /)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^2 of /)).toBeVisible();
  await page.getByRole('button', { name: 'Stop, it hurts' }).click();
  await expect(heading(page)).toHaveText('Good that you stopped');
  expect(await barriers(page)).toEqual([]);

  await page.goto('/plan/run?session=99');
  await expect(heading(page)).toHaveText('There is no such session.');
});

test('after an exercise with the camera its result stands beside what comes next', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/plan');
  await page.getByRole('button', { name: 'Make my week' }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.goto('/plan/run?session=0&demo');
  await expect(page.getByText(/^1 of /)).toBeVisible();
  const filmed = page.getByText(/The camera (sees|stands)/);
  for (let at = 2; !(await filmed.isVisible()); at++) {
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.getByText(new RegExp(`^${at} of `))).toBeVisible();
  }
  await page.getByRole('button', { name: 'Start now' }).click();
  await until(page, () => page.locator('[data-phase="trial"]').isVisible());
  await expect(page.getByRole('button', { name: 'Stop, it hurts' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  // Long enough for a trial that counts.
  const words = () => page.locator('body').innerText();
  await until(page, async () => /0:1[2-9]/.test(await words()));
  await page.keyboard.press('Space');
  await until(page, () => page.locator('[data-phase="next"]').isVisible());
  for (const side of ['Left', 'Right'])
    await expect(page.getByText(side, { exact: true })).toBeVisible();
});
