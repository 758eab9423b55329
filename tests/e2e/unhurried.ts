import { test as base, type Page } from '@playwright/test';

/**
 * Tests whose page is left as people leave one: what was pressed is written down by then. Without that, a loaded machine
 * is asked for the next address between a press and what it stores.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    const unhurried: Pick<Page, 'goto' | 'reload'> = {
      goto: async (...to) => (await written(page), goto(...to)),
      reload: async (...how) => (await written(page), reload(...how)),
    };
    await use(Object.assign(page, unhurried));
  },
});

/** Waits until all that the page has begun to store is stored. */
async function written(page: Page): Promise<void> {
  if (!page.url().startsWith('http')) return;
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name!));
      const [table, ...others] = db.objectStoreNames;
      // A transaction that may write to every table has its turn after all those before it.
      if (table)
        await done(
          db
            .transaction([table, ...others], 'readwrite')
            .objectStore(table)
            .count(),
        );
      db.close();
    }
  });
}
