import type { Keypoint } from '../pose/keypoints.ts';
import type { ImagePose, PoseFrame, View } from '../pose/pose-frame.ts';
import type { Task } from '../rules/rule.ts';

/** What must be right before a trial, in the order in which to put it right. */
export const CHECKS = {
  person: { ok: 'I can see you', todo: 'Step into the picture' },
  'in-frame': {
    ok: 'Whole body in view',
    todo: 'Step back until your whole body is in the picture',
  },
  distance: { ok: 'Good distance', todo: 'Come a little closer' },
  facing: { ok: 'Facing the right way', todo: 'Turn to face the camera squarely' },
  feet: { ok: 'Feet visible', todo: 'Tilt the camera down until both feet are in the picture' },
  'frame-rate': {
    ok: 'Fast enough',
    todo: 'Too few pictures per second: close other programs or choose the light model',
  },
} as const satisfies Record<string, { ok: string; todo: string }>;

export type CheckId = keyof typeof CHECKS;

export interface Check {
  readonly id: CheckId;
  readonly ok: boolean;
}

export interface SetUp {
  readonly task: Task;
  readonly view: View;
  readonly minFps: number;
}

/** Points must stay this far inside the picture, as a share of its size. Source: measures.md C0, 10 % margin round the body, halved for arms. */
const MARGIN = 0.02;
/** Body height (nose to ankles) over picture height below which detail is lost. Source: measures.md C0, "filling the frame does". */
const SMALLEST_BODY = 0.4;
/** The same for a seated person: torso over picture height. */
const SMALLEST_TORSO = 0.15;
/** Shoulder width over torso length seen square on is 0.65–0.8; below this the body is turned by more than about 35°. Source: ours, truth recordings a1–a7, 2026-11-22. */
const TURNED_RATIO = 0.5;
/** Confidence below which a point counts as unseen. Source: measures.md C0. */
const SEEN = 0.5;

const UPPER: readonly Keypoint[] = ['nose', 'leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'];
const LEGS: readonly Keypoint[] = ['leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'];

/**
 * Looks at one frame and says which set-up conditions hold.
 * Space: image px. Missing: a point not seen fails the check that needs it; with nobody there, all but the
 * frame rate fail. Assumes: one person, camera roughly level.
 */
export function checkSetUp(frame: PoseFrame, fps: number | undefined, setUp: SetUp): Check[] {
  const seated = setUp.task === 'rotation-seated';
  const pose = frame.image;
  const needed = seated ? UPPER : [...UPPER, ...LEGS];
  const person = pose !== undefined;
  const inFrame = person && needed.every((name) => inside(pose, name, frame));
  const checks: Check[] = [
    { id: 'person', ok: person },
    { id: 'in-frame', ok: inFrame },
    { id: 'distance', ok: person && bigEnough(pose, frame.height, seated) },
    { id: 'facing', ok: person && faces(pose, setUp.view) },
  ];
  if (!seated) checks.push({ id: 'feet', ok: person && feetSeen(pose, frame) });
  checks.push({ id: 'frame-rate', ok: fps !== undefined && fps >= setUp.minFps });
  return checks;
}

function inside(pose: ImagePose, name: Keypoint, frame: PoseFrame): boolean {
  const point = pose[name];
  if (!point || point.score < SEEN) return false;
  const mx = MARGIN * frame.width;
  const my = MARGIN * frame.height;
  return point.x > mx && point.x < frame.width - mx && point.y > my && point.y < frame.height - my;
}

function bigEnough(pose: ImagePose, height: number, seated: boolean): boolean {
  const { nose, leftShoulder, leftHip, leftAnkle, rightAnkle } = pose;
  if (seated)
    return !!leftShoulder && !!leftHip && leftHip.y - leftShoulder.y > SMALLEST_TORSO * height;
  if (!nose || !leftAnkle || !rightAnkle) return false;
  return Math.max(leftAnkle.y, rightAnkle.y) - nose.y > SMALLEST_BODY * height;
}

/** Square to the camera, and the athlete's left on the expected side of the picture. */
function faces(pose: ImagePose, view: View): boolean {
  const { leftShoulder: ls, rightShoulder: rs, leftHip: lh, rightHip: rh } = pose;
  if (!ls || !rs || !lh || !rh) return false;
  const torso = Math.hypot((ls.x + rs.x - lh.x - rh.x) / 2, (ls.y + rs.y - lh.y - rh.y) / 2);
  const width = ls.x - rs.x;
  if (view === 'front') return width > TURNED_RATIO * torso;
  if (view === 'back') return -width > TURNED_RATIO * torso;
  return Math.abs(width) < TURNED_RATIO * torso;
}

function feetSeen(pose: ImagePose, frame: PoseFrame): boolean {
  const feet = [pose.leftFootIndex ?? pose.leftAnkle, pose.rightFootIndex ?? pose.rightAnkle];
  return feet.every((p) => p && p.y < frame.height && p.x > 0 && p.x < frame.width);
}
