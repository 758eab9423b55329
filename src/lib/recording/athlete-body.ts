import type { Keypoint } from '../pose/keypoints.ts';
import { between, plus, scaled, vec, type Vec3 } from './vec3.ts';

/** Lengths of one body. Unit: m. */
export interface Body {
  readonly height: number;
  readonly ankle: number;
  readonly shank: number;
  readonly thigh: number;
  readonly halfHips: number;
  readonly trunk: number;
  readonly halfShoulders: number;
  readonly upperArm: number;
  readonly forearm: number;
}

/**
 * Segment lengths as shares of body height after Drillis and Contini (in Winter, Biomechanics and Motor
 * Control of Human Movement); hips and shoulders are distances between joint centres.
 */
export function bodyOf(heightCm: number): Body {
  const height = heightCm / 100;
  return {
    height,
    ankle: 0.039 * height,
    shank: 0.246 * height,
    thigh: 0.245 * height,
    halfHips: 0.059 * height,
    trunk: 0.288 * height,
    halfShoulders: 0.1 * height,
    upperArm: 0.186 * height,
    forearm: 0.146 * height,
  };
}

export type Skeleton = Readonly<Record<Keypoint, Vec3>>;

/** Centre of mass of the whole body, from the mass shares and segment centres of Winter's table. */
export function centreOfMass(s: Skeleton): Vec3 {
  const hips = between(s.leftHip, s.rightHip);
  const shoulders = between(s.leftShoulder, s.rightShoulder);
  const parts: [share: number, at: Vec3][] = [
    [0.081, between(s.leftEar, s.rightEar)],
    [0.497, between(shoulders, hips, 0.5)],
  ];
  for (const side of ['left', 'right'] as const) {
    parts.push(
      [0.028, between(s[`${side}Shoulder`], s[`${side}Elbow`], 0.436)],
      [0.016, between(s[`${side}Elbow`], s[`${side}Wrist`], 0.43)],
      [0.006, s[`${side}Index`]],
      [0.1, between(s[`${side}Hip`], s[`${side}Knee`], 0.433)],
      [0.0465, between(s[`${side}Knee`], s[`${side}Ankle`], 0.433)],
      [0.0145, between(s[`${side}Heel`], s[`${side}FootIndex`])],
    );
  }
  const all = parts.reduce((sum, [share]) => sum + share, 0);
  return scaled(
    parts.reduce((sum, [share, at]) => plus(sum, at, share), vec(0, 0, 0)),
    1 / all,
  );
}
