import type { ImagePose, PoseFrame, View } from '../pose/pose-frame.ts';
import type { ReasonId } from './reasons.ts';
import { samePerson } from './same-person.ts';
import { seenPoints } from './seen-points.ts';
import { sideKeeper, withSidesExchanged } from './side-swaps.ts';

/** A frame as far as it shows the athlete, with left and right as they are. */
export interface Followed {
  /** Without points where they are another's, or left and right are not sure. */
  readonly frame: PoseFrame;
  /** Why points were taken away. */
  readonly doubt?: Extract<ReasonId, 'another-person' | 'sides-mixed'>;
}

/** After a longer hole left and right are taken as they come: people turn round. Unit: ms. Source: ours. */
const FORGET_SIDES_MS = 500;

/**
 * Follows one person from frame to frame, with left and right kept: the one in the first frame with a body.
 * Another body is left out until the first is back; exchanged sides are put right when the whole body says so, and
 * left out otherwise. Depth, world points and window cues of a repaired frame are left out too.
 * Space: image px. Missing: frames without anybody pass through.
 */
export function athleteFollower(view?: View): (frame: PoseFrame) => Followed {
  let last: { readonly tMs: number; readonly points: ImagePose } | undefined;
  let sidesOf = sideKeeper(view);
  return (frame) => {
    if (!frame.image) return { frame };
    const points = seenPoints(frame);
    const awayMs = last ? Math.abs(frame.tMs - last.tMs) : 0;
    if (last && !samePerson(last.points, points, awayMs))
      return { frame: emptied(frame), doubt: 'another-person' };
    if (awayMs > FORGET_SIDES_MS) sidesOf = sideKeeper(view);
    if (points.leftHip && points.rightHip) last = { tMs: frame.tMs, points };
    const sides = sidesOf(points);
    if (sides === 'kept') return { frame };
    if (sides === 'mixed') return { frame: emptied(frame), doubt: 'sides-mixed' };
    return { frame: repaired(frame, frame.image) };
  };
}

/**
 * The same for a whole recording, forwards and backwards from a frame that surely shows the athlete.
 * Unit: ms. Missing: without that moment, the start of the longest stretch without a jump to another body.
 */
export function followAthlete(
  frames: readonly PoseFrame[],
  sureMs?: number,
  view?: View,
): Followed[] {
  const from = frames.findIndex((f) => f.tMs >= (sureMs ?? startOfLongestStretch(frames)));
  const start = Math.max(0, from);
  const back = frames
    .slice(0, start + 1)
    .reverse()
    .map(athleteFollower(view))
    .reverse();
  return [...back.slice(0, -1), ...frames.slice(start).map(athleteFollower(view))];
}

function startOfLongestStretch(frames: readonly PoseFrame[]): number {
  let best = { n: 0, fromMs: -Infinity };
  let now = best;
  let last: PoseFrame | undefined;
  for (const frame of frames) {
    if (!frame.image) continue;
    const goesOn = last && samePerson(seenPoints(last), seenPoints(frame), frame.tMs - last.tMs);
    now = goesOn ? { ...now, n: now.n + 1 } : { n: 1, fromMs: frame.tMs };
    if (now.n > best.n) best = now;
    last = frame;
  }
  return best.fromMs;
}

function emptied({ tMs, width, height }: PoseFrame): PoseFrame {
  return { tMs, width, height, image: undefined, world: undefined };
}

function repaired(frame: PoseFrame, image: ImagePose): PoseFrame {
  const { cues } = frame;
  return {
    ...emptied(frame),
    image: withSidesExchanged(image),
    ...(cues?.pelvisSource === 'dots' && { cues }),
  };
}
