import type { Keypoint } from '../pose/keypoints.ts';
import type {
  ImagePoint,
  ImagePose,
  OtherPerson,
  PictureLook,
  PoseFrame,
  View,
} from '../pose/pose-frame.ts';
import { torsoLengthPx } from '../rules/body-scale.ts';
import { calfPoints } from '../rules/calf-points.ts';
import { tooSlow } from '../rules/frame-times.ts';
import { floorPoints } from '../rules/floor-body.ts';
import { isLow, onTheFloor, startOf } from '../rules/tasks.ts';
import type { Task } from '../rules/rule.ts';
import { samePerson } from '../rules/same-person.ts';
import { seenPoint, seenPoints } from '../rules/seen-points.ts';
import { nearSide } from '../rules/side-on.ts';
import { median } from '../signal/statistics.ts';
import {
  facingFault,
  heightFault,
  level,
  type FacingFault,
  type HeightFault,
} from './set-up-camera.ts';
import {
  floorBigEnough,
  floorFacingFault,
  floorHeightFault,
  shouldersLevel,
  spotAbove,
  type FloorFault,
} from '../rules/floor-placement.ts';
import { blurred, lightFault, type LightFault } from './set-up-picture.ts';

/** What must be right before a trial, in the order in which to put it right. */
export const CHECKS = [
  'person',
  'alone',
  'in-frame',
  'distance',
  'feet',
  'light',
  'sharp',
  'level',
  'height',
  'facing',
  'dots',
  'frame-rate',
] as const;

export type CheckId = (typeof CHECKS)[number];

/** What exactly to put right, where more is known than which check failed. Left and right are the athlete's own. */
export type Fault =
  | 'someone-left'
  | 'someone-right'
  | 'tilt-up'
  | 'tilt-down'
  | LightFault
  | HeightFault
  | FacingFault
  | FloorFault;

export interface Check {
  readonly id: CheckId;
  readonly ok: boolean;
  /** Missing: it holds, or only the check as a whole can be told. */
  readonly fault?: Fault;
}

/** What is known of the picture beyond the athlete's points. Missing: not looked at. */
export interface Around {
  readonly look?: PictureLook | undefined;
  readonly other?: OtherPerson | undefined;
}

export interface SetUp {
  readonly task: Task;
  readonly view: View;
  readonly minFps: number;
}

/** Points must stay this far inside the picture, as a share of its size. Source: measures.md C0, 10 % margin round the body, halved for arms. */
const MARGIN = 0.02;
/** From the nose to the top of the head, in torso lengths (mid-shoulder to mid-hip). Source: Drillis and Contini: 0.064 + 0.05 for hair, of a torso of 0.288 body heights. */
const NOSE_TO_CROWN = 0.4;
/** Body height (nose to ankles) over picture height below which detail is lost. Source: measures.md C0, "filling the frame does". */
const SMALLEST_BODY = 0.4;
/** The same for someone sitting or half-kneeling: torso over picture height. */
const SMALLEST_TORSO = 0.15;
/** Median confidence of the needed points. Source: measures.md C0 start values: BlazePose 0.65, MoveNet (no depth) mean 0.5 in Sports2D, less for its darker scores. */
const CLEAR = { withDepth: 0.65, withoutDepth: 0.4 };
/** So much room above or below is enough to tilt the camera instead of stepping back. Share of picture height. Source: ours. */
const ROOM_TO_TILT = 0.08;

const UPPER: readonly Keypoint[] = ['nose', 'leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'];
const LEGS: readonly Keypoint[] = ['leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'];

/**
 * Looks at the latest frames and says which set-up conditions hold: the last one for what is in the picture, the
 * medians of all for where the camera stands.
 * Space: image px. Missing: a point not seen fails the checks that need it; with nobody there, all but the
 * frame rate fail. Assumes: on two legs, sitting, or on the floor as the task begins.
 *
 * @param frames the last half second or so, oldest first
 */
export function checkSetUp(
  frames: readonly PoseFrame[],
  fps: number | undefined,
  setUp: SetUp,
  { look, other }: Around = {},
): Check[] {
  const frame = frames.at(-1);
  const pose = frame?.image;
  const floor = onTheFloor(setUp.task);
  const low = isLow(setUp.task);
  const near = nearSide(setUp.view);
  const needed = floor
    ? floorPoints(setUp.task, setUp.view)
    : near
      ? ['nose' as const, ...calfPoints(near)]
      : low
        ? UPPER
        : [...UPPER, ...LEGS];
  const light = lightFault(look);
  const turn = pose && (floor ? floorFacingFault(frames, setUp) : facingFault(frames, setUp));
  const above = pose && (floor ? spotAbove(pose, setUp) : crown(pose));
  const checks: [CheckId, boolean, (Fault | undefined)?][] = [
    ['frame-rate', fps !== undefined && !tooSlow(fps, setUp.minFps)],
    ['person', !!pose],
    [
      'alone',
      !!pose && !other && alwaysTheSame(frames),
      pose && other && where(other, pose, setUp),
    ],
    [
      'in-frame',
      !!pose && fits(pose, needed, above, frame),
      pose && tilt(pose, needed, above, frame, floor),
    ],
    [
      'distance',
      !!pose &&
        (floor
          ? floorBigEnough(seenPoints(frame), frame.height, setUp)
          : bigEnough(pose, frame.height, low)),
      floor ? 'camera-closer' : undefined,
    ],
    ['light', !!pose && !light && seenClearly(frame, needed), light],
    ['facing', !!pose && !turn, turn],
  ];
  if (look) checks.push(['sharp', !blurred(look)]);
  if (byDots(frames)) checks.push(['dots', dotsSeen(frames)]);
  if (floor) {
    const height = pose && floorHeightFault(frames, setUp);
    if (startOf(setUp.task) !== 'side-lying') checks.push(['height', !!pose && !height, height]);
    if (startOf(setUp.task) === 'all-fours')
      checks.push(['level', !!pose && shouldersLevel(frames)]);
  }
  // Seen from the side, level lines show nothing, and one leg hides the other.
  else if (!near) checks.push(['level', !!pose && level(frames, low)]);
  if (!low && !near) {
    const height = pose && heightFault(frames, setUp.view);
    checks.push(['feet', !!pose && feetSeen(pose, frame)]);
    checks.push(['height', !!pose && !height, height]);
  }
  return CHECKS.flatMap((id) => {
    const check = checks.find(([known]) => known === id);
    if (!check) return [];
    const [, ok, fault] = check;
    return [{ id, ok, ...(!ok && fault && { fault }) }];
  });
}

/** On which side of the athlete somebody else is. Missing: undefined from the side, or with the hips unseen. */
function where(other: OtherPerson, { leftHip, rightHip }: ImagePose, { view }: SetUp) {
  if (!leftHip || !rightHip || (view !== 'front' && view !== 'back')) return undefined;
  const imageRight = other.x > (leftHip.x + rightHip.x) / 2;
  return imageRight === (view === 'front') ? 'someone-left' : 'someone-right';
}

/** The detector follows one body; with two in view it jumps between them. */
function alwaysTheSame(frames: readonly PoseFrame[]): boolean {
  const seen = frames.map(seenPoints);
  return frames.every((frame, i) => {
    const before = frames[i - 1];
    return !before || samePerson(seen[i - 1]!, seen[i]!, frame.tMs - before.tMs);
  });
}

type Spot = { readonly x: number; readonly y: number } | undefined;

/** @param above the spot over the body that must be in the picture as well */
function fits(
  pose: ImagePose,
  needed: readonly Keypoint[],
  above: Spot,
  frame: PoseFrame,
): boolean {
  const points = [...needed.map((name) => pose[name]), above];
  const mx = MARGIN * frame.width;
  const my = MARGIN * frame.height;
  return points.every(
    (p) => p && p.x > mx && p.x < frame.width - mx && p.y > my && p.y < frame.height - my,
  );
}

/** Where only head or feet are cut off and there is room at the other end; for someone on the floor the camera moves. */
function tilt(
  pose: ImagePose,
  needed: readonly Keypoint[],
  spot: Spot,
  { height }: PoseFrame,
  floor: boolean,
): Fault | undefined {
  const ys = [...needed.map((name) => pose[name]), spot].flatMap((p) => (p ? p.y : []));
  const above = Math.min(...ys) / height;
  const below = 1 - Math.max(...ys) / height;
  if (floor) return above <= MARGIN && below > ROOM_TO_TILT ? 'room-above' : 'camera-back';
  if (below <= MARGIN && above > ROOM_TO_TILT) return 'tilt-down';
  return above <= MARGIN && below > ROOM_TO_TILT ? 'tilt-up' : undefined;
}

/** The top of the head, which no model marks. */
function crown(pose: ImagePose) {
  const torso = torsoLengthPx(pose);
  const { nose } = pose;
  return nose && torso !== undefined ? { x: nose.x, y: nose.y - NOSE_TO_CROWN * torso } : undefined;
}

function bigEnough(pose: ImagePose, height: number, low: boolean): boolean {
  const { nose, leftAnkle, rightAnkle } = pose;
  if (low) return (torsoLengthPx(pose) ?? 0) > SMALLEST_TORSO * height;
  if (!nose || !leftAnkle || !rightAnkle) return false;
  return Math.max(leftAnkle.y, rightAnkle.y) - nose.y > SMALLEST_BODY * height;
}

/** No needed point given up by the model, and most of them sure. Those outside the picture are not judged by light. */
function seenClearly(frame: PoseFrame, needed: readonly Keypoint[]): boolean {
  const points = needed.map((name) => frame.image?.[name]).filter((p) => p !== undefined);
  const clear = (p: ImagePoint) =>
    p.score / (p.z === undefined ? CLEAR.withoutDepth : CLEAR.withDepth);
  const given = needed.every((name) => {
    const p = frame.image?.[name];
    const outside = p && (p.x < 0 || p.y < 0 || p.x > frame.width || p.y > frame.height);
    return outside || seenPoint(frame, name) !== undefined;
  });
  return given && (median(points.map(clear)) ?? 0) >= 1;
}

/** Whether the pelvis is measured by two dots. */
function byDots(frames: readonly PoseFrame[]): boolean {
  return frames.some((f) => f.cues?.pelvisSource === 'dots');
}

/** Both dots measured most of the time: a blink of one picture is no reason to wait. */
function dotsSeen(frames: readonly PoseFrame[]): boolean {
  const measured = frames.filter((f) => typeof f.cues?.pelvisDeg === 'number');
  return 2 * measured.length > frames.length;
}

function feetSeen(pose: ImagePose, frame: PoseFrame): boolean {
  const feet = [pose.leftFootIndex ?? pose.leftAnkle, pose.rightFootIndex ?? pose.rightAnkle];
  return feet.every((p) => p && p.y < frame.height && p.x > 0 && p.x < frame.width);
}
