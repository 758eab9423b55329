import { midpoint } from '../geometry/points.ts';
import { sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { quantile, type Sample } from '../signal/statistics.ts';
import type { Span } from './rule.ts';

/** One squat. */
export interface Rep extends Span {
  /** The deepest moment. */
  readonly deepestMs: number;
  /** Share of standing hip height. */
  readonly depth: number;
}

/** A rise or fall of less than this is wobble, not a squat. Unit: share of hip height. Source: ours: below 0.015 in stance on shared/truth. */
const TURN = 0.035;

/**
 * Height of the hips over the stance ankle.
 * Space: image px. Missing: undefined when a point is.
 */
export function hipHeightPx(points: ImagePose, stance: Side): Sample {
  const ankle = points[sided(stance, 'Ankle')];
  const hips = midpoint(points.leftHip, points.rightHip);
  return ankle && hips ? ankle.y - hips.y : undefined;
}

/**
 * Standing hip height on one leg: what is only rarely exceeded, as squatting always lowers the hips.
 * Space: image px. Missing: undefined when never seen.
 */
export function standingHeightPx(heights: readonly Sample[]): Sample {
  return quantile(heights, 0.95);
}

/**
 * Finds squats as they happen: down and up again by more than wobble.
 * Unit: ms, shares of standing hip height. Lag: a squat is reported when the athlete has come up again half way.
 * Missing: a missing depth changes nothing. Source: measures.md C2 (depth proxy).
 *
 * @param minDepth shallower ones do not count
 */
export function squatFinder(minDepth: number) {
  let top = { tMs: 0, depth: Infinity };
  let deepest: { tMs: number; depth: number } | undefined;
  return (tMs: number, depth: Sample): Rep | undefined => {
    if (depth === undefined) return undefined;
    if (!deepest) {
      if (depth < top.depth) top = { tMs, depth };
      if (depth > top.depth + TURN) deepest = { tMs, depth };
      return undefined;
    }
    if (depth > deepest.depth) deepest = { tMs, depth };
    if (depth > top.depth + (deepest.depth - top.depth) / 2 || deepest.depth - depth < TURN)
      return undefined;
    const rep = {
      fromMs: top.tMs,
      deepestMs: deepest.tMs,
      toMs: tMs,
      depth: deepest.depth,
    };
    top = { tMs, depth };
    deepest = undefined;
    return rep.depth >= minDepth ? rep : undefined;
  };
}

/** All squats of a depth series, in time order. */
export function findSquats(
  tMs: readonly number[],
  depth: readonly Sample[],
  minDepth: number,
): Rep[] {
  const step = squatFinder(minDepth);
  return tMs.flatMap((t, i) => step(t, depth[i]) ?? []);
}

/** The moments at which a squat passes a fixed depth, down and up. Unit: ms. Empty when it stays above. */
export function passesDepth(
  tMs: readonly number[],
  depth: readonly Sample[],
  rep: Span,
  level: number,
): number[] {
  const at: number[] = [];
  for (let i = 1; i < tMs.length; i++) {
    const [a, b] = [depth[i - 1], depth[i]];
    if (tMs[i - 1]! < rep.fromMs || tMs[i]! > rep.toMs || a === undefined || b === undefined)
      continue;
    if (a < level !== b < level)
      at.push(tMs[i - 1]! + ((level - a) / (b - a)) * (tMs[i]! - tMs[i - 1]!));
  }
  return at;
}
