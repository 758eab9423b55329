import { along, midpoint, type Point } from '../geometry/points.ts';
import type { Keypoint, SidedPart } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { mean, type Sample } from '../signal/statistics.ts';

/** Parts without which the body's position is not known. */
const CORE: readonly SidedPart[] = ['Shoulder', 'Hip', 'Knee', 'Ankle'];
/** A part seen in fewer frames than this is left out for the whole recording, so that it does not come and go. */
const MIN_SEEN_SHARE = 0.9;

/**
 * Share of body mass of each segment, and where its centre lies.
 * Source: measures.md Part 0 (segment-weighted body x, r 0.995 with the true centre of mass on shared/truth), after Winter.
 */
const MASS = { head: 0.081, trunk: 0.497, arms: 0.1, thighs: 0.2, shanks: 0.122 };
const CENTRE = { trunk: 0.52, thighs: 0.433, shanks: 0.6 };

/**
 * Sideways position of the body's centre of mass, frame by frame.
 * Space: image px, x. Sign: + = image right; where the zero lies does not matter.
 * Missing: undefined where shoulders, hips, knees or ankles are not all seen; head and elbows are replaced by the
 * shoulders, for all frames, when they are often unseen (as from behind).
 */
export function bodyX(points: readonly ImagePose[]): Sample[] {
  const head: readonly Keypoint[] = ['nose', 'leftEar', 'rightEar'];
  const elbows: readonly Keypoint[] = ['leftElbow', 'rightElbow'];
  const seesHead = oftenSeen(points, head);
  const seesElbows = oftenSeen(points, elbows);
  return points.map((p) => {
    const [shoulders, hips, knees, ankles] = CORE.map((part) =>
      midpoint(p[`left${part}` as Keypoint], p[`right${part}` as Keypoint]),
    );
    if (!shoulders || !hips || !knees || !ankles) return undefined;
    const headX = seesHead ? meanX(p, head) : shoulders.x;
    const elbowX = seesElbows ? meanX(p, elbows) : shoulders.x;
    if (headX === undefined || elbowX === undefined) return undefined;
    const x = (from: Point, to: Point, share: number) => along(from, to, share)!.x;
    return (
      MASS.head * headX +
      MASS.trunk * x(hips, shoulders, CENTRE.trunk) +
      MASS.arms * elbowX +
      MASS.thighs * x(hips, knees, CENTRE.thighs) +
      MASS.shanks * x(knees, ankles, CENTRE.shanks)
    );
  });
}

function oftenSeen(points: readonly ImagePose[], names: readonly Keypoint[]): boolean {
  const anybody = points.filter((p) => p.leftHip);
  const seen = anybody.filter((p) => names.every((name) => p[name]));
  return anybody.length > 0 && seen.length >= MIN_SEEN_SHARE * anybody.length;
}

/** All of them or nothing: one missing ear would move the head sideways. */
function meanX(points: ImagePose, names: readonly Keypoint[]): Sample {
  const xs = names.map((name) => points[name]?.x);
  return xs.includes(undefined) ? undefined : mean(xs);
}
