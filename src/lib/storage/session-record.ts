import * as v from 'valibot';
import { VIEWS } from '../pose/pose-frame.ts';
import type { Recording } from '../recording/recording.ts';
import { REASONS } from '../rules/reasons.ts';
import { UNITS } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { StorageError } from './storage-error.ts';

/** Raised when the shape of a stored session changes; older shapes are upgraded on reading. */
export const SESSION_SCHEMA = 1;

/** The series are left out: they are recomputed from the track. */
export type StoredResult = Omit<ScoreResult, 'series'>;

const finite = v.pipe(v.number(), v.finite());
const atLeast0 = v.pipe(finite, v.minValue(0));
const unit = v.picklist(UNITS);
const reason = v.picklist(REASONS);
const side = v.nullable(v.picklist(['left', 'right']));
const span = v.object({ fromMs: finite, toMs: finite });

const result = v.object({
  exercise: v.string(),
  side,
  model: v.string(),
  rules: v.record(v.string(), atLeast0),
  quality: v.object({
    usableShare: v.pipe(atLeast0, v.maxValue(1)),
    fps: atLeast0,
    reasons: v.array(reason),
  }),
  metrics: v.array(
    v.object({
      id: v.string(),
      side: v.optional(v.picklist(['left', 'right'])),
      value: v.nullable(finite),
      unit,
      error: v.nullable(atLeast0),
      n: atLeast0,
      reason: v.exactOptional(reason),
    }),
  ),
  events: v.array(
    v.object({
      tMs: finite,
      kind: v.string(),
      side: v.exactOptional(v.picklist(['left', 'right'])),
      amounts: v.exactOptional(
        v.array(
          v.object({
            id: v.string(),
            value: v.nullable(finite),
            unit,
            error: v.exactOptional(atLeast0),
          }),
        ),
      ),
    }),
  ),
  verdict: v.picklist(['good', 'warn', 'fault', 'unsure']),
  baseline: v.nullable(span),
  trial: span,
});

/** What a track was told to show, and by which rules. */
const scoring = v.object({
  exerciseVersion: atLeast0,
  rules: v.record(v.string(), atLeast0),
  tuning: v.record(v.string(), v.record(v.string(), finite)),
  result,
  appVersion: v.string(),
});

export const sessionSchema = v.object({
  schema: v.literal(SESSION_SCHEMA),
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Local time with its offset from UTC. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  exerciseId: v.string(),
  exerciseVersion: atLeast0,
  side,
  mode: v.picklist(['test', 'train']),
  /** As declared. Missing: not asked, or stored before it was. */
  eyes: v.exactOptional(v.picklist(['open', 'closed'])),
  /** Id of a level of the exercise. Missing: stored before there were levels. */
  level: v.exactOptional(v.string()),
  /** As declared. Missing: not told, or nothing was held. Unit: kg. */
  loadKg: v.exactOptional(atLeast0),
  view: v.picklist(VIEWS),
  model: v.string(),
  backend: v.string(),
  origin: v.picklist(['webcam', 'file']),
  heightCm: v.nullable(atLeast0),
  /** Version of each rule, and the numbers it was tuned to. */
  rules: v.record(v.string(), atLeast0),
  tuning: v.record(v.string(), v.record(v.string(), finite)),
  result,
  /** Size of the stored track. */
  trackBytes: atLeast0,
  /** Version of the app that scored it. */
  appVersion: v.string(),
  /** What was told before the track was scored anew, oldest first. Missing: scored once. */
  earlier: v.exactOptional(v.array(scoring)),
});

/** One stored session without its track: what history lists. */
export interface StoredSession extends Omit<
  v.InferOutput<typeof sessionSchema>,
  'result' | 'earlier'
> {
  readonly result: StoredResult;
  readonly earlier?: readonly EarlierScoring[];
}

/** A result as it was told once, before the track was scored anew. */
export interface EarlierScoring extends Omit<v.InferOutput<typeof scoring>, 'result'> {
  readonly result: StoredResult;
}

/** What the app hands over to be kept; id, size and schema are added here. */
export interface NewSession {
  /** On the clock of the device. Unit: ms since 1970 UTC. */
  readonly startedAtMs: number;
  /** Of the place where it was done from UTC. Missing: done here and now. Unit: min. */
  readonly offsetMin?: number;
  readonly exerciseId: string;
  readonly exerciseVersion: number;
  readonly mode: StoredSession['mode'];
  readonly eyes?: 'open' | 'closed';
  readonly level?: string;
  readonly loadKg?: number;
  readonly backend: string;
  readonly heightCm: number | undefined;
  readonly tuning: StoredSession['tuning'];
  readonly result: ScoreResult;
  readonly recording: Recording;
  readonly appVersion: string;
}

/**
 * The record of a new session: plain, checked, and without the series. Demo sessions have no place in history.
 */
export function sessionRecord(id: string, session: NewSession, trackBytes: number): StoredSession {
  const { recording, startedAtMs, offsetMin, heightCm, ...rest } = session;
  const { origin, view, model } = recording.header;
  if (origin === 'synthetic')
    throw new RangeError('A demo is not a result: synthetic recordings are never stored.');
  const { side, rules } = session.result;
  const record = readSession({
    ...{ schema: SESSION_SCHEMA, id, ...rest },
    startedAt: isoWithOffset(new Date(startedAtMs), offsetMin),
    ...{ side, rules, origin, view, model, heightCm: heightCm ?? null, trackBytes },
  });
  if ('unreadable' in record)
    throw new StorageError('corrupt', `This result cannot be stored (${record.unreadable}).`);
  return record;
}

/** The session a stored value stands for, or why it is none. */
export function readSession(stored: unknown): StoredSession | { readonly unreadable: string } {
  const parsed = v.safeParse(sessionSchema, stored);
  // Where a side is undefined, a stored metric may leave it out.
  if (parsed.success) return parsed.output as StoredSession;
  const issue = parsed.issues[0];
  return { unreadable: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}` };
}

/** A moment as ISO text in the offset of the place: 2026-11-22T15:04:05.123+01:00. */
export function isoWithOffset(date: Date, offsetMin = -date.getTimezoneOffset()): string {
  const local = new Date(date.getTime() + offsetMin * 60_000).toISOString().slice(0, -1);
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  return `${local}${offsetMin < 0 ? '-' : '+'}${two(offsetMin / 60)}:${two(offsetMin % 60)}`;
}
