import { dropLive } from './drop-live.ts';
import { DROP_METRICS } from './drop-metrics.ts';
import { summariseDrop } from './drop-summary.ts';
import { DROP_TUNING } from './drop-tuning.ts';
import type { Rule } from './rule.ts';
import { STANCE_EVENTS } from './stance-events.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { MIN_FPS } from './stance-track.ts';

/** How much the pelvis drops on the swing side while standing or squatting on one leg. */
export const hipDrop: Rule = {
  id: 'hip-drop',
  version: 1,
  title: 'Hip drop',
  definition:
    'Tilt of the pelvis in the frontal plane on one leg, against the two-leg start. It is measured in the pixels, from two dots or from windows over the waist that agree; the hip points of a pose network do not see it and are never used.',
  views: ['front', 'back'],
  tasks: ['stance', 'squat'],
  metrics: DROP_METRICS,
  tuning: DROP_TUNING,
  events: {
    footUp: STANCE_EVENTS.footUp,
    footDown: STANCE_EVENTS.footDown,
    lostSight: STANCE_EVENTS.lostSight,
    sightRegained: STANCE_EVENTS.sightRegained,
    repDone: 'A squat was deep enough and finished.',
  },
  cues: ['level-pelvis', 'trunk-upright', 'knee-over-toe', 'slow-down'],
  limits: [
    'Without dots it needs clothes that move with the pelvis; with a loose shirt, or hands over the waist, it says so and gives no number.',
    'How strongly the windows follow a real pelvis is known from virtual runners only; the error allows for a quarter more or less.',
    'Square to the camera, at hip height: a camera far above or below mixes turning with tilting.',
    'Standing and squatting are different tests; their numbers are not comparable.',
    'Knee angles are for coaching: a 2-D angle says little about the 3-D knee, and nothing about injuries.',
  ],
  minFps: (task) => MIN_FPS[task] ?? 10,
  needs: () => STANCE_POINTS,
  live: dropLive,
  summarise: summariseDrop,
};
