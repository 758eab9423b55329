import { distance } from '../geometry/points.ts';
import { sided } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import { liesAcross } from './floor-body.ts';
import { movementRule } from './movement.ts';
import { PRONE_METRICS, PRONE_TUNING } from './prone-tuning.ts';

const near = (view: View) => (view === 'side-right' ? 'right' : 'left');

/**
 * On the belly, seen from the side: lifting the chest and holding it, feet on the floor. Heights are told in trunk
 * lengths. Only shoulder and hip near the camera are needed; without the foot what it does stays unknown.
 */
export const proneExtension = movementRule({
  id: 'prone-extension',
  version: 1,
  views: ['side-left', 'side-right'],
  tasks: ['prone'],
  metrics: PRONE_METRICS,
  tuning: PRONE_TUNING,
  events: ['repDone'],
  cues: ['feet-down', 'hold-there', 'slow-down'],
  minFps: 10,
  needs: ({ view }) => [sided(near(view), 'Shoulder'), sided(near(view), 'Hip')],
  sees: ({ view }) => view.startsWith('side-'),
  shows: (points, { view }) => {
    const [shoulder, hip, ankle] = (['Shoulder', 'Hip', 'Ankle'] as const).map(
      (part) => points[sided(near(view), part)],
    );
    if (!liesAcross(shoulder, hip)) return { chest: undefined, feet: undefined };
    return {
      chest: shoulder && hip && hip.y - shoulder.y,
      feet: ankle && hip && hip.y - ankle.y,
    };
  },
  lengths: ['chest', 'feet'],
  lengthOf: (points, { view }) =>
    distance(points[sided(near(view), 'Shoulder')], points[sided(near(view), 'Hip')]),
  fromRest: ['chest', 'feet'],
  counts: () => [
    { signal: 'chest', turn: 0.05, least: 'minLift', shortestMs: 600, longestMs: 30_000 },
  ],
  anchor: (points, { view }) => points[sided(near(view), 'Hip')],
  anchorStays: 0.35,
  measures: [
    {
      metric: 'feet-lift',
      signal: 'feet',
      told: 'most',
      error: 6,
      limits: { warn: 'feetWarnPercent', fault: 'feetFaultPercent', cue: 'feet-down' },
    },
    {
      metric: 'hold-time',
      signal: 'chest',
      told: 'held',
      error: 0.3,
      limits: { warn: 'shortHoldS', cue: 'hold-there', when: 'below' },
    },
    { metric: 'chest-lift', signal: 'chest', told: 'peak', error: 4, errorShare: 0.15 },
  ],
  hurriedS: 'fastRepS',
  now: {
    metric: 'lift-now',
    signal: 'chest',
    error: 4,
    errorShare: 0.15,
    unseen: 'out-of-posture',
  },
  amount: { id: 'lift', metric: 'chest-lift' },
});
