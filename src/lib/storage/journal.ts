import Dexie from 'dexie';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { writeRecording } from '../recording/pose-jsonl.ts';
import { quantise } from '../recording/quantise.ts';
import { readablePart } from '../recording/readable-part.ts';
import type { Recording } from '../recording/recording.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { Database } from './database.ts';
import {
  headRecord,
  readHead,
  wholeChunks,
  type JournalChunk,
  type JournalHead,
  type JournalRecord,
  type NewJournal,
} from './journal-record.ts';
import { guarded } from './storage-error.ts';

type Span = ScoreResult['trial'];

/** What is known of a run so far. */
export interface KnownOfRun {
  readonly fps?: number | undefined;
  readonly baseline?: Span | undefined;
  readonly trial?: Span | undefined;
}

/** A run that was cut short, as far as it was written down. */
export interface JournaledRun extends KnownOfRun {
  readonly head: JournalHead;
  readonly recording: Recording;
}

/** Pictures a second of a recording that broke off before they could be counted. Source: ours, what the webcam is asked for. */
const UNKNOWN_FPS = 30;

/**
 * Runs in progress, on this device, in pieces: a head, then one record for each piece, so that nothing written is
 * ever written again. Frames are kept as lines of `.pose.jsonl`: a second of them takes 2 ms to write and a third of the
 * room of the points themselves, and the one reader there is reads them back. Every failure is a `StorageError`.
 */
export class Journal {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The head and the first frames, or neither. */
  async begin(id: string, run: NewJournal, frames: readonly PoseFrame[], known: KnownOfRun) {
    await guarded(() =>
      this.#db.journal.bulkAdd([headRecord(id, run), chunkOf(id, 1, run, frames, known)]),
    );
  }

  /** The next frames. @param n counts on from 2 */
  async append(
    id: string,
    n: number,
    run: NewJournal,
    frames: readonly PoseFrame[],
    known: KnownOfRun,
  ) {
    await guarded(() => this.#db.journal.add(chunkOf(id, n, run, frames, known)));
  }

  /** Ids of all runs written down, also of those that go on right now in another tab. */
  async ids(): Promise<readonly string[]> {
    const keys = await guarded(() => this.#db.journal.toCollection().primaryKeys());
    return [...new Set(keys.map(([id]) => id))];
  }

  /** The run as far as it can be read. Missing: undefined when there is none; 'unreadable' when nothing of it can be. */
  async read(id: string): Promise<JournaledRun | 'unreadable' | undefined> {
    const [first, ...rest] = await this.records(id);
    if (first === undefined) return undefined;
    const head = readHead(first);
    const chunks = wholeChunks(rest);
    const last = chunks.at(-1);
    if (!head || !last) return 'unreadable';
    const header = { ...head.header, fps: last.fps ?? UNKNOWN_FPS };
    const lines = chunks.map((chunk) => chunk.lines).join('');
    const recording = readablePart(`${JSON.stringify(header)}\n${lines}`);
    if (!recording) return 'unreadable';
    const endMs = recording.frames.at(-1)!.tMs;
    const { baseline, trial } = last;
    return {
      ...{ head, recording, fps: last.fps },
      // A baseline that is not there to its end is none; a trial goes as far as the frames.
      baseline: baseline && baseline.toMs <= endMs ? baseline : undefined,
      trial:
        trial && trial.fromMs < endMs
          ? { fromMs: trial.fromMs, toMs: Math.min(trial.toMs, endMs) }
          : undefined,
    };
  }

  /** As they stand in the database, head first. */
  async records(id: string): Promise<readonly JournalRecord[]> {
    return guarded(() => allOf(this.#db, id).toArray());
  }

  /** Writes records down as they stood, or none of them. */
  async restore(records: readonly JournalRecord[]): Promise<void> {
    const { journal } = this.#db;
    await guarded(() => this.#db.transaction('rw', journal, () => journal.bulkPut([...records])));
  }

  async delete(id: string): Promise<void> {
    await guarded(() => allOf(this.#db, id).delete());
  }
}

/** All records of one run, for use in a larger transaction too. */
export const allOf = ({ journal }: Database, id: string) =>
  journal.where('[id+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

function chunkOf(
  id: string,
  n: number,
  { header }: NewJournal,
  frames: readonly PoseFrame[],
  { fps, baseline, trial }: KnownOfRun,
): JournalChunk {
  const text = writeRecording(quantise({ header: { ...header, fps: fps ?? UNKNOWN_FPS }, frames }));
  return {
    ...{ id, n, lines: text.slice(text.indexOf('\n') + 1) },
    ...(fps !== undefined && { fps }),
    ...(baseline && { baseline }),
    ...(trial && { trial }),
  };
}
