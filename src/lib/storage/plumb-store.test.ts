import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { singleLegSquat } from '../recording/athlete-programs.ts';
import { writeRecording } from '../recording/pose-jsonl.ts';
import { quantise } from '../recording/quantise.ts';
import type { Recording } from '../recording/recording.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { NewGuided } from './guided-record.ts';
import type { IndexedDb } from './database.ts';
import { PlumbStore } from './plumb-store.ts';
import { isoWithOffset, type NewSession } from './session-record.ts';
import { storageErrorOf } from './storage-error.ts';

const demo = quantise(recordAthlete({ program: singleLegSquat(), fps: 15 }).recording);
const recording: Recording = { ...demo, header: { ...demo.header, origin: 'webcam' } };

const result: ScoreResult = {
  exercise: 'single-leg-squat',
  side: 'left',
  model: 'blazepose-full',
  rules: { 'hip-drop': 1 },
  quality: { usableShare: 0.9, fps: 15, reasons: ['windows-disagree'] },
  metrics: [
    { id: 'drop', side: 'left', value: 8.1, unit: 'deg', error: 2.5, n: 3 },
    {
      id: 'sway',
      side: undefined,
      value: null,
      unit: 'mm',
      error: null,
      n: 0,
      reason: 'too-short',
    },
  ],
  events: [{ tMs: 4400, kind: 'footUp', side: 'right' }],
  verdict: 'warn',
  baseline: { fromMs: 300, toMs: 3300 },
  trial: { fromMs: 4600, toMs: 12_000 },
  series: {
    tMs: [0],
    hipDropDeg: [1],
    trunkLeanDeg: [null],
    rotationDeg: [null],
    pelvisYawDeg: [null],
    swayMlMm: [null],
    footLift: [null],
  },
};

const session = (change: Partial<NewSession> = {}): NewSession => ({
  startedAtMs: new Date('2026-11-22T14:00:00Z').getTime(),
  exerciseId: 'single-leg-squat',
  exerciseVersion: 1,
  mode: 'test',
  backend: 'wasm',
  heightCm: undefined,
  tuning: { 'hip-drop': { warnDeg: 8 } },
  result,
  recording,
  appVersion: '0.1.0',
  ...change,
});

let idb: IndexedDb;
let store: PlumbStore;
beforeEach(async () => {
  idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  store = await PlumbStore.open('plumb', idb);
});
afterEach(() => store.close());

/** Spoils a stored record behind the store's back. */
async function spoil(table: 'sessions' | 'tracks', change: (record: never) => unknown, id: string) {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = idb.indexedDB.open('plumb');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const rows = db.transaction(table, 'readwrite').objectStore(table);
  await new Promise<void>((done) => {
    const get = rows.get(id);
    get.onsuccess = () => {
      rows.put(change(get.result as never)).onsuccess = () => done();
    };
  });
  db.close();
}

describe('sessions', () => {
  it('come back as they were, after closing and opening again', async () => {
    const id = await store.saveSession(session());
    store.close();
    store = await PlumbStore.open('plumb', idb);
    const found = await store.getSession(id);
    expect(found).toMatchObject({ id, side: 'left', heightCm: null, rules: { 'hip-drop': 1 } });
    expect({ ...found!.result, series: result.series }).toEqual(result);
    expect(found!.result).not.toHaveProperty('series');
    expect(Date.parse(found!.startedAt)).toBe(session().startedAtMs);
    expect(await store.getTrack(id)).toEqual(recording);
  });

  it('keep whether the eyes were closed, and need not say it', async () => {
    const closed = await store.saveSession(session({ eyes: 'closed' }));
    const unasked = await store.saveSession(session());
    expect((await store.getSession(closed))!.eyes).toBe('closed');
    expect(await store.getSession(unasked)).not.toHaveProperty('eyes');
  });

  it('keep the level they were done at, and need not say it', async () => {
    const chair = await store.saveSession(session({ level: 'chair' }));
    expect((await store.getSession(chair))!.level).toBe('chair');
    const before = await store.saveSession(session());
    expect(await store.getSession(before)).not.toHaveProperty('level');
  });

  it('keep how heavy the weight was, and need not say it', async () => {
    const heavy = await store.saveSession(session({ loadKg: 12.5 }));
    const untold = await store.saveSession(session());
    expect((await store.getSession(heavy))!.loadKg).toBe(12.5);
    expect(await store.getSession(untold)).not.toHaveProperty('loadKg');
  });

  it('take less than 40 % of the room of their text', async () => {
    const id = await store.saveSession(session());
    const { trackBytes } = (await store.getSession(id))!;
    expect((await store.getTrackBytes(id))!.byteLength).toBe(trackBytes);
    expect(trackBytes / writeRecording(recording).length).toBeLessThan(0.4);
  });

  it('are listed newest first whatever the time zone, by exercise, without tracks', async () => {
    const at = (iso: string, exerciseId: string) =>
      store.saveSession(session({ startedAtMs: new Date(iso).getTime(), exerciseId }));
    const old = await at('2026-01-01T23:30:00-08:00', 'single-leg-balance');
    const newest = await at('2026-01-02T12:00:00Z', 'single-leg-squat');
    const middle = await at('2026-01-02T19:00:00+10:00', 'single-leg-squat');
    const ids = async (id?: string) => (await store.listSessions(id)).sessions.map((s) => s.id);
    expect(await ids()).toEqual([newest, middle, old]);
    expect(await ids('single-leg-squat')).toEqual([newest, middle]);
    expect(await ids('toe-raise')).toEqual([]);
    expect((await store.listSessions()).sessions[0]).not.toHaveProperty('bytes');
  });

  it('of the demo never enter history', async () => {
    await expect(store.saveSession(session({ recording: demo }))).rejects.toThrow(/demo/);
    expect(await store.listSessions()).toEqual({ sessions: [], unreadable: [] });
  });

  it('with a number that is none are refused, not stored', async () => {
    const broken = { ...result, quality: { ...result.quality, fps: NaN } };
    await expect(store.saveSession(session({ result: broken }))).rejects.toMatchObject({
      failure: 'corrupt',
      message: expect.stringContaining('fps'),
    });
    expect((await store.listSessions()).sessions).toEqual([]);
  });

  it('are deleted with their track, and only they', async () => {
    const [gone, stays] = [await store.saveSession(session()), await store.saveSession(session())];
    await store.deleteSession(gone);
    expect(await store.getSession(gone)).toBeUndefined();
    expect(await store.getTrack(gone)).toBeUndefined();
    expect(await store.getTrack(stays)).toEqual(recording);
  });

  it('that cannot be read are listed as such and kept', async () => {
    const [bad, good] = [await store.saveSession(session()), await store.saveSession(session())];
    await spoil('sessions', (record: object) => ({ ...record, result: { metrics: 'none' } }), bad);
    const { sessions, unreadable } = await store.listSessions();
    expect(sessions.map(({ id }) => id)).toEqual([good]);
    expect(unreadable).toEqual([{ id: bad, why: expect.stringContaining('result') }]);
    await expect(store.getSession(bad)).rejects.toMatchObject({ failure: 'corrupt' });
    expect((await store.listSessions()).unreadable).toHaveLength(1);
  });

  it('with a damaged track keep their numbers', async () => {
    const id = await store.saveSession(session());
    await spoil('tracks', (t: { bytes: Uint8Array }) => ({ ...t, bytes: t.bytes.slice(99) }), id);
    await expect(store.getTrack(id)).rejects.toMatchObject({ failure: 'corrupt' });
    expect((await store.getSession(id))!.result.verdict).toBe('warn');
  });
});

describe('guided runs', () => {
  const run = (change: Partial<NewGuided> = {}): NewGuided => ({
    startedAtMs: new Date('2026-11-22T14:00:00Z').getTime(),
    ...{ exerciseId: 'breathing', exerciseVersion: 1, level: 'short', minutes: 3.2 },
    ...{ ended: 'completed', appVersion: '0.1.0' },
    ...change,
  });

  it('come back newest first, and are deleted one by one', async () => {
    const old = await store.saveGuided(run());
    const hurt = await store.saveGuided(
      run({ startedAtMs: new Date('2026-11-23T14:00:00Z').getTime(), ended: 'pain' }),
    );
    const { guided } = await store.listGuided();
    expect(guided.map(({ id, ended }) => [id, ended])).toEqual([
      [hurt, 'pain'],
      [old, 'completed'],
    ]);
    await store.deleteGuided(hurt);
    expect((await store.listGuided()).guided.map(({ id }) => id)).toEqual([old]);
  });

  it('with a time that is none are refused', async () => {
    await expect(store.saveGuided(run({ minutes: NaN }))).rejects.toThrow();
    expect((await store.listGuided()).guided).toEqual([]);
  });

  it('have their place in a database from before there were any', async () => {
    const before = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('plumb', before);
    old.version(1).stores({ sessions: 'id, exerciseId', tracks: 'id', settings: '' });
    await old.table('settings').put({ heightCm: 181 }, 'settings');
    old.close();
    const opened = await PlumbStore.open('plumb', before);
    expect((await opened.getSettings()).heightCm).toBe(181);
    await opened.saveGuided(run());
    expect((await opened.listGuided()).guided).toHaveLength(1);
    opened.close();
  });
});

describe('settings', () => {
  it('start with defaults and remember changes one by one', async () => {
    expect(await store.getSettings()).toMatchObject({
      mirrored: true,
      muted: false,
      theme: 'auto',
    });
    await store.setSettings({ heightCm: 181, muted: true });
    await store.setSettings({ theme: 'dark' });
    expect(await store.getSettings()).toMatchObject({ heightCm: 181, muted: true, theme: 'dark' });
    await store.setSettings({ heightCm: undefined });
    expect((await store.getSettings()).heightCm).toBeUndefined();
    expect((await store.getSettings()).muted).toBe(true);
  });

  it('keep levels, cautions and pain answers, and no answer beyond the scale', async () => {
    const answer = { exerciseId: 'calf-raise', level: 'one-leg', day: '2026-11-22', after: 3 };
    const levels = { 'calf-raise': 'one-leg' };
    await store.setSettings({ levels, cautions: ['tendon-pain'], painAnswers: [answer] });
    expect(await store.getSettings()).toMatchObject({
      ...{ levels, cautions: ['tendon-pain'], painAnswers: [answer] },
    });
    await store.setSettings({ painAnswers: [{ ...answer, after: 11 }] });
    expect(await store.getSettings()).toMatchObject({ levels, painAnswers: [] });
  });

  it('lose only what makes no sense', async () => {
    await store.setSettings({ heightCm: 3, muted: true, theme: 'pink' as 'dark' });
    expect(await store.getSettings()).toMatchObject({ muted: true, theme: 'auto' });
    expect((await store.getSettings()).heightCm).toBeUndefined();
  });
});

describe('failures', () => {
  it('no database at all is "unavailable"', async () => {
    const denied = {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await expect(
      PlumbStore.open('plumb', { indexedDB: denied, IDBKeyRange }),
    ).rejects.toMatchObject({ name: 'StorageError', failure: 'unavailable' });
  });

  it('a tab that holds an older version is "blocked"', async () => {
    const held = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = await new Promise<IDBDatabase>((done) => {
      const request = held.indexedDB.open('plumb', 1);
      request.onsuccess = () => done(request.result);
    });
    await expect(PlumbStore.open('plumb', held)).rejects.toMatchObject({ failure: 'blocked' });
    old.close();
  });

  it('a full disk is "full", also when the transaction reports it', () => {
    const quota = new DOMException('', 'QuotaExceededError');
    expect(storageErrorOf(quota).failure).toBe('full');
    const aborted = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota });
    expect(storageErrorOf(aborted).failure).toBe('full');
  });

  it('a closed store says so instead of hanging', async () => {
    store.close();
    await expect(store.listSessions()).rejects.toMatchObject({ failure: 'unavailable' });
  });
});

it('writes local time with its offset', () => {
  const date = new Date('2026-11-22T14:00:00.000Z');
  expect(isoWithOffset(date, 60)).toBe('2026-11-22T15:00:00.000+01:00');
  expect(isoWithOffset(date, -210)).toBe('2026-11-22T10:30:00.000-03:30');
  expect(isoWithOffset(date, 0)).toBe('2026-11-22T14:00:00.000+00:00');
});
