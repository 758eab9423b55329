import { distance, distanceFromLine, midpoint, type Point } from '../geometry/points.ts';
import type { Keypoint } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import { legPosture } from './rotation-legs.ts';
import { seenPoint } from './seen-points.ts';

/** Without these four, nothing is known of a turn. */
export const ROTATION_POINTS = [
  'leftShoulder',
  'rightShoulder',
  'leftHip',
  'rightHip',
] as const satisfies readonly Keypoint[];

/** What one frame shows of a turn of the trunk. Space: image px, un-mirrored. */
export interface RotationCues {
  /** From right to left shoulder towards image right: full when facing the camera, less when turned, < 0 from behind. */
  readonly widthPx: Sample;
  /** How much farther from the camera the left shoulder is than the right one: grows with a turn to the own left. */
  readonly depthPx: Sample;
  /** Mid-shoulder to mid-hip: the measure of distance. */
  readonly torsoPx: Sample;
  /** How much higher the left shoulder is than the right one. */
  readonly risePx: Sample;
  /** How far mid-shoulder lies to image right of mid-hip. */
  readonly shiftPx: Sample;
  /**
   * How far the middle of elbows and wrists lies to image right of the midline of the trunk: arms crossed before the
   * chest go with a turn. Missing also when the model has no arm. Points it is not sure of count: an arm half hidden
   * behind the other is still where it is drawn, give or take, and only the side is told by it.
   */
  readonly armsPx: Sample;
  /** How far the left wrist lies to image left of the right one: > 0 in arms crossed before the chest, facing the camera. */
  readonly crossedPx: Sample;
  /** How far mid-knee lies to image right of mid-hip, while sitting. Missing also when standing. */
  readonly kneesPx: Sample;
  /** How much lower in the picture the left ankle is than the right one. Missing also when the feet are hidden. */
  readonly feetPx: Sample;
}

export const CUE_NAMES = [
  'widthPx',
  'depthPx',
  'torsoPx',
  'risePx',
  'shiftPx',
  'armsPx',
  'crossedPx',
  'kneesPx',
  'feetPx',
] as const satisfies readonly (keyof RotationCues)[];

/**
 * Reads the four trunk points (and knees and feet, if seen) of one frame.
 * Space: image px, un-mirrored. Missing: a number is undefined when one of its points is; MoveNet has no depth.
 */
export function rotationCues(frame: PoseFrame): RotationCues {
  const left = seenPoint(frame, 'leftShoulder');
  const right = seenPoint(frame, 'rightShoulder');
  const shoulders = midpoint(left, right);
  const hips = midpoint(seenPoint(frame, 'leftHip'), seenPoint(frame, 'rightHip'));
  const knees = midpoint(seenPoint(frame, 'leftKnee'), seenPoint(frame, 'rightKnee'));
  const [leftWrist, rightWrist] = [frame.image?.leftWrist, frame.image?.rightWrist];
  const leftAnkle = seenPoint(frame, 'leftAnkle');
  const rightAnkle = seenPoint(frame, 'rightAnkle');
  const trunk = left && right && hips;
  return {
    widthPx: trunk && left.x - right.x,
    depthPx: trunk && left.z !== undefined && right.z !== undefined ? left.z - right.z : undefined,
    torsoPx: trunk && distance(shoulders, hips),
    risePx: trunk && right.y - left.y,
    shiftPx: trunk && shoulders!.x - hips.x,
    armsPx: trunk && distanceFromLine(armsMiddle(frame), hips, shoulders),
    crossedPx: trunk && leftWrist && rightWrist && rightWrist.x - leftWrist.x,
    kneesPx: trunk && knees && legPosture(frame) === 'sitting' ? knees.x - hips.x : undefined,
    feetPx: trunk && leftAnkle && rightAnkle ? leftAnkle.y - rightAnkle.y : undefined,
  };
}

function armsMiddle(frame: PoseFrame): Point | undefined {
  const middle = (pair: 'Elbow' | 'Wrist') =>
    midpoint(frame.image?.[`left${pair}`], frame.image?.[`right${pair}`]);
  return midpoint(middle('Elbow'), middle('Wrist'));
}

/** The points of a turn that this frame does not show. */
export function missingPoints(frame: PoseFrame): Keypoint[] {
  return ROTATION_POINTS.filter((name) => !seenPoint(frame, name));
}
