import type { MetricSpec } from './rule.ts';

const OURS = 'measures.md C1; error: ours, virtual runners with known joints';

export const BALANCE_METRICS = {
  'hold-time': {
    unit: 's',
    source: 'Springer 2007, J Geriatr Phys Ther 30(1):8 (protocol)',
    fallbackMdc: 5,
    better: 'more',
  },
  'longest-hold': {
    unit: 's',
    source: OURS,
    fallbackMdc: 5,
  },
  'error-count': {
    unit: 'count',
    source: 'after Riemann and Guskiewicz, BESS; not a BESS score',
    fallbackMdc: 3,
  },
  'sway-rms': {
    unit: 'mm',
    source: 'measures.md Part 0 (r 0.995 with the true centre of mass on virtual runners)',
    fallbackMdc: 3,
  },
  'sway-rms-steady': {
    unit: 'mm',
    source: 'measures.md C1 (detrended)',
    fallbackMdc: 3,
  },
  'sway-rms-leg': {
    unit: '%LL',
    source: OURS,
  },
  'trunk-lean': {
    unit: 'deg',
    source: OURS,
    fallbackMdc: 4,
  },
  'trunk-lean-range': {
    unit: 'deg',
    source: OURS,
    fallbackMdc: 4,
  },
  'pelvis-range': {
    unit: 'deg',
    source: 'measures.md Part 0: pose points do not see the pelvis tilt',
    fallbackMdc: 4,
  },
  'sway-now': { unit: 'mm', source: OURS },
  'foot-lift': {
    unit: '%LL',
    source: 'measures.md C1',
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type BalanceMetric = keyof typeof BALANCE_METRICS;
