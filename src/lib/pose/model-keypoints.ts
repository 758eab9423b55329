import { KEYPOINTS, MOVENET_KEYPOINTS, type Keypoint } from './keypoints.ts';

/** Which points each pose model gives, in the order of its outputs. */
export const MODEL_KEYPOINTS = {
  'blazepose-full': KEYPOINTS,
  'blazepose-lite': KEYPOINTS,
  'blazepose-heavy': KEYPOINTS,
  'movenet-lightning': MOVENET_KEYPOINTS,
  'movenet-thunder': MOVENET_KEYPOINTS,
} as const satisfies Record<string, readonly Keypoint[]>;

/** The point order of a model by name; undefined for a model nobody knows. */
export function keypointsOf(model: string): readonly Keypoint[] | undefined {
  return Object.hasOwn(MODEL_KEYPOINTS, model)
    ? MODEL_KEYPOINTS[model as keyof typeof MODEL_KEYPOINTS]
    : undefined;
}
