import * as v from 'valibot';
import type { Side } from '../pose/keypoints.ts';
import type { RecordingHeader } from '../recording/recording.ts';
import type { NewSession } from './session-record.ts';

/** Raised when the shape of a journal changes. */
export const JOURNAL_SCHEMA = 1;

const finite = v.pipe(v.number(), v.finite());
const span = v.object({ fromMs: finite, toMs: finite });

/** Everything about a run in progress but its frames: written once, before the first of them. */
const headSchema = v.object({
  schema: v.literal(JOURNAL_SCHEMA),
  id: v.string(),
  n: v.literal(0),
  startedAtMs: finite,
  /** Of the place where it was done from UTC. Unit: min. */
  offsetMin: finite,
  exerciseId: v.string(),
  exerciseVersion: finite,
  side: v.nullable(v.picklist(['left', 'right'])),
  mode: v.picklist(['test', 'train']),
  eyes: v.exactOptional(v.picklist(['open', 'closed'])),
  level: v.exactOptional(v.string()),
  loadKg: v.exactOptional(finite),
  heightCm: v.nullable(finite),
  backend: v.string(),
  /** As of the recording to come; how many pictures a second it has stands with the frames. */
  header: v.looseObject({ model: v.string() }),
  appVersion: v.string(),
});

/** Frames that follow each other, and what was known of the run when they were written. */
const chunkSchema = v.object({
  id: v.string(),
  /** Counts from 1 without a gap. */
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Lines of a `.pose.jsonl`, each with its end. */
  lines: v.string(),
  fps: v.exactOptional(v.pipe(finite, v.gtValue(0))),
  baseline: v.exactOptional(span),
  trial: v.exactOptional(span),
});

type StoredHead = v.InferOutput<typeof headSchema>;
export type JournalChunk = Readonly<v.InferOutput<typeof chunkSchema>>;
/** A record of the table, in the order of the numbers: the head, then the chunks. */
export type JournalRecord = StoredHead | JournalChunk;

/** What the app says of a run when it begins. */
export interface NewJournal extends Omit<NewSession, 'result' | 'recording' | 'tuning'> {
  readonly side: Side | undefined;
  readonly header: Omit<RecordingHeader, 'fps'>;
}

export interface JournalHead extends Omit<StoredHead, 'header'> {
  readonly header: Omit<RecordingHeader, 'fps'>;
}

export function headRecord(id: string, run: NewJournal): StoredHead {
  const { side, heightCm, startedAtMs, ...rest } = run;
  return v.parse(headSchema, {
    ...{ schema: JOURNAL_SCHEMA, id, n: 0, startedAtMs, ...rest },
    offsetMin: -new Date(startedAtMs).getTimezoneOffset(),
    ...{ side: side ?? null, heightCm: heightCm ?? null },
  });
}

/** Missing: undefined for what is no head. The header in it is checked when the recording is read. */
export function readHead(stored: unknown): JournalHead | undefined {
  const read = v.safeParse(headSchema, stored);
  return read.success ? (read.output as JournalHead) : undefined;
}

/** The chunks up to the first that is damaged or missing. */
export function wholeChunks(stored: readonly unknown[]): readonly JournalChunk[] {
  const chunks: JournalChunk[] = [];
  for (const one of stored) {
    const read = v.safeParse(chunkSchema, one);
    if (!read.success || read.output.n !== chunks.length + 1) break;
    chunks.push(read.output);
  }
  return chunks;
}
