import type { Page } from '@playwright/test';
import type { StoredSession } from '../../src/lib/storage/session-record.ts';

export interface SeededAthlete {
  /** 'first' = whoever was here before there were several. */
  readonly id: string;
  readonly name: string;
  readonly sessions: readonly StoredSession[];
}

/** Puts several athletes with their sessions on this device, the page of which must have been opened before, and reloads. */
export async function seedSquad(page: Page, squad: readonly SeededAthlete[]): Promise<void> {
  await page.evaluate(async (athletes) => {
    /** As the first version made them: the app brings them to the present one. */
    const open = (name: string, tables: Record<string, string | null>) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onupgradeneeded = () => {
          for (const [table, keyPath] of Object.entries(tables)) {
            const store = request.result.createObjectStore(table, keyPath ? { keyPath } : {});
            if (table === 'sessions') store.createIndex('exerciseId', 'exerciseId');
          }
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const put = (db: IDBDatabase, table: string, rows: readonly unknown[]) =>
      new Promise<void>((resolve, reject) => {
        const work = db.transaction(table, 'readwrite');
        for (const row of rows) work.objectStore(table).put(row);
        work.oncomplete = () => resolve();
        work.onerror = () => reject(work.error);
      });
    for (const { id, sessions } of athletes) {
      const name = id === 'first' ? 'plumb' : `plumb-${id}`;
      const db = await open(name, { sessions: 'id', tracks: 'id', settings: null });
      await put(db, 'sessions', sessions);
      db.close();
    }
    const list = await open('plumb-athletes', { athletes: 'id', choice: null });
    await put(
      list,
      'athletes',
      athletes.map(({ id, name }, i) => ({
        ...{ id, name },
        ...(id !== 'first' && { since: new Date(Date.UTC(2026, 0, 1 + i)).toISOString() }),
      })),
    );
    list.close();
  }, squad);
  await page.reload();
}
