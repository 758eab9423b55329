import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPORT_VERSION } from '../src/lib/storage/export-format.ts';
import { PlumbStore } from '../src/lib/storage/plumb-store.ts';
import { importText } from './exchange.ts';

/*
 * Every export format ever shipped opens, with every session and track in it. The files are frozen: a new
 * version of the format gets a new file, and none is ever written again.
 */
const FOLDER = new URL('./fixtures/exports/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

it('there is a frozen export of the version written now', () => {
  expect(files).toContain(`plumb-export-${EXPORT_VERSION}.json`);
});

it.each(files)('%s opens, with all its sessions, tracks and guided runs', async (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const {
    sessions,
    guided = [],
    unreadable,
    settings,
  } = JSON.parse(text) as {
    sessions: { id: string; exerciseId: string; level?: string; earlier?: object[] }[];
    /** Since version 2. */
    guided?: object[];
    unreadable: object[];
    settings: object;
  };
  const store = await PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  expect(await importText(store, text, true)).toEqual({
    ...{ results: sessions.length, guided: guided.length, known: 0, knownUnreadable: 0 },
    ...{ unreadable: unreadable.length, settings: true },
  });
  const ofThisDevice = { backend: 'auto' };
  expect(await store.getSettings()).toMatchObject({ ...settings, ...ofThisDevice });
  expect((await store.listGuided()).guided).toEqual(guided);
  for (const { id, exerciseId, level, earlier } of sessions) {
    const session = (await store.getSession(id))!;
    expect(session.exerciseId).toBe(exerciseId);
    expect(session.level).toBe(level);
    expect(session.earlier).toEqual(earlier);
    expect(session.result.metrics.length).toBeGreaterThan(0);
    const { header, frames } = (await store.getTrack(id))!;
    expect(header.model).toBe(session.model);
    expect(frames.length).toBeGreaterThan(20);
    expect(frames.some(({ cues }) => typeof cues?.pelvisDeg === 'number')).toBe(true);
  }
  store.close();
});
