import { distance, type Point } from '../geometry/points.ts';
import { mean, median, type Sample } from '../signal/statistics.ts';
import type { Span } from './rule.ts';

/** One there and back of whatever is watched. */
export interface Rep extends Span {
  /** `fromMs`: it left its rest; `toMs`: it had come back half way, the moment that can be timed best. */
  /** The middle of its top. */
  readonly peakMs: number;
  readonly peak: number;
  /** Peak over the athlete's own rest just before. */
  readonly rise: number;
  /** When it was lowest before. Missing: undefined where it did not follow on another one, but began at rest. */
  readonly lowMs: Sample;
  /** As high as the share of the first ones that is asked for. */
  readonly full: boolean;
}

/** What is a repetition. Unit: rises in that of the watched value. */
export interface RepLimits {
  /** A rise above rest, or a fall from the peak, of less than this is wobble. */
  readonly turn: number;
  /** Smaller ones are none. */
  readonly least: number;
  /** Once five are done, smaller than this share of their mean is not full. */
  readonly shareOfFirst: number;
  readonly shortestMs: number;
  readonly longestMs: number;
  /** Back by this share of its rise, a repetition is done. Missing: by half. */
  readonly back?: number;
  /** Somebody whose foot moves farther than this meanwhile does something else. Unit: that of the places. */
  readonly footStays: number;
  /** Missing: 0.3 s. */
  readonly hiddenMs?: number;
}

/** How many set the athlete's own measure. Source: measures.md B4 (calf raises), taken over for all. */
export const FIRST = 5;
/** Back by this share of its rise, a repetition is done. Source: as in squats (squat-depth.ts). */
const BACK = 0.5;
/** The top of a repetition is what lies within this share of its rise. Source: ours: a held top has no single highest moment. */
const TOP = 0.1;
/** Close to rest, as a share of the turn that begins a repetition. Source: ours. */
const NEAR_REST = 0.4;
/** What is not seen for longer may hide a repetition, and breaks off one under way. Unit: ms. Source: measures.md C0. */
const LONGEST_HOLE_MS = 300;

/** After something else a rest must show first. Unit: ms. Source: ours: a foot put down and lifted again is no hitch in shared/truth c4, 2026-11-29. */
const SETTLE_MS = 600;

export interface RepCounter {
  /** @param value null while something else is done: it breaks off what is under way */
  step(tMs: number, value: Sample | null, foot?: Point): Rep | undefined;
  /** Holes long enough to hide a repetition. */
  readonly holes: number;
}

/**
 * Finds repetitions as they happen, relative to the athlete's own rest: there by more than wobble, and back by half.
 * Lag: half of the way back. Missing: holes up to 0.3 s (or `hiddenMs`) change nothing, longer ones break off what is under way.
 * Assumes: a smoothed value; whoever does it stands on one spot meanwhile, so walking about counts nothing.
 */
export function repCounter(limits: RepLimits): RepCounter {
  let rest: { tMs: number; value: number; lowMs: number; follows: boolean } | undefined;
  let top: number | undefined;
  let course: { tMs: number; value: number }[] = [];
  let lastMs: number | undefined;
  let feet: { tMs: number; at: Point }[] = [];
  let first: number[] = [];
  let holes = 0;
  let elseMs = -Infinity;

  const begin = (tMs: number, value: number, follows = false) => {
    rest = { tMs, value, lowMs: tMs, follows };
    top = undefined;
    course = [];
  };
  const step = (tMs: number, value: Sample | null, foot?: Point): Rep | undefined => {
    if (value === null) {
      [rest, top, elseMs] = [undefined, undefined, tMs];
      return undefined;
    }
    if (value === undefined) return undefined;
    const hole = lastMs !== undefined && tMs - lastMs > (limits.hiddenMs ?? LONGEST_HOLE_MS);
    if (hole && tMs - lastMs! > limits.shortestMs) holes++;
    lastMs = tMs;
    if (foot) feet = [...feet.filter((f) => f.tMs > tMs - limits.longestMs), { tMs, at: foot }];
    if (hole || !rest || tMs - elseMs < SETTLE_MS) {
      begin(tMs, value);
      return undefined;
    }
    if (top === undefined) {
      if (value <= rest.value + NEAR_REST * limits.turn)
        rest = { ...rest, tMs, ...(value < rest.value && { value, lowMs: tMs }) };
      if (value > rest.value + limits.turn) [top, course] = [value, [{ tMs, value }]];
      return undefined;
    }
    top = Math.max(top, value);
    course.push({ tMs, value });
    if (tMs - rest.tMs > limits.longestMs) {
      begin(tMs, value);
      return undefined;
    }
    const rise = top - rest.value;
    if (top - value < Math.max((limits.back ?? BACK) * rise, limits.turn)) return undefined;
    const peakMs = middleOf(course, top - TOP * rise);
    const lowMs = rest.follows ? rest.lowMs : undefined;
    const rep = { fromMs: rest.tMs, peakMs, toMs: tMs, peak: top, rise, lowMs };
    const long = rep.toMs - rep.fromMs >= limits.shortestMs;
    const counts = rise >= limits.least && long && stayed(feet, rep, limits.footStays);
    begin(tMs, value, counts);
    if (!counts) return undefined;
    const full = first.length < FIRST || rise >= limits.shareOfFirst * mean(first)!;
    if (first.length < FIRST) first = [...first, rise];
    return { ...rep, full };
  };
  return {
    step,
    get holes() {
      return holes;
    },
  };
}

/** All repetitions of a series, in time order, and how many may be hidden in its holes. */
export function findReps(
  tMs: readonly number[],
  values: readonly (Sample | null)[],
  feet: readonly (Point | undefined)[],
  limits: RepLimits,
): { readonly reps: readonly Rep[]; readonly holes: number } {
  const counter = repCounter(limits);
  const reps = tMs.flatMap((t, i) => counter.step(t, values[i], feet[i]) ?? []);
  return { reps, holes: counter.holes };
}

/**
 * Time from one repetition to the next: the median, so that a rest in between does not count.
 * Unit: s. Missing: undefined below two.
 */
export function repTimeS(reps: readonly Span[]): Sample {
  const between = median(reps.slice(1).map((rep, i) => rep.toMs - reps[i]!.toMs));
  return between === undefined ? undefined : between / 1000;
}

function middleOf(course: readonly { tMs: number; value: number }[], above: number): number {
  const high = course.filter(({ value }) => value >= above);
  return (high[0]!.tMs + high.at(-1)!.tMs) / 2;
}

function stayed(
  feet: readonly { readonly tMs: number; readonly at: Point }[],
  rep: Span,
  limit: number,
): boolean {
  const during = feet.filter(({ tMs }) => tMs >= rep.fromMs && tMs <= rep.toMs);
  const start = during[0]?.at;
  return during.every(({ at }) => distance(start, at)! <= limit);
}
