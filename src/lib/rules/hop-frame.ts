import { midpoint, type Point } from '../geometry/points.ts';
import { sided, SIDES, type Keypoint, type Side } from '../pose/keypoints.ts';
import type { ImagePose, PoseFrame } from '../pose/pose-frame.ts';
import { mean, median, present, type Sample } from '../signal/statistics.ts';
import { bodyScale } from './body-scale.ts';
import { ankleLiftPx } from './foot-lift.ts';
import { kneeProjectionDeg } from './knee-alignment.ts';
import { STANCE_POINTS } from './needed-points.ts';
import type { TrialContext } from './rule.ts';
import { seenPoints } from './seen-points.ts';
import { sidesAgree, stanceSign } from './stance-sign.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

/** One frame of somebody who hops, against the quiet start. */
export interface HopFrame {
  readonly tMs: number;
  readonly missing: readonly Keypoint[];
  /** How far the lowest part of what hops is above where it stood: of one foot, or of both. Unit: leg lengths. */
  readonly rise: Sample;
  /** Unit: leg lengths. */
  readonly hips: Sample;
  /** Free ankle over the stance ankle; in jumps the left one over the right. Unit: leg lengths; 0 = as on two legs. */
  readonly lift: Sample;
  /** The foot that hops, or the middle of both. Space: image, in leg lengths. */
  readonly place: Point | undefined;
  /** Unit: deg. Sign: + = towards the stance side; in jumps to the own left. */
  readonly leanDeg: Sample;
  /** How far each knee that lands is inside the line from hip to ankle. Unit: deg. */
  readonly kneeDeg: Readonly<Partial<Record<Side, Sample>>>;
}

/** What is told against the quiet start. */
export interface HopRest {
  readonly legPx: number;
  readonly hasQuiet: boolean;
  readonly y: Readonly<Partial<Record<Keypoint, number>>>;
  readonly hipsY: number;
  readonly liftPx: number;
  readonly leanDeg: number;
  readonly kneeDeg: Readonly<Partial<Record<Side, number>>>;
}

/** The feet that leave the floor together: one of a hop, both of a jump. */
export const hoppingSides = ({ task, stance }: TrialContext): readonly Side[] =>
  task === 'jump' ? SIDES : stance ? [stance] : [];

/** Points without which no hop is seen: a raised heel leaves the toes on the floor, so toes must be seen. */
export const hopPoints = (context: TrialContext): readonly Keypoint[] => [
  ...STANCE_POINTS,
  ...hoppingSides(context).map((side) => sided(side, 'FootIndex')),
];

/** Where to in the picture a lean or a drift is +; the own left in jumps. Missing: undefined where it cannot be seen. */
export const hopSign = ({ view, stance, task }: TrialContext): 1 | -1 | undefined => {
  if (view !== 'front') return undefined;
  if (task === 'jump') return stanceSign(view, 'left');
  return stance && stanceSign(view, stance);
};

/** Why it cannot be seen: from where it is looked at, or because nobody knows which leg hops. */
export const whyNoSign = ({ view }: TrialContext) =>
  view === 'front' ? 'no-single-leg' : 'wrong-view';

/** Toe, ankle and, where the model knows it, heel. */
const footParts = (context: TrialContext) =>
  hoppingSides(context).flatMap((side) =>
    (['Ankle', 'FootIndex', 'Heel'] as const).map((part) => sided(side, part)),
  );

/** The points of a frame; none when left and right are the wrong way round. */
const pointsOf = (frame: PoseFrame, { view }: TrialContext): ImagePose => {
  const points = seenPoints(frame);
  return sidesAgree(points, view) ? points : {};
};

/**
 * Lengths and levels of a quiet start.
 * Space: image px in. Missing: undefined when the body is never seen whole; without a quiet start all frames stand for it.
 */
export function hopRest(
  context: TrialContext,
  quiet: readonly PoseFrame[],
  all: readonly PoseFrame[],
): HopRest | undefined {
  const points = (quiet.length > 0 ? quiet : all).map((frame) => pointsOf(frame, context));
  const legPx = bodyScale(points, context.heightCm)?.legPx;
  const hipsY = median(points.map((p) => midpoint(p.leftHip, p.rightHip)?.y));
  if (!legPx || hipsY === undefined) return undefined;
  const level = (of: (p: ImagePose) => Sample) =>
    quiet.length > 0 ? (median(points.map(of)) ?? 0) : 0;
  const y = footParts(context).map((name) => [name, median(points.map((p) => p[name]?.y))]);
  const knees = hoppingSides(context).map((side) => [side, level(kneeOf(side, context))]);
  return {
    ...{ legPx, hipsY, hasQuiet: quiet.length > 0 },
    y: Object.fromEntries(y) as HopRest['y'],
    liftPx: level((p) => ankleLiftPx(p, context.stance ?? 'right')),
    leanDeg: level(trunkLeanDeg),
    kneeDeg: Object.fromEntries(knees) as HopRest['kneeDeg'],
  };
}

/**
 * What one frame shows.
 * Space: image px in; leg lengths and deg out. Missing: a frame that lacks a needed point shows nothing.
 */
export function hopFrame(context: TrialContext, frame: PoseFrame, rest: HopRest): HopFrame {
  const { tMs } = frame;
  const points = pointsOf(frame, context);
  const missing = hopPoints(context).filter((name) => !points[name]);
  const sign = hopSign(context);
  if (missing.length > 0 || !sign) {
    const nothing = { rise: undefined, hips: undefined, lift: undefined, leanDeg: undefined };
    return { tMs, missing, ...nothing, place: undefined, kneeDeg: {} };
  }
  const parts = footParts(context).filter((name) => points[name] && rest.y[name] !== undefined);
  const rises = present(parts.map((name) => (rest.y[name]! - points[name]!.y) / rest.legPx));
  const hipsY = midpoint(points.leftHip, points.rightHip)!.y;
  const free = context.stance ?? 'right';
  const along = (axis: 'x' | 'y') => mean(parts.map((name) => points[name]![axis]))! / rest.legPx;
  const knees = hoppingSides(context).map((side) => {
    const deg = kneeOf(side, context)(points);
    return [side, deg === undefined ? undefined : deg - (rest.kneeDeg[side] ?? 0)];
  });
  return {
    ...{ tMs, missing },
    rise: rises.length === 0 ? undefined : Math.min(...rises),
    hips: (rest.hipsY - hipsY) / rest.legPx,
    lift: (ankleLiftPx(points, free)! - rest.liftPx) / rest.legPx,
    place: { x: along('x'), y: along('y') },
    leanDeg: (trunkLeanDeg(points)! - rest.leanDeg) * sign,
    kneeDeg: Object.fromEntries(knees) as HopFrame['kneeDeg'],
  };
}

const kneeOf =
  (side: Side, { view }: TrialContext) =>
  (points: ImagePose): Sample => {
    const sign = stanceSign(view, side);
    return sign && kneeProjectionDeg(points, side, sign);
  };
