import type { MetricSpec } from './rule.ts';

const OURS = 'measures.md C1; error: ours, virtual runners with known joints';

export const BALANCE_METRICS = {
  'hold-time': {
    title: 'Hold',
    unit: 's',
    definition:
      'Time on one leg, from the moment the free foot leaves the floor until it comes down or the stance foot hops or moves.',
    sign: 'Always positive; 0 = the foot never left the floor.',
    source: 'Springer 2007, J Geriatr Phys Ther 30(1):8 (protocol)',
    fallbackMdc: 5,
  },
  'longest-hold': {
    title: 'Longest hold',
    unit: 's',
    definition: 'The longest of all holds in this trial; the first one is the hold of the test.',
    sign: 'Always positive; 0 = the foot never left the floor.',
    source: OURS,
    fallbackMdc: 5,
  },
  'error-count': {
    title: 'Errors',
    unit: 'count',
    definition:
      'Foot down, stance foot hopped or moved, arms flung out, trunk leaned far over; several within a second count once.',
    sign: '0 = none.',
    source: 'after Riemann and Guskiewicz, BESS; not a BESS score',
    fallbackMdc: 3,
  },
  'sway-rms': {
    title: 'Sideways sway',
    unit: 'mm',
    definition:
      'Standard deviation of the sideways position of the centre of mass, below 3 Hz, camera noise taken out, over the middle of the longest hold.',
    sign: 'Always positive; 0 = perfectly still.',
    source: 'measures.md Part 0 (r 0.995 with the true centre of mass on virtual runners)',
    fallbackMdc: 3,
  },
  'sway-rms-steady': {
    title: 'Sway about the drift',
    unit: 'mm',
    definition: 'The same after taking out a slow drift to one side (a straight line).',
    sign: 'Always positive; never more than the sideways sway.',
    source: 'measures.md C1 (detrended)',
    fallbackMdc: 3,
  },
  'sway-rms-leg': {
    title: 'Sideways sway, in leg lengths',
    unit: '%LL',
    definition: 'Sideways sway as a share of leg length in the picture; needs no body height.',
    sign: 'Always positive; 0 = perfectly still.',
    source: OURS,
  },
  'trunk-lean': {
    title: 'Trunk lean',
    unit: 'deg',
    definition: 'Mean lean of the line from mid-hip to mid-shoulder during the longest hold.',
    sign: '+ = towards the stance side; 0 = as in the two-leg start.',
    source: OURS,
    fallbackMdc: 4,
  },
  'trunk-lean-range': {
    title: 'Trunk movement',
    unit: 'deg',
    definition: 'Between the 5th and 95th percentile of trunk lean during the longest hold.',
    sign: 'Always positive; 0 = the trunk did not move.',
    source: OURS,
    fallbackMdc: 4,
  },
  'pelvis-range': {
    title: 'Pelvis movement',
    unit: 'deg',
    definition:
      'Between the 5th and 95th percentile of pelvis tilt during the longest hold, measured in the pixels.',
    sign: 'Always positive; 0 = the pelvis did not move.',
    source: 'measures.md Part 0: pose points do not see the pelvis tilt',
    fallbackMdc: 4,
  },
  'foot-lift': {
    title: 'Foot lift',
    unit: '%LL',
    definition: 'How much higher the free ankle is than the stance ankle, live only.',
    sign: '+ = free foot higher; 0 = as in the two-leg start.',
    source: 'measures.md C1',
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type BalanceMetric = keyof typeof BALANCE_METRICS;
