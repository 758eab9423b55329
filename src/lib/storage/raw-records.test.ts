import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { RawRecords } from './raw-records.ts';

let db: Database;
let close: () => void;
let raw: RawRecords;
beforeEach(async () => {
  const { db: opened, otherTabs } = await openDatabase('plumb', {
    ...{ indexedDB: new IDBFactory(), IDBKeyRange },
  });
  db = opened;
  close = () => (otherTabs.close(), db.close());
  raw = new RawRecords(db);
});
afterEach(() => close());

/** As something else than this version wrote it. */
async function written() {
  await db.table('sessions').put({ id: 'a', exerciseId: 'x', mode: 7, rest: { of: 'it' } });
  await db.table('tracks').put({ id: 'a', bytes: Uint8Array.from([1, 2, 250]) });
  await db.table('sessions').put({ id: 'b', exerciseId: 'x' });
  await db.table('guided').put({ id: 'a', minutes: 'many' });
  await db.table('clips').put({ id: 'a', bytes: 3 });
  await db.table('journal').put({ id: 'a', n: 0, mode: 'dance' });
  await db.table('journal').put({ id: 'a', n: 1, lines: 7 });
}
const left = async () =>
  Promise.all(
    ['sessions', 'tracks', 'guided', 'journal', 'clips'].map((name) => db.table(name).count()),
  );

it('everything of an unreadable record can be taken along, its bytes too', async () => {
  await written();
  const session = JSON.parse(await raw.toJson('sessions', 'a')) as object;
  expect(session).toMatchObject({
    ...{ format: 'plumb-raw', table: 'sessions', id: 'a' },
    session: { mode: 7, rest: { of: 'it' } },
    track: { id: 'a', bytes: { base64: btoa('\x01\x02\xfa') } },
  });
  const journal = JSON.parse(await raw.toJson('journal', 'a')) as { journal: object[] };
  expect(journal.journal).toMatchObject([{ mode: 'dance' }, { lines: 7 }]);
  expect(JSON.parse(await raw.toJson('guided', 'a'))).toMatchObject({
    guided: { minutes: 'many' },
  });
  expect(await left()).toEqual([2, 1, 1, 2, 1]);
});

it('is deleted alone, and a session with its track and its video', async () => {
  await written();
  await raw.delete('journal', 'a');
  expect(await left()).toEqual([2, 1, 1, 0, 1]);
  await raw.delete('sessions', 'a');
  expect(await left()).toEqual([1, 0, 1, 0, 0]);
  await raw.delete('guided', 'a');
  expect(await left()).toEqual([1, 0, 0, 0, 0]);
});
