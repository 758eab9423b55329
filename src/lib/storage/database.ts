import Dexie, { type EntityTable, type Table } from 'dexie';
import type { StoredClip } from './clips.ts';
import type { StoredGuided } from './guided-record.ts';
import type { JournalRecord } from './journal-record.ts';
import { talkToOtherTabs, type OtherTabs } from './other-tabs.ts';
import type { StoredSession } from './session-record.ts';
import { blocked, guarded } from './storage-error.ts';

/** The browser's database, or a stand-in for tests. */
export interface IndexedDb {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
}

/** A pose track: gzipped `.pose.jsonl`. */
export interface StoredTrack {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What one athlete's database holds. */
export type Database = Dexie & {
  sessions: EntityTable<StoredSession, 'id'>;
  tracks: EntityTable<StoredTrack, 'id'>;
  settings: Table<unknown, string>;
  guided: EntityTable<StoredGuided, 'id'>;
  journal: Table<JournalRecord, [id: string, n: number]>;
  clips: EntityTable<StoredClip, 'id'>;
};

/** What may happen to a database because of other tabs. */
export interface DatabaseWatch {
  /** A tab with an older version holds it; it is opened as soon as that tab lets go. */
  readonly onBlocked: () => void;
  /** A tab with a newer version waits until this one closes its database. */
  readonly onOutdated: () => void;
}

/**
 * The database by that name and its versions. What it reports as kept stands on the disk, not only in the memory of the
 * device: a battery may be empty the next moment.
 */
function newDatabase(name: string, idb?: IndexedDb): Database {
  const db = new Dexie(name, { ...idb, chromeTransactionDurability: 'strict' }) as Database;
  // Tracks live apart, so that listing a year of sessions reads no track.
  db.version(1).stores({ sessions: 'id, exerciseId', tracks: 'id', settings: '' });
  db.version(2).stores({ guided: 'id' });
  db.version(3).stores({ sessions: 'id, exerciseId, startedAt', journal: '[id+n]', clips: 'id' });
  return db;
}

/**
 * Opens a database and brings it to the present version. Every failure is a `StorageError`; without a watch, that
 * another tab holds it is one too.
 */
export async function openDatabase(
  name: string,
  idb?: IndexedDb,
  watch?: DatabaseWatch,
): Promise<{ readonly db: Database; readonly otherTabs: OtherTabs }> {
  const db = newDatabase(name, idb);
  const otherTabs = talkToOtherTabs(db);
  const heldByAnother = new Promise<never>((_, refuse) => {
    db.on('blocked', () => (watch ? watch.onBlocked() : refuse(blocked())));
  });
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) {
      // Deleted in another tab: Dexie's own handler would bring back an empty one when it is next asked something.
      db.close();
      return false;
    }
    if (!watch) return undefined;
    watch.onOutdated();
    return false; // It stays open until it is closed here.
  });
  try {
    await guarded(() => Promise.race([db.open(), heldByAnother]));
  } catch (error) {
    otherTabs.close();
    db.close();
    throw error;
  }
  return { db, otherTabs };
}
