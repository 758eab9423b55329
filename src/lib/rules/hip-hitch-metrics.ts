import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

const NO_NORM = 'no norm found (measures.md C4): for comparing with yourself';

export const HIP_HITCH_METRICS = {
  'pelvis-range': {
    unit: 'deg',
    better: 'more',
    source: `measures.md C2 and Part 0: measured in the pixels, pose points do not see it; ${NO_NORM}`,
    fallbackMdc: 4,
  },
  'foot-range': {
    unit: '%LL',
    source: `measures.md C1 (foot lift), from its lowest to its highest; ${NO_NORM}`,
    fallbackMdc: 1.5,
  },
  'stance-sink': {
    unit: '%LL',
    source: 'measures.md C2 (depth): a knee bent by 33° shortens the leg by 4 %',
    fallbackMdc: 2.5,
  },
  'trunk-lean': { unit: 'deg', source: 'measures.md C1', fallbackMdc: 4 },
  ...REP_METRICS,
  'foot-now': { unit: '%', source: 'measures.md C1 (foot lift), of the leg' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const HIP_HITCH_TUNING = {
  minRise: {
    min: 0.01,
    default: 0.03,
    max: 0.08,
    unit: 'ratio',
    source:
      'ours: of the leg, a pelvis that moves by 7°; ankles of someone standing jitter by 0.025 in a poor picture, 2026-11-29',
  },
  smallPercent: {
    min: 2,
    default: 4.5,
    max: 10,
    unit: '%LL',
    source: 'ours: a pelvis that moves by 10° in all; a start value',
  },
  sinkWarnPercent: {
    min: 1,
    default: 4,
    max: 8,
    unit: '%LL',
    source: 'measures.md C2 (depth): a knee bent by 33°; less is within the error; a start value',
  },
  leanWarnDeg: {
    min: 3,
    default: 8,
    max: 15,
    unit: 'deg',
    source: 'measures.md C2, Nakagawa 2012 for squats (6.7° to 9.7°): a start value for this',
  },
  leanFaultDeg: {
    min: 5,
    default: 12,
    max: 20,
    unit: 'deg',
    source: 'measures.md C1 (10° in stance) and ours: a start value',
  },
  fastRepS: {
    min: 0.8,
    default: 1.6,
    max: 4,
    unit: 's',
    source: 'ours: faster than this it bounces instead of being lifted',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;
