import {
  mean,
  median,
  present,
  standardDeviation,
  theilSenSlope,
  type Sample,
} from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { dropErrorDeg } from './drop-error.ts';
import type { DropSeries } from './drop-series.ts';
import type { DropTuning } from './drop-tuning.ts';
import { during, within } from './frame-times.ts';
import type { Found } from './metric-value.ts';
import type { Span } from './rule.ts';
import { findSquats, hipHeightPx, passesDepth, standingHeightPx, type Rep } from './squat-depth.ts';
import type { StanceTrack } from './stance-track.ts';

/** Source: measures.md C2: median within ±100 ms of the deepest point; fixed depth 15 %. */
const AROUND_MS = 100;
export const FIXED_DEPTH = 0.15;
const DEPTH_CUTOFF_HZ = 6;
/** Fewer measured repetitions show no trend. Source: ours. */
const MIN_REPS_FOR_TREND = 8;
const MIN_SHARE = 0.5;

export interface MeasuredRep extends Rep {
  /** Hip drop at the deepest point. Missing: undefined when the pixels did not show it. */
  readonly dropDeg: Sample;
  readonly n: number;
  readonly dropAt15Deg: Sample;
  readonly leanDeg: Sample;
}

/**
 * How deep the hips are, frame by frame, while on one leg.
 * Unit: share of standing hip height. Missing: off one leg, or not seen.
 */
export function depthSeries(track: StanceTrack): Sample[] {
  const heights = track.points.map((points, i) =>
    track.onOneLeg.some((time) => within(track.tMs[i]!, time))
      ? hipHeightPx(points, track.stance)
      : undefined,
  );
  const smooth = zeroPhaseLowPass(track.tMs, heights, DEPTH_CUTOFF_HZ);
  const standing = standingHeightPx(smooth);
  return smooth.map((h) => (h === undefined || !standing ? undefined : 1 - h / standing));
}

/** Every squat with what was measured in it. */
export function measureReps(
  track: StanceTrack,
  depth: readonly Sample[],
  series: DropSeries | undefined,
  tuning: DropTuning,
): MeasuredRep[] {
  return findSquats(track.tMs, depth, tuning.minDepthPercent / 100).map((rep) => {
    const near = { fromMs: rep.deepestMs - AROUND_MS, toMs: rep.deepestMs + AROUND_MS };
    const bottom = series ? during(track.tMs, series.raw, near) : [];
    const known = present(bottom);
    const measured = known.length > 0 && known.length >= MIN_SHARE * bottom.length;
    const passes = passesDepth(track.tMs, depth, rep, FIXED_DEPTH);
    return {
      ...rep,
      dropDeg: measured ? median(known) : undefined,
      n: known.length,
      dropAt15Deg: series && mean(passes.map((t) => dropAt(track, series, t))),
      leanDeg: median(during(track.tMs, track.leanDeg, near)),
    };
  });
}

/** Repetitions of one person differ by this at least, standard deviation. Unit: deg. Source: ours; Nakagawa 2012 has 3.8–4.7 between people. */
const LEAST_SPREAD_DEG = 2;
/** Where a single repetition was measured, and nothing is known of the spread. Unit: deg. Source: as above. */
const ASSUMED_SPREAD_DEG = 4;
/** Half width of 95 % for the few repetitions of a trial. Source: Student's t with 5 degrees of freedom. */
const FEW = 2.57;

/**
 * Mean over repetitions of what was measured in each, with its error; those that were missed may have been different.
 * Missing: undefined when none was measured.
 */
export function meanDrop(
  drops: readonly Sample[],
  series: DropSeries,
  readings: number,
  heightOffset: number,
): Found | undefined {
  const value = mean(drops);
  if (value === undefined) return undefined;
  const n = present(drops).length;
  const spread = Math.max(standardDeviation(drops) ?? ASSUMED_SPREAD_DEG, LEAST_SPREAD_DEG);
  const missed = FEW * spread * Math.sqrt((1 - n / drops.length) / n);
  const error = Math.hypot(dropErrorDeg(value, { ...series, n: readings, heightOffset }), missed);
  return { value, error, n };
}

/**
 * Change of hip drop over twenty repetitions, from the robust slope over those measured.
 * Unit: deg. Missing: undefined below eight measured repetitions.
 */
export function fatigue(reps: readonly MeasuredRep[]): Found | undefined {
  const index = reps.map((_, i) => i);
  const drops = reps.map((rep) => rep.dropDeg);
  const n = present(drops).length;
  const slope = theilSenSlope(index, drops);
  if (n < MIN_REPS_FOR_TREND || slope === undefined) return undefined;
  const rest = drops.map((d, i) => (d === undefined ? undefined : d - slope * i));
  const spread = standardDeviation(rest)! / (standardDeviation(index)! * Math.sqrt(n));
  return { value: 20 * slope, error: 20 * 1.96 * spread + 1, n };
}

function dropAt(track: StanceTrack, series: DropSeries, tMs: number): Sample {
  const near: Span = { fromMs: tMs - AROUND_MS, toMs: tMs + AROUND_MS };
  const values = during(track.tMs, series.raw, near);
  const known = present(values);
  return known.length > 0 && known.length >= MIN_SHARE * values.length ? median(known) : undefined;
}
