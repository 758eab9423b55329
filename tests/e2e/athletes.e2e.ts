import { expect, type Page } from '@playwright/test';
import { guidedRecord } from '../../src/lib/storage/guided-record.ts';
import type { StoredSession } from '../../src/lib/storage/session-record.ts';
import { rounds } from '../rounds.ts';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { complaints } from './complaints.ts';
import { seedSquad } from './seed-squad.ts';
import { storeYear, yearOfHistory } from './seed-year.ts';
import { test } from './unhurried.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** What Ann has done. */
const anns = (page: Page) => page.getByRole('heading', { name: 'Slow breathing' });
const who = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Training as/ });

test('two people on one device: results, settings and tabs stay apart, until one is deleted', async ({
  page,
  context,
}) => {
  const found = complaints(page);
  await page.goto('/settings');
  await page.getByLabel('Body height in cm').fill('181');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const run = guidedRecord('anns', {
    ...{ startedAtMs: Date.now() - 60_000, exerciseId: 'breathing', exerciseVersion: 1 },
    ...{ level: 'short', minutes: 3, ended: 'completed', appVersion: '0' },
  });
  await storeYear(page, { sessions: [], guided: [run], tracks: {}, trackOf: {} });
  await page.getByRole('link', { name: 'Several athletes on this device' }).click();
  await expect(heading(page)).toHaveText('Athletes');
  await expect(who(page)).toBeHidden();
  await page.getByLabel('Your own name').fill('Ann');
  await page.getByLabel('Name of the new athlete').fill('ann');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Somebody here has that name already.')).toBeVisible();
  await page.getByLabel('Name of the new athlete').fill('Mia');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(who(page)).toHaveText(/Ann/);
  expect(await barriersLightAndDark(page)).toEqual([]);
  // With keys alone: into the field, and back to where one was.
  const rename = page.getByRole('button', { name: /^Rename .*Mia/ });
  await rename.press('Enter');
  await expect(page.getByLabel('New name')).toBeFocused();
  await page.keyboard.type(' R');
  await page.keyboard.press('Enter');
  await expect(rename).toBeFocused();
  await expect(rename).toHaveAccessibleName(/Mia R/);
  const annsTab = await context.newPage();
  await annsTab.goto('/');
  await expect(who(annsTab)).toHaveText(/Ann/);

  await page.goto('/train/single-leg-balance');
  await page.getByRole('link', { name: 'Not you? Switch' }).click();
  await page.getByRole('button', { name: /^Switch to .*Mia/ }).click();
  await expect(heading(page)).toHaveText('Single-leg balance');
  await expect(page.getByRole('main').getByText('Training as Mia')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('dialog', { name: 'Before you start' })).toBeVisible();
  await page.goto('/history');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByLabel('Body height in cm')).toHaveValue('');

  await annsTab.reload();
  await expect(who(annsTab)).toHaveText(/Ann/);
  await annsTab.goto('/history');
  await expect(anns(annsTab)).toBeVisible();
  await annsTab.close();
  const newTab = await context.newPage();
  await newTab.goto('/');
  await expect(who(newTab)).toHaveText(/Mia/);
  await newTab.close();

  await page.goto('/athletes');
  await page.getByRole('button', { name: /^Delete .*Mia/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Delete everything of .*Mia/ });
  await expect(dialog.getByText('No measured sessions')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save a copy first' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^plumb-mia-.*\.json$/);
  const last = dialog.getByRole('button', { name: 'Delete everything' });
  await expect(last).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await last.click();
  await expect(page.getByText('So far one person trains here.')).toBeVisible();
  await expect(who(page)).toBeHidden();
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name).sort()).toEqual(['plumb', 'plumb-athletes']);
  await page.goto('/history');
  await expect(anns(page)).toBeVisible();
  expect(found).toEqual([]);
});

test('a coach sees a squad side by side, whatever its names; nobody is ranked', async ({
  page,
}) => {
  const found = complaints(page);
  await page.goto('/athletes');
  await expect(heading(page)).toHaveText('Athletes');
  const { sessions } = await yearOfHistory(Date.now());
  const names = [
    ...['Zoë', 'Ann', 'مريم', '<img src=x onerror="document.title=1">', '👩‍👧 Noor'],
    'Wolfeschlegelsteinhausenbergerdorff XXIV',
    ...Array.from({ length: rounds(1, 25) }, (_, i) => `Runner ${i}`),
  ];
  await seedSquad(
    page,
    names.map((name, i) => ({
      ...{ id: i === 0 ? 'first' : `a${i}`, name },
      sessions: name === 'Ann' ? [] : shifted(sessions.slice(-rounds(40, 200)), i % 5),
    })),
  );
  await expect(page.getByRole('list', { name: 'On this device' })).toContainText('<img src=x');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: /^Switch to .*Wolfe/ }).click();
  await expect(who(page)).toHaveText(/Wolfe/);
  await page.getByRole('link', { name: 'Compare athletes' }).click();
  await expect(heading(page)).toHaveText('Compare athletes');
  await page.getByLabel('Exercise').selectOption('Single-leg squat');
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(names.length + 1);
  await expect(page.getByRole('rowheader').first()).toHaveText(/<img/);
  await expect(rows.filter({ hasText: 'Ann' })).toContainText('No such test yet.');
  await expect(rows.filter({ hasText: 'Zoë' })).toContainText(/Left \d+° ± \d+°/);
  await expect(
    page.getByText('these tests cannot tell them apart', { exact: false }),
  ).toBeVisible();
  const [wide, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(screen!);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await barriersLightAndDark(page)).toEqual([]);
  await expect(page).toHaveTitle('Compare athletes · Plumb');
  expect(found).toEqual([]);
});

/** The same sessions with all values so many errors larger. */
const shifted = (sessions: readonly StoredSession[], errors: number): StoredSession[] =>
  sessions.map((session) => ({
    ...session,
    result: {
      ...session.result,
      metrics: session.result.metrics.map((m) =>
        m.value === null ? m : { ...m, value: m.value + (errors * (m.error ?? 0)) / 4 },
      ),
    },
  }));
