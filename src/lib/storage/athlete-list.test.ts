import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import {
  addAthlete,
  chooseAthlete,
  databaseOf,
  deleteAthlete,
  FIRST_ATHLETE,
  listAgain,
  newAthlete,
  readAthletes,
  renameAthlete,
} from './athlete-list.ts';
import { LONGEST_NAME } from './athlete-name.ts';
import type { IndexedDb } from './database.ts';
import { PlumbStore } from './plumb-store.ts';

let idb: IndexedDb;
beforeEach(() => (idb = { indexedDB: new IDBFactory(), IDBKeyRange }));

const mia = newAthlete('Mia', new Date('2026-11-22T14:00:00Z'));
const noor = newAthlete('Noor', new Date('2026-11-21T14:00:00Z'));
const names = async () => (await readAthletes(idb)).all.map(({ name }) => name);

it('somebody alone is the first, without a name and in the database of before', async () => {
  expect(await readAthletes(idb)).toEqual({ all: [FIRST_ATHLETE], chosen: FIRST_ATHLETE.id });
  expect(databaseOf(FIRST_ATHLETE.id)).toBe('plumb');
});

it('a second one puts both on the list; nobody changes places by it', async () => {
  const { all, chosen } = await addAthlete(mia, idb);
  expect(all).toEqual([FIRST_ATHLETE, mia]);
  expect(chosen).toBe(FIRST_ATHLETE.id);
  expect(databaseOf(mia.id)).not.toBe(databaseOf(noor.id));
});

it('keeps names, who was chosen, and the order in which they came', async () => {
  await addAthlete(mia, idb);
  await addAthlete(noor, idb);
  await renameAthlete(FIRST_ATHLETE.id, 'Ann', idb);
  await chooseAthlete(noor.id, idb);
  expect(await names()).toEqual(['Ann', 'Noor', 'Mia']);
  expect((await readAthletes(idb)).chosen).toBe(noor.id);
});

it('deletes one with everything, and leaves the others as they are', async () => {
  await addAthlete(mia, idb);
  await chooseAthlete(mia.id, idb);
  for (const { id } of [FIRST_ATHLETE, mia]) {
    const store = await PlumbStore.open(databaseOf(id), idb);
    await store.setSettings({ heightCm: 181 });
    store.close();
  }
  expect(await deleteAthlete(mia.id, idb)).toEqual({
    all: [FIRST_ATHLETE],
    chosen: FIRST_ATHLETE.id,
  });
  const here = (await idb.indexedDB.databases()).map(({ name }) => name);
  expect(here).toContain('plumb');
  expect(here).not.toContain(databaseOf(mia.id));
  const first = await PlumbStore.open('plumb', idb);
  expect((await first.getSettings()).heightCm).toBe(181);
  first.close();
});

it('the first one can go as well', async () => {
  await addAthlete(mia, idb);
  expect(await deleteAthlete(FIRST_ATHLETE.id, idb)).toEqual({ all: [mia], chosen: mia.id });
  await addAthlete(noor, idb);
  expect(await names()).toEqual(['Noor', 'Mia']);
});

it('a tab that still has a deleted athlete open brings nothing of them back', async () => {
  await addAthlete(mia, idb);
  const elsewhere = await PlumbStore.open(databaseOf(mia.id), idb);
  await deleteAthlete(mia.id, idb);
  await expect(elsewhere.setSettings({ muted: true })).rejects.toMatchObject({
    failure: 'unavailable',
  });
  expect((await idb.indexedDB.databases()).map(({ name }) => name)).not.toContain(
    databaseOf(mia.id),
  );
});

it('a damaged entry costs its name, not the athlete', async () => {
  await addAthlete(mia, idb);
  const db = new Dexie('plumb-athletes', idb);
  db.version(1).stores({ athletes: 'id', choice: '' });
  await db.table('athletes').put({ id: mia.id, name: { first: 'Mia' }, since: 'spring' });
  await db.table('choice').put(7, 'chosen');
  db.close();
  const { all, chosen } = await readAthletes(idb);
  expect(all.map(({ id, name }) => [id, name])).toContainEqual([mia.id, '']);
  expect(chosen).toBe(all[0]!.id);
});

it('whoever fell from the list comes back with everything but the name', async () => {
  await addAthlete(mia, idb);
  const store = await PlumbStore.open(databaseOf(mia.id), idb);
  await store.setSettings({ heightCm: 166 });
  store.close();
  await new Dexie('plumb-athletes', idb).delete();
  expect((await readAthletes(idb)).all).toEqual([FIRST_ATHLETE]);
  const { all, chosen } = await listAgain(idb);
  expect(all).toEqual([FIRST_ATHLETE, { id: mia.id, name: '' }]);
  expect(chosen).toBe(FIRST_ATHLETE.id);
  expect(await listAgain(idb)).toEqual({ all, chosen });
});

it('looking again finds nobody where nobody else trains', async () => {
  (await PlumbStore.open('plumb', idb)).close();
  expect(await listAgain(idb)).toEqual({ all: [FIRST_ATHLETE], chosen: FIRST_ATHLETE.id });
});

it('a browser without storage says so', async () => {
  const open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const denied = { indexedDB: { open } as unknown as IDBFactory, IDBKeyRange };
  await expect(readAthletes(denied)).rejects.toMatchObject({ failure: 'unavailable' });
});

it('no stored name is longer than a page can bear', async () => {
  await addAthlete({ ...mia, name: 'x'.repeat(LONGEST_NAME + 1) }, idb);
  expect(await names()).toEqual(['', '']);
});

it('the first one too comes back after a visit on which nobody knew who trains here', async () => {
  await addAthlete(mia, idb);
  await deleteAthlete(FIRST_ATHLETE.id, idb);
  expect(await names()).toEqual(['Mia']);
  // The list could not be read then: results went to the first athlete.
  const store = await PlumbStore.open(databaseOf(FIRST_ATHLETE.id), idb);
  store.close();
  expect((await listAgain(idb)).all.map(({ id }) => id)).toEqual([FIRST_ATHLETE.id, mia.id]);
});
