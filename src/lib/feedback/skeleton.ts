import { sided, SIDES, SKELETON } from '#lib/pose/keypoints.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import type { Shape } from './shapes.ts';

/** Bones and joints. Space: image px. Missing: a point not seen takes its bones with it. */
export function skeleton(pose: ImagePose, unit: number): Shape[] {
  const shapes: Shape[] = [];
  for (const [a, b] of SKELETON) {
    const [from, to] = [pose[a], pose[b]];
    if (from && to) shapes.push({ kind: 'line', from, to, role: 'bone', width: 3 * unit });
  }
  for (const part of ['Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle'] as const) {
    for (const side of SIDES) {
      const at = pose[sided(side, part)];
      if (at) shapes.push({ kind: 'dot', at, radius: 3.5 * unit, role: 'bone' });
    }
  }
  return shapes;
}
