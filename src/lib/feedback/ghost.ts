import { distance, midpoint, type Point } from '#lib/geometry/points.ts';
import { sided, type Keypoint, type Side } from '#lib/pose/keypoints.ts';
import type { ImagePose } from '#lib/pose/pose-frame.ts';
import { figureParts } from './figure-parts.ts';
import type { KeptFrame } from './best-rep.ts';
import type { DepthNow } from './rep-depth.ts';
import type { Shape } from './shapes.ts';

/** Points less sure than this are not drawn. Source: as in overlay-scene.ts. */
const DRAWN = 0.5;

/**
 * The athlete's own best squat at this depth, as a faint outline standing on the same ankle.
 * Space: image px. Missing: without the stance ankle, then or now, nothing is drawn.
 */
export function ghost(
  best: KeptFrame,
  now: DepthNow,
  pose: ImagePose,
  stance: Side,
  unit: number,
): Shape[] {
  const ankle = sided(stance, 'Ankle');
  const [there, here] = [best.frame.image?.[ankle], pose[ankle]];
  if (!there || !here) return [];
  const scale = now.standingPx / best.now.standingPx;
  const moved: Partial<Record<Keypoint, Point>> = {};
  for (const [name, p] of Object.entries(best.frame.image ?? {})) {
    if (p.score < DRAWN) continue;
    const x = here.x + scale * (p.x - there.x);
    moved[name as Keypoint] = { x, y: here.y + scale * (p.y - there.y) };
  }
  const torso = distance(
    midpoint(moved.leftShoulder, moved.rightShoulder),
    midpoint(moved.leftHip, moved.rightHip),
  );
  if (!torso) return [];
  const parts = figureParts(moved, torso).map(({ outline }) => outline);
  return [{ kind: 'outline', parts, role: 'ghost', width: 2.5 * unit }];
}
