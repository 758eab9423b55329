import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type IndexedDb } from '../src/lib/storage/database.ts';
import { EXPORT_VERSION } from '../src/lib/storage/export-format.ts';
import { PlumbStore } from '../src/lib/storage/plumb-store.ts';
import { RefusedFile } from '../src/lib/storage/refused-file.ts';
import { exportText, importText } from './exchange.ts';
import { malformed, torn, type Damage } from './fuzz/damaged-exports.ts';
import { rounds } from './rounds.ts';

/*
 * Files that were damaged or made up. What is known to be malformed is refused: always with a `RefusedFile`, and with
 * every table as it was before. A file with some bytes changed may still be an export; then what is on the device
 * afterwards says exactly what the file says.
 */
const FOLDER = new URL('./fixtures/exports/', import.meta.url);
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const newest = texts.find((text) => (JSON.parse(text) as Json)['version'] === EXPORT_VERSION)!;

type Json = Record<string, unknown>;

let idb: IndexedDb;
let store: PlumbStore;
let before: string;
beforeAll(async () => {
  idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  store = await PlumbStore.open('plumb', idb);
  // Something is here already: the first session and the settings of the newest export.
  const own = JSON.parse(newest) as { sessions: unknown[]; guided: unknown[] };
  own.sessions.pop();
  own.guided = [];
  await importText(store, JSON.stringify(own), true);
  before = await tables('plumb');
});
afterAll(() => store.close());

/** Every record of every table, as text. */
async function tables(name: string): Promise<string> {
  const { db, otherTabs } = await openDatabase(name, idb);
  const all = await Promise.all(
    db.tables.map(async (table) => [
      table.name,
      await table.toCollection().primaryKeys(),
      await table.toArray(),
    ]),
  );
  otherTabs.close();
  db.close();
  return JSON.stringify(all, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
}

/** What became of a file. */
async function tried(damage: Damage): Promise<'refused' | 'accepted'> {
  try {
    await importText(store, damage.content, true);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof RefusedFile))
      throw new Error(`crashed: ${damage.what}`, { cause: error });
    return 'refused';
  }
}

it('refuses every malformed export and changes nothing', async () => {
  const kinds = new Map<string, number>();
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(malformed(texts), async (damage) => {
      expect(await tried(damage), damage.what).toBe('refused');
      const kind = damage.what.replace(/:.*/s, '');
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      // To compare every table takes as long as ten refusals.
      if (++checked % 10 === 0) expect(await tables('plumb'), damage.what).toBe(before);
    }),
    { numRuns: rounds(300, 10_000), endOnFailure: true },
  );
  expect(await tables('plumb')).toBe(before);
  expect(kinds.size).toBeGreaterThan(10);
}, 1_800_000);

it('takes a file with changed bytes only for what it says', async () => {
  await fc.assert(
    fc.asyncProperty(torn(newest), async (damage) => {
      const other = { indexedDB: new IDBFactory(), IDBKeyRange };
      const empty = await PlumbStore.open('plumb', other);
      try {
        await importText(empty, damage.content, true);
      } catch (error) {
        expect(error, damage.what).toBeInstanceOf(RefusedFile);
        expect((await empty.listSessions()).sessions).toEqual([]);
        expect((await empty.listGuided()).guided).toEqual([]);
        return;
      } finally {
        await said(empty, damage);
        empty.close();
      }
    }),
    { numRuns: rounds(60, 2_000), endOnFailure: true },
  );
}, 1_800_000);

/** If anything was taken, it is what stands in the file. */
async function said(store: PlumbStore, { content, what }: Damage) {
  const now = JSON.parse(await exportText(store)) as { sessions: Json[]; guided: Json[] };
  if (now.sessions.length + now.guided.length === 0) return;
  const file = JSON.parse(Buffer.from(content).toString('utf8')) as typeof now;
  const byId = (list: readonly Json[]) =>
    [...list].sort((a, b) => String(a['id']).localeCompare(String(b['id'])));
  // The file may have names that mean nothing; those are left behind.
  expect(byId(file.sessions), what).toMatchObject(byId(now.sessions));
  expect(byId(file.guided), what).toMatchObject(byId(now.guided));
}
