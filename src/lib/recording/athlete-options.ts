import type { Keypoint } from '../pose/keypoints.ts';
import type { PelvisReason, PelvisSource, View } from '../pose/pose-frame.ts';
import type { Program } from './athlete-programs.ts';
import type { DetectorTraits } from './detector-traits.ts';
import type { Camera } from './pinhole.ts';

/** A stretch of the recording. Unit: ms on its own clock, from ≤ t < to. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface CueOptions {
  readonly source: PelvisSource;
  /** Standard deviation of one reading. */
  readonly noiseDeg: number;
  readonly missing: readonly (Stretch & { readonly why: PelvisReason })[];
}

/** Everything that decides what the synthetic athlete looks like; the same options give the same frames. */
export interface AthleteOptions {
  readonly program: Program;
  readonly heightCm: number;
  readonly view: View;
  /** Body turned on the spot; + = to the own left. */
  readonly bodyYawDeg: number;
  readonly model: string;
  readonly fps: number;
  readonly startMs: number;
  readonly camera: Partial<Camera>;
  readonly traits: DetectorTraits;
  /** Standard deviation of x and y; depth has ten times as much. Unit: px. */
  readonly noisePx: number;
  readonly seed: number;
  /** What the pixels say about the pelvis; null = not measured. */
  readonly cues: CueOptions | null;
  /** The detector looks at every so manieth picture flipped as well; null = at none. */
  readonly flippedEvery: number | null;
  /** Points that are not seen. */
  readonly missing: readonly (Partial<Stretch> & { readonly points: readonly Keypoint[] })[];
  /** Share of points lost at random, 0 to 1. */
  readonly lostShare: number;
  /** Nobody is found. */
  readonly nobody: readonly Stretch[];
  /** The detector takes left for right. */
  readonly swapped: readonly Stretch[];
}
