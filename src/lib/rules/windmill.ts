import { directionDeg } from '../geometry/angles.ts';
import { distance, midpoint } from '../geometry/points.ts';
import { sided, SIDES, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { present, type Sample } from '../signal/statistics.ts';
import { movementRule } from './movement.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { WINDMILL_METRICS, WINDMILL_TUNING } from './windmill-metrics.ts';

/** Hands closer together than this are not on arms stretched to both sides. Unit: leg lengths. Source: ours: stretched arms span 1.7. */
const LEAST_SPAN = 1;

/**
 * Line from the right hand to the left one, against the horizontal.
 * Space: image px, seen from the front. Unit: deg. Sign: + = the left hand is higher; 0 = level; 90 = straight up.
 * Missing: undefined where a hand is not seen, or the arms are not stretched out.
 */
export function armLineDeg(points: ImagePose): Sample {
  const { leftWrist, rightWrist } = points;
  const span = distance(leftWrist, rightWrist);
  const legs = present(SIDES.map((side) => legPx(points, side)));
  if (span === undefined || legs.length === 0 || span < LEAST_SPAN * Math.max(...legs))
    return undefined;
  const deg = directionDeg(rightWrist, leftWrist);
  return deg === undefined ? undefined : deg < -180 + PAST_UPRIGHT_DEG ? deg + 360 : deg;
}

/** A hand that has gone beyond straight up has not gone round. Unit: deg. */
const PAST_UPRIGHT_DEG = 45;

/** Hip to ankle, as the picture shows it: a bent knee makes it shorter. Space: image px. */
const legPx = (points: ImagePose, side: Side): Sample =>
  distance(points[sided(side, 'Hip')], points[sided(side, 'Ankle')]);

/** Limits of what is told of one side, the same for both; knees and hips have none of their own. */
const of = (side: Side) =>
  [
    {
      metric: 'arm-line',
      signal: `${side}Up`,
      told: 'peak',
      of: side,
      error: 4,
      errorShare: 0.06,
      limits: { warn: 'armLowDeg', cue: 'reach-up', when: 'below' },
    },
  ] as const;

/** Feet wide, arms in one line, one hand down and the other up, then the other way round; the side is that of the upper hand. */
export const windmill = movementRule({
  id: 'windmill',
  version: 1,
  views: ['front'],
  tasks: ['windmill'],
  metrics: WINDMILL_METRICS,
  tuning: WINDMILL_TUNING,
  events: ['repDone'],
  cues: ['hips-still', 'knee-straight', 'reach-up', 'slow-down'],
  minFps: 15,
  needs: () => [...STANCE_POINTS, 'leftWrist', 'rightWrist'],
  sees: ({ view }) => view === 'front',
  shows: (points) => {
    const deg = armLineDeg(points);
    const legs = SIDES.map((side) => legPx(points, side));
    const hips = midpoint(points.leftHip, points.rightHip);
    const feet = midpoint(points.leftAnkle, points.rightAnkle);
    return {
      leftUp: deg === undefined ? undefined : Math.max(0, deg),
      rightUp: deg === undefined ? undefined : Math.max(0, -deg),
      steepness: deg === undefined ? undefined : Math.abs(deg),
      shorter: legs.includes(undefined) ? undefined : -Math.min(...present(legs)),
      hipsAside: hips && feet ? hips.x - feet.x : undefined,
    };
  },
  lengths: ['shorter', 'hipsAside'],
  fromRest: ['shorter', 'hipsAside'],
  onlyFromRest: ['shorter'],
  counts: () =>
    SIDES.map((side) => ({
      side,
      signal: `${side}Up` as const,
      turn: 12,
      least: 'minTurnDeg' as const,
      shortestMs: 500,
      longestMs: 15_000,
    })),
  anchor: (points) => midpoint(points.leftAnkle, points.rightAnkle),
  anchorStays: 0.15,
  measures: [
    {
      metric: 'hip-shift',
      signal: 'hipsAside',
      told: 'away',
      error: 4,
      limits: { warn: 'shiftWarnPercent', fault: 'shiftFaultPercent', cue: 'hips-still' },
    },
    {
      metric: 'knee-bend',
      signal: 'shorter',
      told: 'most',
      error: 5,
      limits: { warn: 'bendWarnPercent', fault: 'bendFaultPercent', cue: 'knee-straight' },
      unseen: () => 'no-baseline',
    },
    ...of('left'),
    ...of('right'),
  ],
  difference: { metric: 'arm-difference', of: 'arm-line' },
  hurriedS: 'hurriedS',
  now: {
    ...{ metric: 'arm-now', signal: 'steepness', error: 4, errorShare: 0.06 },
    unseen: 'arms-not-out',
  },
  amount: { id: 'turn', metric: 'arm-line' },
});
