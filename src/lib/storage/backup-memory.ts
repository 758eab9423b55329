import type { Database } from './database.ts';
import type { SealKey } from './sealed-file.ts';
import { guarded } from './storage-error.ts';

/** Why a backup could not be written. 'gone': the folder is not there any more. */
export type BackupFailure = 'permission' | 'gone' | 'full' | 'unknown';

/** What is remembered of backups. It stays on this device and is in no export. */
export interface BackupState {
  /** Handle of the folder for automatic backups, as the browser gave it. */
  readonly folder?: object | undefined;
  /** Seals automatic backups. The passphrase itself is nowhere. Missing: they are not sealed. */
  readonly key?: SealKey | undefined;
  /** Names in the folder that are ours, newest first. */
  readonly files: readonly string[];
  /** When the last one was written into the folder. Unit: ms since 1970. */
  readonly writtenMs?: number | undefined;
  /** When everything was last saved, there or by hand. Unit: ms since 1970. */
  readonly savedMs?: number | undefined;
  /** What was on the device when it was last written into the folder. */
  readonly mark?: string | undefined;
  readonly failed?: { readonly why: BackupFailure; readonly atMs: number } | undefined;
}

/** Beside the settings in their table: a handle and a key can be kept, but not be written as JSON. */
const KEY = 'backup';

export class BackupMemory {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get(): Promise<BackupState> {
    return stateOf(await guarded(() => this.#db.settings.get(KEY)));
  }

  /** Changes the given fields (undefined forgets one) and returns all, with what another tab wrote meanwhile. */
  async set(changes: Partial<BackupState>): Promise<BackupState> {
    const { settings } = this.#db;
    return guarded(() =>
      this.#db.transaction('rw', settings, async () => {
        const all = { ...stateOf(await settings.get(KEY)), ...changes };
        await settings.put(all, KEY);
        return all;
      }),
    );
  }
}

const stateOf = (stored: unknown): BackupState => ({
  ...{ files: [], ...(stored as Partial<BackupState> | undefined) },
});
