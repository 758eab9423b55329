import type { Database } from './database.ts';
import type { CheckedImport } from './plumb-import.ts';
import { readSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { guarded } from './storage-error.ts';

export interface ImportReport {
  readonly results: number;
  readonly guided: number;
  /** Here already; left as they are. */
  readonly known: number;
  /** Of those, the ones that cannot be read here: to be replaced they must be deleted first. */
  readonly knownUnreadable: number;
  /** Could not be read when the file was written. */
  readonly unreadable: number;
  readonly settings: boolean;
}

/** What no other device would understand, or has to decide by itself. */
const STAYS_HERE = [
  ...(['deviceId', 'backend', 'rememberedBackend', 'voiceName', 'askedToKeep'] as const),
  ...(['keepVideo', 'videoMb', 'videoDays'] as const),
];

/** The database as import needs it. */
export class Exchange {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Writes all that is new, or nothing. What is here already stays as it is. */
  async merge(from: CheckedImport, takeSettings: boolean): Promise<ImportReport> {
    const { sessions, tracks, guided, settings } = this.#db;
    let [results, runs] = [0, 0];
    await guarded(() =>
      this.#db.transaction('rw', sessions, tracks, guided, settings, async () => {
        // Another tab may have been faster.
        const here = new Set(await sessions.toCollection().primaryKeys());
        for (const { record, bytes } of from.sessions) {
          if (here.has(record.id)) continue;
          await sessions.add(record);
          await tracks.put({ id: record.id, bytes });
          results++;
        }
        const done = new Set(await guided.toCollection().primaryKeys());
        for (const run of from.guided) {
          if (done.has(run.id)) continue;
          await guided.add(run);
          runs++;
        }
        if (takeSettings && from.settings) {
          const own = readSettings(await settings.get(SETTINGS_KEY));
          await settings.put(takenOver(from.settings, own), SETTINGS_KEY);
        }
      }),
    );
    const late = from.sessions.length - results + (from.guided.length - runs);
    return {
      ...{ results, guided: runs, known: from.known + late },
      ...{ knownUnreadable: from.knownUnreadable, unreadable: from.unreadable.length },
      settings: takeSettings && from.settings !== undefined,
    };
  }
}

function takenOver(theirs: Settings, own: Settings): Settings {
  const kept = Object.fromEntries(STAYS_HERE.map((key) => [key, own[key]]));
  return readSettings({ ...theirs, ...kept });
}
