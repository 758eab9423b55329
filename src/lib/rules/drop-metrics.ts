import type { MetricSpec } from './rule.ts';

const PIXELS = 'measures.md C2 and Part 0: measured in the pixels, pose points do not see it';
const COACHING = 'measures.md C2; coaching only, a 2-D angle says little about the 3-D joint';

export const DROP_METRICS = {
  'hip-drop': {
    title: 'Hip drop',
    unit: 'deg',
    definition:
      'Tilt of the pelvis against the two-leg start. Standing: median over seconds 5 to 25 on one leg, or what there is. Squats: mean over the measured repetitions, each the median within 0.1 s of the deepest point.',
    sign: '+ = the swing side is lower than the stance side; 0 = as on two legs.',
    source: PIXELS,
    fallbackMdc: 4,
  },
  'hip-drop-drift': {
    title: 'Drift',
    unit: 'deg/10s',
    definition: 'Robust slope of the hip drop while standing on one leg.',
    sign: '+ = the swing side sinks with time; 0 = steady.',
    source: PIXELS,
  },
  'hip-drop-at-15': {
    title: 'Hip drop at 15 % depth',
    unit: 'deg',
    definition:
      'Hip drop at the moments when the hips are lowered by 15 % of their standing height (knee bent by about 64°).',
    sign: '+ = the swing side is lower than the stance side; 0 = as on two legs.',
    source: PIXELS,
    fallbackMdc: 4,
  },
  'hip-drop-fatigue': {
    title: 'Change over 20 repetitions',
    unit: 'deg',
    definition: 'Robust slope over the repetitions, times 20; needs eight measured ones.',
    sign: '+ = drops more with every repetition; 0 = steady.',
    source: PIXELS,
  },
  'measured-share': {
    title: 'Measured',
    unit: '%',
    definition:
      'Share of the time on one leg, or of the repetitions, in which the pixels gave a value.',
    sign: '0 to 100.',
    source: PIXELS,
  },
  'rep-count': {
    title: 'Repetitions',
    unit: 'count',
    definition: 'Squats that were deep enough.',
    sign: '0 = none.',
    source: 'measures.md C2 (depth proxy)',
  },
  'squat-depth': {
    title: 'Depth',
    unit: '%',
    definition:
      'How far the hips were lowered, as a share of their standing height; mean of the repetitions.',
    sign: '0 = standing.',
    source: 'measures.md C2 (depth proxy)',
  },
  'compensated-share': {
    title: 'Compensated',
    unit: '%',
    definition:
      'Share of the measured time or repetitions with a level pelvis (drop below 5°) held by leaning the trunk over the stance leg (more than 10°).',
    sign: '0 = never.',
    source: 'measures.md C2 (compensated Trendelenburg)',
  },
  'trunk-lean-at-depth': {
    title: 'Trunk lean at depth',
    unit: 'deg',
    definition: 'Lean of the trunk at the deepest point; mean of the repetitions.',
    sign: '+ = towards the stance side; 0 = as in the two-leg start.',
    source: 'measures.md C1; Nakagawa 2012 for squats',
    fallbackMdc: 4,
  },
  'hip-adduction': {
    title: 'Hip adduction',
    unit: 'deg',
    definition:
      'Change of the angle between pelvis and stance thigh at the deepest point since the two-leg start.',
    sign: '+ = thigh nearer the middle or swing side lower; 0 = as on two legs.',
    source: COACHING,
  },
  'knee-angle': {
    title: 'Knee inward angle',
    unit: 'deg',
    definition: 'Frontal plane projection angle of the stance knee at the deepest point.',
    sign: '+ = knee inside the line from hip to ankle; 0 = straight.',
    source: COACHING,
  },
  'knee-shift': {
    title: 'Knee inward shift',
    unit: '%LL',
    definition: 'Distance of the stance knee from the line between hip and ankle at 15 % depth.',
    sign: '+ = inside; 0 = on the line.',
    source: COACHING,
  },
  'trunk-lean': {
    title: 'Trunk lean now',
    unit: 'deg',
    definition: 'Lean of the trunk at this moment, live only.',
    sign: '+ = towards the stance side; 0 = as in the two-leg start.',
    source: 'measures.md C1',
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type DropMetric = keyof typeof DROP_METRICS;
