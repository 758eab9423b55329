import type { BrowserContext, Page } from '@playwright/test';
import { decompressTrack } from '../../src/lib/storage/track-bytes.ts';

/** What the database of a page has reported as written, and not a moment earlier. */
export interface Acknowledged {
  /** Frames of each run, by the id of its journal. */
  readonly runs: Map<string, { readonly startedAtMs: number; readonly count: number }>;
  readonly sessions: Set<string>;
}

/** Listens at the database of every page: what it reports as written must never be lost. */
export async function listenToDatabase(
  context: BrowserContext,
  acknowledged: Acknowledged,
): Promise<void> {
  await context.exposeFunction('acknowledged', ({ table, id, startedAtMs, frames }: Note) => {
    if (table === 'sessions') return void acknowledged.sessions.add(id);
    const run = acknowledged.runs.get(id) ?? { startedAtMs: startedAtMs ?? NaN, count: 0 };
    acknowledged.runs.set(id, { ...run, count: run.count + frames });
  });
  await context.addInitScript(listen);
}

interface Note {
  readonly table: string;
  readonly id: string;
  readonly startedAtMs: number | undefined;
  readonly frames: number;
}

/** Runs in the page. */
function listen() {
  const scope = window as unknown as {
    acknowledged: (note: Note) => Promise<void>;
    onStoring?: () => void;
  };
  const notes = new WeakMap<IDBTransaction, Note[]>();
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (tables, mode, options) {
    const begun = transaction.call(this, tables, mode, options);
    if (mode !== 'readwrite') return begun;
    if ([...tables].includes('sessions')) scope.onStoring?.();
    const mine: Note[] = [];
    notes.set(begun, mine);
    begun.addEventListener('complete', () => {
      for (const note of mine) void scope.acknowledged(note);
    });
    return begun;
  };
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (value: Partial<Note> & { lines?: string }, key) {
      const { name: table } = this;
      const { id = '', startedAtMs } = value;
      const frames = value.lines?.match(/\n/g)?.length ?? 0;
      if (table === 'sessions' || table === 'journal')
        notes.get(this.transaction)?.push({ table, id, startedAtMs, frames });
      return key === undefined ? write.call(this, value) : write.call(this, value, key);
    };
  }
}

export interface Stored {
  readonly sessions: readonly { readonly id: string; readonly startedAt: string }[];
  /** Frames that can be read of each track. */
  readonly tracks: ReadonlyMap<string, number>;
  readonly journals: ReadonlyMap<string, { readonly startedAtMs: number; readonly frames: number }>;
}

/**
 * What stands in the database, read past the app.
 *
 * @param known tracks that were read before, with their frames: of these it is only seen that they are there
 */
export async function storedIn(page: Page, known: Stored['tracks'] = new Map()): Promise<Stored> {
  const found = await page.evaluate(
    async (readBefore) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('plumb'));
      const tables = db.transaction(['sessions', 'tracks', 'journal']);
      const all = <T>(name: string) => done(tables.objectStore(name).getAll()) as Promise<T[]>;
      const sessions = await all<{ id: string; startedAt: string }>('sessions');
      const tracks: { id: string; bytes: number[] | undefined }[] = [];
      for (const id of (await done(tables.objectStore('tracks').getAllKeys())) as string[]) {
        const track = readBefore.includes(id)
          ? undefined
          : ((await done(tables.objectStore('tracks').get(id))) as { bytes: Uint8Array });
        tracks.push({ id, bytes: track && [...track.bytes] });
      }
      const journal = await all<{ id: string; startedAtMs?: number; lines?: string }>('journal');
      db.close();
      return {
        sessions: sessions.map(({ id, startedAt }) => ({ id, startedAt })),
        tracks,
        journal: journal.map(({ id, startedAtMs, lines }) => ({
          ...{ id, startedAtMs, frames: lines?.match(/\n/g)?.length ?? 0 },
        })),
      };
    },
    [...known.keys()],
  );
  const tracks = new Map<string, number>();
  for (const { id, bytes } of found.tracks) {
    const frames = bytes && (await decompressTrack(Uint8Array.from(bytes))).frames.length;
    tracks.set(id, frames ?? known.get(id)!);
  }
  const journals = new Map<string, { startedAtMs: number; frames: number }>();
  for (const { id, startedAtMs, frames } of found.journal) {
    const before = journals.get(id);
    journals.set(id, {
      startedAtMs: startedAtMs ?? before?.startedAtMs ?? NaN,
      frames: (before?.frames ?? 0) + frames,
    });
  }
  return { sessions: found.sessions, tracks, journals };
}
