import { opposite, sided } from '../pose/keypoints.ts';
import { FOUR_POINT_METRICS, FOUR_POINT_TUNING } from './four-point-tuning.ts';
import { movementRule } from './movement.ts';
import { headEndLengthPx, shoulderRollDeg } from './shoulder-roll.ts';

/** Half width of the 95 % interval. Unit: deg. Source: ours: four-point-accuracy.test.ts, doubled for real shoulder blades, which slide. */
const TURN_ERROR_DEG = 8;

/**
 * On hands and knees, one hand at the head: how far the chest opens to that side. The camera stands at the head end and
 * looks along the spine; `stance` is the side that opens. Where shoulders and elbow cannot be trusted there is no
 * angle; the way of the elbow is counted all the same.
 */
export const fourPointRotation = movementRule({
  id: 'four-point-rotation',
  version: 1,
  views: ['head-end'],
  tasks: ['four-point'],
  metrics: FOUR_POINT_METRICS,
  tuning: FOUR_POINT_TUNING,
  events: ['repDone'],
  cues: ['open-up', 'hold-there', 'slow-down'],
  minFps: 10,
  needs: ({ stance = 'left' }) => [sided(stance, 'Elbow'), sided(opposite(stance), 'Shoulder')],
  sees: ({ view, stance }) => view === 'head-end' && stance !== undefined,
  shows: (points, { stance = 'left' }) => {
    const elbow = points[sided(stance, 'Elbow')];
    const support = points[sided(opposite(stance), 'Shoulder')];
    return {
      elbow: elbow && support && support.y - elbow.y,
      turn: shoulderRollDeg(points, stance),
    };
  },
  lengths: ['elbow'],
  lengthOf: (points, { stance = 'left' }) => headEndLengthPx(points, stance),
  fromRest: ['elbow', 'turn'],
  counts: () => [
    { signal: 'elbow', turn: 0.25, least: 'minRise', shortestMs: 600, longestMs: 15_000 },
  ],
  anchor: (points, { stance = 'left' }) => points[sided(opposite(stance), 'Wrist')],
  anchorStays: 0.6,
  measures: [
    {
      metric: 'turn-range',
      signal: 'turn',
      told: 'peak',
      error: TURN_ERROR_DEG,
      limits: { warn: 'goodDeg', fault: 'warnDeg', cue: 'open-up', when: 'below' },
      unseen: () => 'arms-unsure',
    },
    {
      metric: 'hold-time',
      signal: 'elbow',
      told: 'held',
      error: 0.3,
      limits: { warn: 'shortHoldS', cue: 'hold-there', when: 'below' },
    },
  ],
  hurriedS: 'fastRepS',
  now: { metric: 'turn-now', signal: 'turn', error: TURN_ERROR_DEG, unseen: 'arms-unsure', countsOn: true },
  leading: 'turn-range',
  amount: { id: 'turn', metric: 'turn-range' },
});
