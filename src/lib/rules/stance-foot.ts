import { midpoint, type Point } from '../geometry/points.ts';
import { sided, type Side, type SidedPart } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { runningMedian } from '../signal/running-median.ts';
import { median, present, type Sample } from '../signal/statistics.ts';
import { during, within } from './frame-times.ts';
import type { Span } from './rule.ts';

/** Standing height is the median over this long. Unit: ms. Source: ours; a hop lasts 0.3 s, so it hardly moves it. */
const STANDING_MS = 3000;
/**
 * A hop lifts foot and hips together by this much, for this long. Unit: leg lengths, ms.
 * Source: ours: a hop of 4 cm reads 0.04–0.05, quiet stance up to 0.015 in shared/truth, 2026-11-22.
 */
const HOP_RISE = 0.022;
const HOP_MS = 60;
/** Rises interrupted for less than this belong to one hop. Unit: ms. */
const SAME_HOP_MS = 250;
/**
 * The foot has moved when this far from where it stood, for this long. Up and down count half: a planted foot wanders more
 * that way when the arms move. Source: measures.md C1 (0.05 LL); ours: 0.04 sideways and 0.08 up on a real clip, 2026-11-22.
 */
const MOVED = 0.05;
const MOVED_MS = 300;
/** Where it stood = the first second. Source: measures.md C1. */
const PLACE_MS = 1000;

const FOOT: readonly SidedPart[] = ['Ankle', 'Heel', 'FootIndex'];

/**
 * Stretches in which the stance foot was off the floor: ankle, heel, toe and hips rise together. A heel raise leaves the
 * toe, a straightening knee leaves the foot.
 * Space: image px. Unit: ms. Missing: frames without the foot or the hips count as standing; a model without heel and
 * toe is judged by the ankle. Assumes: 15 frames a second or more. Source: measures.md C1.
 */
export function findHops(
  tMs: readonly number[],
  points: readonly ImagePose[],
  stance: Side,
  legPx: number,
): Span[] {
  const parts = FOOT.filter((part) => points.some((p) => p[sided(stance, part)]));
  const heights = [
    ...parts.map((part) => points.map((p) => p[sided(stance, part)]?.y)),
    points.map((p) => midpoint(p.leftHip, p.rightHip)?.y),
  ];
  const rises = heights.map((y) => {
    const standing = runningMedian(tMs, y, STANDING_MS);
    return y.map((v, i) =>
      v === undefined || standing[i] === undefined ? undefined : (standing[i] - v) / legPx,
    );
  });
  const together = tMs.map((_, i) => {
    const all = rises.map((rise) => rise[i]);
    return all.includes(undefined) ? 0 : Math.min(...present(all));
  });
  const up: Span[] = [];
  tMs.forEach((t, i) => {
    if (together[i]! < HOP_RISE) return;
    const last = up.at(-1);
    if (last && t - last.toMs <= SAME_HOP_MS) up[up.length - 1] = { ...last, toMs: t };
    else up.push({ fromMs: t, toMs: t });
  });
  return up.filter((hop) => hop.toMs - hop.fromMs >= HOP_MS);
}

/**
 * The moment in a hold at which the stance foot left its place along the floor: ankle, heel and toe all did.
 * Space: image px. Unit: ms. Missing: undefined when it stayed, or is not seen.
 */
export function footMovedAt(
  tMs: readonly number[],
  points: readonly ImagePose[],
  stance: Side,
  legPx: number,
  hold: Span,
): Sample {
  const parts = FOOT.filter((part) => points.some((p) => p[sided(stance, part)]));
  const away = parts.map((part) =>
    fromFirstPlace(
      tMs,
      points.map((p, i) => (within(tMs[i]!, hold) ? p[sided(stance, part)] : undefined)),
      hold,
    ),
  );
  let sinceMs: Sample;
  for (const [i, t] of tMs.entries()) {
    const all = present(away.map((px) => px[i]));
    if (all.length === 0) continue;
    if (all.length < parts.length || Math.min(...all) <= MOVED * legPx) sinceMs = undefined;
    else {
      sinceMs ??= t;
      if (t - sinceMs >= MOVED_MS) return sinceMs;
    }
  }
  return undefined;
}

/** How far a point is from where it was in the first second. Unit: px, those up and down halved. */
function fromFirstPlace(
  tMs: readonly number[],
  places: readonly (Point | undefined)[],
  hold: Span,
): Sample[] {
  const first = { fromMs: hold.fromMs, toMs: hold.fromMs + PLACE_MS };
  const moved = (axis: 'x' | 'y') => {
    const calm = runningMedian(
      tMs,
      places.map((p) => p?.[axis]),
      MOVED_MS,
    );
    const place = median(during(tMs, calm, first));
    return calm.map((v) => (v === undefined || place === undefined ? undefined : v - place));
  };
  const [x, y] = [moved('x'), moved('y')];
  return x.map((dx, i) =>
    dx === undefined || y[i] === undefined ? undefined : Math.hypot(dx, y[i] / 2),
  );
}
