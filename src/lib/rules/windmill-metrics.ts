import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

const NO_NORM = 'no norm found (measures.md C4): for comparing with yourself';

export const WINDMILL_METRICS = {
  ...REP_METRICS,
  'arm-line': {
    unit: 'deg',
    better: 'more',
    source: `measures.md C3 (standing windmill: the line of the arms, not degrees of thorax); ${NO_NORM}`,
    fallbackMdc: 8,
  },
  'arm-difference': { unit: 'deg', source: `ours: left less right; ${NO_NORM}`, fallbackMdc: 10 },
  'knee-bend': {
    unit: '%LL',
    source: 'measures.md C2: 45° of knee flexion make a leg 7.6 % shorter, 60° 13.4 %',
    fallbackMdc: 5,
  },
  'hip-shift': {
    unit: '%LL',
    source: `ours: hips over the middle of the feet; ${NO_NORM}`,
    fallbackMdc: 5,
  },
  'arm-now': { unit: 'deg', source: 'as arm line' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const WINDMILL_TUNING = {
  minTurnDeg: {
    min: 10,
    default: 20,
    max: 45,
    unit: 'deg',
    source: 'ours: arms held out level waver by less than 10°, 2026-11-29',
  },
  armLowDeg: { min: 20, default: 50, max: 85, unit: 'deg', source: 'ours: a start value' },
  bendWarnPercent: {
    min: 3,
    default: 6,
    max: 15,
    unit: '%LL',
    source: 'measures.md C2: about 40° of knee flexion; a start value',
  },
  bendFaultPercent: {
    min: 6,
    default: 14,
    max: 25,
    unit: '%LL',
    source: 'measures.md C2: about 60° of knee flexion; a start value',
  },
  shiftWarnPercent: { min: 5, default: 9, max: 25, unit: '%LL', source: 'ours: a start value' },
  shiftFaultPercent: { min: 8, default: 18, max: 40, unit: '%LL', source: 'ours: a start value' },
  hurriedS: {
    min: 1,
    default: 3,
    max: 8,
    unit: 's',
    source: 'ours: both sides in less than this, and the arms are swung',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;
