import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import type { IndexedDb } from './database.ts';
import type { NewGuided } from './guided-record.ts';
import { PlumbStore } from './plumb-store.ts';

const freshIdb = (): IndexedDb => ({ indexedDB: new IDBFactory(), IDBKeyRange });

/** A tab of a version long before or after, which holds the database until it is closed. */
const tabOfVersion = (idb: IndexedDb, version: number, onversionchange = () => {}) =>
  new Promise<IDBDatabase>((done, fail) => {
    const request = idb.indexedDB.open('plumb', version);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = onversionchange;
      done(request.result);
    };
  });

const run: NewGuided = {
  ...{ startedAtMs: Date.parse('2026-11-22T14:00:00Z'), exerciseId: 'breathing' },
  ...{ exerciseVersion: 1, level: 'short', minutes: 3, ended: 'completed', appVersion: '0' },
};

it('hears what another tab has changed, and nothing of itself or of another athlete', async () => {
  const idb = freshIdb();
  const [here, there] = [await PlumbStore.open('a', idb), await PlumbStore.open('a', idb)];
  const stranger = await PlumbStore.open('b', idb);
  const heard: (readonly string[])[] = [];
  const self = vi.fn();
  const first = new Promise<void>((done) =>
    here.otherTabs.onChange((tables) => {
      heard.push(tables);
      done();
    }),
  );
  there.otherTabs.onChange(self);
  await stranger.saveGuided(run);
  await there.saveGuided(run);
  await first;
  expect(heard).toEqual([['guided']]);
  expect((await here.listGuided()).guided).toHaveLength(1);
  expect(self).not.toHaveBeenCalled();
  for (const store of [here, there, stranger]) store.close();
});

it('waits for a tab of an older version, says so, and goes on by itself', async () => {
  const idb = freshIdb();
  const old = await tabOfVersion(idb, 10);
  let opening: Promise<PlumbStore> | undefined;
  await new Promise<void>((onBlocked) => {
    opening = PlumbStore.open('plumb', idb, { onBlocked, onOutdated: () => {} });
  });
  old.close();
  const store = (await opening)!;
  expect((await store.listSessions()).sessions).toEqual([]);
  store.close();
});

it('stays open for a newer version until it is closed here, and the newer one then opens', async () => {
  const idb = freshIdb();
  let asked = () => {};
  const outdated = new Promise<void>((done) => (asked = done));
  const store = await PlumbStore.open('plumb', idb, { onBlocked: () => {}, onOutdated: asked });
  let isOpen = false;
  const newer = tabOfVersion(idb, 1000).then((db) => {
    isOpen = true;
    return db;
  });
  await outdated;
  await store.saveGuided(run);
  expect(isOpen).toBe(false);
  store.close();
  (await newer).close();
  expect(isOpen).toBe(true);
});

it('without a watch an older store gives way at once', async () => {
  const idb = freshIdb();
  const store = await PlumbStore.open('plumb', idb);
  (await tabOfVersion(idb, 1000)).close();
  store.close();
});

it('two tabs that change different settings keep both changes', async () => {
  const idb = freshIdb();
  const [a, b] = [await PlumbStore.open('plumb', idb), await PlumbStore.open('plumb', idb)];
  await Promise.all([
    a.setSettings({ heightCm: 181 }),
    b.setSettings({ theme: 'dark' }),
    a.setSettings({ muted: true }),
    b.setSettings({ restS: 40 }),
  ]);
  const both = { heightCm: 181, theme: 'dark', muted: true, restS: 40 };
  expect(await a.getSettings()).toMatchObject(both);
  expect(await b.getSettings()).toMatchObject(both);
  a.close();
  b.close();
});
