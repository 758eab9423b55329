import { opposite, sided, SIDES, type Side } from '../pose/keypoints.ts';
import type { ImagePoint, ImagePose, PoseFrame } from '../pose/pose-frame.ts';
import { torsoLengthPx } from '../rules/body-scale.ts';
import { seenPoints } from '../rules/seen-points.ts';

/** What a body can tell the app from three metres away. The hands are the athlete's own. */
export const GESTURES = ['hand-up-left', 'hand-up-right', 'hands-on-head'] as const;
export type Gesture = (typeof GESTURES)[number];

export interface GestureState {
  /** The one being held. Missing: none. */
  readonly gesture: Gesture | undefined;
  /** How much of the holding time is over, 0 to 1. */
  readonly hold01: number;
  /** True on the one frame at which it has been held long enough. */
  readonly done: boolean;
}

export const NO_GESTURE: GestureState = { gesture: undefined, hold01: 0, done: false };

/** So long a gesture is held before it counts. Source: product decision, "held, 1.5 s, with a visible ring". */
export const HOLD_MS = 1500;
/** A gesture may be lost for this long without starting anew: landmarks of hands jump. Source: ours. */
const FORGIVEN_MS = 250;
/**
 * Where hands must be. Unit: torso lengths (mid-shoulder to mid-hip, about half a metre).
 * Source: ours: the crown lies 0.4 above the nose (Drillis and Contini); no recording of shared/truth or of our own
 * synthetic athlete, whose hands rest on chest, hips or at the sides or are flung out, comes near, 2026-11-22.
 */
const UP = { wristAboveNose: 0.45, otherBelowShoulder: 0.1 };
const ON_HEAD = { beside: 0.5, belowNose: 0.05, aboveNose: 0.6, elbowOut: 0.12, elbowBelow: 0.2 };

/**
 * Watches for one held gesture at a time. After it was done it counts again only once it has been let go.
 * Space: image px. Missing: a gesture with an unseen hand, elbow, shoulder or nose is not held.
 * Assumes: the athlete faces the camera or turns the back to it, upright or sitting.
 */
export function gestureWatch(): (frame: PoseFrame, allowed: readonly Gesture[]) => GestureState {
  let held: { gesture: Gesture; sinceMs: number; lastMs: number; done: boolean } | undefined;
  return (frame, allowed) => {
    const t = frame.tMs;
    const shown = gestureIn(frame);
    if (held && shown !== held.gesture && t - held.lastMs > FORGIVEN_MS) held = undefined;
    if (shown && !held) held = { gesture: shown, sinceMs: t, lastMs: t, done: false };
    else if (shown && shown === held?.gesture) held.lastMs = t;
    if (!held || held.done) return NO_GESTURE;
    if (!allowed.includes(held.gesture)) {
      held.sinceMs = t;
      return NO_GESTURE;
    }
    const hold01 = Math.min(1, Math.max(0, held.lastMs - held.sinceMs) / HOLD_MS);
    held.done = hold01 === 1;
    return { gesture: held.gesture, hold01, done: held.done };
  };
}

/** The gesture a body makes in one frame. Missing: undefined. */
function gestureIn(frame: PoseFrame): Gesture | undefined {
  const pose = { ...handsAbove(frame), ...seenPoints(frame) };
  const torso = torsoLengthPx(pose);
  if (!pose.nose || !torso || !upright(pose, torso)) return undefined;
  if (handsOnHead(pose, pose.nose, torso)) return 'hands-on-head';
  const up = SIDES.filter((side) => handUp(pose, pose.nose!, torso, side));
  return up.length === 1 ? `hand-up-${up[0]!}` : undefined;
}

/** The trunk stands in the picture: on the floor, hands lie about the head all the time. Shares of trunk and of shoulder width. Source: ours. */
const STANDS = { down: 0.6, long: 0.9 };

function upright({ leftShoulder, rightShoulder, leftHip, rightHip }: ImagePose, torso: number) {
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip) return false;
  const down = (leftHip.y + rightHip.y - leftShoulder.y - rightShoulder.y) / 2;
  const wide = Math.hypot(leftShoulder.x - rightShoulder.x, leftShoulder.y - rightShoulder.y);
  return down > STANDS.down * torso && torso > STANDS.long * wide;
}

/** A hand stretched out of the top of the picture is still up, where the model puts it. */
function handsAbove({ image }: PoseFrame): ImagePose {
  const above = SIDES.flatMap((side) => {
    const wrist = image?.[sided(side, 'Wrist')];
    return wrist && wrist.y < 0 ? [[sided(side, 'Wrist'), wrist]] : [];
  });
  return Object.fromEntries(above) as ImagePose;
}

/** One hand well above the head, the other down. */
function handUp(pose: ImagePose, nose: ImagePoint, torso: number, side: Side): boolean {
  const wrist = pose[sided(side, 'Wrist')];
  const elbow = pose[sided(side, 'Elbow')];
  const shoulder = pose[sided(side, 'Shoulder')];
  const otherWrist = pose[sided(opposite(side), 'Wrist')];
  const otherShoulder = pose[sided(opposite(side), 'Shoulder')];
  if (!wrist || !elbow || !shoulder || !otherWrist || !otherShoulder) return false;
  return (
    wrist.y < nose.y - UP.wristAboveNose * torso &&
    elbow.y < shoulder.y &&
    otherWrist.y > otherShoulder.y + UP.otherBelowShoulder * torso
  );
}

/** Both hands at the sides or on top of the head, elbows out. */
function handsOnHead(pose: ImagePose, nose: ImagePoint, torso: number): boolean {
  return SIDES.every((side) => {
    const wrist = pose[sided(side, 'Wrist')];
    const elbow = pose[sided(side, 'Elbow')];
    const shoulder = pose[sided(side, 'Shoulder')];
    if (!wrist || !elbow || !shoulder) return false;
    const beside = Math.abs(wrist.x - nose.x);
    return (
      beside < ON_HEAD.beside * torso &&
      wrist.y < nose.y + ON_HEAD.belowNose * torso &&
      wrist.y > nose.y - ON_HEAD.aboveNose * torso &&
      Math.abs(elbow.x - nose.x) > beside + ON_HEAD.elbowOut * torso &&
      elbow.y < shoulder.y + ON_HEAD.elbowBelow * torso
    );
  });
}
