import type { Recording } from '../recording/recording.ts';
import { BackupMemory } from './backup-memory.ts';
import { openDatabase, type Database, type IndexedDb } from './database.ts';
import { Exchange } from './exchange.ts';
import { guidedRecord, readGuided, type NewGuided, type StoredGuided } from './guided-record.ts';
import {
  readSession,
  sessionRecord,
  type NewSession,
  type StoredSession,
} from './session-record.ts';
import { readSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { guarded, StorageError } from './storage-error.ts';
import { compressTrack, decompressTrack } from './track-bytes.ts';

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

export interface GuidedList {
  readonly guided: readonly StoredGuided[];
  readonly unreadable: readonly Unreadable[];
}

/** Sessions and settings on this device. Every failure is a `StorageError`. */
export class PlumbStore {
  /** For export and import. */
  readonly exchange: Exchange;
  readonly backup: BackupMemory;
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
    this.exchange = new Exchange(db);
    this.backup = new BackupMemory(db);
  }

  static async open(name = 'plumb', idb?: IndexedDb): Promise<PlumbStore> {
    return new PlumbStore(await openDatabase(name, idb));
  }

  /** Keeps a session and its track together, or neither. Returns its id. */
  async saveSession(session: NewSession): Promise<string> {
    const id = crypto.randomUUID();
    const bytes = await compressTrack(session.recording);
    await this.put(sessionRecord(id, session, bytes.byteLength), bytes);
    return id;
  }

  /** Stores a record as it is: for import. */
  async put(record: StoredSession, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { sessions, tracks } = this.#db;
    await guarded(() =>
      this.#db.transaction('rw', sessions, tracks, async () => {
        await sessions.put(record);
        await tracks.put({ id: record.id, bytes });
      }),
    );
  }

  async getSession(id: string): Promise<StoredSession | undefined> {
    const stored = await guarded(() => this.#db.sessions.get(id));
    if (stored === undefined) return undefined;
    const read = readSession(stored);
    if ('unreadable' in read)
      throw new StorageError('corrupt', `This result cannot be read (${read.unreadable}).`);
    return read;
  }

  /** All sessions, or those of one exercise. */
  async listSessions(exerciseId?: string): Promise<SessionList> {
    const { sessions: table } = this.#db;
    const found = exerciseId ? table.where('exerciseId').equals(exerciseId) : table;
    const sessions: StoredSession[] = [];
    const unreadable: Unreadable[] = [];
    for (const stored of await guarded(() => found.toArray())) {
      const read = readSession(stored);
      if ('unreadable' in read) unreadable.push({ id: stored.id, why: read.unreadable });
      else sessions.push(read);
    }
    sessions.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
    return { sessions, unreadable };
  }

  async getTrack(id: string): Promise<Recording | undefined> {
    const bytes = await this.getTrackBytes(id);
    return bytes && decompressTrack(bytes);
  }

  async getTrackBytes(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return (await guarded(() => this.#db.tracks.get(id)))?.bytes;
  }

  async deleteSession(id: string): Promise<void> {
    const { sessions, tracks } = this.#db;
    await guarded(() =>
      this.#db.transaction('rw', sessions, tracks, async () => {
        await sessions.delete(id);
        await tracks.delete(id);
      }),
    );
  }

  /** Keeps a guided run. Returns its id. */
  async saveGuided(run: NewGuided): Promise<string> {
    const id = crypto.randomUUID();
    await this.putGuided(guidedRecord(id, run));
    return id;
  }

  /** Stores a record as it is: for import. */
  async putGuided(record: StoredGuided): Promise<void> {
    await guarded(() => this.#db.guided.put(record));
  }

  /** Newest first. */
  async listGuided(): Promise<GuidedList> {
    const guided: StoredGuided[] = [];
    const unreadable: Unreadable[] = [];
    for (const stored of await guarded(() => this.#db.guided.toArray())) {
      const read = readGuided(stored);
      if ('unreadable' in read) unreadable.push({ id: stored.id, why: read.unreadable });
      else guided.push(read);
    }
    guided.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
    return { guided, unreadable };
  }

  async deleteGuided(id: string): Promise<void> {
    await guarded(() => this.#db.guided.delete(id));
  }

  async getSettings(): Promise<Settings> {
    return readSettings(await guarded(() => this.#db.settings.get(SETTINGS_KEY)));
  }

  /** Changes the given fields (undefined forgets one) and returns all. */
  async setSettings(changes: Partial<Settings>): Promise<Settings> {
    const { settings } = this.#db;
    return guarded(() =>
      this.#db.transaction('rw', settings, async () => {
        const all = readSettings({ ...readSettings(await settings.get(SETTINGS_KEY)), ...changes });
        await settings.put(all, SETTINGS_KEY);
        return all;
      }),
    );
  }

  close(): void {
    this.#db.close();
  }
}
