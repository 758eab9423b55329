import { dropLive } from './drop-live.ts';
import { DROP_METRICS } from './drop-metrics.ts';
import { summariseDrop } from './drop-summary.ts';
import { DROP_TUNING } from './drop-tuning.ts';
import type { Rule } from './rule.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { MIN_FPS } from './stance-track.ts';

/** How much the pelvis drops on the swing side while standing or squatting on one leg. */
export const hipDrop = {
  id: 'hip-drop',
  version: 2,
  views: ['front', 'back'],
  tasks: ['stance', 'squat'],
  metrics: DROP_METRICS,
  tuning: DROP_TUNING,
  events: ['footUp', 'footDown', 'lostSight', 'sightRegained', 'repDone'],
  cues: ['level-pelvis', 'trunk-upright', 'knee-over-toe', 'slow-down'],
  minFps: (task) => MIN_FPS[task] ?? 10,
  needs: () => STANCE_POINTS,
  live: dropLive,
  summarise: summariseDrop,
} as const satisfies Rule;
