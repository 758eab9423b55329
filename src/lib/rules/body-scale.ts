import { distance, midpoint } from '../geometry/points.ts';
import { sided, SIDES } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { mean, median, type Sample } from '../signal/statistics.ts';

/** Sizes of the athlete in this recording, seen in quiet stance. */
export interface BodyScale {
  /** Hip to knee to ankle, mean of both legs. Unit: px. */
  readonly legPx: number;
  /** Mid-shoulder to mid-hip. Unit: px. */
  readonly torsoPx: number;
  readonly mmPerPx: number;
  /** Half width of the 95 % interval of `mmPerPx`, as a share of it. */
  readonly mmPerPxError: number;
}

/** Taken when the athlete's height is not known. */
const ASSUMED_HEIGHT_CM = 170;
/** 95 % of adults are within this share of it (SD about 9.5 cm over both sexes). Source: commonly quoted. */
const HEIGHT_SPREAD = 0.11;
/**
 * Lengths as a share of body height. Source: Drillis and Contini, as in Winter (shoulder 0.818, hip 0.53, eye 0.936,
 * ankle 0.039).
 */
const TORSO_OF_HEIGHT = 0.818 - 0.53;
const EYE_TO_ANKLE_OF_HEIGHT = 0.936 - 0.039;
/**
 * How much longer the detector draws these lengths than the anatomy behind the tables (or shorter: above 1 = shorter).
 * Torso and whole body are used together because a misplaced hip or unusual leg length moves them apart; a camera
 * that looks down shortens the whole body and hardly the torso.
 * Source: ours: torso 1.02–1.03, whole body 1.03–1.08 on both bodies of shared/truth at hip height, 2026-11-22.
 */
const TORSO_LOOKS_SHORT = 1.025;
const BODY_LOOKS_SHORT = 1.05;
/**
 * Spread of body proportions and of camera tilt, 95 %. Source: ours: within 8 % over camera heights of 0.45 to 1.5 m on
 * shared/truth, 2026-11-22.
 */
const PROPORTION_ERROR = 0.08;

/**
 * Leg and torso length in the picture, and millimetres per pixel at the depth of the body.
 * Space: image px. Missing: undefined when hips, knees, ankles or shoulders are never seen together.
 * Assumes: frames of quiet upright stance. Source: measures.md C0 and Part 0.
 */
export function bodyScale(
  frames: readonly ImagePose[],
  heightCm: number | undefined,
): BodyScale | undefined {
  const legPx = median(frames.map(legOf));
  const torsoPx = median(frames.map(torsoLengthPx));
  if (legPx === undefined || torsoPx === undefined || legPx === 0 || torsoPx === 0)
    return undefined;
  const heightMm = (heightCm ?? ASSUMED_HEIGHT_CM) * 10;
  const bodyPx = median(frames.map(eyeToAnkleOf));
  const byTorso = (TORSO_OF_HEIGHT * heightMm) / (torsoPx * TORSO_LOOKS_SHORT);
  const byBody =
    bodyPx === undefined
      ? undefined
      : (EYE_TO_ANKLE_OF_HEIGHT * heightMm) / (bodyPx * BODY_LOOKS_SHORT);
  return {
    legPx,
    torsoPx,
    mmPerPx: mean([byTorso, byBody])!,
    mmPerPxError: Math.hypot(PROPORTION_ERROR, heightCm === undefined ? HEIGHT_SPREAD : 0),
  };
}

function legOf(points: ImagePose): Sample {
  const legs = SIDES.map((side) => {
    const knee = points[sided(side, 'Knee')];
    const thigh = distance(points[sided(side, 'Hip')], knee);
    const shank = distance(knee, points[sided(side, 'Ankle')]);
    return thigh !== undefined && shank !== undefined ? thigh + shank : undefined;
  });
  return legs.includes(undefined) ? undefined : mean(legs);
}

/**
 * Mid-shoulder to mid-hip, in one picture.
 * Space: image px. Missing: undefined when a shoulder or hip is not seen.
 */
export function torsoLengthPx(points: ImagePose): Sample {
  return distance(
    midpoint(points.leftShoulder, points.rightShoulder),
    midpoint(points.leftHip, points.rightHip),
  );
}

function eyeToAnkleOf(points: ImagePose): Sample {
  return distance(
    midpoint(points.leftEye, points.rightEye),
    midpoint(points.leftAnkle, points.rightAnkle),
  );
}
