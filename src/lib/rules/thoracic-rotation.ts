import { ROTATION_POINTS } from './rotation-cues.ts';
import { rotationLive } from './rotation-live.ts';
import { ROTATION_METRICS } from './rotation-metrics.ts';
import { MIN_FPS } from './rotation-refusal.ts';
import { summariseRotation } from './rotation-summary.ts';
import { ROTATION_TASKS } from './rotation-tasks.ts';
import { ROTATION_TUNING } from './rotation-tuning.ts';
import type { Rule } from './rule.ts';

/** How far the upper body turns to each side over a pelvis that stays still. */
export const thoracicRotation = {
  id: 'thoracic-rotation',
  version: 3,
  views: ['front'],
  tasks: ROTATION_TASKS,
  metrics: ROTATION_METRICS,
  tuning: ROTATION_TUNING,
  events: ['reachedEnd', 'heldEnd', 'returned', 'repDone', 'leaned', 'footLifted', 'pelvisTurned'],
  cues: ['hips-still', 'turn-tall', 'hold-there'],
  minFps: () => MIN_FPS,
  usesFlipped: true,
  usesSurface: true,
  needs: () => ROTATION_POINTS,
  live: rotationLive,
  summarise: summariseRotation,
} as const satisfies Rule;
