import { distance, midpoint, type Point } from '../geometry/points.ts';
import { SIDES } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { seenPoint } from './seen-points.ts';

/**
 * Thighs that look shorter than this share of the torso are those of someone sitting before the camera; thighs that
 * differ by more than the second are those of someone half-kneeling, one knee on the floor.
 * Source: ours: 0.58–0.61 seated, 0.72–0.78 standing, up to 0.2 apart in shared/truth, 2026-11-22; half-kneeling 0.8
 * apart by the lengths of the body.
 */
const SEATED_THIGH = 0.67;
const ONE_THIGH_DOWN = 0.4;
/** Thigh over torso (mid-shoulder to mid-hip). Source: ours: 0.42 m over 0.48 m and 0.38 over 0.42, shared/truth bodies. */
const THIGH_OVER_TORSO = 0.89;
/** Knees of a sitting person are nearer the camera than the hips and look larger. Source: ours: 1.2–1.35 in shared/truth. */
const KNEES_NEARER = 1.25;
/** How far the knees of someone sitting go aside in a quarter turn, in torso lengths. */
export const SEATED_LEVER = THIGH_OVER_TORSO * KNEES_NEARER;
/**
 * Heel to big toe over torso, as BlazePose draws them. Source: ours: 0.34–0.43 from shared/truth a1 and a6 (turned
 * 12° on the spot), 2026-11-22; feet of square bodies then read −2° to +2°.
 */
const FOOT_LEVER = 0.38;

/** What of the legs points forward. Space: image px. */
export interface Forward {
  /** The thighs of someone sitting; otherwise the feet of someone standing. */
  readonly seated: boolean;
  /** How far its end lies to image right of and below its start; what points at the camera lies straight below. */
  readonly asidePx: number;
  readonly downPx: number;
  /** How far it would lie aside after a quarter turn. */
  readonly lengthPx: number;
}

/**
 * Which way the legs point: from the hips to the knees of someone sitting, from the heels to the toes of someone
 * standing, both sides together, so that toes turned out alike do not count.
 * Space: image px. Missing: undefined when these points or the trunk are not seen, and half-kneeling, where one leg
 * points forward and the other does not.
 */
export function legsForward(frame: PoseFrame): Forward | undefined {
  const trunk = trunkOf(frame);
  if (!trunk) return undefined;
  const { hips, torsoPx } = trunk;
  const middle = (pair: 'Knee' | 'Heel' | 'FootIndex') =>
    midpoint(seenPoint(frame, `left${pair}`), seenPoint(frame, `right${pair}`));
  const posture = legPosture(frame);
  if (posture === 'sitting') return lever(true, hips, middle('Knee')!, SEATED_LEVER * torsoPx);
  const [heels, toes] = [middle('Heel'), middle('FootIndex')];
  if (posture !== 'standing' || !heels || !toes) return undefined;
  return lever(false, heels, toes, FOOT_LEVER * torsoPx);
}

/**
 * Whether both thighs point at the camera and look short, both hang down, or one each.
 * Space: image px. Missing: undefined when trunk or knees are not seen.
 */
export function legPosture(frame: PoseFrame): 'sitting' | 'standing' | 'half-kneeling' | undefined {
  const trunk = trunkOf(frame);
  if (!trunk) return undefined;
  const [left, right] = SIDES.map((side) => {
    const [hip, knee] = [seenPoint(frame, `${side}Hip`), seenPoint(frame, `${side}Knee`)];
    return hip && knee && (knee.y - hip.y) / trunk.torsoPx;
  });
  if (left === undefined || right === undefined) return undefined;
  if (Math.abs(left - right) > ONE_THIGH_DOWN) return 'half-kneeling';
  return (left + right) / 2 < SEATED_THIGH ? 'sitting' : 'standing';
}

function trunkOf(frame: PoseFrame): { hips: Point; torsoPx: number } | undefined {
  const middle = (pair: 'Shoulder' | 'Hip') =>
    midpoint(seenPoint(frame, `left${pair}`), seenPoint(frame, `right${pair}`));
  const [shoulders, hips] = [middle('Shoulder'), middle('Hip')];
  return shoulders && hips && { hips, torsoPx: distance(shoulders, hips)! };
}

function lever(seated: boolean, from: Point, to: Point, lengthPx: number): Forward {
  return { seated, asidePx: to.x - from.x, downPx: to.y - from.y, lengthPx };
}
