import Dexie, { type EntityTable, type Table } from 'dexie';
import type { StoredClip } from './clips.ts';
import type { StoredGuided } from './guided-record.ts';
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
  clips: EntityTable<StoredClip, 'id'>;
};

/** Opens a database and brings it to the present version. Every failure is a `StorageError`. */
export async function openDatabase(name: string, idb?: IndexedDb): Promise<Database> {
  const db = new Dexie(name, idb) as Database;
  // Tracks live apart, so that listing a year of sessions reads no track.
  db.version(1).stores({ sessions: 'id, exerciseId', tracks: 'id', settings: '' });
  db.version(2).stores({ guided: 'id' });
  db.version(3).stores({ clips: 'id' });
  const heldByAnother = new Promise<never>((_, refuse) => {
    db.on('blocked', () => refuse(blocked()));
  });
  try {
    await guarded(() => Promise.race([db.open(), heldByAnother]));
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
