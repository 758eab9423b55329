import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

const OURS = 'ours, 2026-11-29';
const NO_NORM = 'measures.md B4: no norm found, for comparing with yourself';

export const PRONE_METRICS = {
  'hold-time': {
    unit: 's',
    source: `${OURS}: how long the chest stays in the top quarter of its way`,
  },
  'chest-lift': { unit: '%', source: NO_NORM, fallbackMdc: 10 },
  'feet-lift': { unit: '%', source: NO_NORM, fallbackMdc: 10 },
  ...REP_METRICS,
  'lift-now': { unit: '%', source: 'as the lift' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const PRONE_TUNING = {
  minLift: {
    min: 0.03,
    default: 0.08,
    max: 0.4,
    unit: 'ratio',
    source: `${OURS}: four centimetres of a trunk of half a metre; breathing moves a chest by less`,
  },
  shortHoldS: {
    min: 0.3,
    default: 1.5,
    max: 10,
    unit: 's',
    source: `${OURS}: two seconds are asked for`,
  },
  feetWarnPercent: {
    min: 5,
    default: 15,
    max: 60,
    unit: '%',
    source: `${OURS}: seven centimetres`,
  },
  feetFaultPercent: { min: 10, default: 35, max: 80, unit: '%', source: `${OURS}: half a shank` },
  fastRepS: {
    min: 1,
    default: 2.5,
    max: 6,
    unit: 's',
    source: `${OURS}: up, two seconds there, and down`,
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;
