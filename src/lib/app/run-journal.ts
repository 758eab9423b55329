import type { PoseFrame } from '../pose/pose-frame.ts';
import type { KnownOfRun } from '../storage/journal.ts';
import type { NewJournal } from '../storage/journal-record.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import type { RunLocks } from './run-locks.ts';

/** Frames are written down when they span so much, so that a crash takes less than a second of them. Unit: ms. Source: ours. */
const CHUNK_MS = 800;

export interface RunJournalOptions {
  readonly store: Promise<PlumbStore>;
  readonly locks: RunLocks;
  /** Calls when the page is hidden, which may be the last that is heard of it. */
  readonly onHidden: (call: () => void) => () => void;
}

/**
 * Writes a run down while it goes on. Whatever fails here must not stop a training: it is then not written on, and
 * nobody waits for it.
 */
export class RunJournal {
  readonly id = crypto.randomUUID();
  readonly #run: NewJournal;
  readonly #store: Promise<PlumbStore>;
  readonly #stopWatching: () => void;
  #pending: PoseFrame[] = [];
  #known: KnownOfRun = {};
  #chunks = 0;
  #over = false;
  /** A piece is missing, so nothing after it would be read. */
  #broken = false;
  #release: () => void = () => {};
  /** What is being written, one piece after another. */
  #last: Promise<void>;

  /** The tab holds the lock before the first word is written: what is there without a lock is lost. */
  constructor(run: NewJournal, { store, locks, onHidden }: RunJournalOptions) {
    this.#run = run;
    this.#store = store;
    this.#last = locks.hold(this.id).then(
      (release) => void (this.#release = release),
      () => void (this.#broken = true),
    );
    this.#stopWatching = onHidden(() => this.flush());
  }

  add(frame: PoseFrame, { fps, baseline, trial }: KnownOfRun) {
    if (this.#broken) return;
    this.#pending.push(frame);
    this.#known = { fps, baseline, trial };
    if (frame.tMs - this.#pending[0]!.tMs >= CHUNK_MS) this.flush();
  }

  /** Writes down what has come since the last time. */
  flush() {
    if (this.#over || this.#pending.length === 0) return;
    const [frames, known, n] = [this.#pending, this.#known, ++this.#chunks];
    this.#pending = [];
    this.#then(async ({ journal }) => {
      if (this.#broken) return;
      if (n === 1) await journal.begin(this.id, this.#run, frames, known);
      else await journal.append(this.id, n, this.#run, frames, known);
    });
  }

  /** The trial is over: the rest is written down, and the lock held until the run is stored or forgotten. */
  end() {
    this.flush();
    this.#over = true;
    this.#stopWatching();
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#last;
  }

  /** The run is stored, and the journal went with it. */
  stored() {
    this.end();
    this.#release();
  }

  /** Makes room for the result. Returns how to write all of it down again, where even so there is none. */
  async giveWay(): Promise<() => Promise<void>> {
    await this.#last;
    const records = await (await this.#store).journal.records(this.id);
    await this.forget();
    return () => {
      this.#then(({ journal }) => journal.restore(records));
      return this.#last;
    };
  }

  /** The athlete does not want the run. Resolves when it is gone. */
  forget(): Promise<void> {
    this.#pending = [];
    this.end();
    if (this.#chunks > 0) this.#then(({ journal }) => journal.delete(this.id));
    void this.#last.then(() => this.#release());
    return this.#last;
  }

  #then(write: (store: PlumbStore) => Promise<void>) {
    this.#last = this.#last
      .then(async () => write(await this.#store))
      .catch(() => void (this.#broken = true));
  }
}
