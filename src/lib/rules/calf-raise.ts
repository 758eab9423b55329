import { calfLive } from './calf-live.ts';
import { CALF_METRICS } from './calf-metrics.ts';
import { calfPoints } from './calf-points.ts';
import { CALF_MIN_FPS, summariseCalfRaise } from './calf-summary.ts';
import { PROMPTS } from './calf-test.ts';
import { CALF_TUNING } from './calf-tuning.ts';
import type { Rule } from './rule.ts';

/** Raises of one heel in time with a beat, until height, pace or posture is lost. */
export const calfRaise = {
  id: 'calf-raise',
  version: 1,
  views: ['side-left', 'side-right'],
  tasks: ['calf-raise'],
  metrics: CALF_METRICS,
  tuning: CALF_TUNING,
  events: ['repDone', ...PROMPTS, 'testEnded'],
  cues: ['heel-higher', 'knee-straight', 'trunk-upright', 'keep-the-beat'],
  minFps: () => CALF_MIN_FPS,
  needs: ({ stance = 'left' }) => calfPoints(stance),
  live: calfLive,
  summarise: summariseCalfRaise,
} as const satisfies Rule;
