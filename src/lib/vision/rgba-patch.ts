/** A crop of the un-mirrored frame at full resolution. Unit: px. `x0`, `y0` = its top left corner in the frame. */
export interface RgbaPatch {
  /** Red, green, blue, alpha per pixel, row by row; alpha is never looked at. */
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly x0: number;
  readonly y0: number;
}

/**
 * Where the body is in the frame, by the names of `pose/keypoints.ts`; an `ImagePose` fits.
 * Unit: px. `z` is depth, smaller = nearer the camera. Missing: absent where the model has no depth.
 */
export type BodyPoints = Readonly<
  Partial<Record<string, { readonly x: number; readonly y: number; readonly z?: number }>>
>;

export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;
}

/** A smaller box holds no texture to measure. Unit: px. Source: ours. */
const LEAST_SIDE_PX = 24;

/** Edges of a part of the frame. Space: frame px. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The whole pixels within the edges that lie in the frame.
 * Space: pixels of the un-mirrored frame. Missing: undefined when (almost) nothing is left.
 */
export function boxInFrame(
  { left, right, top, bottom }: Edges,
  frameWidth: number,
  frameHeight: number,
): PixelBox | undefined {
  const x0 = Math.max(0, Math.floor(left));
  const y0 = Math.max(0, Math.floor(top));
  const width = Math.min(frameWidth, Math.ceil(right)) - x0;
  const height = Math.min(frameHeight, Math.ceil(bottom)) - y0;
  if (!(width >= LEAST_SIDE_PX && height >= LEAST_SIDE_PX)) return undefined;
  return { x0, y0, width, height };
}

/** How far the waist box reaches from the hip midpoint, in hip widths. Source: ours: windows (−1 … +0.4) plus 0.6 for movement. */
const REACH = { side: 1.5, up: 1.7, down: 1.0 };
/** Least hip width over trunk length, so that hips drawn together do not starve the box. Source: ours: virtual runners read 0.39–0.45. */
const LEAST_HIP_TO_TRUNK = 0.33;

/**
 * The part of the frame worth cropping to measure the pelvis: the waist with room to move.
 *
 * Space: pixels of the un-mirrored frame, whole numbers, clipped to the frame.
 * Missing: undefined when a hip is missing or the box lies (almost) outside the frame.
 */
export function waistBox(
  body: BodyPoints,
  frameWidth: number,
  frameHeight: number,
): PixelBox | undefined {
  const { leftHip, rightHip, leftShoulder, rightShoulder } = body;
  if (!leftHip || !rightHip) return undefined;
  const x = (leftHip.x + rightHip.x) / 2;
  const y = (leftHip.y + rightHip.y) / 2;
  let size = Math.hypot(leftHip.x - rightHip.x, leftHip.y - rightHip.y);
  if (leftShoulder && rightShoulder) {
    const trunk = Math.hypot(
      (leftShoulder.x + rightShoulder.x) / 2 - x,
      (leftShoulder.y + rightShoulder.y) / 2 - y,
    );
    size = Math.max(size, LEAST_HIP_TO_TRUNK * trunk);
  }
  const edges = {
    left: x - REACH.side * size,
    right: x + REACH.side * size,
    top: y - REACH.up * size,
    bottom: y + REACH.down * size,
  };
  return boxInFrame(edges, frameWidth, frameHeight);
}
