import type { Side } from '#lib/pose/keypoints.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import { hipHeightPx } from '#lib/rules/squat-depth.ts';

/** Where in a squat the athlete is. */
export interface DepthNow {
  /** Share of standing hip height by which the hips are lower; 0 = standing. */
  readonly depth: number;
  readonly goingDown: boolean;
  /** Standing hip height. Unit: px. */
  readonly standingPx: number;
}

/** A change of depth smaller than this is jitter. Source: ours: a third of the wobble that squat-depth.ts allows. */
const JITTER = 0.012;

/**
 * Follows the depth of squats for the screen.
 * Space: image px. Missing: undefined when hips or stance ankle are not seen.
 * Assumes: the greatest hip height so far is standing, as squatting always lowers the hips.
 */
export function depthWatch(stance: Side | undefined) {
  let standingPx = 0;
  let turningPoint = 0;
  let goingDown = true;
  return (pose: ImagePose): DepthNow | undefined => {
    const height = stance && hipHeightPx(pose, stance);
    if (height === undefined || height <= 0) return undefined;
    standingPx = Math.max(standingPx, height);
    const depth = 1 - height / standingPx;
    // The last extreme follows the movement; coming back from it by more than jitter turns the direction.
    if (goingDown ? depth > turningPoint : depth < turningPoint) turningPoint = depth;
    else if (Math.abs(depth - turningPoint) > JITTER) {
      goingDown = !goingDown;
      turningPoint = depth;
    }
    return { depth, goingDown, standingPx };
  };
}
