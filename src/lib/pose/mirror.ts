import { KEYPOINTS, mirroredKeypoint } from './keypoints.ts';
import type {
  ImagePoint,
  ImagePose,
  PoseFrame,
  SurfacePoint,
  WorldPoint,
  WorldPose,
} from './pose-frame.ts';

/**
 * The frame a mirrored athlete would have given: left and right exchanged, x reflected in the picture.
 * Every rule must give the same magnitudes with sides exchanged (the mirror law).
 */
export function mirror(frame: PoseFrame): PoseFrame {
  const { image, world, flipped, cues, surface, pelvisSurface } = frame;
  const reflected = (spots: readonly SurfacePoint[]) =>
    spots.map((spot) => ({ ...spot, x: frame.width - spot.x }));
  return {
    ...frame,
    image: image && mirrorImage(image, frame.width),
    world: world && mirrorWorld(world),
    ...(flipped && {
      flipped: {
        image: mirrorImage(flipped.image, frame.width),
        world: flipped.world && mirrorWorld(flipped.world),
      },
    }),
    ...(cues && {
      cues: { ...cues, pelvisDeg: cues.pelvisDeg === null ? null : 0 - cues.pelvisDeg },
    }),
    ...(surface && { surface: reflected(surface) }),
    ...(pelvisSurface && { pelvisSurface: reflected(pelvisSurface) }),
  };
}

function mirrorImage(pose: ImagePose, width: number): ImagePose {
  const out: { -readonly [K in keyof ImagePose]: ImagePoint } = {};
  for (const name of KEYPOINTS) {
    const point = pose[mirroredKeypoint(name)];
    if (point) out[name] = { ...point, x: width - point.x };
  }
  return out;
}

function mirrorWorld(pose: WorldPose): WorldPose {
  const out: { -readonly [K in keyof WorldPose]: WorldPoint } = {};
  for (const name of KEYPOINTS) {
    const point = pose[mirroredKeypoint(name)];
    if (point) out[name] = { ...point, x: -point.x };
  }
  return out;
}
