import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

const FRONT = 'programme, lunge seen from the front';
const SIDE = 'programme, lunge seen from the side';
const SQUATS = 'measures.md C2, Nakagawa 2012 for squats: a start value for this';

export const LUNGE_METRICS = {
  'lunge-depth': {
    unit: '%',
    better: 'more',
    source: `ours: fall of the hips over leg length, as squats (measures.md C2); no norms were found`,
  },
  'knee-shift': {
    unit: '%LL',
    source: `${FRONT}; measures.md C2 (knee against the line from hip to ankle), coaching only`,
  },
  'trunk-lean': { unit: 'deg', source: `${FRONT}; measures.md C1` },
  'trunk-pitch': { unit: 'deg', source: `${SIDE}; no norms were found` },
  ...REP_METRICS,
  'depth-now': { unit: '%', source: 'ours: live only' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const LUNGE_TUNING = {
  leastLegs: {
    min: 0.06,
    default: 0.17,
    max: 0.3,
    unit: 'ratio',
    source:
      'ours: squats on one leg in shared/truth fall by up to 0.15, walking about by less than half of that, 2026-11-29',
  },
  kneeWarnPercent: {
    min: 3,
    default: 8,
    max: 20,
    unit: '%LL',
    source: 'ours: start value, coaching only; about as much as a body turned by 8° may be off by',
  },
  kneeFaultPercent: {
    min: 5,
    default: 14,
    max: 30,
    unit: '%LL',
    source: 'ours: start value, coaching only',
  },
  leanWarnDeg: {
    min: 3,
    default: 7,
    max: 15,
    unit: 'deg',
    source: `${SQUATS}; controls 6.7°`,
  },
  leanFaultDeg: {
    min: 5,
    default: 12,
    max: 25,
    unit: 'deg',
    source: `${SQUATS}; controls plus one SD 9.7°, and the error of the camera`,
  },
  pitchWarnDeg: {
    min: 10,
    default: 25,
    max: 50,
    unit: 'deg',
    source: 'ours: start value; a lunge may lean forward a little',
  },
  fastRepS: {
    min: 0.5,
    default: 1.8,
    max: 4,
    unit: 's',
    source: 'ours: faster than this it is a drop and a bounce',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

/**
 * 95 % errors. Unit: % of leg length; deg. From the front the front leg comes nearer the camera and looks larger, and
 * a body turned by 8° or beside the middle of the picture has a knee that seems to wander. Source: ours: the synthetic
 * athlete over camera heights, distances and yaw (hinge-accuracy.test.ts), 2026-11-29; real people have not been compared with a laboratory.
 */
export const LUNGE_ERRORS = {
  depth: { error: 4, errorShare: 0.2 },
  knee: { error: 7.5, errorShare: 0.2 },
  lean: { error: 4 },
  pitch: { error: 6 },
} as const;
