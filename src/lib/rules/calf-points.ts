import { distance, type Point } from '../geometry/points.ts';
import { sided, type Keypoint, type Side } from '../pose/keypoints.ts';
import type { ImagePose, View } from '../pose/pose-frame.ts';
import { median, quantile, type Sample } from '../signal/statistics.ts';
import { kneeBendDeg, trunkPitchDeg } from './side-on.ts';

const PARTS = ['Shoulder', 'Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const;

/** The leg that works, seen from its own side; the other one is hidden behind it. */
export const calfPoints = (side: Side): Keypoint[] => PARTS.map((part) => sided(side, part));

/** The camera must be at the side of the leg that works. */
export const sees = (view: View, side: Side): boolean => view === `side-${side}`;

/** What one frame shows of a calf raise. Space: image px, deg. Missing: undefined where a point is. */
export interface CalfPose {
  /** Heel above toes. */
  readonly heelPx: Sample;
  readonly footPx: Sample;
  /** Flexion of the knee; 0 = straight. */
  readonly kneeDeg: Sample;
  /** Trunk against the vertical, + = forward. */
  readonly trunkDeg: Sample;
  readonly toes: Point | undefined;
}

/**
 * Foot, knee and trunk of the leg that works.
 * Space: image px in; px and deg out. Missing: undefined where a point is. Source: measures.md B4.
 * Assumes: seen from the side of that leg.
 */
export function calfPose(points: ImagePose, side: Side): CalfPose {
  const [heel, toes] = [points[sided(side, 'Heel')], points[sided(side, 'FootIndex')]];
  return {
    heelPx: heel && toes ? toes.y - heel.y : undefined,
    footPx: distance(heel, toes),
    kneeDeg: kneeBendDeg(points, side),
    trunkDeg: trunkPitchDeg(points, side),
    toes,
  };
}

/** How the athlete stands with the heel down. */
export interface CalfRest {
  readonly heelPx: number;
  readonly footPx: number;
  readonly kneeDeg: number;
  readonly trunkDeg: number;
}

/**
 * The posture with the heel down.
 * Missing: without a quiet start, the lowest quarter of everything; undefined when the foot was never seen.
 */
export function calfRest(
  quiet: readonly CalfPose[],
  all: readonly CalfPose[],
): CalfRest | undefined {
  const known = quiet.some(({ heelPx }) => heelPx !== undefined) ? quiet : lowest(all);
  const heelPx = median(known.map((p) => p.heelPx));
  const footPx = median(known.map((p) => p.footPx));
  if (heelPx === undefined || !footPx) return undefined;
  return {
    heelPx,
    footPx,
    kneeDeg: median(known.map((p) => p.kneeDeg)) ?? 0,
    trunkDeg: median(known.map((p) => p.trunkDeg)) ?? 0,
  };
}

function lowest(all: readonly CalfPose[]): CalfPose[] {
  const low = quantile(
    all.map(({ heelPx }) => heelPx),
    0.25,
  );
  return all.filter(({ heelPx }) => heelPx !== undefined && low !== undefined && heelPx <= low);
}
