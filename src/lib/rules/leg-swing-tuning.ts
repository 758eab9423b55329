import type { TuningSpec } from './rule.ts';

export const LEG_SWING_TUNING = {
  minSwingDeg: {
    min: 8,
    default: 18,
    max: 40,
    unit: 'deg',
    source: 'ours: a foot put down and lifted again moves its thigh by 15°, 2026-11-29',
  },
  rockWarnDeg: {
    min: 4,
    default: 10,
    max: 25,
    unit: 'deg',
    source:
      'measures.md C1 has 6° for standing still; wider, as hips move along with the leg: a start value',
  },
  rockFaultDeg: {
    min: 8,
    default: 20,
    max: 40,
    unit: 'deg',
    source: 'ours: twice as much, a start value',
  },
  leanWarnDeg: {
    min: 3,
    default: 8,
    max: 20,
    unit: 'deg',
    source: 'measures.md C2, Nakagawa 2012 for squats (6.7° to 9.7°): a start value for this',
  },
  leanFaultDeg: {
    min: 5,
    default: 13,
    max: 30,
    unit: 'deg',
    source: 'ours: beyond what squats call marked (9.7°), as the leg weighs the other way',
  },
  pelvisWarnDeg: {
    min: 4,
    default: 10,
    max: 25,
    unit: 'deg',
    source: 'measures.md C2: more than a marked drop in stance (8°); a start value',
  },
  fastRepS: {
    min: 0.5,
    default: 1.2,
    max: 3,
    unit: 's',
    source: 'ours: faster than this the leg is flung; a leg that only hangs takes about 1.6 s',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;
