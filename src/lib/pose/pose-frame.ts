import type { Keypoint } from './keypoints.ts';

/**
 * A point in the picture. Space: pixels of the un-mirrored frame, x right, y down.
 * `z` is BlazePose's image depth in the same pixel unit, smaller = nearer the camera; absent for MoveNet.
 * `score` is the model's own confidence, 0 to 1; not comparable between models.
 */
export interface ImagePoint {
  readonly space: 'image';
  readonly x: number;
  readonly y: number;
  readonly z?: number;
  readonly score: number;
}

/** A point in metres around the hip midpoint: x to image right, y down, z smaller = nearer the camera. */
export interface WorldPoint {
  readonly space: 'world';
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Points of one person in one picture; a missing point is `undefined`, never a number. */
export type ImagePose = Readonly<Partial<Record<Keypoint, ImagePoint>>>;
export type WorldPose = Readonly<Partial<Record<Keypoint, WorldPoint>>>;

export const PELVIS_SOURCES = ['dots', 'windows'] as const;
export type PelvisSource = (typeof PELVIS_SOURCES)[number];

/** Why the pixels gave no pelvis tilt. Ids are forever; texts live in `rules/reasons.ts`. */
export const PELVIS_REASONS = [
  'no-reference', // no two-leg reference taken yet
  'reference-covered', // hands or arms lay over the waist in the reference
  'windows-disagree', // loose cloth, hands or a lifted thigh moved one window
  'little-texture', // too little pattern, light or uncovered cloth to register
  'out-of-frame',
  'dots-lost', // one or both dots not seen
  'dots-ambiguous', // another spot looks like a dot
  'loose-cloth', // the set-up check saw the cloth move with the arms
] as const;
export type PelvisReason = (typeof PELVIS_REASONS)[number];

/** What was measured in the pixels at capture time, because landmarks cannot see it. */
export interface PixelCues {
  /**
   * In-plane rotation of the pelvis. Unit: deg. Sign: + = the pelvis side at image right is higher.
   * 'windows' reads 0 in the two-leg reference frame; 'dots' reads 0 when the two dots are level in the picture.
   * Already scaled to true degrees. Missing: null, with `pelvisWhy`.
   */
  readonly pelvisDeg: number | null;
  readonly pelvisSource: PelvisSource;
  readonly pelvisWhy?: PelvisReason;
  /** Of windows: the arms were raised and lowered once and the cloth stayed with the pelvis. Missing: not checked. */
  readonly pelvisCloth?: 'tight';
}

/**
 * How trunk and head are lit in the picture and how sharp they are, looked at now and then while setting up.
 * Brightness: 0 black to 255 white. Measured by `vision/picture-look.ts`.
 */
export interface PictureLook {
  readonly bodyLuma: number;
  /** The brighter parts of the body, skin or a light shirt: nine tenths of it are darker. */
  readonly brightLuma: number;
  /** Median of what is around the body. */
  readonly aroundLuma: number;
  /** Share of the body that is fully black or white. Unit: 0 to 1. */
  readonly clippedShare: number;
  /** Spread of brightness over the body without the noise. */
  readonly contrast: number;
  /** Standard deviation of one pixel against its neighbours. */
  readonly noise: number;
  /** How much of their step the strongest edges take at once, 0.25 to 1. Missing: null, no edge to judge. */
  readonly sharpness: number | null;
}

/** Somebody besides the athlete, as far as the person finder tells. Space: image px, middle of the hips. */
export interface OtherPerson {
  readonly x: number;
  readonly y: number;
  /** Confidence of the person finder, 0 to 1. */
  readonly score: number;
}

/** Colours of dots that can be bought and named, see `vision/marker-colour.ts`. */
export const DOT_COLOURS = ['green', 'pink', 'yellow', 'blue', 'orange', 'white', 'black'] as const;
export type DotColour = (typeof DOT_COLOURS)[number];

/** How it stands with the two dots of precise mode, to tell the athlete at once. Sides are the athlete's own. */
export interface DotsSeen {
  /** 'third': another spot looks like a dot. */
  readonly seen: 'both' | 'left' | 'right' | 'neither' | 'third';
  /** Colours that stand out against the clothes, best first; empty = none does. Missing: hips not in the picture. */
  readonly colours?: readonly DotColour[];
}

/**
 * What the model said of the same picture flipped, turned back: left and right exchanged, x reflected. A model without
 * a leaning to one side would give the frame's own points.
 */
export interface FlippedPose {
  readonly image: ImagePose;
  readonly world: WorldPose | undefined;
}

/**
 * A spot on the surface of the trunk (shirt, forearm, shorts) that was followed from picture to picture.
 * Space: image px. The same id is the same spot of the surface within a track, also after it was hidden and found again.
 */
export interface SurfacePoint {
  /** A whole number from 0. */
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** One picture's worth of pose. `image` and `world` are `undefined` when nobody was found. */
export interface PoseFrame {
  /** Time of the picture. Unit: ms, strictly increasing within a track. */
  readonly tMs: number;
  /** Size of the un-mirrored picture. Unit: px. */
  readonly width: number;
  readonly height: number;
  readonly image: ImagePose | undefined;
  readonly world: WorldPose | undefined;
  /** Missing: this picture was not looked at flipped as well, or nobody was found in it then. */
  readonly flipped?: FlippedPose;
  readonly cues?: PixelCues;
  /** Only in precise mode, and not kept. */
  readonly dots?: DotsSeen;
  /** Missing: not looked at in this picture. */
  readonly look?: PictureLook;
  /** Who else is in the picture; empty = looked for and nobody there. Missing: not looked for in this picture. */
  readonly others?: readonly OtherPerson[];
  /** Of the chest. Each id at most once. Missing: the surface was not followed, or is not told of this picture. */
  readonly surface?: readonly SurfacePoint[];
  /** As `surface`, of the pelvis and the thighs; its ids are its own. */
  readonly pelvisSurface?: readonly SurfacePoint[];
}

/** From where the camera looks at the athlete. 'head-end' looks along the spine of a kneeling or lying one. */
export const VIEWS = ['front', 'back', 'side-left', 'side-right', 'head-end'] as const;
export type View = (typeof VIEWS)[number];

export function imagePoint(x: number, y: number, score = 1, z?: number): ImagePoint {
  return z === undefined ? { space: 'image', x, y, score } : { space: 'image', x, y, z, score };
}

export function worldPoint(x: number, y: number, z: number): WorldPoint {
  return { space: 'world', x, y, z };
}
