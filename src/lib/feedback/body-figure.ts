import type { ImagePose } from '#lib/pose/pose-frame.ts';
import { torsoLengthPx } from '#lib/rules/body-scale.ts';
import { figureParts } from './figure-parts.ts';
import type { Shape } from './shapes.ts';

/**
 * A plain figure in place of the picture, where there is none: demo and replay.
 * Space: image px, un-mirrored. Missing: a point not seen takes its limbs with it.
 */
export function bodyFigure(pose: ImagePose): Shape[] {
  const torso = torsoLengthPx(pose);
  if (!torso) return [];
  return figureParts(pose, torso).map(({ outline }) => ({
    kind: 'area',
    points: outline,
    role: 'body',
  }));
}
