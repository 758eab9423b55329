import { previousOf, type Placed } from './neighbours.ts';

interface Row extends Placed {
  readonly id: string;
}

/** Other results of the same exercise, newest first: those of the same side, and those of the other one. */
export function comparableWith<T extends Row>(
  rows: readonly T[],
  now: T,
): { readonly sameSide: readonly T[]; readonly otherSide: readonly T[] } {
  const others = rows
    .filter(({ id, exerciseId }) => id !== now.id && exerciseId === now.exerciseId)
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return {
    sameSide: others.filter(({ side }) => side === now.side),
    otherSide: others.filter(({ side }) => side !== now.side),
  };
}

/**
 * What a result is compared with until the athlete chooses: the one before it of the same kind, else the nearest to
 * that. Missing: undefined when the exercise was done once.
 */
export function proposedFor<T extends Row>(rows: readonly T[], now: T): T | undefined {
  const { sameSide, otherSide } = comparableWith(rows, now);
  const startMs = Date.parse(now.startedAt);
  return (
    previousOf(rows, now) ??
    sameSide.find(({ startedAt }) => Date.parse(startedAt) < startMs) ??
    sameSide[0] ??
    otherSide[0]
  );
}
