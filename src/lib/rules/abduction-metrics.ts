import type { MetricSpec } from './rule.ts';

const NO_NORM = 'no norm found (measures.md B4): for comparing with yourself';

export const ABDUCTION_METRICS = {
  abduction: {
    unit: 'deg',
    source: `thigh against the vertical, less the tilt of the pelvis as in measures.md C2; ${NO_NORM}`,
    fallbackMdc: 8,
    better: 'more',
  },
  'thigh-angle': {
    unit: 'deg',
    source: `measures.md C2 (hip adduction), of the free leg; ${NO_NORM}`,
    fallbackMdc: 8,
  },
  'pelvis-hike': {
    unit: 'deg',
    source: 'measures.md C2 and Part 0: measured in the pixels, pose points do not see it',
    fallbackMdc: 4,
  },
  'trunk-lean-at-peak': {
    unit: 'deg',
    source: 'measures.md C1; bands of Nakagawa 2012 for squats',
    fallbackMdc: 4,
  },
  'rep-count': {
    unit: 'count',
    source: 'ours: counted exactly on clean recordings of the synthetic athlete, 2026-11-22',
  },
  'rep-time': {
    unit: 's',
    source: 'ours: from one repetition to the next, timed half way back',
  },
  'abduction-now': {
    unit: 'deg',
    source: 'as abduction',
  },
  'trunk-lean': {
    unit: 'deg',
    source: 'measures.md C1',
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type AbductionMetric = keyof typeof ABDUCTION_METRICS;

/** What a result tells; the others are live only. */
export const ABDUCTION_RESULTS = [
  'abduction',
  'thigh-angle',
  'pelvis-hike',
  'trunk-lean-at-peak',
  'rep-count',
  'rep-time',
] as const satisfies readonly AbductionMetric[];

/**
 * 95 % errors of an angle of the thigh, and of what an unseen pelvis may have added. Unit: deg.
 * Source: SEM of 2-D angles of the leg 2–4° (Gwynne and Curran 2014, measures.md B2); hitching the hip by more than 8°
 * is rare enough to be left out: ours, not yet measured on real people.
 */
export const THIGH_ERROR_DEG = 6;
export const UNSEEN_PELVIS_DEG = 8;
