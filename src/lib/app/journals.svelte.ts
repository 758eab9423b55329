import type { Exercise } from '../exercises/exercise.ts';
import { atLevel } from '../exercises/levels.ts';
import { exerciseById } from '../exercises/registry.ts';
import { writeRecording } from '../recording/pose-jsonl.ts';
import type { JournaledRun } from '../storage/journal.ts';
import type { NewJournal } from '../storage/journal-record.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { isoWithOffset } from '../storage/session-record.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import type { History } from './history.svelte.ts';
import { pageClock } from './page-clock.ts';
import { RunJournal } from './run-journal.ts';
import { runLocks, type RunLocks } from './run-locks.ts';
import { scoreAside } from './score-aside.ts';

/** A training that was cut short, as the athlete is asked about it. */
export interface LostRun extends JournaledRun {
  readonly id: string;
  readonly startedAt: string;
  /** At its level. Missing: this version does not know it. */
  readonly exercise: Exercise | undefined;
  /** How long the trial went. Missing: it had not begun, so there is nothing to measure. Unit: s. */
  readonly trialS: number | undefined;
}

export interface JournalsOptions {
  readonly locks?: RunLocks;
  readonly onHidden?: (call: () => void) => () => void;
}

/** Runs in progress are written down here; those that a crash cut short are found again, to be kept or discarded. */
export class Journals {
  /** Latest first. */
  lost = $state.raw<readonly LostRun[]>([]);
  /** Ids of those of which nothing can be read. */
  unreadable = $state.raw<readonly string[]>([]);
  /** Why one could not be kept, or discarded. */
  problem = $state<StorageProblem | undefined>();
  readonly #store: Promise<PlumbStore>;
  readonly #history: History;
  readonly #locks: RunLocks;
  /** Runs of other tabs. */
  #awaited: readonly string[] = [];
  readonly #onHidden: NonNullable<JournalsOptions['onHidden']>;

  constructor(store: Promise<PlumbStore>, history: History, options: JournalsOptions = {}) {
    this.#store = store;
    this.#history = history;
    this.#locks = options.locks ?? runLocks;
    this.#onHidden = options.onHidden ?? ((call) => pageClock.onHidden(call));
  }

  /** Begins to write a run down. */
  begin(run: NewJournal): RunJournal {
    return new RunJournal(run, {
      ...{ store: this.#store, locks: this.#locks, onHidden: this.#onHidden },
    });
  }

  /** Looks for runs that nobody is at any more. Where nothing can be stored nothing is lost either. */
  async load() {
    try {
      const { journal } = await this.#store;
      const lost: LostRun[] = [];
      const unreadable: string[] = [];
      for (const id of await journal.ids()) {
        if (await this.#locks.isHeld(id)) {
          this.#lookAgainWhenFree(id);
          continue;
        }
        const run = await journal.read(id);
        if (run === 'unreadable') unreadable.push(id);
        else if (run) lost.push(lostRun(id, run));
      }
      this.lost = lost.sort((a, b) => b.head.startedAtMs - a.head.startedAtMs);
      this.unreadable = unreadable;
    } catch {
      this.lost = [];
    }
  }

  /** The tab that is at it may be gone any moment: after a reload it is perhaps just leaving. */
  #lookAgainWhenFree(id: string) {
    if (this.#awaited.includes(id)) return;
    this.#awaited = [...this.#awaited, id];
    void this.#locks.free(id).then(() => {
      this.#awaited = this.#awaited.filter((one) => one !== id);
      return this.load();
    });
  }

  /**
   * Scores a run as far as it went, and stores it like any other. Returns the id of the session.
   * Missing: undefined when it could not be stored, or another tab was faster.
   */
  keep({ id }: LostRun): Promise<string | undefined> {
    return this.#settle(id, async ({ journal }) => {
      const run = await journal.read(id);
      return run && run !== 'unreadable' ? this.#keepRun(lostRun(id, run)) : undefined;
    });
  }

  async #keepRun({ id, exercise, head, recording, baseline, trial, trialS }: LostRun) {
    if (!exercise || trialS === undefined) return undefined;
    const { side, heightCm, startedAtMs, offsetMin, mode, eyes, level, loadKg, backend } = head;
    const height = heightCm ?? undefined;
    const options = { side: side ?? undefined, heightCm: height, baseline, trial };
    const result = await scoreAside({ recording, exerciseId: exercise.id, level, options });
    const session = {
      ...{ startedAtMs, offsetMin, exercise, mode, backend, heightCm: height, result, recording },
      ...(eyes && { eyes }),
      ...(level !== undefined && { level }),
      ...(loadKg !== undefined && { loadKg }),
    };
    return this.#history.add(session, id);
  }

  async discard({ id }: Pick<LostRun, 'id'>) {
    await this.#settle(id, ({ journal }) => journal.delete(id));
  }

  /** Does something with a lost run, unless another tab is at it, and looks what is left. */
  async #settle<T>(id: string, work: (store: PlumbStore) => Promise<T>): Promise<T | undefined> {
    this.problem = undefined;
    try {
      return await this.#locks.whileFree(id, async () => work(await this.#store));
    } catch (error) {
      this.problem = storageProblemOf(error);
      return undefined;
    } finally {
      await this.load();
    }
  }
}

function lostRun(id: string, run: JournaledRun): LostRun {
  const { head, trial } = run;
  const known = exerciseById(head.exerciseId);
  return {
    ...{ ...run, id, startedAt: isoWithOffset(new Date(head.startedAtMs), head.offsetMin) },
    exercise: known && atLevel(known, head.level),
    trialS: trial && (trial.toMs - trial.fromMs) / 1000,
  };
}

/** The recording of a lost run, to be kept elsewhere. */
export const fileOf = ({ head, recording, startedAt }: LostRun): File =>
  new File([writeRecording(recording)], `${head.exerciseId}-${startedAt.slice(0, 10)}.pose.jsonl`, {
    type: 'application/x-ndjson',
  });
