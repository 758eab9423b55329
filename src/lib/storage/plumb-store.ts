import type { Recording } from '../recording/recording.ts';
import { BackupMemory } from './backup-memory.ts';
import { ClipTable } from './clips.ts';
import { openDatabase, type Database, type DatabaseWatch, type IndexedDb } from './database.ts';
import { Exchange } from './exchange.ts';
import { guidedRecord, readGuided, type NewGuided, type StoredGuided } from './guided-record.ts';
import { allOf, Journal } from './journal.ts';
import type { OtherTabs } from './other-tabs.ts';
import { RawRecords } from './raw-records.ts';
import {
  readSession,
  sessionRecord,
  type NewSession,
  type StoredSession,
} from './session-record.ts';
import { readSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import {
  deleteSession,
  listSessions,
  newestSessions,
  type SessionList,
  type Unreadable,
} from './session-list.ts';
import { guarded, StorageError } from './storage-error.ts';
import { compressTrack, decompressTrack } from './track-bytes.ts';

export interface GuidedList {
  readonly guided: readonly StoredGuided[];
  readonly unreadable: readonly Unreadable[];
}

/** Sessions and settings on this device. Every failure is a `StorageError`. */
export class PlumbStore {
  /** For import. */
  readonly exchange: Exchange;
  readonly backup: BackupMemory;
  /** Runs in progress, and those that were cut short. */
  readonly journal: Journal;
  /** What cannot be read is still there. */
  readonly raw: RawRecords;
  readonly otherTabs: OtherTabs;
  readonly #db: Database;
  readonly clips: ClipTable;

  private constructor(db: Database, otherTabs: OtherTabs) {
    this.#db = db;
    this.otherTabs = otherTabs;
    this.journal = new Journal(db);
    this.raw = new RawRecords(db);
    this.clips = new ClipTable(db);
    this.exchange = new Exchange(db);
    this.backup = new BackupMemory(db);
  }

  static async open(name = 'plumb', idb?: IndexedDb, watch?: DatabaseWatch): Promise<PlumbStore> {
    const { db, otherTabs } = await openDatabase(name, idb, watch);
    return new PlumbStore(db, otherTabs);
  }

  /**
   * Keeps a session and its track together, or neither; what the journal had of it goes in the same moment.
   * Returns its id.
   */
  async saveSession(session: NewSession, journalId?: string): Promise<string> {
    const id = crypto.randomUUID();
    const bytes = await compressTrack(session.recording);
    const record = sessionRecord(id, session, bytes.byteLength);
    await this.clips.givingWay(() => this.put(record, bytes, journalId));
    return id;
  }

  /** Stores a record and its track as they are, or neither. */
  async put(
    record: StoredSession,
    bytes: Uint8Array<ArrayBuffer>,
    journalId?: string,
  ): Promise<void> {
    const { sessions, tracks, journal } = this.#db;
    await guarded(() =>
      this.#db.transaction('rw', sessions, tracks, journal, async () => {
        await sessions.put(record);
        await tracks.put({ id: record.id, bytes });
        if (journalId !== undefined) await allOf(this.#db, journalId).delete();
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
  listSessions(exerciseId?: string): Promise<SessionList> {
    return listSessions(this.#db, exerciseId);
  }

  /** The latest sessions, without reading the others. */
  newestSessions(count: number): Promise<SessionList> {
    return newestSessions(this.#db, count);
  }

  /** Changes a stored session in place; its track stays. Nothing happens when it is gone. */
  async changeSession(
    id: string,
    change: (session: StoredSession) => StoredSession,
  ): Promise<void> {
    const { sessions } = this.#db;
    await guarded(() =>
      this.#db.transaction('rw', sessions, async () => {
        const stored = await sessions.get(id);
        if (stored === undefined) return;
        const read = readSession(stored);
        if (!('unreadable' in read)) await sessions.put(change(read));
      }),
    );
  }

  async getTrack(id: string): Promise<Recording | undefined> {
    const bytes = await this.getTrackBytes(id);
    return bytes && decompressTrack(bytes);
  }

  async getTrackBytes(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return (await guarded(() => this.#db.tracks.get(id)))?.bytes;
  }

  deleteSession(id: string): Promise<void> {
    return deleteSession(this.#db, id);
  }

  /** Keeps a guided run. Returns its id. */
  async saveGuided(run: NewGuided): Promise<string> {
    const id = crypto.randomUUID();
    const record = guidedRecord(id, run);
    await this.clips.givingWay(() => guarded(() => this.#db.guided.put(record)));
    return id;
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

  /** Changes the given fields (undefined forgets one), or those that follow from the present ones, and returns all. */
  async setSettings(
    changes: Partial<Settings> | ((now: Settings) => Partial<Settings>),
  ): Promise<Settings> {
    const { settings } = this.#db;
    return guarded(() =>
      this.#db.transaction('rw', settings, async () => {
        const now = readSettings(await settings.get(SETTINGS_KEY));
        const changed = typeof changes === 'function' ? changes(now) : changes;
        const all = readSettings({ ...now, ...changed });
        await settings.put(all, SETTINGS_KEY);
        return all;
      }),
    );
  }

  close(): void {
    this.otherTabs.close();
    this.#db.close();
  }
}
