import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

const NO_NORM = 'no norm found (measures.md C4): for comparing with yourself';

export const KNEE_DRIVE_METRICS = {
  ...REP_METRICS,
  'knee-height': { unit: '%LL', source: `ours: knee over hips; ${NO_NORM}`, fallbackMdc: 8 },
  'height-difference': {
    unit: '%LL',
    source: `ours: left less right; ${NO_NORM}`,
    fallbackMdc: 10,
  },
  'elbow-gap': {
    unit: '%LL',
    source: `ours: distance in the picture, depth is not seen; ${NO_NORM}`,
    fallbackMdc: 10,
  },
  'trunk-lean': { unit: 'deg', source: 'measures.md C1; bands: start values', fallbackMdc: 5 },
  'knee-now': { unit: '%', source: 'as knee height' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const KNEE_DRIVE_TUNING = {
  minLift: {
    min: 0.1,
    default: 0.15,
    max: 0.4,
    unit: 'ratio',
    source: 'ours: steps on the spot lift a knee by less than half of this, 2026-11-29',
  },
  kneeLowPercent: {
    min: -30,
    default: -12,
    max: 10,
    unit: '%LL',
    source: 'ours: a thigh that stays 15° below level, a start value',
  },
  gapWarnPercent: {
    min: 10,
    default: 30,
    max: 60,
    unit: '%LL',
    source: 'ours: more than a forearm apart, a start value',
  },
  leanWarnDeg: {
    min: 4,
    default: 8,
    max: 20,
    unit: 'deg',
    source: 'measures.md C2, trunk lean of squats with a degree to spare: a start value for this',
  },
  leanFaultDeg: { min: 6, default: 14, max: 30, unit: 'deg', source: 'ours: a start value' },
  hurriedS: {
    min: 1,
    default: 2.5,
    max: 6,
    unit: 's',
    source: 'ours: both sides in less than this, and the leg is thrown, not lifted',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;
