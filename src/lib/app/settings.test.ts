import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { PlumbStore } from '../storage/plumb-store.ts';
import { readSettings } from '../storage/settings.ts';
import { PainDiary } from './pain-diary.ts';
import { Settings } from './settings.svelte.ts';

it('a choice made while the stored settings are still on their way is not undone by them', async () => {
  let arrive: (stored: unknown) => void = () => undefined;
  const stored = new Promise((resolve) => (arrive = resolve));
  const kept: unknown[] = [];
  const store = {
    getSettings: () => stored,
    setSettings: async (change: unknown) => void kept.push(change),
  } as unknown as PlumbStore;
  const settings = new Settings(Promise.resolve(store));
  const loaded = settings.load();
  settings.set('language', 'de');
  arrive({ ...readSettings(undefined), language: 'zh', restS: 40 });
  await loaded;
  expect(settings.language).toBe('de');
  expect(settings.restS).toBe(40);
  expect(kept).toEqual([{ language: 'de' }]);
});

it('a device that cannot store keeps what was chosen until the page closes', async () => {
  const settings = new Settings(Promise.reject(new Error('no storage')));
  settings.set('muted', true);
  await settings.load();
  expect(settings.muted).toBe(true);
  expect(settings.theme).toBe('auto');
});

it('two tabs that change the same setting end with the same one, and keep what only one changed', async () => {
  const store = PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  const [here, there] = [new Settings(store), new Settings(store)];
  const stored = async () => (await (await store).getSettings()).theme;
  await Promise.all([here.load(), there.load()]);
  here.change({ theme: 'dark', heightCm: 181 });
  await vi.waitFor(async () => expect(await stored()).toBe('dark'));
  there.set('theme', 'light');
  await vi.waitFor(async () => expect(await stored()).toBe('light'));
  await Promise.all([here.load(), there.load()]);
  for (const tab of [here, there]) expect(tab).toMatchObject({ theme: 'light', heightCm: 181 });
  (await store).close();
});

it('what is added to a list while the stored settings are on their way takes nothing away from it', async () => {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = await PlumbStore.open('plumb', idb);
  const answer = (day: string) => ({ exerciseId: 'calf-raise', day, after: 1 });
  await before.setSettings({
    ...{ levels: { 'calf-raise': 'hard' }, painAnswers: [answer('2026-11-01')] },
    deskBreaks: [1],
  });
  let open: (store: PlumbStore) => void = () => undefined;
  const settings = new Settings(new Promise<PlumbStore>((resolve) => (open = resolve)));
  const loaded = settings.load();
  // As while a tab with an older version holds the database.
  settings.chooseLevel('hip-hinge', 'easy');
  new PainDiary(settings).answer(answer('2026-11-29'));
  settings.amend('deskBreaks', (breaks) => [...breaks, 2]);
  open(before);
  await loaded;
  const all = {
    levels: { 'calf-raise': 'hard', 'hip-hinge': 'easy' },
    painAnswers: [answer('2026-11-01'), answer('2026-11-29')],
    deskBreaks: [1, 2],
  };
  expect(settings).toMatchObject(all);
  await vi.waitFor(async () => expect(await before.getSettings()).toMatchObject(all));
  before.close();
});
