import { along, midpoint, type Point } from '#lib/geometry/points.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import { torsoLengthPx } from '#lib/rules/body-scale.ts';
import type { GestureState } from '#lib/session/gestures.ts';
import type { Shape } from './shapes.ts';

/** Sizes in torso lengths. Source: ours: clears a hand, and a head with both hands on it. */
const ROUND_HAND = 0.3;
const ROUND_HEAD = 0.6;

/**
 * A ring round the raised hand, or the head, that fills while the gesture is held.
 * Space: image px. Missing: no gesture, or its hand not seen, gives no ring.
 */
export function gestureRing(
  pose: ImagePose,
  { gesture, hold01 }: Pick<GestureState, 'gesture' | 'hold01'>,
): Shape[] {
  const torso = torsoLengthPx(pose);
  if (!gesture || !torso) return [];
  const at: Point | undefined =
    gesture === 'hands-on-head'
      ? (midpoint(pose.leftEar, pose.rightEar) ?? pose.nose)
      : gesture === 'hand-up-left'
        ? hand(pose.leftElbow, pose.leftWrist)
        : hand(pose.rightElbow, pose.rightWrist);
  if (!at) return [];
  const radius = (gesture === 'hands-on-head' ? ROUND_HEAD : ROUND_HAND) * torso;
  const width = 0.08 * torso;
  const full = { at, radius, fromDeg: 90, width };
  return [
    { kind: 'arc', ...full, toDeg: 90 - 360, role: 'target', width: 0.3 * width },
    { kind: 'arc', ...full, toDeg: 90 - 360 * Math.max(0, Math.min(1, hold01)), role: 'good' },
  ];
}

/** The hand lies beyond the wrist. */
const hand = (elbow: Point | undefined, wrist: Point | undefined) =>
  along(elbow, wrist, 1.2) ?? wrist;
