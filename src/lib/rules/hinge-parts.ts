import { sided, type Keypoint, type Side } from '../pose/keypoints.ts';
import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

/* What bending at the hips has in common, on one leg and on two. */

const C4 = 'measures.md C4: from the side';

export const HINGE_METRICS = {
  'hinge-depth': {
    unit: 'deg',
    better: 'more',
    source: `${C4}, trunk pitch; no norms were found: for comparing with yourself`,
  },
  'knee-bend': {
    unit: 'deg',
    source: `${C4}, knee flexion of the leg stood on; no norms were found`,
  },
  ...REP_METRICS,
  'hinge-now': { unit: 'deg', source: `${C4}: live only` },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const HINGE_TUNING = {
  leastDeg: {
    min: 10,
    default: 20,
    max: 45,
    unit: 'deg',
    source: 'ours: a look at the floor bends the trunk less than this',
  },
  shallowDeg: {
    min: 20,
    default: 45,
    max: 80,
    unit: 'deg',
    source: 'ours: start value, half way to a level trunk',
  },
  kneeWarnDeg: {
    min: 15,
    default: 35,
    max: 60,
    unit: 'deg',
    source: 'ours: start value; a soft knee bends by 15 to 20°, and the camera may be off by 8°',
  },
  kneeFaultDeg: {
    min: 25,
    default: 50,
    max: 90,
    unit: 'deg',
    source: 'ours: start value; then it is a squat',
  },
  fastRepS: {
    min: 0.5,
    default: 1.8,
    max: 4,
    unit: 's',
    source: 'ours: faster than this the trunk falls instead of being lowered',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

/** 95 % errors. Unit: deg. Source: ours: 2-D angles from the side, not yet compared with a laboratory, so wide. */
export const HINGE_ERROR_DEG = 6;
export const KNEE_ERROR_DEG = 8;

/** Slow ones with a rest at the bottom count as well. */
export const HINGE_COUNTED = {
  turn: 10,
  least: 'leastDeg',
  shortestMs: 600,
  longestMs: 15_000,
} as const;

/** The near side of the body, from shoulder to foot. */
export const hingePoints = (side: Side): Keypoint[] =>
  (['Shoulder', 'Hip', 'Knee', 'Ankle'] as const).map((part) => sided(side, part));
