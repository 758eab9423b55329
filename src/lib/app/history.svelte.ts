import type { Exercise, Eyes } from '../exercises/exercise.ts';
import type { Recording } from '../recording/recording.ts';
import type { Mode } from '../session/cue-policy.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { NewGuided, StoredGuided } from '../storage/guided-record.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import type { RecordTable } from '../storage/raw-records.ts';
import type { Unreadable } from '../storage/session-list.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import { tuningOf } from './tuning-of.ts';

export interface FinishedRun {
  readonly startedAtMs: number;
  /** Of the place where it was done from UTC. Missing: done here and now. Unit: min. */
  readonly offsetMin?: number;
  readonly exercise: Exercise;
  readonly mode: Mode;
  readonly eyes?: Eyes;
  readonly level?: string;
  readonly loadKg?: number;
  readonly backend: string;
  readonly heightCm: number | undefined;
  readonly result: ScoreResult;
  readonly recording: Recording;
}

/** So many results are shown before all are read. */
const AT_ONCE = 60;

/** A record that cannot be read, and where it stands. */
export interface UnreadableRecord extends Partial<Unreadable> {
  readonly table: RecordTable;
  readonly id: string;
}

const inTable = (table: RecordTable, records: readonly Unreadable[]): UnreadableRecord[] =>
  records.map((record) => ({ ...record, table }));

/** The results kept on this device. All changes go through here, so the list always shows what is stored. */
export class History {
  /** Newest first, without tracks. */
  rows = $state.raw<readonly StoredSession[]>([]);
  /** Runs of guided exercises, newest first. */
  guided = $state.raw<readonly StoredGuided[]>([]);
  unreadable = $state.raw<readonly UnreadableRecord[]>([]);
  /** Everything is read; before that, `rows` may be the latest results only. */
  loaded = $state(false);
  /** Why nothing can be kept or shown. */
  problem = $state<StorageProblem | undefined>();
  readonly #store: Promise<PlumbStore>;
  #loading: Promise<void> | undefined;

  constructor(store: Promise<PlumbStore>) {
    this.#store = store;
  }

  /** Reads what is stored; whoever asks while it is being read waits for the same answer. */
  load(): Promise<void> {
    return (this.#loading ??= this.#read().finally(() => (this.#loading = undefined)));
  }

  /** After a change: what was being read may be from before it. */
  async refresh() {
    await this.#loading;
    await this.load();
  }

  async #read() {
    try {
      const store = await this.#store;
      if (!this.loaded) this.rows = (await store.newestSessions(AT_ONCE)).sessions;
      const [list, { guided, unreadable }] = await Promise.all([
        store.listSessions(),
        store.listGuided(),
      ]);
      this.rows = list.sessions;
      this.guided = guided;
      this.unreadable = [...inTable('sessions', list.unreadable), ...inTable('guided', unreadable)];
      this.problem = undefined;
    } catch (error) {
      this.problem = storageProblemOf(error);
    }
    this.loaded = true;
  }

  lastOf(exerciseId: string): StoredSession | undefined {
    return this.rows.find((row) => row.exerciseId === exerciseId);
  }

  /** The stored session with its track. Missing: undefined when there is none of that id. */
  async get(id: string): Promise<{ session: StoredSession; recording: Recording } | undefined> {
    const store = await this.#store;
    const [session, recording] = await Promise.all([store.getSession(id), store.getTrack(id)]);
    return session && recording && { session, recording };
  }

  /** The stored session alone. Missing: undefined when there is none of that id. */
  async session(id: string): Promise<StoredSession | undefined> {
    return (await this.#store).getSession(id);
  }

  /** A record as it stands in the database, as a file to keep. */
  async rawFile({ table, id }: UnreadableRecord): Promise<File> {
    const json = await (await this.#store).raw.toJson(table, id);
    return new File([json], `plumb-${table}-${id}.json`, { type: 'application/json' });
  }

  /** Deletes a record that cannot be read, because the athlete said so. */
  async removeRaw({ table, id }: UnreadableRecord) {
    await (await this.#store).raw.delete(table, id);
    await this.refresh();
  }

  /** Keeps a run in the place of its journal and returns its id; a failure is thrown. */
  async add({ exercise, ...run }: FinishedRun, journalId?: string): Promise<string> {
    const store = await this.#store;
    const session = {
      ...run,
      exerciseId: exercise.id,
      exerciseVersion: exercise.version,
      tuning: tuningOf(exercise),
      appVersion: __APP_VERSION__,
    };
    const id = await store.saveSession(session, journalId);
    await this.refresh();
    return id;
  }

  lastGuided(exerciseId: string): StoredGuided | undefined {
    return this.guided.find((run) => run.exerciseId === exerciseId);
  }

  /** Keeps a guided run. What cannot be kept is gone; the page of history tells why nothing is there. */
  async addGuided(run: Omit<NewGuided, 'appVersion'>) {
    try {
      await (await this.#store).saveGuided({ ...run, appVersion: __APP_VERSION__ });
    } catch (error) {
      this.problem = storageProblemOf(error);
      return;
    }
    await this.refresh();
  }

  async removeGuided(id: string) {
    await (await this.#store).deleteGuided(id);
    await this.refresh();
  }

  /** Changes a stored session in place; the list shows it after `refresh`. A failure is thrown. */
  async change(id: string, change: (session: StoredSession) => StoredSession) {
    await (await this.#store).changeSession(id, change);
  }

  async remove(id: string) {
    await (await this.#store).deleteSession(id);
    await this.refresh();
  }
}
