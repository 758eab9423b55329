import { distance, midpoint } from '../geometry/points.ts';
import { opposite, sided } from '../pose/keypoints.ts';
import { liesAcross } from './floor-body.ts';
import { movementRule } from './movement.ts';
import { SIDE_LYING_METRICS, SIDE_LYING_TUNING } from './side-lying-tuning.ts';

/**
 * How much the chest counts beside the hand. The hand goes up and down again behind the body, so its height alone would
 * end the sweep there; shoulders no longer above each other tell that the chest is still open.
 * Source: ours: with 45° of chest and 150° of arm the sum stays above half of its top.
 */
const CHEST_COUNTS = 3;
/** Both together in trunk lengths, times this: about 1 with arm and chest fully open. Source: ours: 2.5 at a sweep of 180°. */
const FULLY_OPEN = 0.4;

/**
 * Lying on the side, chest to the camera: sweeps of the upper arm to behind the body, and how long they stay there.
 * `stance` is the lower side. Heights are told in trunk lengths.
 */
export const sideLyingWindmill = movementRule({
  id: 'side-lying-windmill',
  version: 1,
  views: ['front'],
  tasks: ['side-lying'],
  metrics: SIDE_LYING_METRICS,
  tuning: SIDE_LYING_TUNING,
  events: ['repDone'],
  cues: ['knees-still', 'hold-there', 'slow-down'],
  minFps: 10,
  needs: ({ stance = 'left' }) => [
    ...(['leftShoulder', 'rightShoulder'] as const),
    ...(['Hip', 'Wrist'] as const).map((part) => sided(opposite(stance), part)),
  ],
  sees: ({ view, stance }) => view === 'front' && stance !== undefined,
  shows: (points, { stance = 'left' }) => {
    const upper = opposite(stance);
    const [above, below] = [points[sided(upper, 'Shoulder')], points[sided(stance, 'Shoulder')]];
    const [hand, knee] = [points[sided(upper, 'Wrist')], points[sided(upper, 'Knee')]];
    const hip = points[sided(upper, 'Hip')];
    if (!liesAcross(midpoint(above, below), hip)) return { sweep: undefined, knee: undefined };
    const chest = above && below && above.y - below.y;
    return {
      sweep:
        hand && chest !== undefined
          ? FULLY_OPEN * (below!.y - hand.y + CHEST_COUNTS * chest)
          : undefined,
      knee: knee && hip && hip.y - knee.y,
    };
  },
  lengths: ['sweep', 'knee'],
  lengthOf: (points, { stance = 'left' }) =>
    distance(
      midpoint(points.leftShoulder, points.rightShoulder),
      points[sided(opposite(stance), 'Hip')],
    ),
  fromRest: ['sweep', 'knee'],
  counts: () => [
    {
      ...{ signal: 'sweep', turn: 0.12, least: 'minSweep' },
      ...{ shortestMs: 800, longestMs: 30_000, hiddenMs: 8000 },
    },
  ],
  anchor: (points, { stance = 'left' }) => points[sided(opposite(stance), 'Hip')],
  anchorStays: 0.4,
  measures: [
    {
      metric: 'knee-move',
      signal: 'knee',
      told: 'away',
      error: 8,
      limits: { warn: 'kneeWarnPercent', fault: 'kneeFaultPercent', cue: 'knees-still' },
    },
    {
      metric: 'hold-time',
      signal: 'sweep',
      told: 'held',
      error: 0.4,
      limits: { warn: 'shortHoldS', cue: 'hold-there', when: 'below' },
    },
  ],
  hurriedS: 'fastRepS',
  now: {
    metric: 'sweep-now',
    signal: 'sweep',
    error: 10,
    errorShare: 0.1,
    unseen: 'out-of-posture',
  },
});
