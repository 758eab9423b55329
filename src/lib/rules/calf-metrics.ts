import type { MetricSpec } from './rule.ts';

const B4 = 'measures.md B4';

export const CALF_METRICS = {
  'rep-count': {
    unit: 'count',
    source: `${B4}: Sleeswijk Visser 2025, median 25 and 24; limits of agreement ±6 (Hébert-Losier 2017), so less than 7 is noise`,
    fallbackMdc: 7,
    better: 'more',
  },
  'heel-height': {
    unit: '%',
    source: `${B4}: relative heel height from the side, no centimetres`,
  },
  'heel-fade': {
    unit: '%',
    source: `${B4}: relative heel height fade; last five against first five`,
  },
  'rep-time': {
    unit: 's',
    source: `${B4}: 60 beats a minute, 30 raises a minute`,
  },
  'on-pace': {
    unit: '%',
    source: `${B4}: keeps pace; ±15 % is a start value`,
  },
  'heel-now': {
    unit: '%',
    source: `${B4}: live only`,
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type CalfMetric = keyof typeof CALF_METRICS;

/** What a result tells. */
export const CALF_RESULTS = [
  'rep-count',
  'heel-height',
  'heel-fade',
  'rep-time',
  'on-pace',
] as const satisfies readonly CalfMetric[];

/**
 * 95 % errors, as shares: of a heel height, and of the ratio of two of one foot, where what is constant cancels.
 * Source: ours, not yet compared with a laboratory: pose networks place the heel poorly (mediapipe issue 3496), so wide.
 */
export const HEEL_ERROR = 0.25;
export const FADE_ERROR = 12;
