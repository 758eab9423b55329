import { hopPoints } from './hop-frame.ts';
import { HOP_METRICS } from './hop-metrics.ts';
import { HOP_MIN_FPS, HOP_TUNING } from './hop-tuning.ts';
import { hopsLive } from './hops-live.ts';
import { summariseHops } from './hops-summary.ts';
import type { Rule } from './rule.ts';

/** Hops on one leg and jumps on both: how many, how evenly, on what spot, and how the landings look. */
export const hops = {
  id: 'hops',
  version: 1,
  views: ['front'],
  tasks: ['hop', 'jump'],
  metrics: HOP_METRICS,
  tuning: HOP_TUNING,
  events: ['repDone', 'landingHeld'],
  cues: ['level-pelvis', 'trunk-upright', 'knee-over-toe', 'same-spot'],
  minFps: () => HOP_MIN_FPS,
  needs: hopPoints,
  live: hopsLive,
  summarise: summariseHops,
} as const satisfies Rule;
