import type { Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';

/** Seen from the side, the leg that works is the one nearest to the camera: the view goes with it. */
export function viewOfSide(view: View, side: Side | undefined): View {
  return side && view.startsWith('side-') ? `side-${side}` : view;
}
