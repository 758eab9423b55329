import { distance } from '../geometry/points.ts';
import { KEYPOINTS, mirroredKeypoint, sided } from '../pose/keypoints.ts';
import type { ImagePoint, ImagePose } from '../pose/pose-frame.ts';
import { torsoLengthPx } from './body-scale.ts';

const PAIRS = ['Shoulder', 'Hip', 'Knee', 'Ankle'] as const;
type Pair = (typeof PAIRS)[number];

/** Points of a pair nearer together than this, in torso lengths, could pass each other: they tell nothing. Source: ours, half of a hip width. */
const TOO_CLOSE = 0.2;
/** A pair has changed places when that leaves less than this share of the way. Source: ours: never below 0.7 in shared/truth, 2026-11-22. */
const CLEARLY_LESS = 0.3;

/** Whether left and right are the way round they were before. 'mixed': not all of the body agrees. */
export type Sides = 'kept' | 'swapped' | 'mixed';

/**
 * Follows left and right of one body from picture to picture: nobody's two hips change places within a frame, but a
 * detector's labels do. The first picture counts as right.
 * Space: image px. Missing: a pair that is not seen, or close together, goes along with shoulders and hips, and alone stays as it was.
 * Assumes: pictures at most half a second apart; start anew after a longer hole.
 */
export function sideKeeper(): (points: ImagePose) => Sides {
  let before: ImagePose | undefined;
  const swapped: Record<Pair, boolean> = { Shoulder: false, Hip: false, Knee: false, Ankle: false };
  return (points) => {
    const torso = torsoLengthPx(points);
    const believed = exchanged(points, (pair) => swapped[pair]);
    if (before && torso) {
      const votes = PAIRS.map((pair) => changedPlaces(before!, believed, pair, torso));
      const trunkChanged = votes[0] === true && votes[1] === true;
      PAIRS.forEach((pair, i) => {
        if (votes[i] ?? trunkChanged) swapped[pair] = !swapped[pair];
      });
    }
    const trusted = exchanged(points, (pair) => swapped[pair]);
    before = { ...before, ...trusted };
    const wrong = PAIRS.filter((pair) => swapped[pair]).length;
    return wrong === 0 ? 'kept' : wrong === PAIRS.length ? 'swapped' : 'mixed';
  };
}

/**
 * The picture with all left and right points exchanged. Depth is left out: a detector that takes the front for the
 * back guesses it wrongly.
 * Space: image px.
 */
export function withSidesExchanged(points: ImagePose): ImagePose {
  const out: { -readonly [K in keyof ImagePose]: ImagePoint } = {};
  for (const name of KEYPOINTS) {
    const point = points[mirroredKeypoint(name)];
    if (point) out[name] = { space: 'image', x: point.x, y: point.y, score: point.score };
  }
  return out;
}

/** Missing: undefined when it cannot be told. */
function changedPlaces(
  before: ImagePose,
  now: ImagePose,
  pair: Pair,
  torso: number,
): boolean | undefined {
  const [left, right] = [sided('left', pair), sided('right', pair)];
  const apart = distance(before[left], before[right]);
  if (apart === undefined || apart < TOO_CLOSE * torso) return undefined;
  const way = (a: typeof left, b: typeof left) => distance(before[a], now[b]);
  const [ll, rr, lr, rl] = [way(left, left), way(right, right), way(left, right), way(right, left)];
  if (ll === undefined || rr === undefined || lr === undefined || rl === undefined)
    return undefined;
  return lr + rl < CLEARLY_LESS * (ll + rr);
}

/** The four pairs only, those named exchanged. */
function exchanged(points: ImagePose, isSwapped: (pair: Pair) => boolean): ImagePose {
  const out: { -readonly [K in keyof ImagePose]: ImagePoint } = {};
  for (const pair of PAIRS) {
    const [left, right] = [sided('left', pair), sided('right', pair)];
    const [l, r] = isSwapped(pair) ? [points[right], points[left]] : [points[left], points[right]];
    if (l) out[left] = l;
    if (r) out[right] = r;
  }
  return out;
}
