import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { singleLegSquat } from '../../src/lib/recording/athlete-programs.ts';
import { startWithWebcam } from './with-webcam.ts';
import { seedHistory } from './seed-history.ts';
import { balanceTrial, stubDetector } from './stub-detector.ts';

/** What is damaged or finds no room is shown as such; nothing of it goes by itself. */

/** Changes the database behind the app's back. */
const spoil = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('plumb'));
    const tables = db.transaction(['sessions', 'tracks'], 'readwrite');
    const sessions = tables.objectStore('sessions');
    const session = (await done(sessions.get('broken'))) as object;
    await done(sessions.put({ ...session, id: 'no-track' }));
    await done(sessions.put({ ...session, id: 'bad-track' }));
    await done(sessions.put({ ...session, mode: 'dance' }));
    await done(tables.objectStore('tracks').put({ id: 'bad-track', bytes: new Uint8Array(9) }));
    db.close();
  });

/** Runs in the page: whatever is large finds no room. */
function fullDisk() {
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (value, key) {
      if (this.name === 'journal' || this.name === 'tracks')
        throw new DOMException('as the test wants it', 'QuotaExceededError');
      return key === undefined ? write.call(this, value) : write.call(this, value, key);
    };
  }
}

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
}

test('damaged records are shown, saved and deleted only on purpose; values stay without their movement', async ({
  page,
}) => {
  await page.goto('/history');
  await seedHistory(page, [
    {
      ...{ id: 'broken', exercise: 'single-leg-squat', program: singleLegSquat(), side: 'left' },
      startedAtMs: Date.parse('2026-11-20T10:00:00Z'),
    },
  ]);
  await spoil(page);

  for (const id of ['no-track', 'bad-track']) {
    await page.goto(`/result/${id}`);
    await expect(page.getByText('The movement of this result is gone or damaged')).toBeVisible();
    await expect(page.getByRole('table')).toContainText('Hip drop');
  }
  const session = await saved(page, () =>
    page.getByRole('button', { name: 'Save as a file' }).click(),
  );
  expect(JSON.parse(session)).toMatchObject({ session: { id: 'bad-track', mode: 'test' } });

  await page.goto('/history');
  await expect(page.getByText('Records that cannot be read')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Your data' }).first().click();
  const list = page.getByRole('region', { name: 'Records that cannot be read' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('broken');
  const raw = await saved(page, () => list.getByRole('button', { name: 'Save as a file' }).click());
  expect(JSON.parse(raw)).toMatchObject({ session: { id: 'broken', mode: 'dance' } });
  await list.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await page.reload();
  await expect(list).toContainText('broken');
  await list.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(list).toBeHidden();
  await expect(page.getByText('This browser allows')).toBeVisible();
});

test('with a full disk the training goes on, its result is shown and can be saved as files', async ({
  page,
  context,
}) => {
  await stubDetector(context, balanceTrial());
  await page.addInitScript(fullDisk);
  await startWithWebcam(
    page,
    '/train/single-leg-balance?start=webcam&amount=one&side=left&mode=test',
  );
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('No room left on this device')).toBeVisible();
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  const button = page.getByRole('button', { name: 'Save as files' });
  const first = await saved(page, () => button.click());
  expect(JSON.parse(first)).toMatchObject({ exercise: 'single-leg-balance', side: 'left' });
  await expect.poll(() => files.length).toBe(2);
  expect(files.map((name) => name.replace(/.*?\./, ''))).toEqual(['json', 'pose.jsonl']);
});
