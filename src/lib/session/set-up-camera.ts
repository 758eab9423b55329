import type { PoseFrame, View } from '../pose/pose-frame.ts';
import { torsoLengthPx } from '../rules/body-scale.ts';
import { cameraGeometry, cameraRollDeg, shownYawDeg } from '../rules/camera-geometry.ts';
import { facing } from '../rules/rotation-facing.ts';
import { isRotation } from '../rules/rotation-tasks.ts';
import type { Task } from '../rules/rule.ts';
import { seenPoints } from '../rules/seen-points.ts';
import { nearSide } from '../rules/side-on.ts';

/** How the camera stands wrong. */
export type HeightFault = 'camera-low' | 'camera-high';
/** How the athlete must turn. Left and right are their own. */
export type FacingFault = 'turn-round' | 'turn-left' | 'turn-right' | 'turn-square';

/** Shoulder width over torso length seen square on is 0.65–0.8; below this the body is turned by more than about 35°. Source: ours, truth recordings a1–a7, 2026-11-22. */
const TURNED_RATIO = 0.5;
/** A tilt of the picture that the two-leg start can take off, but that says the camera was put up in haste. Source: ours; 4° changes nothing in shared/truth a5. */
const MAX_ROLL_DEG = 6;
/**
 * Height offsets (camera-geometry.ts) that hardly any body build explains: near the floor, or far above the hips.
 * By how much to move the camera cannot be told: usual body builds differ by as much as 0.4 m of camera height do.
 * Source: ours: 0.24 and 0.26 at 0.45 m, −0.15 to 0.05 at 1 m, −0.13 to −0.49 at 1.5 m in shared/truth, 2026-11-22;
 * pinhole athlete 0.16–0.36 on the floor. Smaller ones only widen errors.
 */
const TOO_LOW_OFFSET = 0.3;
const TOO_HIGH_OFFSET = -0.55;
/** World points show half to seven tenths of a turn: this much is a turn of 17° to 24°. Source: ours: 0–7° at 0°, 8–10° at 12° in shared/truth, 2026-11-22. */
const MAX_SHOWN_YAW_DEG = 11.5;

/** Whether the picture is level enough. Missing: an unknown tilt is not complained about. */
export function level(frames: readonly PoseFrame[], seated: boolean): boolean {
  return Math.abs(cameraRollDeg(frames.map(seenPoints), seated) ?? 0) <= MAX_ROLL_DEG;
}

/** Whether the camera is far from hip height, and which way. Missing: undefined when near enough, or not known. */
export function heightFault(frames: readonly PoseFrame[], view: View): HeightFault | undefined {
  const { heightOffset = 0 } = cameraGeometry(frames, frames.map(seenPoints), view);
  if (heightOffset > TOO_LOW_OFFSET) return 'camera-low';
  return heightOffset < TOO_HIGH_OFFSET ? 'camera-high' : undefined;
}

/**
 * How the athlete must turn to stand as asked: the right side to the camera, and square to it.
 * Missing: undefined when all is well. Rotation needs it squarer, as one side else reads larger than the other.
 */
export function facingFault(
  frames: readonly PoseFrame[],
  { task, view }: { readonly task: Task; readonly view: View },
): FacingFault | undefined {
  const pose = frames.at(-1)?.image ?? {};
  const { leftShoulder, rightShoulder } = pose;
  const torso = torsoLengthPx(pose);
  if (!leftShoulder || !rightShoulder || torso === undefined) return 'turn-square';
  const width = (leftShoulder.x - rightShoulder.x) / torso;
  if (view !== 'front' && view !== 'back')
    return Math.abs(width) < TURNED_RATIO ? sideFault(frames, view) : 'turn-square';
  const shown = view === 'front' ? width : -width;
  if (shown < -TURNED_RATIO) return 'turn-round';
  const { askew, yawDeg } = isRotation(task) ? squareness(frames, view) : turnedBy(frames, view);
  if (shown >= TURNED_RATIO && !askew) return undefined;
  if (yawDeg === 0) return 'turn-square';
  return yawDeg > 0 ? 'turn-right' : 'turn-left';
}

/** Whether the athlete looks the other way: seen from the left they look to image left. Missing: undefined when not seen. */
function sideFault(frames: readonly PoseFrame[], view: View): FacingFault | undefined {
  const side = nearSide(view);
  const pose = frames.at(-1)?.image;
  const [toes, heel] = side ? [pose?.[`${side}FootIndex`], pose?.[`${side}Heel`]] : [];
  if (!toes || !heel) return undefined;
  return toes.x < heel.x === (side === 'left') ? undefined : 'turn-round';
}

/** As the world points show it, coarsely. */
function turnedBy(frames: readonly PoseFrame[], view: View) {
  const yawDeg = shownYawDeg(frames, view) ?? 0;
  return { askew: Math.abs(yawDeg) > MAX_SHOWN_YAW_DEG, yawDeg };
}

/** As knees or feet show it, if seen. */
function squareness(frames: readonly PoseFrame[], view: View) {
  const { ask, legsSeen, yawDeg } = facing(frames);
  return { askew: ask, yawDeg: legsSeen ? yawDeg : turnedBy(frames, view).yawDeg };
}
