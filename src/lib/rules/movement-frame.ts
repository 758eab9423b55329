import { distance } from '../geometry/points.ts';
import { sided, SIDES, type Keypoint } from '../pose/keypoints.ts';
import type { ImagePose, PoseFrame } from '../pose/pose-frame.ts';
import { median, present, type Sample } from '../signal/statistics.ts';
import type { Counted, Measure, Movement } from './movement.ts';
import type { RepLimits } from './rep-counter.ts';
import type { TrialContext } from './rule.ts';
import { seenPoints } from './seen-points.ts';

/** One frame of a movement, before anything is smoothed. */
export interface Shown {
  readonly points: ImagePose;
  readonly missing: readonly Keypoint[];
  /** Missing: undefined throughout when a needed point is. Unit: deg, or leg lengths. */
  readonly signals: Readonly<Record<string, Sample>>;
}

/** The athlete at rest: what everything else is told against. */
export interface Rest {
  /** Missing: no length can be told. */
  readonly lengthPx: Sample;
  readonly zero: Readonly<Record<string, Sample>>;
}

/**
 * Lengths and zeros of a quiet start.
 * Space: image px in. Missing: without a start the zeros are undefined, and the length is that of all frames.
 *
 * @param frames all there are, from which the length is taken where there is no quiet start
 */
export function restOf(
  movement: Movement,
  context: TrialContext,
  quiet: readonly PoseFrame[],
  frames: readonly PoseFrame[],
): Rest {
  const from = quiet.length > 0 ? quiet : frames;
  const lengthOf = movement.lengthOf ?? legPx;
  const lengthPx = median(from.map((frame) => lengthOf(seenPoints(frame), context)));
  const bare = { ...movement, onlyFromRest: [] };
  const seen = quiet.map((frame) => shownIn(bare, context, frame, { lengthPx, zero: {} }));
  const zeros = movement.fromRest.map((id) => [id, median(seen.map((s) => s.signals[id]))]);
  return { lengthPx, zero: Object.fromEntries(zeros) as Rest['zero'] };
}

/**
 * What one frame shows of a movement, against the rest.
 * Space: image px in; deg and leg lengths out. Missing: a frame that lacks a needed point shows nothing.
 */
export function shownIn(
  movement: Movement,
  context: TrialContext,
  frame: PoseFrame,
  rest: Rest,
): Shown {
  const points = seenPoints(frame);
  const missing = movement.needs(context).filter((name) => !points[name]);
  if (missing.length > 0) return { points, missing, signals: {} };
  const raw = movement.shows(points, context, frame);
  const told = Object.entries(raw).map(([id, value]) => {
    const long = movement.lengths?.includes(id) ?? false;
    if (value === undefined || (long && !rest.lengthPx)) return [id, undefined];
    if (rest.zero[id] === undefined && movement.onlyFromRest?.includes(id)) return [id, undefined];
    return [id, (long ? value / rest.lengthPx! : value) - (rest.zero[id] ?? 0)];
  });
  return { points, missing, signals: Object.fromEntries(told) as Shown['signals'] };
}

/** Of repetitions after the fifth. Source: ours, as hip abduction: half-hearted ones are not counted. */
const SHARE_OF_FIRST = 0.5;

/** What counts as a repetition, in the units of a recording. Unit: px for the spot that stays. */
export function limitsOf(
  movement: Movement,
  counted: Counted,
  tuning: Readonly<Record<string, number>>,
  { lengthPx }: Rest,
): RepLimits {
  const { turn, least, shareOfFirst = SHARE_OF_FIRST, shortestMs, longestMs } = counted;
  const { back, hiddenMs } = counted;
  return {
    ...{ turn, shareOfFirst, shortestMs, longestMs },
    ...(back !== undefined && { back }),
    ...(hiddenMs !== undefined && { hiddenMs }),
    least: tuning[least]!,
    footStays: movement.anchorStays * (lengthPx ?? Infinity),
  };
}

/** What is counted of a frame; null while somebody does something else. Missing: undefined where it was not seen. */
export function countedIn(
  { signal, unless }: Counted,
  signals: Readonly<Record<string, Sample>>,
): Sample | null {
  const off = unless?.some((one) => Math.abs(signals[one.signal] ?? 0) > one.beyond);
  return off ? null : signals[signal];
}

/** What is measured in this task. */
export const measuresOf = ({ measures }: Movement, { task }: TrialContext): readonly Measure[] =>
  measures.filter(({ tasks }) => !tasks || tasks.includes(task));

/** Hip to knee to ankle, of the leg that looks longer. Space: image px. Missing: undefined when neither is seen whole. */
function legPx(points: ImagePose): Sample {
  const legs = SIDES.map((side) => {
    const knee = points[sided(side, 'Knee')];
    const thigh = distance(points[sided(side, 'Hip')], knee);
    const shank = distance(knee, points[sided(side, 'Ankle')]);
    return thigh === undefined || shank === undefined ? undefined : thigh + shank;
  });
  const known = present(legs);
  return known.length === 0 ? undefined : Math.max(...known);
}
