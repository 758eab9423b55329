import { bytesAsBase64 } from './base64.ts';
import type { Database } from './database.ts';
import { allOf } from './journal.ts';
import { deleteSession } from './session-list.ts';
import { guarded } from './storage-error.ts';

/** Where a record stands that may be unreadable. */
export type RecordTable = 'sessions' | 'guided' | 'journal';

/** Records as they stand in the database, whatever they are: so that what cannot be read can still be taken along. */
export class RawRecords {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The record alone, as it stands there. */
  async record(table: 'sessions' | 'guided', id: string): Promise<unknown> {
    return guarded<unknown>(() => this.#db.table(table).get(id));
  }

  /** Everything of it as JSON; bytes as base64. A session comes with its track. */
  async toJson(table: RecordTable, id: string): Promise<string> {
    const { sessions, tracks, guided } = this.#db;
    const found = await guarded(async () => {
      if (table === 'journal') return { journal: await allOf(this.#db, id).toArray() };
      if (table === 'guided') return { guided: await guided.get(id) };
      return { session: await sessions.get(id), track: await tracks.get(id) };
    });
    return JSON.stringify({ format: 'plumb-raw', table, id, ...found }, bytesAsBase64, 2);
  }

  /** A session goes with its track and its video. */
  async delete(table: RecordTable, id: string): Promise<void> {
    const { guided } = this.#db;
    await guarded(async () => {
      if (table === 'journal') await allOf(this.#db, id).delete();
      else if (table === 'guided') await guided.delete(id);
      else await deleteSession(this.#db, id);
    });
  }
}
