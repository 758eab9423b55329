import {
  median,
  present,
  quantile,
  standardDeviation,
  theilSenSlope,
  type Sample,
} from '../signal/statistics.ts';
import { dropErrorDeg, type DropErrorTerms } from './drop-error.ts';
import type { DropSeries } from './drop-series.ts';
import type { DropTuning } from './drop-tuning.ts';
import { during, lengthS } from './frame-times.ts';
import type { Found } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import type { Span } from './rule.ts';
import type { StanceTrack } from './stance-track.ts';

/** Steady part of a hold. Unit: s after the lift. Source: measures.md C2. */
const STEADY_S = { from: 5, to: 25 };
/** With less than this in the steady part, what follows the first second counts instead. Unit: s. Source: ours. */
const ENOUGH_S = 3;
const SETTLE_S = 1;
const BEFORE_END_S = 0.3;
/** Least time on one leg, and least share of it measured. Source: half a second is the shortest median (Part 1); share: ours. */
const MIN_S = 1;
const MIN_SHARE = 0.5;
/** A slope over less than this is noise. Unit: s. Source: ours. */
const DRIFT_MIN_S = 8;

export interface StanceDrop {
  readonly drop: Found;
  readonly drift: Found | ReasonId;
  readonly measuredShare: number;
  readonly compensatedShare: number;
}

/** The part of a hold in which hip drop is judged. Unit: ms. Missing: undefined when too short. */
export function steadyPart(hold: Span): Span | undefined {
  const at = (s: number) => hold.fromMs + s * 1000;
  const endMs = hold.toMs - BEFORE_END_S * 1000;
  const steady = { fromMs: at(STEADY_S.from), toMs: Math.min(endMs, at(STEADY_S.to)) };
  if (lengthS(steady) >= ENOUGH_S) return steady;
  const rest = { fromMs: at(SETTLE_S), toMs: endMs };
  return lengthS(rest) >= MIN_S ? rest : undefined;
}

/**
 * Hip drop while standing on one leg.
 * Unit: deg, deg/10s. Missing: undefined when less than half of the steady part was measured.
 * Source: measures.md C2.
 */
export function stanceDrop(
  track: StanceTrack,
  series: DropSeries,
  part: Span,
  heightOffset: number,
  tuning: DropTuning,
): StanceDrop | undefined {
  const tMs = during(track.tMs, track.tMs, part);
  const raw = during(track.tMs, series.raw, part);
  const smooth = during(track.tMs, series.smooth, part);
  const lean = during(track.tMs, track.leanDeg, part);
  const n = present(raw).length;
  if (n < MIN_SHARE * raw.length) return undefined;
  const value = median(raw)!;
  const terms = { ...series, n, heightOffset };
  return {
    drop: {
      value,
      error: Math.hypot(dropErrorDeg(value, terms), missingErrorDeg(raw, value)),
      n,
    },
    drift: drift(tMs, smooth, terms),
    measuredShare: n / raw.length,
    compensatedShare: compensatedShare(smooth, lean, tuning),
  };
}

/**
 * How far the median of everything may lie from that of what was measured: as far as if all that was missed had been higher,
 * or lower. Unit: deg.
 */
function missingErrorDeg(raw: readonly Sample[], middle: number): number {
  const missed = 1 - present(raw).length / raw.length;
  const low = quantile(raw, Math.max(0, (0.5 - missed) / (1 - missed)))!;
  const high = quantile(raw, Math.min(1, 0.5 / (1 - missed)))!;
  return Math.max(high - middle, middle - low);
}

function drift(
  tMs: readonly number[],
  smooth: readonly Sample[],
  terms: DropErrorTerms,
): Found | ReasonId {
  const seconds = (tMs.at(-1)! - tMs[0]!) / 1000;
  if (seconds < DRIFT_MIN_S) return 'too-short';
  // A tenth of the samples a half-second median leaves independent would do; two a second keep it quick.
  const every = Math.max(1, Math.round(tMs.length / (seconds * 2)));
  const t = tMs.filter((_, i) => i % every === 0).map((ms) => ms / 10_000);
  const y = smooth.filter((_, i) => i % every === 0);
  const slope = theilSenSlope(t, y);
  if (slope === undefined) return 'too-short';
  const rest = y.map((v, i) => (v === undefined ? undefined : v - slope * t[i]!));
  const spreadT = standardDeviation(t)!;
  const sampling =
    (1.96 * (standardDeviation(rest) ?? 0)) / (spreadT * Math.sqrt(present(y).length));
  // Half of the model error may creep in over the whole stretch.
  const creep = (dropErrorDeg(0, { ...terms, zeroN: 0 }) / 2 / seconds) * 10;
  return { value: slope, error: Math.hypot(sampling, creep), n: present(y).length };
}

function compensatedShare(
  drop: readonly Sample[],
  lean: readonly Sample[],
  tuning: DropTuning,
): number {
  const both = drop.map((d, i) => [d, lean[i]] as const);
  const known = both.filter(([d, l]) => d !== undefined && l !== undefined);
  const compensated = known.filter(([d, l]) => isCompensated(d!, l!, tuning));
  return known.length === 0 ? 0 : compensated.length / known.length;
}

/** A level pelvis held by leaning over the stance leg. Source: measures.md C2. */
export function isCompensated(dropDeg: number, leanDeg: number, tuning: DropTuning): boolean {
  return dropDeg < tuning.compensatedDropDeg && leanDeg > tuning.compensatedLeanDeg;
}
