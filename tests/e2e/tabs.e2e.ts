import { expect, test, type Page } from '@playwright/test';
import { startWithWebcam } from './with-webcam.ts';
import { balanceTrial, stubDetector } from './stub-detector.ts';

/** Several tabs of one browser share what is stored on the device. */

/** Holds the database open in a version, as a tab of another release would; the returned function lets go. */
async function tabOfVersion(page: Page, version: number): Promise<() => Promise<void>> {
  await page.goto('/icons/icon.svg');
  await page.evaluate(
    (wanted) =>
      new Promise<void>((opened, fail) => {
        const request = indexedDB.open('plumb', wanted);
        request.onerror = () => fail(request.error!);
        request.onblocked = () => Object.assign(window, { blocked: true });
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          opened();
        };
      }),
    version,
  );
  return () => page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
}

/** How many are stored, as the tab sees it that holds the database. */
const guidedRuns = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((counted) => {
        const { held } = window as unknown as { held: IDBDatabase };
        const request = held.transaction('guided').objectStore('guided').count();
        request.onsuccess = () => counted(request.result);
      }),
  );

test('a training in another tab is not called lost, and its result appears here by itself', async ({
  page,
  context,
}) => {
  await stubDetector(context, balanceTrial({ holdS: 10 }));
  const other = await context.newPage();
  await other.goto('/history');
  await page.bringToFront();
  await startWithWebcam(page, '/train/single-leg-balance?start=webcam&amount=one&side=left');
  await expect(page.locator('main[data-phase=trial]')).toBeVisible({ timeout: 30_000 });
  await other.reload();
  await expect(other.getByText('Nothing here yet')).toBeVisible();
  await expect(other.getByText('A training was cut short')).toBeHidden();
  await page.bringToFront();
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible({ timeout: 30_000 });
  await expect(other.getByRole('heading', { name: 'Single-leg balance' })).toBeVisible();
  await expect(other.getByText('A training was cut short')).toBeHidden();
});

test('a page waits for a tab with an older version, says so, and goes on by itself', async ({
  page,
  context,
}) => {
  const letGo = await tabOfVersion(await context.newPage(), 20);
  await page.goto('/history');
  const strip = page.getByRole('region', { name: 'Another tab still uses an older Plumb' });
  await expect(strip).toBeVisible();
  await letGo();
  await expect(strip).toBeHidden();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
});

test('a page that a newer version waits for keeps what is under way, lets go and asks to be loaded anew', async ({
  page,
  context,
}) => {
  await page.goto('/train/barefoot-strides');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await expect(page.locator('[data-phase="ready"]')).toBeVisible();
  const newer = await context.newPage();
  const opening = tabOfVersion(newer, 1000);
  await newer.waitForFunction(() => 'blocked' in window);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Stop, it hurts' }).click();
  await expect(page.getByRole('heading', { name: 'Good that you stopped' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Plumb has been updated')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await opening;
  expect(await guidedRuns(newer)).toBe(1);
});
