import { midpoint, type Point } from '../geometry/points.ts';
import { sided, SIDES, type Side, type SidedPart } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { median, present, type Sample } from '../signal/statistics.ts';
import { during, within } from './frame-times.ts';
import type { Span } from './rule.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

/**
 * How far a wrist or elbow is from its usual place when the arm counts as flung out. Unit: torso lengths.
 * Source: measures.md C1 (wrist 0.35); elbow: ours, 0.3–0.5 when flung, below 0.1 in quiet clips of shared/truth.
 */
const OUT: readonly (readonly [SidedPart, number])[] = [
  ['Wrist', 0.35],
  ['Elbow', 0.25],
];
const OUT_MS = 120;
/** Shorter returns do not count. Unit: ms. */
const IN_MS = 200;
/** Where the movement begins, as a share of the limit; and where the return begins, as a share of the reach. */
const BEGINS = 0.25;
const REACH = 0.9;
/** An arm is flung within this. Unit: ms. */
const SLOWEST_MS = 400;

/**
 * Stretches with an arm flung out: from the moment it leaves its usual place to the moment it starts to come back.
 * The usual place, seen from the shoulders, is the median over the trial: crossed, on the hips, at the sides alike.
 * Space: image px. Unit: ms. Missing: an arm not seen stays where it was. `toMs` is the end of the trial for an arm that never came back.
 * Source: measures.md C1.
 */
export function armsFlungOut(
  tMs: readonly number[],
  points: readonly ImagePose[],
  torsoPx: number,
  trial: Span,
): (Span & { readonly cameBack: boolean })[] {
  const away = awayFromPlace(tMs, points, torsoPx, trial);
  const found: (Span & { cameBack: boolean })[] = [];
  let i = 0;
  while (i < tMs.length) {
    if ((away[i] ?? 0) < 1) {
      i++;
      continue;
    }
    const from = i;
    let last = i;
    while (i < tMs.length && tMs[i]! - tMs[last]! <= IN_MS) {
      if ((away[i] ?? 0) >= 1) last = i;
      i++;
    }
    if (tMs[last]! - tMs[from]! < OUT_MS) continue;
    found.push({
      fromMs: tMs[leftPlace(tMs, away, from)]!,
      toMs: tMs[startedBack(away, from, last)]!,
      cameBack: away.slice(last + 1).some((a) => a !== undefined),
    });
  }
  return found;
}

/** Largest distance of a wrist or elbow from its usual place; 1 = the limit. */
function awayFromPlace(
  tMs: readonly number[],
  points: readonly ImagePose[],
  torsoPx: number,
  trial: Span,
): Sample[] {
  const tracks = OUT.flatMap(([part, limit]) =>
    SIDES.map((side) => {
      const picture = points.map((p) => fromShoulders(p, side, part));
      const trunk = points.map((p, i) => turned(picture[i], trunkLeanDeg(p)));
      const [hanging, riding] = [picture, trunk].map((place) => fromUsual(tMs, place, trial));
      // An arm is in its place when it hangs as usual, or rides along with a leaning trunk.
      return tMs.map((_, i) => {
        const [a, b] = [hanging![i], riding![i]];
        return a === undefined || b === undefined ? undefined : Math.min(a, b) / (limit * torsoPx);
      });
    }),
  );
  return tMs.map((t, i) =>
    within(t, trial) ? largest(tracks.map((track) => track[i])) : undefined,
  );
}

function fromUsual(
  tMs: readonly number[],
  place: readonly (Point | undefined)[],
  trial: Span,
): Sample[] {
  const inTrial = during(tMs, place, trial);
  const x = median(inTrial.map((p) => p?.x));
  const y = median(inTrial.map((p) => p?.y));
  return place.map((p) =>
    p === undefined || x === undefined || y === undefined
      ? undefined
      : Math.hypot(p.x - x, p.y - y),
  );
}

/** The same point in the axes of the trunk. */
function turned(point: Point | undefined, deg: Sample): Point | undefined {
  if (!point || deg === undefined) return undefined;
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];
  return { x: point.x * cos + point.y * sin, y: point.y * cos - point.x * sin };
}

function largest(values: readonly Sample[]): Sample {
  const known = present(values);
  return known.length === 0 ? undefined : Math.max(...known);
}

function fromShoulders(points: ImagePose, side: Side, part: SidedPart): Point | undefined {
  const centre = midpoint(points.leftShoulder, points.rightShoulder);
  const point = points[sided(side, part)];
  return centre && point && { x: point.x - centre.x, y: point.y - centre.y };
}

function leftPlace(tMs: readonly number[], away: readonly Sample[], from: number): number {
  let i = from;
  while (i > 0 && (away[i - 1] ?? 0) > BEGINS && tMs[from]! - tMs[i - 1]! < SLOWEST_MS) i--;
  return i;
}

function startedBack(away: readonly Sample[], from: number, last: number): number {
  const reach = median(away.slice(from, last + 1))!;
  let i = last;
  while (i > from && (away[i] ?? 0) < REACH * reach) i--;
  return i;
}
