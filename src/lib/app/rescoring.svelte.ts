import { exerciseById } from '../exercises/registry.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import type { History } from './history.svelte.ts';
import { isOutdated, rescored, scoredToday } from './scored-today.ts';

/**
 * Scores stored tracks again by the rules of today, one after the other. What is done is kept at once, so it can be
 * stopped at any moment; a track that cannot be read keeps its old values and is told.
 */
export class Rescoring {
  running = $state(false);
  stopped = $state(false);
  done = $state(0);
  total = $state(0);
  /** Sessions whose tracks cannot be read. */
  failed = $state.raw<readonly StoredSession[]>([]);
  /** Why nothing more can be kept. */
  problem = $state<StorageProblem | undefined>();
  readonly #history: History;
  readonly #pause: () => Promise<void>;

  /** @param pause lets the page breathe between two sessions */
  constructor(history: History, pause: () => Promise<void> = nextTask) {
    this.#history = history;
    this.#pause = pause;
  }

  async start(rows: readonly StoredSession[]) {
    if (this.running) return;
    const outdated = rows.filter(isOutdated);
    Object.assign(this, { done: 0, failed: [], problem: undefined, stopped: false });
    this.total = outdated.length;
    this.running = true;
    for (const row of outdated) {
      if (this.stopped) break;
      try {
        await this.#one(row);
      } catch (error) {
        if (!isBroken(error)) {
          this.problem = storageProblemOf(error);
          break;
        }
        this.failed = [...this.failed, row];
      }
      this.done++;
      await this.#pause();
    }
    await this.#history.refresh();
    this.running = false;
  }

  stop() {
    this.stopped = true;
  }

  async #one(row: StoredSession) {
    const found = await this.#history.get(row.id);
    const exercise = exerciseById(row.exerciseId);
    if (!found || !exercise) throw new StorageError('corrupt', 'There is no movement to score.');
    const result = await scoredToday(found.session, found.recording);
    await this.#history.change(row.id, (session) =>
      isOutdated(session) ? rescored(session, result, exercise, __APP_VERSION__) : session,
    );
  }
}

/** What lies in the track itself, and not in the device, concerns this one session only. */
const isBroken = (error: unknown): boolean =>
  !(error instanceof StorageError) || error.failure === 'corrupt';

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
