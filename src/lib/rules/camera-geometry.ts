import { leanDeg, tiltDeg } from '../geometry/angles.ts';
import { distance, midpoint } from '../geometry/points.ts';
import type { ImagePose, PoseFrame, View } from '../pose/pose-frame.ts';
import { mean, median, type Sample } from '../signal/statistics.ts';
import type { ReasonId } from './reasons.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

/** What a quiet two-leg stance tells about where the camera stands. */
export interface CameraGeometry {
  /**
   * Hip height minus camera height, over distance. A camera above looks down and shortens the legs more than the trunk.
   * Missing: undefined when shoulders, hips or ankles are not seen.
   */
  readonly heightOffset: Sample;
  /** Turn of the body away from square, as far as world points show it. Unit: deg, 0 or more. */
  readonly yawSeenDeg: Sample;
}

/**
 * Trunk over leg length seen by a camera at hip height, and how it changes with the height offset.
 * Source: ours: 0.62–0.68 at 1 m, 0.57–0.58 at 0.45 m, 0.67–0.77 at 1.5 m in shared/truth, 2026-11-22.
 */
const LEVEL_RATIO = 0.64;
const RATIO_PER_OFFSET = -0.26;
/** Body build alone moves the estimate by this much; only more than that is reported. Source: ours, as above. */
const BUILD = 0.2;
/** World points show about half of a turn. Above this the body is turned by more than about 20°. Source: ours, a6 reads 9° at 12°. */
const MAX_YAW_SEEN_DEG = 14;

/**
 * Camera height and body turn, from the two-leg start.
 * Space: image px and world m. Assumes: upright stance, usual body build.
 */
export function cameraGeometry(
  frames: readonly PoseFrame[],
  points: readonly ImagePose[],
  view: View,
): CameraGeometry {
  const ratio = median(points.map(trunkOverLegs));
  const yaw = shownYawDeg(frames, view);
  return {
    heightOffset: ratio === undefined ? undefined : (ratio - LEVEL_RATIO) / RATIO_PER_OFFSET,
    yawSeenDeg: yaw === undefined ? undefined : Math.abs(yaw),
  };
}

/**
 * How far the body is turned away from square as world points show it, which is less than it is.
 * Unit: deg. Sign: + = turned to the own left. Missing: undefined without world points. Assumes: front or back view.
 */
export function shownYawDeg(frames: readonly PoseFrame[], view: View): Sample {
  return median(frames.map((f) => worldYawDeg(f, view === 'back' ? 180 : 0)));
}

/** The height offset with what body build explains taken off: 0 unless the camera is surely too high or low. */
export function sureHeightOffset({ heightOffset }: CameraGeometry): number {
  if (heightOffset === undefined) return 0;
  return Math.sign(heightOffset) * Math.max(0, Math.abs(heightOffset) - BUILD);
}

/** What to tell the athlete about the camera. */
export function cameraReasons(geometry: CameraGeometry): ReasonId[] {
  const reasons: ReasonId[] = [];
  if (sureHeightOffset(geometry) !== 0) reasons.push('camera-height');
  if (turnedAway(geometry)) reasons.push('wrong-view');
  return reasons;
}

/**
 * How far the camera is surely rolled: the body's upright line and its level lines (shoulders, hips) must both say so,
 * and the smaller of the two counts, because people also lean, and stand with one shoulder lower.
 * Space: image px. Unit: deg. Sign: + = upright things lean to image right; 0 = straight, or the lines disagree.
 * Missing: undefined when shoulders or hips are not seen. Without ankles (sitting) the trunk is the upright line.
 * Assumes: quiet, on two legs or sitting. Source: ours: within 0.4° of the true roll of 0° and 4° in shared/truth, 2026-11-22.
 */
export function cameraRollDeg(points: readonly ImagePose[], seated: boolean): Sample {
  const upright = median(points.map(seated ? trunkLeanDeg : bodyAxisDeg));
  const level = mean([
    median(points.map((p) => tiltDeg(p.leftShoulder, p.rightShoulder))),
    median(points.map((p) => tiltDeg(p.leftHip, p.rightHip))),
  ]);
  if (upright === undefined || level === undefined) return undefined;
  if (Math.sign(upright) === Math.sign(level)) return 0;
  return Math.sign(upright) * Math.min(Math.abs(upright), Math.abs(level));
}

function bodyAxisDeg(points: ImagePose): Sample {
  const feet = midpoint(points.leftAnkle, points.rightAnkle);
  return leanDeg(feet, midpoint(points.leftShoulder, points.rightShoulder));
}

/** Whether the body is turned so far that window measurements are not to be trusted (20°, measures.md Part 0). */
export function turnedAway({ yawSeenDeg }: CameraGeometry): boolean {
  return yawSeenDeg !== undefined && yawSeenDeg > MAX_YAW_SEEN_DEG;
}

/** Only of BlazePose, which gives depth: MoveNet places hips and shoulders elsewhere. */
function trunkOverLegs(points: ImagePose): Sample {
  if (points.leftHip?.z === undefined) return undefined;
  const hips = midpoint(points.leftHip, points.rightHip);
  const trunk = distance(midpoint(points.leftShoulder, points.rightShoulder), hips);
  const legs = distance(hips, midpoint(points.leftAnkle, points.rightAnkle));
  return trunk !== undefined && legs ? trunk / legs : undefined;
}

function worldYawDeg({ world }: PoseFrame, straightDeg: number): Sample {
  if (!world) return undefined;
  const pairs = [
    [world.leftShoulder, world.rightShoulder],
    [world.leftHip, world.rightHip],
  ] as const;
  return mean(
    pairs.map(([left, right]) => {
      if (!left || !right) return undefined;
      const deg = (Math.atan2(left.z - right.z, left.x - right.x) * 180) / Math.PI - straightDeg;
      return ((deg + 540) % 360) - 180;
    }),
  );
}
