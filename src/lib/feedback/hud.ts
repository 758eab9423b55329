import type { Point } from '#lib/geometry/points.ts';
import type { PoseFrame } from '#lib/pose/pose-frame.ts';

/** The part of the frame that is on the screen. Space: image px, un-mirrored. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a round instrument stands, and how large. Space: image px. */
export interface Instrument {
  readonly at: Point;
  readonly radius: number;
}

/** Sizes as shares of the picture. Source: ours: a dial of 30 mm on a phone, read from three metres. */
const OF_HEIGHT = 0.17;
const OF_WIDTH = 0.15;
/** Room for the athlete, who stands in the middle, on each side of it. Share of frame height. Source: ours. */
const BODY = 0.24;
const MARGIN = 0.02;
const AT_HEIGHT = 0.42;

/**
 * A steady place for dial, trace or arc: beside the athlete, on the right of the screen, always within sight.
 * Space: image px, un-mirrored; `mirrored` says only which end of the frame is on the right of the screen.
 */
export function instrumentPlace(
  frame: Pick<PoseFrame, 'width' | 'height'>,
  visible: Box,
  mirrored: boolean,
): Instrument {
  const width = visible.right - visible.left;
  const radius = Math.min(OF_HEIGHT * frame.height, OF_WIDTH * width);
  const middle = (visible.left + visible.right) / 2;
  const away = Math.min(
    BODY * frame.height + radius,
    width / 2 - radius - MARGIN * Math.max(width, frame.height),
  );
  const y = visible.top + AT_HEIGHT * (visible.bottom - visible.top);
  return { at: { x: middle + (mirrored ? -away : away), y }, radius };
}

/** All of the frame. */
export const wholeFrame = (frame: Pick<PoseFrame, 'width' | 'height'>): Box => ({
  left: 0,
  right: frame.width,
  top: 0,
  bottom: frame.height,
});
