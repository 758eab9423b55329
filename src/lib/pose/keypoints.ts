/** Names of body points, in the order of BlazePose's 33 outputs. Left and right are the athlete's own. */
export const KEYPOINTS = [
  'nose',
  'leftEyeInner',
  'leftEye',
  'leftEyeOuter',
  'rightEyeInner',
  'rightEye',
  'rightEyeOuter',
  'leftEar',
  'rightEar',
  'leftMouth',
  'rightMouth',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftPinky',
  'rightPinky',
  'leftIndex',
  'rightIndex',
  'leftThumb',
  'rightThumb',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
  'leftHeel',
  'rightHeel',
  'leftFootIndex',
  'rightFootIndex',
] as const;

export type Keypoint = (typeof KEYPOINTS)[number];

/** MoveNet's 17 outputs (COCO order): no feet, no hands, no depth. */
export const MOVENET_KEYPOINTS = [
  'nose',
  'leftEye',
  'rightEye',
  'leftEar',
  'rightEar',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
] as const satisfies readonly Keypoint[];

/** A side of the athlete's own body, whatever the camera sees. */
export type Side = 'left' | 'right';

export const SIDES = ['left', 'right'] as const satisfies readonly Side[];

export const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

type SidedName<K> = K extends `left${infer Part}` ? Part : never;
/** A body part that exists on both sides: 'Hip', 'Ankle', … */
export type SidedPart = SidedName<Keypoint>;

/** The keypoint of a part on one side: `sided('left', 'Hip')` is 'leftHip'. */
export const sided = (side: Side, part: SidedPart): Keypoint => `${side}${part}` as Keypoint;

/** The same point on the other side of the body; the nose is its own. */
export function mirroredKeypoint(name: Keypoint): Keypoint {
  if (name.startsWith('left')) return `right${name.slice(4)}` as Keypoint;
  if (name.startsWith('right')) return `left${name.slice(5)}` as Keypoint;
  return name;
}

/** Bones to draw, as pairs of points. */
export const SKELETON = [
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ['leftShoulder', 'leftHip'],
  ['rightShoulder', 'rightHip'],
  ['leftShoulder', 'leftElbow'],
  ['leftElbow', 'leftWrist'],
  ['rightShoulder', 'rightElbow'],
  ['rightElbow', 'rightWrist'],
  ['leftHip', 'leftKnee'],
  ['leftKnee', 'leftAnkle'],
  ['rightHip', 'rightKnee'],
  ['rightKnee', 'rightAnkle'],
  ['leftAnkle', 'leftHeel'],
  ['leftHeel', 'leftFootIndex'],
  ['leftAnkle', 'leftFootIndex'],
  ['rightAnkle', 'rightHeel'],
  ['rightHeel', 'rightFootIndex'],
  ['rightAnkle', 'rightFootIndex'],
] as const satisfies readonly (readonly [Keypoint, Keypoint])[];
