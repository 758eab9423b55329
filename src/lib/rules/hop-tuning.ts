import type { TuningSpec } from './rule.ts';

export const HOP_TUNING = {
  minRisePercent: {
    min: 1.5,
    default: 3.2,
    max: 6,
    unit: '%LL',
    source:
      'ours: hops of 4 cm read 4.1–5.3 %, standing, squats and turns up to 3.1 % in shared/truth, 2026-11-29',
  },
  driftWarnPercent: {
    min: 5,
    default: 15,
    max: 40,
    unit: '%LL',
    source: 'ours: about the width of a foot, a start value',
  },
  driftFaultPercent: {
    min: 10,
    default: 30,
    max: 60,
    unit: '%LL',
    source: 'ours: twice that, a start value',
  },
  goodHoldS: { min: 0.5, default: 2, max: 5, unit: 's', source: 'measures.md B4 and C4' },
  shortHoldS: {
    min: 0.3,
    default: 1,
    max: 3,
    unit: 's',
    source: 'ours: half of that, a start value',
  },
  askedHoldS: {
    min: 1,
    default: 2.5,
    max: 5,
    unit: 's',
    source: 'measures.md B4: landings are held for two to three seconds',
  },
  leanWarnDeg: {
    min: 5,
    default: 10,
    max: 20,
    unit: 'deg',
    source: 'measures.md C1, where it is said in stance: a start value for landings',
  },
  kneeWarnDeg: {
    min: 5,
    default: 10,
    max: 25,
    unit: 'deg',
    source: 'measures.md C2 for squats (8 to 12°), coaching only: a start value for landings',
  },
  dropWarnDeg: {
    min: 4,
    default: 8,
    max: 15,
    unit: 'deg',
    source: 'measures.md C2 for squats: a start value for landings',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

export type HopTuning = { readonly [K in keyof typeof HOP_TUNING]: number };

/** Source: measures.md C0: below, a landing lies between two pictures. */
export const HOP_MIN_FPS = 25;
