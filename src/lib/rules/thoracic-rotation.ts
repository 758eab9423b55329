import { ROTATION_POINTS } from './rotation-cues.ts';
import { rotationLive } from './rotation-live.ts';
import { ROTATION_METRICS } from './rotation-metrics.ts';
import { MIN_FPS } from './rotation-refusal.ts';
import { summariseRotation } from './rotation-summary.ts';
import { ROTATION_TUNING } from './rotation-tuning.ts';
import type { Rule } from './rule.ts';

/** How far the upper body turns to each side over a pelvis that stays still. */
export const thoracicRotation: Rule = {
  id: 'thoracic-rotation',
  version: 1,
  title: 'Thoracic rotation',
  definition:
    'Turn of the shoulder girdle to the own left and right, measured from how much narrower the shoulders look and which shoulder is nearer the camera, at the end of each turn held for about a second.',
  views: ['front'],
  tasks: ['rotation-seated', 'rotation-standing'],
  metrics: ROTATION_METRICS,
  tuning: ROTATION_TUNING,
  events: {
    reachedEnd: 'The end of a turn was reached.',
    heldEnd: 'The end of a turn was held.',
    returned: 'The athlete came back from a turn.',
    repDone: 'A turn was held and finished.',
    leaned: 'The trunk leaned to the side during a hold, which does not count.',
    pelvisTurned: 'The knees swung round during a hold, which does not count.',
  },
  cues: ['hips-still', 'turn-tall', 'hold-there'],
  limits: [
    'An estimate: no study of webcam rotation exists, and ours used virtual runners only. It shows change on one person in one set-up and light better than the true angle.',
    'Turns below 15° are hardly visible from the front.',
    'Whether the pelvis turned along cannot be seen from the front. Seated knees that swing round are noticed; a pelvis that turns over still knees, or of someone standing, is not. The error covers a pelvis that does a quarter of the turn.',
    'It cannot tell the middle back from the lower back, nor from shoulder blades sliding round the chest.',
    'Differences between left and right below 10° say nothing: facing the camera askew adds to one side what it takes from the other. Seated and standing results are not comparable.',
    'BlazePose full is best; lite has a wider error; MoveNet sees no depth and cannot tell left from right. From behind it was not tried.',
  ],
  minFps: () => MIN_FPS,
  needs: () => ROTATION_POINTS,
  live: rotationLive,
  summarise: summariseRotation,
};
