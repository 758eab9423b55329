import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { IndexedDb } from '../storage/database.ts';
import { PlumbStore } from '../storage/plumb-store.ts';
import { Athletes } from './athletes.svelte.ts';

let idb: IndexedDb;
beforeEach(() => (idb = { indexedDB: new IDBFactory(), IDBKeyRange }));

/** A tab of the browser: opens the app, and again after every reload. */
function tab() {
  let athlete: string | undefined;
  const went: string[] = [];
  const browser = {
    athlete: () => athlete,
    keepAthlete: (id: string) => void (athlete = id),
    startOver: (path: string) => void went.push(path),
  };
  const load = async () => {
    const athletes = new Athletes(browser, idb);
    await athletes.database;
    return athletes;
  };
  return { load, went };
}
const named = (athletes: Athletes, name: string) =>
  athletes.all.find((one) => one.name === name)!.id;

it('nobody alone is asked for a name', async () => {
  const athletes = await tab().load();
  expect([athletes.several, athletes.present.name, athletes.problem]).toEqual([
    false,
    '',
    undefined,
  ]);
});

it('somebody new takes over the device, and nothing personal', async () => {
  const own = tab();
  const before = await own.load();
  const store = await PlumbStore.open(await before.database, idb);
  await store.setSettings({
    ...{ theme: 'dark', language: 'zh', deviceId: 'usb', model: 'blazepose-lite', muted: true },
    ...{ heightCm: 181, ageYears: 50, cautions: ['falls'], safetySeen: true, planMinutes: 15 },
    levels: { 'calf-raise': 'one-leg' },
  });
  await before.add(' Mia ', 'Ann');
  expect(before.present.name).toBe('Ann');
  await before.switchTo(named(before, 'Mia'), '/athletes');
  expect(own.went).toEqual(['/athletes']);
  expect(before.present.name).toBe('Ann');
  const after = await own.load();
  expect(after.present.name).toBe('Mia');
  expect(await (await PlumbStore.open(await after.database, idb)).getSettings()).toMatchObject({
    ...{ theme: 'dark', language: 'zh', deviceId: 'usb', model: 'blazepose-lite', muted: true },
    ...{ heightCm: undefined, ageYears: undefined, cautions: [], safetySeen: false },
    ...{ planMinutes: 20, levels: {} },
  });
  expect((await store.getSettings()).heightCm).toBe(181);
});

it('a tab stays with its athlete over a reload; a new one begins with whoever was chosen last', async () => {
  const [one, other] = [tab(), tab()];
  const ann = await one.load();
  await ann.add('Mia', 'Ann');
  const second = await other.load();
  await second.switchTo(named(second, 'Mia'), '/');
  for (const [of, name] of [
    [one, 'Ann'],
    [other, 'Mia'],
    [tab(), 'Mia'],
  ] as const) {
    const loaded = await of.load();
    expect(loaded.present.name).toBe(name);
  }
});

it('deleting whoever is present goes on with somebody who is left', async () => {
  const own = tab();
  const ann = await own.load();
  await ann.add('Mia', 'Ann');
  await ann.remove(ann.present.id, '/athletes');
  expect(own.went).toEqual(['/athletes']);
  const after = await own.load();
  expect([after.present.name, after.several]).toEqual(['Mia', false]);
});

it('without the list results go to the first athlete, and that is said', async () => {
  const own = tab();
  const ann = await own.load();
  await ann.add('Mia', 'Ann');
  await ann.switchTo(named(ann, 'Mia'), '/');
  const { indexedDB } = idb;
  const open: IDBFactory['open'] = (name, version) => {
    if (name === 'plumb-athletes') throw new DOMException('', 'UnknownError');
    return indexedDB.open(name, version);
  };
  const broken = { open, deleteDatabase: indexedDB.deleteDatabase } as unknown as IDBFactory;
  idb = { indexedDB: broken, IDBKeyRange };
  const lost = await own.load();
  expect([lost.present.id, lost.problem]).toEqual(['first', 'unavailable']);
});
