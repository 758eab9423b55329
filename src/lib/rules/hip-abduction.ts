import { abductionLive } from './abduction-live.ts';
import { ABDUCTION_METRICS } from './abduction-metrics.ts';
import { summariseAbduction } from './abduction-summary.ts';
import { ABDUCTION_TUNING } from './abduction-tuning.ts';
import { STANCE_POINTS } from './needed-points.ts';
import type { Rule } from './rule.ts';
import { MIN_FPS } from './stance-track.ts';

/** How far the free leg is lifted to the side, with trunk and pelvis beside it. */
export const hipAbduction = {
  id: 'hip-abduction',
  version: 1,
  views: ['front', 'back'],
  tasks: ['abduction'],
  metrics: ABDUCTION_METRICS,
  tuning: ABDUCTION_TUNING,
  events: ['repDone'],
  cues: ['trunk-upright', 'level-pelvis', 'slow-down'],
  minFps: (task) => MIN_FPS[task] ?? 15,
  needs: () => STANCE_POINTS,
  live: abductionLive,
  summarise: summariseAbduction,
} as const satisfies Rule;
