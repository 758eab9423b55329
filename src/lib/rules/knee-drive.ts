import { distance, midpoint } from '../geometry/points.ts';
import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import { KNEE_DRIVE_METRICS, KNEE_DRIVE_TUNING } from './knee-drive-metrics.ts';
import { movementRule } from './movement.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { stanceSign } from './stance-sign.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

/**
 * Thigh over shank of the leg stood on, in the picture: sitting, the thigh points at the camera.
 * Source: as two-leg-baseline.ts: 0.92–1.23 standing, 0.50–0.76 sitting in shared/truth.
 */
const STANDS = 0.85;

/**
 * How high a knee is over the middle of the hips.
 * Space: image px. Sign: + = higher than the hips. Missing: undefined where a point is, and where somebody sits.
 */
function kneeUpPx(points: ImagePose, side: Side): Sample {
  const hips = midpoint(points.leftHip, points.rightHip);
  const knee = points[sided(side, 'Knee')];
  const other = points[sided(opposite(side), 'Knee')];
  if (!hips || !knee || !other) return undefined;
  return stands(points, knee.y > other.y ? side : opposite(side)) ? hips.y - knee.y : undefined;
}

function stands(points: ImagePose, side: Side): boolean {
  const knee = points[sided(side, 'Knee')];
  const thigh = distance(points[sided(side, 'Hip')], knee);
  const shank = distance(knee, points[sided(side, 'Ankle')]);
  return thigh !== undefined && shank !== undefined && thigh > STANDS * shank;
}

/** From a knee to the elbow of the other side, as the picture shows it. Space: image px. */
const gapPx = (points: ImagePose, side: Side): Sample =>
  distance(points[sided(side, 'Knee')], points[sided(opposite(side), 'Elbow')]);

/**
 * What is told of a lifted knee, the same for both. Errors: a knee and an elbow in front look farther apart than they are by
 * up to a third, being nearer to the camera, and a knee is moved by a camera above or below the hips.
 */
const of = (side: Side) =>
  [
    {
      metric: 'trunk-lean',
      signal: `${side}Lean`,
      told: 'peak',
      of: side,
      error: 6,
      limits: { warn: 'leanWarnDeg', fault: 'leanFaultDeg', cue: 'trunk-upright' },
    },
    {
      metric: 'knee-height',
      signal: `${side}Knee`,
      told: 'peak',
      of: side,
      error: 10,
      limits: { warn: 'kneeLowPercent', cue: 'knee-higher', when: 'below' },
    },
    {
      metric: 'elbow-gap',
      signal: `${side}Gap`,
      told: 'peak',
      of: side,
      error: 8,
      errorShare: 0.35,
      limits: { warn: 'gapWarnPercent', cue: 'elbow-to-knee' },
    },
  ] as const;

const TURN = 0.08;

/** One knee and the opposite elbow come to each other, then the other two; the side is that of the knee. */
export const kneeDrive = movementRule({
  id: 'knee-drive',
  version: 1,
  views: ['front'],
  tasks: ['knee-to-elbow'],
  metrics: KNEE_DRIVE_METRICS,
  tuning: KNEE_DRIVE_TUNING,
  events: ['repDone'],
  cues: ['trunk-upright', 'knee-higher', 'elbow-to-knee', 'slow-down'],
  minFps: 15,
  needs: () => [...STANCE_POINTS, 'leftElbow', 'rightElbow'],
  sees: ({ view }) => view === 'front',
  shows: (points, { view }) => {
    const [left, right] = [kneeUpPx(points, 'left'), kneeUpPx(points, 'right')];
    const lean = trunkLeanDeg(points);
    const over = (stance: Side) =>
      lean === undefined ? undefined : lean * (stanceSign(view, stance) ?? 1);
    return {
      leftKnee: left,
      rightKnee: right,
      highest: left === undefined || right === undefined ? undefined : Math.max(left, right),
      leftGap: gapPx(points, 'left'),
      rightGap: gapPx(points, 'right'),
      leftLean: over('right'),
      rightLean: over('left'),
    };
  },
  lengths: ['leftKnee', 'rightKnee', 'highest', 'leftGap', 'rightGap'],
  fromRest: ['leftLean', 'rightLean'],
  counts: () =>
    (['left', 'right'] as const).map((side) => ({
      side,
      signal: `${side}Knee` as const,
      turn: TURN,
      least: 'minLift' as const,
      shortestMs: 300,
      longestMs: 8000,
    })),
  anchor: (points) => midpoint(points.leftHip, points.rightHip),
  anchorStays: 0.3,
  measures: [...of('left'), ...of('right')],
  difference: { metric: 'height-difference', of: 'knee-height' },
  hurriedS: 'hurriedS',
  now: { metric: 'knee-now', signal: 'highest', error: 10 },
  amount: { id: 'lift', metric: 'knee-height' },
});
