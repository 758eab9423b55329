import { expect, type Download, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { inProject } from '../../src/cli/project.mjs';
import { HOSTILE, hostileExport } from './hostile-export.ts';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { complaints } from './complaints.ts';
import { test } from './unhurried.ts';

const FROZEN = inProject('tests', 'fixtures', 'exports', 'plumb-export-3.json');

const said = (page: Page) => page.locator('[data-import]');
const give = (page: Page, file: string | { name: string; text: string | Buffer }) =>
  page
    .locator('input[type=file]')
    .setInputFiles(
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) },
    );

async function bringIn(page: Page, file: Parameters<typeof give>[1], settings = false) {
  await page.goto('/data');
  await give(page, file);
  const takeSettings = page.getByRole('checkbox', { name: 'Also take over settings and plan' });
  await takeSettings.setChecked(settings);
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await expect(said(page)).toHaveAttribute('data-import', 'done');
}

async function saved(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}
const content = async (download: Download) => readFileSync(await download.path());

/** What the pages of history and settings show of what is stored. */
async function shown(page: Page) {
  await page.goto('/history');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const history = await page.locator('main').innerText();
  await page.goto('/settings');
  const height = page.getByLabel('Body height in cm');
  await expect(height).not.toHaveValue('');
  return [history, await height.inputValue()];
}

/** Clears the site data of the browser. */
async function wipe(page: Page) {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

test('saved, wiped and read in again it is the same, plain or locked; a bad file is refused by its place', async ({
  page,
}) => {
  const found = complaints(page);
  // In English, to be found by its words.
  const text = readFileSync(FROZEN, 'utf8').replace('"language": "de"', '"language": "en"');
  await bringIn(page, { name: 'mine.json', text }, true);
  await expect(said(page)).toContainText('Added: 2 results, one guided run.');
  await expect(page.locator('#kept')).toContainText('2 results');
  expect(await barriersLightAndDark(page)).toEqual([]);

  const plain = await saved(page, 'Save everything');
  expect(plain.suggestedFilename()).toMatch(/^plumb-\d{4}-\d\d-\d\d-\d{6}\.json$/);
  const csv = (await content(await saved(page, 'Save the table'))).toString('utf8');
  expect(csv.split('\r\n')[0]).toMatch(/^session_id,started_at,exercise,.*,value,error_95,unit,/);
  expect(csv).toContain('single-leg-squat,1,chair,test,front,,left,drop,8.7,2.4,deg,1,,');
  const zip = await content(await saved(page, 'Save the movement'));
  expect(zip.toString('latin1')).toContain('single-leg-balance right.pose.jsonl');

  const lock = page.locator('#export').getByRole('checkbox', { name: 'Lock it' });
  await lock.check();
  const fields = page.locator('#export input[type=password]');
  await fields.first().fill('correct horse');
  await fields.last().fill('correct house');
  await expect(page.getByText('They are not the same yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save everything' })).toBeDisabled();
  await fields.last().fill('correct horse');
  const locked = await saved(page, 'Save everything');
  expect((await content(locked)).subarray(0, 8).toString()).toBe('PLUMBENC');

  const before = await shown(page);
  expect(before[1]).toBe('178.5');
  for (const [how, file] of [
    ['plain', await content(plain)],
    ['locked', await content(locked)],
  ] as const) {
    await wipe(page);
    await page.goto('/data');
    await expect(page.locator('#kept')).toContainText('No results yet');
    await give(page, { name: 'copy', text: file });
    if (how === 'locked') {
      const passphrase = page.getByLabel('Passphrase', { exact: true });
      await passphrase.fill('wrong horse');
      await passphrase.press('Enter');
      await expect(said(page)).toContainText('This passphrase does not open it.');
      await passphrase.fill('correct horse');
      await passphrase.press('Enter');
    }
    await expect(said(page)).toContainText('New: 2 results, one guided run.');
    // Nothing was here, so the settings come along.
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await expect(said(page)).toHaveAttribute('data-import', 'done');
    expect(await shown(page), how).toEqual(before);
  }

  await page.goto('/data');
  const broken = text.replace('"error": 2.4', '"error": "small"');
  await give(page, { name: 'broken.json', text: broken });
  await expect(said(page)).toContainText('Nothing was changed');
  await expect(said(page).getByText('sessions[0].result.metrics[0].error')).toBeVisible();
  const newer = text.replace('"version": 3', '"version": 4');
  await give(page, { name: 'newer.json', text: newer });
  await expect(said(page)).toContainText('A newer Plumb made this file.');
  const damaged = await content(locked);
  damaged[damaged.length - 40]! ^= 1;
  await give(page, { name: 'damaged.sealed', text: damaged });
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(said(page)).toContainText('This locked file is damaged');
  await give(page, FROZEN);
  await expect(said(page)).toContainText('New: no results, no guided runs. 3 are here already');
  expect(await shown(page)).toEqual(before);
  expect(found).toEqual([]);
});

test('hostile texts in every field are inert: nothing runs, nothing leaves, nothing breaks', async ({
  page,
}) => {
  const { text, places } = await hostileExport();
  expect(places.length).toBeGreaterThan(30);
  const found = complaints(page);
  const left: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):|^http:\/\/localhost[:/]/.test(request.url())) left.push(request.url());
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await bringIn(
    page,
    { name: `${HOSTILE[0]}.json`, text: text.replace('"language":"de"', '"language":"en"') },
    true,
  );
  const csv = (await content(await saved(page, 'Save the table'))).toString('utf8');
  expect(csv).not.toMatch(/(^|,|\n)"?[=+@]/);
  const { sessions } = JSON.parse(text) as { sessions: { id: string }[] };
  const pages = ['/', '/plan', '/history', '/data', '/settings', '/train/single-leg-squat'];
  for (const path of [...pages, ...sessions.map(({ id }) => `/result/${id}`)]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    const [ran, wide, screen] = await page.evaluate(() => [
      'ran' in window,
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(ran, path).toBe(false);
    expect(wide, path).toBeLessThanOrEqual(Number(screen));
    expect(
      await page.locator('main :is(script, [onerror], [onload], a[href^="javascript"])').count(),
    ).toBe(0);
  }
  expect(left).toEqual([]);
  expect(found).toEqual([]);
});

test('backups go into the chosen folder, one a day, the one before is kept; what failed is told', async ({
  page,
}) => {
  // A folder of the browser's own stands in for one on the disk.
  await page.addInitScript(() => {
    const folder = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(window, { showDirectoryPicker: folder });
  });
  const files = () =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Backups');
      const found: Record<string, string> = {};
      for await (const [name, file] of folder as unknown as AsyncIterable<
        [string, FileSystemFileHandle]
      >)
        found[name] = await (await file.getFile()).text();
      return found;
    });
  const backup = page.locator('#backup');
  await bringIn(page, FROZEN);
  await expect(backup).toContainText('3 entries');
  await backup.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(backup.getByRole('button', { name: 'Back up now' })).toBeEnabled();
  await expect(backup).toContainText('Nothing');
  const first = await files();
  expect(Object.keys(first)).toHaveLength(1);
  expect(JSON.parse(Object.values(first)[0]!)).toMatchObject({
    version: 3,
    sessions: [{}, {}],
    guided: [{}],
  });

  // New results on the same day wait; on the next day they are written by themselves.
  const later = readFileSync(FROZEN, 'utf8').replaceAll(/"id": "[0-9a-f]{4}/g, '"id": "eeee');
  const moved = later.replaceAll('"startedAt": "2026-11', '"startedAt": "2026-10');
  await bringIn(page, { name: 'later.json', text: moved });
  await page.goto('/history');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(Object.keys(await files())).toEqual(Object.keys(first));
  const DAY = 24 * 60 * 60_000;
  await page.clock.setFixedTime(Date.now() + DAY);
  await page.goto('/history');
  await expect.poll(async () => Object.keys(await files()).length).toBe(2);
  expect(Object.keys(await files())).toContain(Object.keys(first)[0]);

  await page.clock.setFixedTime(Date.now() + 2 * DAY);
  await page.goto('/data');
  await backup.getByRole('button', { name: 'Back up now' }).click();
  await expect.poll(async () => Object.keys(await files())).not.toContain(Object.keys(first)[0]);
  expect(Object.keys(await files())).toHaveLength(2);

  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true });
  });
  await backup.getByRole('button', { name: 'Back up now' }).click();
  await expect(backup).toContainText('The folder is not there any more.');
  expect(await barriers(page)).toEqual([]);
  await backup.getByRole('button', { name: 'Stop backups' }).click();
  await expect(backup.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
});

test('where no folder can be picked, a copy is asked for when enough is new', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: undefined }));
  await bringIn(page, FROZEN);
  await expect(page.locator('#backup')).toContainText('Plumb reminds you when enough is new');
  await page.clock.setFixedTime(new Date('2027-01-15T12:00:00Z'));
  await page.goto('/history');
  await expect(page.getByText('3 entries are only in this browser.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Your data' }).first().click();
  await saved(page, 'Save everything');
  await expect(page.locator('#backup')).toContainText('Nothing');
  await page.goto('/history');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText('only in this browser')).toBeHidden();
});
