import type { Exercise } from '../exercises/exercise.ts';
import { eyesAt } from '../exercises/levels.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import type { Side } from '../pose/keypoints.ts';
import type { Recording, RecordingHeader } from '../recording/recording.ts';
import type { Mode } from '../session/cue-policy.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { KnownOfRun } from '../storage/journal.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import type { Plumb } from './plumb.svelte.ts';
import type { RunJournal } from './run-journal.ts';

/** How a training was chosen, as it is told with every result. */
export interface Chosen {
  readonly exercise: Exercise;
  readonly mode: Mode;
  readonly level: string;
  readonly loadKg: number | undefined;
}

export interface BegunRun {
  readonly startedAtMs: number;
  readonly side: Side | undefined;
  readonly backend: string;
  readonly header: Omit<RecordingHeader, 'fps'>;
}

export interface ScoredRun {
  readonly startedAtMs: number;
  readonly backend: string;
  readonly result: ScoreResult;
  readonly recording: Recording;
}

/** So much of the set-up is written down with a run: athletes are followed from before the baseline. Unit: ms. Source: ours. */
const LEAD_MS = 3000;

/** Keeps the runs of a training: writes each down while it goes on, and stores what was scored. */
export class RunKeeper {
  readonly #plumb: Plumb;
  readonly #chosen: Chosen;
  #journal: RunJournal | undefined;
  #unkept: readonly ScoredRun[] = [];

  constructor(plumb: Plumb, chosen: Chosen) {
    this.#plumb = plumb;
    this.#chosen = chosen;
  }

  /** Results that could not be stored, each with its recording. */
  get unkept(): readonly ScoredRun[] {
    return this.#unkept;
  }

  /** The athlete stands ready: from here on there is something to lose. Asked again, it changes nothing. */
  begin(run: BegunRun, before: readonly PoseFrame[], known: KnownOfRun) {
    if (this.#journal) return;
    this.#journal = this.#plumb.journals.begin({ ...run, ...this.#facts() });
    const sinceMs = (before.at(-1)?.tMs ?? 0) - LEAD_MS;
    for (const frame of before) if (frame.tMs >= sinceMs) this.#journal.add(frame, known);
    this.#journal.flush();
  }

  add(frame: PoseFrame, known: KnownOfRun) {
    this.#journal?.add(frame, known);
  }

  /** The trial is over; its journal goes along to be stored with the result. */
  end(): RunJournal | undefined {
    const journal = this.#journal;
    this.#journal = undefined;
    journal?.end();
    return journal;
  }

  /** Nothing came of it, and the athlete knows. */
  forget() {
    void this.#journal?.forget();
    this.#journal = undefined;
  }

  /** The id of the stored session, or why there is none; the journal is then still there. */
  async keep(run: ScoredRun, journal: RunJournal | undefined): Promise<string | StorageFailed> {
    const { connection } = this.#plumb;
    const stored = this.#store(run, journal);
    if (connection.state !== 'waiting') return stored;
    // Nobody knows when the other tab lets go; until then the result is shown, and stored by and by.
    this.#unkept = [...this.#unkept, run];
    return { problem: 'blocked' };
  }

  async #store(run: ScoredRun, journal: RunJournal | undefined): Promise<string | StorageFailed> {
    const { exercise } = this.#chosen;
    const session = { ...run, ...this.#facts(), exercise };
    try {
      await journal?.settled();
      const id = await this.#plumb.history.add(session, journal?.id).catch(async (error) => {
        if (!journal || !isFull(error)) throw error;
        // What was written down meanwhile takes the room that the result needs.
        const writeAgain = await journal.giveWay();
        return this.#plumb.history.add(session).catch(async (still) => {
          await writeAgain();
          throw still;
        });
      });
      journal?.stored();
      return id;
    } catch (error) {
      this.#unkept = [...this.#unkept, run];
      return { problem: storageProblemOf(error) };
    }
  }

  #facts() {
    const { exercise, mode, level, loadKg } = this.#chosen;
    const eyes = eyesAt(exercise, level);
    return {
      ...{ exerciseId: exercise.id, exerciseVersion: exercise.version, mode, level },
      ...(exercise.asksLoad && loadKg !== undefined && { loadKg }),
      ...(eyes && { eyes }),
      heightCm: this.#plumb.settings.heightCm,
      appVersion: __APP_VERSION__,
    };
  }
}

export interface StorageFailed {
  readonly problem: StorageProblem;
}

const isFull = (error: unknown) => error instanceof StorageError && error.failure === 'full';
