import type { TuningSpec } from './rule.ts';

const FUSION =
  'ours: fused shoulder cues on four virtual runners with known joints, two of them never tuned on, 2026-11';
const HOLDS = 'ours: holds of the virtual runners in shared/truth, 2026-11-22';

export const ROTATION_TUNING = {
  widthGain: {
    min: 1,
    default: 1.12,
    max: 1.4,
    unit: 'ratio',
    source: HOLDS,
  },
  maxShift: {
    min: 0,
    default: 0.1,
    max: 0.2,
    unit: 'shoulder-widths',
    source: HOLDS,
  },
  depthGain: {
    min: 0.8,
    default: 1.2,
    max: 2,
    unit: 'ratio',
    source: FUSION,
  },
  blendFromDeg: {
    min: 0,
    default: 8,
    max: 15,
    unit: 'deg',
    source: FUSION,
  },
  blendToDeg: {
    min: 15,
    default: 20,
    max: 40,
    unit: 'deg',
    source: FUSION,
  },
  smoothingMs: {
    min: 100,
    default: 400,
    max: 1000,
    unit: 'ms',
    source: FUSION,
  },
  cutoffHz: {
    min: 2,
    default: 6,
    max: 10,
    unit: 'Hz',
    source: 'measures.md C0: 6 Hz for rotation angles',
  },
  leaveDeg: {
    min: 5,
    default: 10,
    max: 20,
    unit: 'deg',
    source: 'ours: twice the noise of a quiet start; smaller turns cannot be told from none',
  },
  returnDeg: {
    min: 3,
    default: 6,
    max: 15,
    unit: 'deg',
    source: 'ours: above the drift of the zero over a trial',
  },
  endBandDeg: {
    min: 3,
    default: 5,
    max: 10,
    unit: 'deg',
    source: `${HOLDS}: the estimate wanders up to 5° within one still hold`,
  },
  minHoldS: {
    min: 0.4,
    default: 0.6,
    max: 1.5,
    unit: 's',
    source: `${HOLDS}: 0.8–1.0 s long, less the edges that smoothing takes`,
  },
  repsPerSide: {
    min: 1,
    default: 3,
    max: 5,
    unit: 'repetitions',
    source: 'Johnson 2012, JAT 47:52: mean of three per side',
  },
  repBandDeg: {
    min: 3,
    default: 5,
    max: 15,
    unit: 'deg',
    source: 'Johnson 2012: between-day MDC 3.9–5.6° of the same person',
  },
  maxLeanDeg: {
    min: 5,
    default: 10,
    max: 20,
    unit: 'deg',
    source: 'measures.md C3',
  },
  maxTiltDeg: {
    min: 10,
    default: 15,
    max: 25,
    unit: 'deg',
    source:
      'measures.md C3 says 10°; ours: 5° on top, as a level turn looks tilted by up to 9° to a camera not at shoulder height',
  },
  pelvisTurnedDeg: {
    min: 5,
    default: 10,
    max: 20,
    unit: 'deg',
    source: 'measures.md C3: pelvis still within 10°',
  },
  goodDeg: {
    min: 30,
    default: 45,
    max: 70,
    unit: 'deg',
    source: 'AMA; Kosmahl: 45° each way seated with the pelvis fixed is commonly called normal',
  },
  warnDeg: {
    min: 20,
    default: 35,
    max: 60,
    unit: 'deg',
    source: 'measures.md C3, start value',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

export type RotationTuning = { readonly [K in keyof typeof ROTATION_TUNING]: number };
