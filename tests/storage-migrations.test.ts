import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PlumbStore } from '../src/lib/storage/plumb-store.ts';

/*
 * Every version of the database ever shipped is brought to the present one with everything in it. The old ones are made
 * here by hand, as the browser had them, and filled with the frozen records of the exports: no code of today writes them.
 */

interface Frozen {
  readonly settings: object;
  readonly sessions: readonly {
    readonly id: string;
    readonly track: string;
    readonly result: { readonly metrics: readonly object[]; readonly events: readonly object[] };
  }[];
  readonly guided?: readonly { readonly id: string }[];
}
const frozen = (version: number) =>
  JSON.parse(
    readFileSync(
      new URL(`./fixtures/exports/plumb-export-${version}.json`, import.meta.url),
      'utf8',
    ),
  ) as Frozen;

/** The tables each version had, as it made them. */
const TABLES: Readonly<Record<number, readonly string[]>> = {
  1: ['sessions', 'tracks', 'settings'],
  2: ['sessions', 'tracks', 'settings', 'guided'],
};
const SETTINGS = { heightCm: 181, theme: 'dark', levels: { 'calf-raise': 'one-leg' } };

async function databaseOf(version: number, idb: IDBFactory) {
  const { sessions, guided = [] } = frozen(version);
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = idb.open('plumb', version * 10);
    request.onerror = () => fail(request.error);
    request.onupgradeneeded = () => {
      for (const name of TABLES[version]!) {
        const keyPath = name === 'settings' ? null : 'id';
        const table = request.result.createObjectStore(name, { keyPath });
        if (name === 'sessions') table.createIndex('exerciseId', 'exerciseId');
      }
    };
    request.onsuccess = () => done(request.result);
  });
  const tables = db.transaction([...TABLES[version]!], 'readwrite');
  const table = (name: string) => tables.objectStore(name);
  for (const { track, ...session } of sessions) {
    table('sessions').put(session);
    const bytes = Uint8Array.from(atob(track), (char) => char.charCodeAt(0));
    table('tracks').put({ id: session.id, bytes });
  }
  table('settings').put(SETTINGS, 'settings');
  for (const run of guided) table('guided').put(run);
  await new Promise((done) => (tables.oncomplete = done));
  db.close();
}

it.each([1, 2])(
  'a database of version %i opens with everything that was in it',
  async (version) => {
    const indexedDB = new IDBFactory();
    await databaseOf(version, indexedDB);
    const store = await PlumbStore.open('plumb', { indexedDB, IDBKeyRange });
    const { sessions, guided = [] } = frozen(version);
    expect(sessions.length).toBeGreaterThan(0);

    const list = await store.listSessions();
    expect(list.unreadable).toEqual([]);
    expect(list.sessions.map(({ id }) => id).sort()).toEqual(sessions.map(({ id }) => id).sort());
    for (const session of sessions) {
      const { id } = session;
      const read = (await store.getSession(id))!;
      // Words that nobody says any more are left out; nothing else is, and nothing is changed.
      expect(session).toMatchObject(read);
      expect(read.result.metrics).toEqual(session.result.metrics);
      expect(read.result.events).toHaveLength(session.result.events.length);
      expect((await store.getTrack(id))!.frames.length).toBeGreaterThan(20);
    }
    expect(await store.listGuided()).toEqual({ guided, unreadable: [] });
    expect(await store.getSettings()).toMatchObject(SETTINGS);

    // What came with later versions has its place.
    expect(await store.journal.ids()).toEqual([]);
    await store.saveGuided({
      ...{ startedAtMs: 0, exerciseId: 'breathing', exerciseVersion: 1, level: 'short' },
      ...{ minutes: 3, ended: 'completed', appVersion: '0' },
    });
    expect((await store.listGuided()).guided).toHaveLength(guided.length + 1);
    store.close();
  },
);

it('the present version is made in one go, and is the same as one that was brought there', async () => {
  const tablesOf = async (idb: IDBFactory) => {
    const store = await PlumbStore.open('plumb', { indexedDB: idb, IDBKeyRange });
    store.close();
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = idb.open('plumb');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const tables = [...db.objectStoreNames].map((name) => {
      const { keyPath, indexNames } = db.transaction(name).objectStore(name);
      return { name, keyPath, indexes: [...indexNames] };
    });
    db.close();
    return { version: db.version, tables };
  };
  const fresh = await tablesOf(new IDBFactory());
  for (const version of [1, 2]) {
    const old = new IDBFactory();
    await databaseOf(version, old);
    expect(await tablesOf(old)).toEqual(fresh);
  }
});
