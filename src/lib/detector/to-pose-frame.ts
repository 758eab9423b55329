import type { Keypoint } from '../pose/keypoints.ts';
import { MODEL_KEYPOINTS } from '../pose/model-keypoints.ts';
import { imagePoint, worldPoint } from '../pose/pose-frame.ts';
import type { ImagePoint, PoseFrame, WorldPoint } from '../pose/pose-frame.ts';
import type { ModelId } from './detector.ts';

/** One person as the library gives it; its `Pose` fits. Points are in pixels of the picture it was given. */
export interface LibraryPose {
  readonly keypoints: readonly LibraryPoint[];
  readonly keypoints3D?: readonly LibraryPoint[];
}
interface LibraryPoint {
  readonly x: number;
  readonly y: number;
  readonly z?: number;
  readonly score?: number;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What the library saw in a picture of size `seen`, in pixels of the whole frame of size `full`.
 * A point that is no finite number is missing.
 */
export function toPoseFrame(
  pose: LibraryPose | undefined,
  model: ModelId,
  seen: PictureSize,
  full: PictureSize,
  tMs: number,
): PoseFrame {
  const { width, height } = full;
  if (!pose) return { tMs, width, height, image: undefined, world: undefined };
  const sx = width / seen.width;
  const sy = height / seen.height;
  const image: { [K in Keypoint]?: ImagePoint } = {};
  const world: { [K in Keypoint]?: WorldPoint } = {};
  for (const [i, name] of MODEL_KEYPOINTS[model].entries()) {
    const p = pose.keypoints[i];
    if (p && Number.isFinite(p.x + p.y)) {
      const z = p.z !== undefined && Number.isFinite(p.z) ? p.z * sx : undefined;
      image[name] = imagePoint(p.x * sx, p.y * sy, p.score ?? 0, z);
    }
    const w = pose.keypoints3D?.[i];
    if (w?.z !== undefined && Number.isFinite(w.x + w.y + w.z)) {
      world[name] = worldPoint(w.x, w.y, w.z);
    }
  }
  return { tMs, width, height, image, world: pose.keypoints3D ? world : undefined };
}
