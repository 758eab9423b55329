import { seriesKey, type Circumstances } from './change.ts';

/** What places a result among others. */
export interface Placed extends Omit<Circumstances, 'exercise'> {
  readonly exerciseId: string;
  readonly side: 'left' | 'right' | null;
  /** ISO text. */
  readonly startedAt: string;
}

const key = (row: Placed) => seriesKey({ ...row, exercise: row.exerciseId });

/** The latest earlier result of the same series and side. Missing: undefined for a first one. */
export function previousOf<T extends Placed>(rows: readonly T[], now: Placed): T | undefined {
  const startMs = Date.parse(now.startedAt);
  return latest(
    rows.filter(
      (row) =>
        row.side === now.side && key(row) === key(now) && Date.parse(row.startedAt) < startMs,
    ),
  );
}

/** The latest result of the other side in the same series. Missing: undefined when both sides are in one trial. */
export function otherSideOf<T extends Placed>(rows: readonly T[], now: Placed): T | undefined {
  if (now.side === null) return undefined;
  return latest(
    rows.filter((row) => row.side !== null && row.side !== now.side && key(row) === key(now)),
  );
}

/** Trials that began within this long of each other belong to one workout. Unit: ms. Source: ours, twice a full set of balance. */
const WORKOUT_MS = 30 * 60_000;

/**
 * The last result of the other side in the same workout and series, so that opening either side shows both.
 * Missing: undefined when both sides are in one trial, or the other was not done then.
 */
export function workoutPartnerOf<T extends Placed>(rows: readonly T[], now: Placed): T | undefined {
  const startMs = Date.parse(now.startedAt);
  const near = (row: T) => Math.abs(Date.parse(row.startedAt) - startMs) <= WORKOUT_MS;
  return otherSideOf(rows.filter(near), now);
}

function latest<T extends Placed>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>(
    (newest, row) =>
      !newest || Date.parse(row.startedAt) > Date.parse(newest.startedAt) ? row : newest,
    undefined,
  );
}
