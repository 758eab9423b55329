import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outdatedClips, type ClipRow, type StoredClip } from './clips.ts';
import { PlumbStore } from './plumb-store.ts';
import type { StoredSession } from './session-record.ts';
import { StorageError } from './storage-error.ts';

const DAY_MS = 24 * 60 * 60_000;
const NOW_MS = Date.parse('2026-11-29T12:00:00Z');
const MB = 1_000_000;

const row = (id: string, daysAgo: number, change: Partial<ClipRow> = {}): ClipRow => ({
  ...{ id, mime: 'video/mp4', bytes: 10 * MB, startMs: 5000, pinned: false },
  madeMs: NOW_MS - daysAgo * DAY_MS,
  ...change,
});

describe('what is cleaned up', () => {
  const clips = [row('new', 1), row('old', 40), row('older', 90), row('oldest', 200)];

  it('is nothing while there is room and no age is set', () => {
    expect(outdatedClips(clips, { bytes: 40 * MB, days: undefined }, NOW_MS)).toEqual([]);
  });

  it('are the oldest when there is too much, and no more than needed', () => {
    const gone = outdatedClips(clips, { bytes: 25 * MB, days: undefined }, NOW_MS);
    expect(gone).toEqual(['oldest', 'older']);
  });

  it('are those older than the athlete wants to keep', () => {
    expect(outdatedClips(clips, { bytes: 500 * MB, days: 60 }, NOW_MS)).toEqual([
      'older',
      'oldest',
    ]);
  });

  it('is never what the athlete pinned, although it takes up room', () => {
    const pinned = [row('new', 1), row('old', 40), row('first', 300, { pinned: true })];
    expect(outdatedClips(pinned, { bytes: 20 * MB, days: 60 }, NOW_MS)).toEqual(['old']);
    expect(outdatedClips(pinned, { bytes: 5 * MB, days: undefined }, NOW_MS)).toEqual([
      'old',
      'new',
    ]);
  });
});

describe('stored clips', () => {
  let store: PlumbStore;
  beforeEach(async () => {
    store = await PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  });
  afterEach(() => store.close());

  const session = (id: string) =>
    store.put({ id, exerciseId: 'x' } as unknown as StoredSession, new Uint8Array([1]));
  const clip = (id: string, daysAgo = 0, change: Partial<StoredClip> = {}): StoredClip => ({
    ...row(id, daysAgo),
    blob: new Blob(['pictures'], { type: 'video/mp4' }),
    ...change,
  });
  const ids = async () => (await store.clips.list()).map(({ id }) => id);
  const full = () => new StorageError('full', 'no room');

  it('come back as they were, and are listed newest first without their pictures', async () => {
    await session('a');
    await session('b');
    await store.clips.put(clip('a', 3));
    await store.clips.put(clip('b', 1));
    expect(await ids()).toEqual(['b', 'a']);
    expect((await store.clips.list())[0]).not.toHaveProperty('blob');
    expect(await (await store.clips.get('a'))!.blob.text()).toBe('pictures');
  });

  it('go with their session, and belong to none that is gone', async () => {
    await session('a');
    await store.clips.put(clip('a'));
    await store.deleteSession('a');
    expect(await ids()).toEqual([]);
    await store.clips.put(clip('a'));
    expect(await ids()).toEqual([]);
  });

  it('are tidied by the rules, pinned ones aside', async () => {
    for (const id of ['a', 'b', 'c']) await session(id);
    await store.clips.put(clip('a', 3));
    await store.clips.put(clip('b', 2));
    await store.clips.put(clip('c', 1));
    await store.clips.pin('a', true);
    await store.clips.tidy({ bytes: 20 * MB, days: undefined }, NOW_MS);
    expect(await ids()).toEqual(['c', 'a']);
  });

  it('give way to a session on a full device, oldest first and only as many as it takes', async () => {
    for (const id of ['a', 'b', 'c']) await session(id);
    await store.clips.put(clip('a', 3, { pinned: true }));
    await store.clips.put(clip('b', 2));
    await store.clips.put(clip('c', 1));
    let refusals = 1;
    const saved = await store.clips.givingWay(async () => {
      if (refusals-- > 0) throw full();
      return 'kept';
    });
    expect(saved).toBe('kept');
    expect(await ids()).toEqual(['c', 'a']);
    expect(store.clips.gaveWay).toBe(1);
  });

  it('give way to a guided run as well', async () => {
    await session('a');
    await store.clips.put(clip('a'));
    const { put } = IDBObjectStore.prototype;
    let refusals = 1;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, ...args) {
      if (refusals-- > 0) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this as IDBObjectStore, args);
    });
    await store.saveGuided({
      ...{ startedAtMs: NOW_MS, exerciseId: 'breathing', exerciseVersion: 1, level: 'calm' },
      ...{ minutes: 5, ended: 'completed', appVersion: '0' },
    });
    vi.restoreAllMocks();
    expect((await store.listGuided()).guided).toHaveLength(1);
    expect(await ids()).toEqual([]);
  });

  it('are not all given up for a new one, and pinned ones for nothing', async () => {
    for (const id of ['a', 'b', 'c']) await session(id);
    for (const [i, id] of ['a', 'b', 'c'].entries()) await store.clips.put(clip(id, i));
    const never = () => Promise.reject(full());
    await expect(store.clips.givingWay(never, 15 * MB)).rejects.toMatchObject({ failure: 'full' });
    expect(await ids()).toEqual(['a']);
    await store.clips.pin('a', true);
    await expect(store.clips.givingWay(never)).rejects.toMatchObject({ failure: 'full' });
    expect(await ids()).toEqual(['a']);
  });
});
