import type { RepLimits } from './rep-counter.ts';
import type { TuningSpec } from './rule.ts';

const SQUATS = 'measures.md C2, Nakagawa 2012 for squats: a start value for this';

export const ABDUCTION_TUNING = {
  leanWarnDeg: {
    min: 3,
    default: 7,
    max: 15,
    unit: 'deg',
    source: `${SQUATS}; controls 6.7°`,
  },
  leanFaultDeg: {
    min: 5,
    default: 10,
    max: 20,
    unit: 'deg',
    source: `${SQUATS}; controls plus one SD 9.7°`,
  },
  hikeWarnDeg: {
    min: 4,
    default: 8,
    max: 15,
    unit: 'deg',
    source: 'measures.md C2: as a marked drop in stance, the other way; start value',
  },
  minLiftDeg: {
    min: 8,
    default: 15,
    max: 30,
    unit: 'deg',
    source: 'ours: below 9° in stance, squats and turns of shared/truth, 2026-11-22',
  },
  fastRepS: {
    min: 0.5,
    default: 1.5,
    max: 4,
    unit: 's',
    source: 'ours: faster than this the leg swings instead of being lifted',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

export type AbductionTuning = { readonly [K in keyof typeof ABDUCTION_TUNING]: number };

/** A wobble of the thigh. Unit: deg. Source: ours: jitter of the smoothed thigh stays below 2°. */
const TURN_DEG = 5;
/** Half-hearted ones are not counted. Source: ours; calf raises ask for 60 % (measures.md B4). */
const SHARE = 0.5;
const SHORTEST_MS = 400;
const LONGEST_MS = 10_000;
/** The stance foot shuffles less than this while a leg is lifted; a step is longer. Unit: leg lengths. Source: ours. */
const FOOT_STAYS = 0.12;

/** @param legPx leg length, in the unit of the foot's places */
export function abductionLimits(tuning: AbductionTuning, legPx: number): RepLimits {
  return {
    turn: TURN_DEG,
    least: tuning.minLiftDeg,
    shareOfFirst: SHARE,
    shortestMs: SHORTEST_MS,
    longestMs: LONGEST_MS,
    footStays: FOOT_STAYS * legPx,
  };
}
