import { lengthS, within } from './frame-times.ts';
import type { Span } from './rule.ts';
import { findHops, footMovedAt } from './stance-foot.ts';
import { missingPoints } from './needed-points.ts';
import { type StanceTrack } from './stance-track.ts';

/** What ended a hold; `undefined` = it lasted until the recording stopped. */
export type HoldEnd = 'footDown' | 'stanceFootHopped' | 'stanceFootMoved';

/** A stretch on one leg with the stance foot in its place. */
export interface Hold extends Span {
  readonly end: HoldEnd | undefined;
}

/** Everything the feet did in a trial. */
export interface Holds {
  readonly holds: readonly Hold[];
  readonly hops: readonly Span[];
  readonly movedMs: readonly number[];
}

/** Holes longer than this hide a touch of the floor. Source: measures.md C0. */
const MAX_GAP_MS = 300;
/** The foot settles after lifting and after hopping; what rises before it stood is no hop. Unit: ms. Source: ours. */
const SETTLED_MS = 200;

/**
 * The holds of a trial: stretches on one leg, split where the stance foot hopped or moved.
 * Unit: ms. Source: measures.md C1 (end events).
 */
export function findHolds(track: StanceTrack): Holds {
  const { tMs, points, stance, scale } = track;
  const hops = findHops(tMs, points, stance, scale.legPx).filter((hop) =>
    track.onOneLeg.some((time) => within(hop.fromMs - SETTLED_MS, time)),
  );
  const movedMs: number[] = [];
  const holds: Hold[] = [];
  for (const time of track.onOneLeg) {
    let fromMs = time.fromMs;
    const end = time.cameDown ? 'footDown' : undefined;
    const ends = hops
      .filter((hop) => within(hop.fromMs, time))
      .map((hop) => ({ at: hop.fromMs, next: hop.toMs + SETTLED_MS }));
    for (const { at, next } of [...ends, { at: time.toMs, next: time.toMs }]) {
      const whole = { fromMs, toMs: at };
      const moved = footMovedAt(tMs, points, stance, scale.legPx, whole);
      if (moved !== undefined) movedMs.push(moved);
      if (at > fromMs)
        holds.push(
          moved === undefined
            ? { ...whole, end: at === time.toMs ? end : 'stanceFootHopped' }
            : { fromMs, toMs: moved, end: 'stanceFootMoved' },
        );
      fromMs = next;
    }
  }
  return { holds, hops, movedMs };
}

/** The longest of the holds. Missing: undefined when there is none. */
export function longest<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>((a, b) => (a && lengthS(a) >= lengthS(b) ? a : b), undefined);
}

/** Stretches of the trial without the needed points, longer than a moment. Unit: ms. */
export function unseenStretches(track: Pick<StanceTrack, 'tMs' | 'points'>, trial: Span): Span[] {
  const found: Span[] = [];
  let fromMs: number | undefined;
  let lastMs = trial.fromMs;
  track.tMs.forEach((t, i) => {
    if (!within(t, trial)) return;
    const seen = missingPoints(track.points[i]!).length === 0;
    if (!seen) fromMs ??= lastMs;
    else {
      if (fromMs !== undefined && t - fromMs > MAX_GAP_MS) found.push({ fromMs, toMs: t });
      fromMs = undefined;
      lastMs = t;
    }
  });
  if (fromMs !== undefined && trial.toMs - fromMs > MAX_GAP_MS)
    found.push({ fromMs, toMs: trial.toMs });
  return found;
}
