import type { Database } from './database.ts';
import { readSession, type StoredSession } from './session-record.ts';
import { guarded } from './storage-error.ts';

/** A record that cannot be read: shown as such and kept, never deleted silently. */
export interface Unreadable {
  readonly id: string;
  readonly why: string;
}

export interface SessionList {
  /** Newest first, without tracks. */
  readonly sessions: readonly StoredSession[];
  readonly unreadable: readonly Unreadable[];
}

/** So many at a time, that a page stays alive between two portions: 5,000 at once hold it up for a third of a second. */
const PORTION = 500;

/** All sessions, or those of one exercise, each of them checked. */
export async function listSessions(db: Database, exerciseId?: string): Promise<SessionList> {
  if (exerciseId !== undefined)
    return checked(
      await guarded(() => db.sessions.where('exerciseId').equals(exerciseId).toArray()),
    );
  const all: StoredSession[] = [];
  for (;;) {
    const last = all.at(-1)?.id;
    const rest = last === undefined ? db.sessions : db.sessions.where('id').above(last);
    const portion = await guarded(() => rest.limit(PORTION).toArray());
    all.push(...portion);
    if (portion.length < PORTION) return checked(all);
  }
}

/** The latest sessions, found without reading the others: what a page can show at once. */
export async function newestSessions(db: Database, count: number): Promise<SessionList> {
  const newest = db.sessions.orderBy('startedAt').reverse().limit(count);
  return checked(await guarded(() => newest.toArray()));
}

/** A session, whatever stands there, goes with its track and its video. */
export async function deleteSession(db: Database, id: string): Promise<void> {
  const { sessions, tracks, clips } = db;
  await guarded(() =>
    db.transaction('rw', sessions, tracks, clips, async () => {
      for (const table of [sessions, tracks, clips]) await table.delete(id);
    }),
  );
}

function checked(records: readonly StoredSession[]): SessionList {
  const sessions: StoredSession[] = [];
  const unreadable: Unreadable[] = [];
  for (const stored of records) {
    const read = readSession(stored);
    if ('unreadable' in read) unreadable.push({ id: stored.id, why: read.unreadable });
    else sessions.push(read);
  }
  const moment = new Map(sessions.map((one) => [one, Date.parse(one.startedAt)]));
  sessions.sort((a, b) => moment.get(b)! - moment.get(a)!);
  return { sessions, unreadable };
}
