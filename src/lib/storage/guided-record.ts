import * as v from 'valibot';
import { isoWithOffset } from './session-record.ts';

/** Raised when the shape of a stored guided run changes. */
export const GUIDED_SCHEMA = 1;

export const guidedSchema = v.object({
  schema: v.literal(GUIDED_SCHEMA),
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Local time with its offset from UTC. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  exerciseId: v.string(),
  exerciseVersion: v.pipe(v.number(), v.finite(), v.minValue(0)),
  level: v.string(),
  /** Spent doing steps, without getting ready, pauses and what was skipped. */
  minutes: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** 'pain': stopped because something hurt. */
  ended: v.picklist(['completed', 'stopped', 'pain']),
  appVersion: v.string(),
});

/** One stored run of a guided exercise: the camera was off, so there is nothing more to keep. */
export type StoredGuided = Readonly<v.InferOutput<typeof guidedSchema>>;

/** What the app hands over to be kept. */
export interface NewGuided extends Omit<StoredGuided, 'schema' | 'id' | 'startedAt'> {
  /** On the clock of the device. Unit: ms since 1970 UTC. */
  readonly startedAtMs: number;
}

export function guidedRecord(id: string, { startedAtMs, ...rest }: NewGuided): StoredGuided {
  const startedAt = isoWithOffset(new Date(startedAtMs));
  return v.parse(guidedSchema, { schema: GUIDED_SCHEMA, id, startedAt, ...rest });
}

/** The guided run a stored value stands for, or why it is none. */
export function readGuided(stored: unknown): StoredGuided | { readonly unreadable: string } {
  const parsed = v.safeParse(guidedSchema, stored);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  return { unreadable: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}` };
}
