import { convexHull } from '../geometry/hull.ts';
import { along, distanceFromLine, type Point } from '../geometry/points.ts';
import { boxInFrame, type BodyPoints, type PixelBox } from './rgba-patch.ts';
import { trunkPlace } from './trunk-place.ts';

/** The part of the picture in which a surface is followed. Space: frame px. */
export interface TrunkRegion {
  /** Corners of a convex outline in turn. */
  readonly outline: readonly Point[];
  /** What lies nearer to the outline than this is not in it. Unit: px. */
  readonly rimPx: number;
}

/**
 * How far from the shoulders to the hips the surface still turns with the chest. Source: ours: holds of eight virtual
 * runners: with 0.62 turns of a supple one came out a third too small, 0.3 and 0.45 serve alike, 2026-11-30.
 */
const DOWN_SHARE = 0.3;
/** The rim of a body that turns shows now this and now that of it. Unit: shoulder widths, px. Source: ours. */
const RIM = { share: 0.03, leastPx: 1.5 };

/** A part of the trunk whose surface can be followed. Missing: undefined when a point it hangs on is. */
export type RegionOf = (body: BodyPoints) => TrunkRegion | undefined;

/**
 * The chest and what of the arms is crossed before them: from shoulder to shoulder, out to the elbows.
 * Missing: undefined when a shoulder or hip is missing; a missing elbow is left out.
 */
export const chestRegion: RegionOf = (body) => {
  const { leftShoulder, rightShoulder, leftHip, rightHip, leftElbow, rightElbow } = body;
  return regionOf(body, [
    ...[leftShoulder, rightShoulder, leftElbow, rightElbow],
    along(leftShoulder, leftHip, DOWN_SHARE),
    along(rightShoulder, rightHip, DOWN_SHARE),
  ]);
};

/**
 * Where shorts are seen of somebody sitting or standing before the camera: from the hem of the shirt to the thighs, which turn
 * with the pelvis. Shares: of hips to shoulders, hips to knees, and of the distance of the hips outwards of each.
 * Source: ours: of seven cuts tried on films of eight virtual runners this one told still and turning pelves apart best,
 * 2026-11-30.
 */
const SHORTS = { up: 0.1, down: 0.6, out: 0.3 };

/**
 * The pelvis and most of the thighs.
 * Missing: undefined when a shoulder, hip or knee is missing.
 */
export const pelvisRegion: RegionOf = (body) => {
  const { leftShoulder, rightShoulder, leftHip, rightHip, leftKnee, rightKnee } = body;
  if (!leftHip || !rightHip || !leftKnee || !rightKnee) return undefined;
  const left = along(leftHip, rightHip, -SHORTS.out)!;
  const right = along(rightHip, leftHip, -SHORTS.out)!;
  return regionOf(body, [
    ...[left, right],
    along(left, leftShoulder, SHORTS.up),
    along(right, rightShoulder, SHORTS.up),
    along(left, along(leftKnee, rightKnee, -SHORTS.out), SHORTS.down),
    along(right, along(rightKnee, leftKnee, -SHORTS.out), SHORTS.down),
  ]);
};

function regionOf(
  body: BodyPoints,
  corners: readonly (Point | undefined)[],
): TrunkRegion | undefined {
  const place = trunkPlace(body);
  if (!place) return undefined;
  const rimPx = Math.max(RIM.leastPx, RIM.share * place.shouldersPx);
  return { outline: convexHull(corners.filter((point) => point !== undefined)), rimPx };
}

/** Whether a point lies in the region. Space: frame px. */
export function inRegion({ outline, rimPx }: TrunkRegion, point: Point): boolean {
  return outline.every((corner, i) => {
    const inwards = distanceFromLine(point, corner, outline[(i + 1) % outline.length]);
    return inwards !== undefined && inwards >= rimPx;
  });
}

/** Room for the windows of the coarsest level around the region. Unit: body sizes. Source: ours: half of 9 px at a quarter of 110 px. */
const ROOM = 0.25;

/**
 * The part of the frame worth cropping to follow the surface of the trunk.
 *
 * Space: pixels of the un-mirrored frame, whole numbers, clipped to the frame.
 * Missing: undefined when there is no such region, or the box lies (almost) outside the frame.
 */
export function trunkBox(
  body: BodyPoints,
  frameWidth: number,
  frameHeight: number,
  partOf: RegionOf = chestRegion,
): PixelBox | undefined {
  const place = trunkPlace(body);
  const region = partOf(body);
  if (!place || !region) return undefined;
  const room = ROOM * place.sizePx;
  const xs = region.outline.map(({ x }) => x);
  const ys = region.outline.map(({ y }) => y);
  const edges = {
    left: Math.min(...xs) - room,
    right: Math.max(...xs) + room,
    top: Math.min(...ys) - room,
    bottom: Math.max(...ys) + room,
  };
  return boxInFrame(edges, frameWidth, frameHeight);
}
