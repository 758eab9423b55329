import { distance } from '../geometry/points.ts';
import { KEYPOINTS, mirroredKeypoint, sided, type Keypoint } from '../pose/keypoints.ts';
import type { ImagePoint, ImagePose, View } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import { torsoLengthPx } from './body-scale.ts';

const PAIRS = ['Shoulder', 'Hip', 'Knee', 'Ankle'] as const;
type Pair = (typeof PAIRS)[number];

/** From the head end the trunk hides hips and legs: what the model says of them is no witness. */
const witnessesOf = (view: View | undefined): readonly Pair[] =>
  view === 'head-end' ? ['Shoulder'] : PAIRS;

/** Points of a pair nearer together than this, in torso lengths, could pass each other: they tell nothing. Source: ours, half of a hip width. */
const TOO_CLOSE = 0.2;
/**
 * The way a pair has gone if its names were exchanged, over the way with the names given. Below the first it has surely
 * changed places, above the second surely not.
 * Source: ours: always above 1.7 in shared/truth, at 30 as at 5 fps; 0.0–0.5 at the swaps of a real clip (pose2sim_beam_front), 2026-11-22.
 */
const CHANGED = 0.4;
const KEPT = 1;

/** Whether left and right are the way round they were before. 'mixed': not all of the body agrees. */
export type Sides = 'kept' | 'swapped' | 'mixed';

/**
 * Follows left and right of one body from picture to picture: nobody's two shoulders change places within a frame, but
 * a detector's labels do. The first picture counts as right.
 * Space: image px. Missing: a pair that is not seen, or close together, goes along with the shoulders when they change.
 * Assumes: pictures at most half a second apart; start anew after a longer hole. Face and feet are no further witnesses:
 * a detector that takes the front for the back turns them along.
 * Source: ours: in the swapped pictures of a real clip (pose2sim_beam_front) the ears agree with the shoulders in 98 %,
 * and toes lie below heels or above them, as on either side; swaps put into shared/truth are all found without, 2026-11-22.
 */
export function sideKeeper(view?: View): (points: ImagePose) => Sides {
  const witnesses = witnessesOf(view);
  let before: ImagePose = {};
  const swapped: Record<Pair, boolean> = { Shoulder: false, Hip: false, Knee: false, Ankle: false };
  return (points) => {
    const torso = unitPx(points, view);
    const believed = exchanged(points, (pair) => swapped[pair]);
    const ratios = witnesses.map((pair) => torso && wayRatio(before, believed, pair, torso));
    const turned = (ratios[0] ?? KEPT) < CHANGED;
    const unclear: Pair[] = [];
    witnesses.forEach((pair, i) => {
      const ratio = ratios[i];
      if (ratio === undefined) swapped[pair] = turned ? swapped.Shoulder : swapped[pair];
      else if (ratio < (turned ? KEPT : CHANGED)) swapped[pair] = !swapped[pair];
      else if (ratio < KEPT) unclear.push(pair);
    });
    const trusted = exchanged(points, (pair) => swapped[pair]);
    before = { ...before, ...without(trusted, unclear) };
    if (unclear.length > 0) return 'mixed';
    const wrong = witnesses.filter((pair) => swapped[pair]).length;
    return wrong === 0 ? 'kept' : wrong === witnesses.length ? 'swapped' : 'mixed';
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

/** What is near is told in torso lengths; from the head end, where the trunk is not seen, in shoulder widths and more. */
function unitPx(points: ImagePose, view: View | undefined): Sample {
  if (view !== 'head-end') return torsoLengthPx(points);
  return distance(points.leftShoulder, points.rightShoulder);
}

/** Missing: undefined when it cannot be told. */
function wayRatio(before: ImagePose, now: ImagePose, pair: Pair, torso: number): Sample {
  const [left, right] = [sided('left', pair), sided('right', pair)];
  const apart = distance(before[left], before[right]);
  if (apart === undefined || apart < TOO_CLOSE * torso) return undefined;
  const way = (from: typeof left, to: typeof left) => distance(before[from], now[to]);
  const given = sum(way(left, left), way(right, right));
  const crossed = sum(way(left, right), way(right, left));
  return given === undefined || crossed === undefined || given === 0 ? undefined : crossed / given;
}

const sum = (a: Sample, b: Sample): Sample =>
  a === undefined || b === undefined ? undefined : a + b;

function without(points: ImagePose, pairs: readonly Pair[]): ImagePose {
  const names = pairs.flatMap((pair) => [sided('left', pair), sided('right', pair)]);
  return Object.fromEntries(
    Object.entries(points).filter(([name]) => !names.includes(name as Keypoint)),
  );
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
