import type { MetricSpec } from './rule.ts';

const PIXELS = 'measures.md C2 and Part 0: measured in the pixels, pose points do not see it';
const COACHING = 'measures.md C2; coaching only, a 2-D angle says little about the 3-D joint';

export const DROP_METRICS = {
  'hip-drop': {
    unit: 'deg',
    source: PIXELS,
    fallbackMdc: 4,
    better: 'less',
  },
  'hip-drop-drift': {
    unit: 'deg/10s',
    source: PIXELS,
  },
  'hip-drop-at-15': {
    unit: 'deg',
    source: PIXELS,
    fallbackMdc: 4,
  },
  'hip-drop-fatigue': {
    unit: 'deg',
    source: PIXELS,
  },
  'measured-share': {
    unit: '%',
    source: PIXELS,
  },
  'rep-count': {
    unit: 'count',
    source: 'measures.md C2 (depth proxy)',
  },
  'squat-depth': {
    unit: '%',
    source: 'measures.md C2 (depth proxy)',
  },
  'compensated-share': {
    unit: '%',
    source: 'measures.md C2 (compensated Trendelenburg)',
  },
  'trunk-lean-at-depth': {
    unit: 'deg',
    source: 'measures.md C1; Nakagawa 2012 for squats',
    fallbackMdc: 4,
  },
  'hip-adduction': {
    unit: 'deg',
    source: COACHING,
  },
  'knee-angle': {
    unit: 'deg',
    source: COACHING,
  },
  'knee-shift': {
    unit: '%LL',
    source: COACHING,
  },
  'trunk-lean': {
    unit: 'deg',
    source: 'measures.md C1',
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type DropMetric = keyof typeof DROP_METRICS;
