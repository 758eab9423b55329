import { REP_METRICS } from './movement.ts';
import type { MetricSpec } from './rule.ts';

const NO_NORM = 'no norm found (measures.md C4): for comparing with yourself';

export const LEG_SWING_METRICS = {
  'swing-range': {
    unit: 'deg',
    better: 'more',
    source: `from one end of the swing to the other; ${NO_NORM}`,
    fallbackMdc: 10,
  },
  'swing-out': {
    unit: 'deg',
    source: `thigh against the vertical, beyond where it hung; ${NO_NORM}`,
    fallbackMdc: 8,
  },
  'swing-back': {
    unit: 'deg',
    source: `thigh against the vertical, beyond where it hung; ${NO_NORM}`,
    fallbackMdc: 8,
  },
  'trunk-range': {
    unit: 'deg',
    source: `measures.md C1 (5–95 % range of the trunk), of each repetition; ${NO_NORM}`,
    fallbackMdc: 4,
  },
  'trunk-lean': { unit: 'deg', source: 'measures.md C1', fallbackMdc: 4 },
  'pelvis-range': {
    unit: 'deg',
    source: 'measures.md C2 and Part 0: measured in the pixels, pose points do not see it',
    fallbackMdc: 4,
  },
  ...REP_METRICS,
  'swing-now': { unit: 'deg', source: 'as swing-out' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

/**
 * 95 % errors. Unit: deg. Source: ends: SEM of 2-D angles of the leg 2–4° (Gwynne and Curran 2014, measures.md B2);
 * range: both ends, of which the constant part cancels; trunk: hip points move along with a swinging thigh, by 3° on
 * the synthetic athlete, whose truth all of them cover (swing-accuracy.test.ts); not yet measured on real people.
 */
export const END_ERROR_DEG = 6;
export const RANGE_ERROR_DEG = 7;
export const TRUNK_ERROR_DEG = 4;
/** 5–95 % of a wave miss a little of both ends. Source: ours: up to 15 % of a pelvis that tips along. */
export const ENDS_MISSED_SHARE = 0.16;
/** Share of the value: perspective, a leg that does not swing square to the camera, and tops rounded off. Source: ours. */
export const SWING_ERROR_SHARE = 0.05;
export const TRUNK_ERROR_SHARE = 0.15;
