import type { Task, TuningSpec } from './rule.ts';
import { STANCE_TUNING } from './stance-tuning.ts';

const C2 = 'measures.md C2';

export const DROP_TUNING = {
  ...STANCE_TUNING,
  stanceWarnDeg: {
    min: 2,
    default: 4,
    max: 10,
    unit: 'deg',
    source: `${C2}; Youdas 2007: smallest detectable change 4°`,
  },
  stanceFaultDeg: {
    min: 4,
    default: 8,
    max: 15,
    unit: 'deg',
    source: `${C2}; after Westhoff`,
  },
  squatWarnDeg: {
    min: 4,
    default: 8,
    max: 15,
    unit: 'deg',
    source: `${C2}; Nakagawa 2012: controls 7.4°`,
  },
  squatFaultDeg: {
    min: 6,
    default: 12,
    max: 20,
    unit: 'deg',
    source: `${C2}; Nakagawa 2012: controls plus one SD 11.2°`,
  },
  compensatedDropDeg: {
    min: 2,
    default: 5,
    max: 10,
    unit: 'deg',
    source: C2,
  },
  compensatedLeanDeg: {
    min: 5,
    default: 10,
    max: 20,
    unit: 'deg',
    source: `${C2}; Nakagawa 2012: controls plus one SD 9.7°`,
  },
  kneeWarnDeg: {
    min: 5,
    default: 12,
    max: 25,
    unit: 'deg',
    source: `${C2}; coaching only`,
  },
  minDepthPercent: {
    min: 3,
    default: 7,
    max: 15,
    unit: '%',
    source:
      'measures.md C2: 45° of knee flexion lower the hips by 7.6 %; ours: such squats read 8–12 %',
  },
  fastRepS: {
    min: 0.3,
    default: 0.6,
    max: 2,
    unit: 's',
    source: 'ours: at 15 frames a second this leaves nine pictures of the way down',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

export type DropTuning = { readonly [K in keyof typeof DROP_TUNING]: number };

/** The borders of good and of fault for a task. Unit: deg. Stance and squats are never mixed. */
export function dropBands(tuning: DropTuning, task: Task): { warn: number; fault: number } {
  return task === 'squat'
    ? { warn: tuning.squatWarnDeg, fault: tuning.squatFaultDeg }
    : { warn: tuning.stanceWarnDeg, fault: tuning.stanceFaultDeg };
}
