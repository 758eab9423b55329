import { distance, midpoint } from '#lib/geometry/points.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import { DROP_TUNING, dropBands } from '#lib/rules/drop-tuning.ts';
import { tuned, type Task, type Verdict } from '#lib/rules/rule.ts';
import type { SceneInput } from './overlay-scene.ts';
import type { Shape } from './shapes.ts';
import { signedNumber } from './signed-number.ts';

/** Sizes in pixels of a picture 480 high. Source: ours, by eye, read from three metres on a phone. */
const WIDTH = 8;
const NUMBER = 42;
/** Half the line, over half the distance between the hip points, which lie inside the pelvis. */
const LONGER = 1.9;
/** A wedge narrower than this cannot be seen; the dashes of the level line say enough. Unit: deg. */
const SEEN_DEG = 1;

type Judged = Pick<SceneInput, 'frame' | 'task' | 'values' | 'verdict' | 'mirrored'>;

/**
 * The pelvis as the pixels measured it, against the level, with the wedge between both and the drop in degrees.
 * Space: image px, un-mirrored. Sign: tilt + = the side at image right is higher; the number is the rule's drop.
 * Missing: pose points do not see the pelvis tilt, so without a measurement the line is `unsure` and has no number.
 */
export function pelvisLevel(
  pose: ImagePose,
  { frame, task, values, verdict, mirrored }: Judged,
  unit: number,
): Shape[] {
  const centre = midpoint(pose.leftHip, pose.rightHip);
  const width = distance(pose.leftHip, pose.rightHip);
  if (!centre || !width) return [];
  const tiltDeg = frame.cues?.pelvisDeg ?? undefined;
  const half = (Math.max(width, 24 * unit) / 2) * LONGER;
  const rad = ((tiltDeg ?? 0) * Math.PI) / 180;
  const right = { x: centre.x + half * Math.cos(rad), y: centre.y - half * Math.sin(rad) };
  const left = { x: 2 * centre.x - right.x, y: 2 * centre.y - right.y };
  const drop = values.find((value) => value.id === 'hip-drop');
  const own =
    tiltDeg === undefined ? 'unsure' : ownVerdict(drop?.value ?? undefined, task, verdict);
  const role = own ?? 'quiet';
  const line: Shape = { kind: 'line', from: left, to: right, role, width: WIDTH * unit };
  if (tiltDeg === undefined || drop?.value == null) return [line];
  const reach = 1.35 * half;
  const level: Shape = {
    kind: 'line',
    from: { x: centre.x - reach, y: centre.y },
    to: { x: centre.x + reach, y: centre.y },
    role: 'target',
    width: 1.5 * unit,
  };
  const wedges = [0, 180].map((deg): Shape => ({
    kind: 'wedge',
    at: centre,
    radius: reach,
    fromDeg: deg,
    toDeg: deg + tiltDeg,
    role,
  }));
  // The instrument stands on the other side.
  const away = (mirrored === false ? -1 : 1) * (reach + 0.95 * NUMBER * unit);
  const beside = { x: centre.x + away, y: centre.y };
  return [
    ...(Math.abs(tiltDeg) >= SEEN_DEG ? wedges : []),
    level,
    line,
    ...signedNumber(beside, `${Math.round(drop.value)}°`, NUMBER * unit, own),
  ];
}

/** The verdict may be about something else, as a leaning trunk: a pelvis that hangs by little is good all the same. */
function ownVerdict(drop: number | undefined, task: Task, verdict: Verdict | undefined) {
  if (!verdict || verdict === 'unsure' || drop === undefined) return verdict;
  return drop < dropBands(tuned(DROP_TUNING, {}), task).warn ? 'good' : verdict;
}
