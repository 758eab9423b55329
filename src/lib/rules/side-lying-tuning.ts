import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

const OURS = 'ours, 2026-11-29';
const NO_NORM = 'measures.md B4: no norm found, for comparing with yourself';

export const SIDE_LYING_METRICS = {
  'hold-time': { unit: 's', source: `${OURS}: how long the arm stays up or behind` },
  'knee-move': { unit: '%', source: NO_NORM, fallbackMdc: 10 },
  ...REP_METRICS,
  'sweep-now': {
    unit: '%',
    source: `${OURS}: height of the hand and opening of the chest together`,
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const SIDE_LYING_TUNING = {
  minSweep: {
    min: 0.1,
    default: 0.24,
    max: 0.8,
    unit: 'ratio',
    source: `${OURS}: a quarter of fully open: a straight arm raised by a third`,
  },
  shortHoldS: {
    min: 0.2,
    default: 1,
    max: 6,
    unit: 's',
    source: `${OURS}: one slow breath is asked for`,
  },
  kneeWarnPercent: { min: 5, default: 18, max: 60, unit: '%', source: `${OURS}: nine centimetres` },
  kneeFaultPercent: {
    min: 10,
    default: 40,
    max: 80,
    unit: '%',
    source: `${OURS}: the pelvis rolls along`,
  },
  fastRepS: { min: 1, default: 3, max: 8, unit: 's', source: `${OURS}: open, a breath, and back` },
} as const satisfies Readonly<Record<string, TuningSpec>>;
