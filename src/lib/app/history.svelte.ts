import type { Exercise, Eyes } from '../exercises/exercise.ts';
import type { Recording } from '../recording/recording.ts';
import type { Mode } from '../session/cue-policy.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { NewGuided, StoredGuided } from '../storage/guided-record.ts';
import type { PlumbStore, Unreadable } from '../storage/plumb-store.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import { tuningOf } from './tuning-of.ts';

export interface FinishedRun {
  readonly startedAtMs: number;
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

/** The results kept on this device. All changes go through here, so the list always shows what is stored. */
export class History {
  /** Newest first, without tracks. */
  rows = $state.raw<readonly StoredSession[]>([]);
  /** Runs of guided exercises, newest first. */
  guided = $state.raw<readonly StoredGuided[]>([]);
  unreadable = $state.raw<readonly Unreadable[]>([]);
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
      this.unreadable = [...list.unreadable, ...unreadable];
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

  /** Keeps a run and returns its id; a failure is thrown. */
  async add({ exercise, ...run }: FinishedRun): Promise<string> {
    const id = await (
      await this.#store
    ).saveSession({
      ...run,
      exerciseId: exercise.id,
      exerciseVersion: exercise.version,
      tuning: tuningOf(exercise),
      appVersion: __APP_VERSION__,
    });
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
