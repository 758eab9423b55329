import { expect, type Page } from '@playwright/test';
import { barriersLightAndDark } from './barriers.ts';
import { complaints } from './complaints.ts';
import { storeYear, yearOfHistory } from './seed-year.ts';
import { test } from './unhurried.ts';

const sheet = (page: Page) => page.getByRole('article', { name: 'Training report' });

/** What comes out of the printer. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a report of a period goes on one page, black on white, with its charts whole', async ({
  page,
}) => {
  const found = complaints(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/history');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await storeYear(page, await yearOfHistory(Date.now()));
  await page.getByRole('link', { name: 'Report for physio or coach' }).click();
  const parts = sheet(page).getByRole('heading', { level: 3 });
  await expect(parts).toHaveText([
    ...['Single-leg balance', 'Single-leg squat', 'Thoracic rotation'],
    ...['How to read the numbers', 'What this page cannot tell'],
  ]);
  const charts = sheet(page).getByRole('img');
  await expect(charts).toHaveCount(3);
  await page.getByLabel('For', { exact: true }).fill('<b>Dr Li</b>');
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(1);

  await page.getByRole('radio', { name: 'Last 12 months' }).check();
  await expect(sheet(page)).toContainText(
    /Hip drop, left leg: −\d+° from start to end, beyond the measurement error of \d+°/,
  );
  await expect(sheet(page)).toContainText(/Not measurable: \d+ of \d+\. \d+ × I cannot see/);
  await expect(sheet(page)).toContainText(/\d+ other results were done or scored another way/);
  expect(await pagesOf(page, 'A4')).toBe(1);
  expect(await barriersLightAndDark(page)).toEqual([]);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 703, height: 1000 });
  for (const gone of [page.getByRole('navigation'), page.getByRole('contentinfo')])
    await expect(gone).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(sheet(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const paper = (await sheet(page).boundingBox())!;
  for (const chart of await charts.all()) {
    const { x, width } = (await chart.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(paper.x);
    expect(x + width).toBeLessThanOrEqual(paper.x + paper.width);
  }
  await page.emulateMedia({ media: null });

  await page.getByRole('checkbox', { name: 'Single-leg squat' }).uncheck();
  await expect(charts).toHaveCount(2);
  await page.getByRole('radio', { name: 'From … to …' }).check();
  await page.getByLabel('From', { exact: true }).fill('2019-01-01');
  await page.getByLabel('To', { exact: true }).fill('2019-03-01');
  await expect(sheet(page)).toContainText('Nothing was done in this period.');
  await expect(sheet(page)).toContainText('1 Jan 2019 to 1 Mar 2019');
  await page.reload();
  await expect(page.getByLabel('For', { exact: true })).toHaveValue('');
  expect(found).toEqual([]);
});
