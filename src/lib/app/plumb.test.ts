import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Plumb } from './plumb.svelte.ts';

let tabs: readonly [Plumb, Plumb];
beforeEach(async () => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  vi.stubGlobal('window', {});
  const open = () => new Plumb(new URL('http://localhost/models/'));
  tabs = [open(), open()];
  for (const tab of tabs) {
    await tab.load();
    await tab.followOtherTabs();
  }
});
const without = { ...Dexie.dependencies };
afterEach(() => {
  tabs.forEach((tab) => tab.close());
  Object.assign(Dexie.dependencies, { indexedDB: undefined, IDBKeyRange: undefined }, without);
  vi.unstubAllGlobals();
});

it('a tab knows of backups that another one makes, moves or stops', async () => {
  const [here, there] = tabs;
  const { backup } = await here.connection.store;
  await Promise.all([backup.set({ savedMs: 1 }), backup.set({ files: ['a'] })]);
  await vi.waitFor(() => expect(there.backup.state).toMatchObject({ savedMs: 1, files: ['a'] }));
});

it('a tab does not count videos that another one has deleted', async () => {
  const [here, there] = tabs;
  const clip = { id: 'a', mime: 'video/mp4', bytes: 3, startMs: 0, madeMs: 0, pinned: false };
  there.clips.rows = [clip];
  await here.clips.remove(['a']);
  await vi.waitFor(() => expect(there.clips.rows).toEqual([]));
});
