import { balanceLive } from './balance-live.ts';
import { BALANCE_METRICS } from './balance-metrics.ts';
import { summariseBalance } from './balance-summary.ts';
import { BALANCE_TUNING } from './balance-tuning.ts';
import type { Rule } from './rule.ts';
import { STANCE_EVENTS } from './stance-events.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { MIN_FPS } from './stance-track.ts';

/** How long and how steadily the athlete stands on one leg. */
export const singleLegBalance: Rule = {
  id: 'single-leg-balance',
  version: 1,
  title: 'Single-leg balance',
  definition:
    'Time on one leg until the foot comes down or the stance foot hops or moves, errors on the way, and how much the body sways to the sides. A hold that ends within 10 s is a fault; errors, a leaning or restless trunk, or a hold that ends within 20 s are worth a word.',
  views: ['front', 'back'],
  tasks: ['stance'],
  metrics: BALANCE_METRICS,
  tuning: BALANCE_TUNING,
  events: STANCE_EVENTS,
  cues: ['trunk-upright'],
  limits: [
    'Sway is sideways only: from the front, forward and backward sway is depth and cannot be seen.',
    'Sway in millimetres needs the body height; without it 170 cm is assumed and the error says so. Below about 2 mm it is mostly camera noise.',
    'From behind, a touch may be missed when the foot was held far back: it hardly moves in the picture.',
    'Whether the free foot touches the stance leg, and whether the eyes are closed, cannot be checked.',
    'Hops need 15 frames a second. MoveNet sees no heel and toe: it may tell a hop as a foot that moved.',
  ],
  minFps: (task) => MIN_FPS[task] ?? 10,
  needs: () => STANCE_POINTS,
  live: balanceLive,
  summarise: summariseBalance,
};
