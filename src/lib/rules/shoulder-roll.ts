import { wrapDeg } from '../geometry/angles.ts';
import { distance, type Point } from '../geometry/points.ts';
import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { ImagePoint, ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';

/** So sure the model must be of shoulders and elbow before an angle is told. Source: measures.md C0 start values, as the set-up gate. */
const SURE = { withDepth: 0.65, withoutDepth: 0.4 };
/**
 * The line to the elbow turns with the chest: from the supporting shoulder it runs this much below or above that
 * through the shoulders. Beyond, shoulder and elbow are mixed up. Unit: deg. Source: ours: −15° with the hand at the
 * head, −43° with the hand on the floor (Drillis and Contini lengths), the elbow drawn back 30° more, and noise.
 */
const ELBOW_BELOW_DEG = 60;
const ELBOW_ABOVE_DEG = 45;
/** Shoulder width over upper arm of the supporting side, which hangs straight: 1.07 (Drillis and Contini). Outside, the camera does not look along the spine, or a shoulder is misplaced. Source: ours. */
const WIDTH_TO_ARM = { least: 0.6, most: 1.8 };

/**
 * Roll of the line through both shoulders, seen along the spine: the turn of the chest.
 * Space: image px, un-mirrored; the camera at the head end. Unit: deg, −180 to 180. Sign: + = the shoulder of `side`,
 * whose hand is at the head, is higher; 0 = level.
 * Missing: undefined when a shoulder or that elbow is not seen, or not surely, and when they do not fit each other.
 */
export function shoulderRollDeg(points: ImagePose, side: Side): Sample {
  const other = opposite(side);
  const [shoulder, elbow] = [points[sided(side, 'Shoulder')], points[sided(side, 'Elbow')]];
  const support = points[sided(other, 'Shoulder')];
  if (![shoulder, elbow, support].every(sure)) return undefined;
  // The athlete faces the camera: the own left is at image right.
  const roll = rollDeg(support, shoulder, side);
  const elbowRoll = rollDeg(support, elbow, side);
  if (roll === undefined || elbowRoll === undefined) return undefined;
  const ahead = wrapDeg(elbowRoll - roll);
  if (ahead < -ELBOW_BELOW_DEG || ahead > ELBOW_ABOVE_DEG) return undefined;
  const arm = distance(support, points[sided(other, 'Elbow')]);
  const ratio = arm ? distance(support, shoulder)! / arm : undefined;
  const fits = ratio === undefined || (ratio > WIDTH_TO_ARM.least && ratio < WIDTH_TO_ARM.most);
  return fits ? roll : undefined;
}

/**
 * What lengths are told in from the head end: the width of the shoulders, or the upper arm of the supporting side,
 * which is as long within a tenth.
 * Space: image px. Missing: undefined when neither is seen.
 */
export function headEndLengthPx(points: ImagePose, side: Side): Sample {
  const support = points[sided(opposite(side), 'Shoulder')];
  return (
    distance(support, points[sided(side, 'Shoulder')]) ??
    distance(support, points[sided(opposite(side), 'Elbow')])
  );
}

function rollDeg(from: Point | undefined, to: Point | undefined, side: Side): Sample {
  if (!from || !to || (from.x === to.x && from.y === to.y)) return undefined;
  const outward = (side === 'left' ? 1 : -1) * (to.x - from.x);
  return (Math.atan2(from.y - to.y, outward) * 180) / Math.PI;
}

const sure = (point: ImagePoint | undefined): boolean =>
  point !== undefined &&
  point.score >= (point.z === undefined ? SURE.withoutDepth : SURE.withDepth);
