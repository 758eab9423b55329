import { REP_METRICS } from './movement.ts';
import type { MetricSpec } from './rule.ts';

const NO_NORM = 'no norm found (measures.md B4): for comparing with yourself';

export const HOP_METRICS = {
  'rep-count': REP_METRICS['rep-count'],
  'rep-time': {
    unit: 's',
    source: `ours: from landing to landing, timed half way down; ${NO_NORM}`,
  },
  'rhythm-spread': {
    unit: '%',
    source: `ours: spread of the times between landings over their middle; ${NO_NORM}`,
  },
  'foot-drift': {
    unit: '%LL',
    source: `measures.md C1 (where the stance foot is); ${NO_NORM}`,
    fallbackMdc: 8,
  },
  'landing-hold': {
    unit: 's',
    source: 'measures.md B4 and C4: two to three seconds',
    fallbackMdc: 1,
  },
  'landing-lean': { unit: 'deg', source: 'measures.md C1 and C4, cue only', fallbackMdc: 5 },
  'landing-knee': {
    unit: 'deg',
    source: 'measures.md C2 (projection angle) and C4, cue only',
    fallbackMdc: 10,
  },
  'landing-drop': {
    unit: 'deg',
    source: 'measures.md C2 and Part 0: measured in the pixels, pose points do not see it',
    fallbackMdc: 4,
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type HopMetric = keyof typeof HOP_METRICS;

/**
 * Half widths of 95 % intervals. Landing times, in s: half a frame at 30 a second, and what the smoothing moves.
 * Source: ours, the synthetic athlete over seeds, camera heights and turns of the body, 2026-11-29 (hops.test.ts);
 * knees: SEM of 2-D knee angles 2–4° (Gwynne and Curran 2014, measures.md B2).
 */
export const LANDING_TIME_S = 0.01;
export const DRIFT_ERROR = 3;
/** Legs look shorter than they are, so a share of them looks larger. Source: ours: by 10 to 15 % in shared/truth c4. */
export const DRIFT_ERROR_SHARE = 0.15;
export const LEAN_ERROR_DEG = 4;
export const KNEE_ERROR_DEG = 8;
export const HOLD_ERROR_S = 0.3;
