import type { RepLimits } from './rep-counter.ts';
import type { TuningSpec } from './rule.ts';

const B4 = 'measures.md B4';

export const CALF_TUNING = {
  fullPercent: {
    min: 40,
    default: 60,
    max: 90,
    unit: '%',
    source: `${B4}: "cannot lift"; 60 % of the first five is a start value`,
  },
  paceS: { min: 1, default: 2, max: 4, unit: 's', source: `${B4}: 30 raises a minute` },
  pacePercent: {
    min: 5,
    default: 15,
    max: 40,
    unit: '%',
    source: `${B4}: "cannot keep pace"; start value`,
  },
  kneeBentDeg: {
    min: 8,
    default: 18,
    max: 40,
    unit: 'deg',
    source: `${B4}: "knee bends"; ours: twice the error of a knee angle seen from the side`,
  },
  trunkBentDeg: {
    min: 8,
    default: 15,
    max: 40,
    unit: 'deg',
    source: `${B4}: "trunk bends or leans"; start value`,
  },
  prompts: {
    min: 1,
    default: 2,
    max: 5,
    unit: 'repetitions',
    source: `${B4}: stop after 2 prompts`,
  },
  goodReps: {
    min: 10,
    default: 18,
    max: 30,
    unit: 'repetitions',
    source: `${B4}: median 24 less the limits of agreement of 6`,
  },
  fewReps: {
    min: 5,
    default: 12,
    max: 20,
    unit: 'repetitions',
    source: 'ours: half of the median',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

export type CalfTuning = { readonly [K in keyof typeof CALF_TUNING]: number };

/**
 * Rises of the heel. Unit: foot lengths. Source: ours: jitter of the smoothed heel stays below 0.03 on the synthetic
 * athlete; a foot tipped by 9° reads 0.15.
 */
const TURN = 0.08;
const LEAST = 0.15;
const SHORTEST_MS = 300;
const LONGEST_MS = 6000;
/** The toes stay; a step is longer. Unit: foot lengths. Source: ours. */
const TOES_STAY = 0.3;

/** @param footPx heel to toes, in the unit of the toes' places */
export function calfLimits(tuning: CalfTuning, footPx: number): RepLimits {
  return {
    turn: TURN,
    least: LEAST,
    shareOfFirst: tuning.fullPercent / 100,
    shortestMs: SHORTEST_MS,
    longestMs: LONGEST_MS,
    footStays: TOES_STAY * footPx,
  };
}
