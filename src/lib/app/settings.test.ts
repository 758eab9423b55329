import { expect, it } from 'vitest';
import type { PlumbStore } from '../storage/plumb-store.ts';
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
