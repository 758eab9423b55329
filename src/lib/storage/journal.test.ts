import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { singleLegBalance as balancing } from '../recording/athlete-programs.ts';
import { quantise } from '../recording/quantise.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from '../session/score.ts';
import type { IndexedDb } from './database.ts';
import type { NewJournal } from './journal-record.ts';
import { PlumbStore } from './plumb-store.ts';

const made = recordAthlete({ program: balancing({ side: 'left', holdS: 6 }), fps: 15 }).recording;
const { frames } = quantise(made);
const { fps: _fps, ...header } = { ...made.header, origin: 'webcam' as const };
const SECOND = 15;

const run: NewJournal = {
  startedAtMs: Date.parse('2026-11-29T18:00:00Z'),
  ...{ exerciseId: 'single-leg-balance', exerciseVersion: 1, side: 'left', mode: 'test' },
  ...{ level: 'eyes-open', heightCm: 172, backend: 'webgl', header, appVersion: '0.1.0' },
};
const baseline = { fromMs: frames[0]!.tMs, toMs: frames[2 * SECOND]!.tMs };
/** The trial as it is known after so many frames. */
const trialUpTo = (count: number) => ({
  fromMs: frames[3 * SECOND]!.tMs,
  toMs: frames[count - 1]!.tMs,
});

let idb: IndexedDb;
let store: PlumbStore;
beforeEach(async () => {
  idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  store = await PlumbStore.open('plumb', idb);
});
afterEach(() => store.close());

/** Six seconds of it, a chunk a second. */
async function written(id: string, seconds = 6) {
  const chunk = (n: number) => frames.slice((n - 1) * SECOND, n * SECOND);
  const known = (n: number) => ({
    ...{ fps: 15, baseline: n > 2 ? baseline : undefined },
    trial: n > 3 ? trialUpTo(n * SECOND) : undefined,
  });
  await store.journal.begin(id, run, chunk(1), known(1));
  for (let n = 2; n <= seconds; n++) await store.journal.append(id, n, run, chunk(n), known(n));
}

/** Changes the journal behind the store's back. */
async function spoil(change: (table: IDBObjectStore) => void) {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = idb.indexedDB.open('plumb');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = db.transaction('journal', 'readwrite');
  change(transaction.objectStore('journal'));
  await new Promise((done) => (transaction.oncomplete = done));
  db.close();
}
const chunkOf = async (id: string, n: number) => ({
  ...((await store.journal.records(id))[n] as object & { lines: string }),
});

async function framesKept(id: string) {
  const read = await store.journal.read(id);
  return read && read !== 'unreadable' ? read.recording.frames : read;
}

describe('the journal of a run', () => {
  it('gives back every frame, after the database was closed and opened again', async () => {
    await written('a');
    store.close();
    store = await PlumbStore.open('plumb', idb);
    expect(await store.journal.ids()).toEqual(['a']);
    const read = await store.journal.read('a');
    if (!read || read === 'unreadable') throw new Error('cannot be read');
    expect(read.recording.frames).toEqual(frames.slice(0, 6 * SECOND));
    expect(read.recording.header).toEqual({ ...header, fps: 15 });
    expect(read.head).toMatchObject({ side: 'left', level: 'eyes-open', heightCm: 172 });
    expect(read.baseline).toEqual(baseline);
    expect(read.trial).toEqual(trialUpTo(6 * SECOND));
  });

  it('writes nothing twice: each second is a record of its own', async () => {
    await written('a');
    const sizes = (await store.journal.records('a')).slice(1);
    expect(sizes).toHaveLength(6);
    expect(sizes.map((one) => ('lines' in one ? one.lines.split('\n').length - 1 : 0))).toEqual(
      Array<number>(6).fill(SECOND),
    );
    await expect(store.journal.append('a', 3, run, frames.slice(30, 45), {})).rejects.toMatchObject(
      { name: 'StorageError' },
    );
  });

  it('of one run leaves the others alone', async () => {
    await written('a');
    await written('b', 2);
    await store.journal.delete('a');
    expect(await store.journal.ids()).toEqual(['b']);
    expect(await framesKept('b')).toHaveLength(2 * SECOND);
    expect(await store.journal.read('a')).toBeUndefined();
  });
});

describe('a damaged journal is kept up to the damage', () => {
  it('a chunk is missing', async () => {
    await written('a');
    await spoil((table) => table.delete(['a', 5]));
    expect(await framesKept('a')).toEqual(frames.slice(0, 4 * SECOND));
  });

  it('a chunk is no chunk', async () => {
    await written('a');
    const chunk = await chunkOf('a', 6);
    await spoil((table) => table.put({ ...chunk, lines: 7 }));
    expect(await framesKept('a')).toEqual(frames.slice(0, 5 * SECOND));
  });

  it('the last chunk breaks off in the middle of a line, and the trial ends before it', async () => {
    await written('a');
    const chunk = await chunkOf('a', 6);
    const half = chunk.lines.slice(0, chunk.lines.length >> 1);
    await spoil((table) => table.put({ ...chunk, lines: half }));
    const read = await store.journal.read('a');
    if (!read || read === 'unreadable') throw new Error('cannot be read');
    const count = read.recording.frames.length;
    expect(count).toBeGreaterThanOrEqual(5 * SECOND + 6);
    expect(count).toBeLessThan(6 * SECOND);
    expect(read.recording.frames).toEqual(frames.slice(0, count));
    expect(read.trial).toEqual(trialUpTo(count));
  });

  it('only the set-up and half of the baseline are left: there is no trial, and no baseline', async () => {
    await written('a');
    const chunk = await chunkOf('a', 2);
    const half = chunk.lines.slice(0, chunk.lines.length >> 1);
    await spoil((table) => table.put({ ...chunk, lines: half, baseline, trial: trialUpTo(90) }));
    const read = await store.journal.read('a');
    expect(read).toMatchObject({ baseline: undefined, trial: undefined });
  });

  it.each([
    ['its head', (table: IDBObjectStore) => table.put({ id: 'a', n: 0, mode: 'dance' })],
    ['its head is gone', (table: IDBObjectStore) => table.delete(['a', 0])],
    ['its first chunk is gone', (table: IDBObjectStore) => table.delete(['a', 1])],
    ['its model', (table: IDBObjectStore) => table.put({ ...badModel, id: 'a', n: 0 })],
  ])('nothing can be read without %s, and nothing is deleted', async (_what, change) => {
    await written('a');
    const before = (await store.journal.records('a')).length;
    await spoil((table) => void change(table));
    expect(await store.journal.read('a')).toBe('unreadable');
    expect((await store.journal.records('a')).length).toBeGreaterThanOrEqual(before - 1);
  });
  const { side: _side, ...rest } = run;
  const badModel = {
    ...{ ...rest, schema: 1, offsetMin: 0, side: 'left' },
    header: { ...header, model: 'crystal-ball' },
  };
});

describe('storing the session', () => {
  const recording = { header: { ...header, fps: 15 }, frames };
  const result = scoreRecording(recording, singleLegBalance, { side: 'left' });
  const session = {
    ...{ startedAtMs: run.startedAtMs, exerciseId: run.exerciseId, exerciseVersion: 1 },
    ...{ mode: run.mode, backend: 'webgl', heightCm: 172, tuning: {}, result, recording },
    appVersion: '0.1.0',
  };

  it('takes the place of its journal, and of no other', async () => {
    await written('a', 2);
    await written('b', 2);
    await store.saveSession(session, 'a');
    expect(await store.journal.ids()).toEqual(['b']);
    expect((await store.listSessions()).sessions).toHaveLength(1);
  });

  it('that fails leaves the journal as it was', async () => {
    await written('a', 2);
    const broken = { ...result, quality: { ...result.quality, fps: NaN } };
    await expect(store.saveSession({ ...session, result: broken }, 'a')).rejects.toThrow();
    expect(await framesKept('a')).toHaveLength(2 * SECOND);
    expect((await store.listSessions()).sessions).toEqual([]);
  });

  it('keeps the wall time of the place where it was done, wherever it is stored', async () => {
    const id = await store.saveSession({ ...session, offsetMin: 9 * 60 });
    expect((await store.getSession(id))!.startedAt).toBe('2026-11-30T03:00:00.000+09:00');
  });
});
