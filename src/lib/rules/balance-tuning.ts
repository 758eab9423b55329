import type { TuningSpec } from './rule.ts';
import { STANCE_TUNING } from './stance-tuning.ts';

export const BALANCE_TUNING = {
  ...STANCE_TUNING,
  shortHoldS: {
    min: 3,
    default: 10,
    max: 30,
    unit: 's',
    source: 'Araujo 2022, BJSM: failing 10 s is uncommon below 56 years',
  },
  goodHoldS: {
    min: 5,
    default: 20,
    max: 45,
    unit: 's',
    source: 'ours: about half of the commonly quoted mean of adults (43 s)',
  },
  leanWarnDeg: {
    min: 5,
    default: 10,
    max: 20,
    unit: 'deg',
    source: 'measures.md C1',
  },
  leanErrorDeg: {
    min: 15,
    default: 30,
    max: 45,
    unit: 'deg',
    source: 'BESS: 30° (measures.md C1)',
  },
  trunkRangeDeg: {
    min: 3,
    default: 6,
    max: 15,
    unit: 'deg',
    source: 'measures.md C1: start value without a source',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

export type BalanceTuning = { readonly [K in keyof typeof BALANCE_TUNING]: number };
