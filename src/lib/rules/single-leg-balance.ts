import { balanceLive } from './balance-live.ts';
import { BALANCE_METRICS } from './balance-metrics.ts';
import { summariseBalance } from './balance-summary.ts';
import { BALANCE_TUNING } from './balance-tuning.ts';
import type { Rule } from './rule.ts';
import { STANCE_EVENTS } from './stance-events.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { MIN_FPS } from './stance-track.ts';

/** How long and how steadily the athlete stands on one leg. */
export const singleLegBalance = {
  id: 'single-leg-balance',
  version: 2,
  views: ['front', 'back'],
  tasks: ['stance'],
  metrics: BALANCE_METRICS,
  tuning: BALANCE_TUNING,
  events: STANCE_EVENTS,
  cues: ['trunk-upright'],
  minFps: (task) => MIN_FPS[task] ?? 10,
  needs: () => STANCE_POINTS,
  live: balanceLive,
  summarise: summariseBalance,
} as const satisfies Rule;
