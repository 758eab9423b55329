import { opposite, type Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import type { Exercise } from './exercise.ts';

/**
 * Seen from the side, the leg that is watched is the one nearest to the camera: the view goes with it.
 *
 * @param side the leg stood on
 */
export function viewOfSide(
  { nearLeg = 'stance' }: Pick<Exercise, 'nearLeg'>,
  view: View,
  side: Side | undefined,
): View {
  if (!side || !view.startsWith('side-')) return view;
  return `side-${nearLeg === 'stance' ? side : opposite(side)}`;
}
