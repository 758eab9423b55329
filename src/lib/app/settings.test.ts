import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { PlumbStore } from '../storage/plumb-store.ts';
import { readSettings } from '../storage/settings.ts';
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
