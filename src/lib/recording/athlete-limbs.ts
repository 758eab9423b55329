import { sided, type Keypoint, type Side } from '../pose/keypoints.ts';
import type { Body } from './athlete-body.ts';
import type { AthleteState } from './athlete-pose.ts';
import {
  between,
  dot,
  length,
  minus,
  plus,
  radians,
  turned,
  unit,
  vec,
  type Vec3,
} from './vec3.ts';

type Points = Partial<Record<Keypoint, Vec3>>;

/** The knee between hip and ankle: bent forward, and `inM` towards the other leg. */
export function kneeOf(
  body: Body,
  hip: Vec3,
  ankle: Vec3,
  bend: { readonly forward: Vec3; readonly inward: Vec3; readonly inM: number },
): Vec3 {
  const { thigh, shank } = body;
  const leg = minus(ankle, hip);
  const reach = Math.min(length(leg), 0.9999 * (thigh + shank));
  const along = unit(leg);
  const square = (direction: Vec3) => unit(plus(direction, along, -dot(direction, along)));
  const down = (thigh ** 2 - shank ** 2 + reach ** 2) / (2 * reach);
  const off = Math.sqrt(Math.max(0, thigh ** 2 - down ** 2));
  const inM = Math.min(bend.inM, off);
  const onLine = plus(hip, along, down);
  return plus(
    plus(onLine, square(bend.inward), inM),
    square(bend.forward),
    Math.sqrt(off ** 2 - inM ** 2),
  );
}

/** Face and ears around the head, which sits on the trunk axis and looks along `yawDeg`. */
export function headPoints(out: Points, body: Body, chest: Vec3, up: Vec3, yawDeg: number): void {
  const h = body.height;
  const centre = plus(chest, up, 0.112 * h);
  const put = (name: Keypoint, left: number, above: number, ahead: number) => {
    const face = turned(vec(left * h, 0, ahead * h), yawDeg);
    out[name] = plus(plus(centre, face), up, above * h);
  };
  put('nose', 0, 0, 0.065);
  for (const side of ['left', 'right'] as const) {
    const own = side === 'left' ? 1 : -1;
    put(sided(side, 'EyeInner'), own * 0.01, 0.02, 0.052);
    put(sided(side, 'Eye'), own * 0.018, 0.02, 0.05);
    put(sided(side, 'EyeOuter'), own * 0.026, 0.02, 0.046);
    put(sided(side, 'Ear'), own * 0.042, 0.004, 0);
    put(sided(side, 'Mouth'), own * 0.014, -0.03, 0.054);
  }
}

type Direction = readonly [outward: number, up: number, forward: number];
const ARMS: Record<AthleteState['arms'] | 'out', { upper: Direction; fore: Direction }> = {
  crossed: { upper: [0.1, -0.95, 0.3], fore: [-0.85, 0.45, 0.3] },
  'on-hips': { upper: [0.62, -0.77, -0.15], fore: [-0.75, -0.62, 0.22] },
  hanging: { upper: [0.15, -0.98, 0], fore: [0.1, -0.97, 0.2] },
  out: { upper: [0.97, 0.2, 0.1], fore: [0.97, 0.2, 0.1] },
};

/** Elbow, wrist and hand of one arm, carried by the chest. */
export function armPoints(
  out: Points,
  body: Body,
  side: Side,
  shoulder: Vec3,
  chest: { readonly across: Vec3; readonly up: Vec3; readonly yaw: number },
  state: Pick<AthleteState, 'arms' | 'armsOut01'>,
): void {
  const own = side === 'left' ? 1 : -1;
  const forward = turned(vec(0, 0, 1), chest.yaw);
  const inSpace = ([outward, up, ahead]: Direction): Vec3 =>
    plus(plus(plus(vec(0, 0, 0), chest.across, own * outward), chest.up, up), forward, ahead);
  const direction = (part: 'upper' | 'fore') =>
    unit(between(inSpace(ARMS[state.arms][part]), inSpace(ARMS.out[part]), state.armsOut01));
  const elbow = plus(shoulder, direction('upper'), body.upperArm);
  const fore = direction('fore');
  const wrist = plus(elbow, fore, body.forearm);
  out[sided(side, 'Elbow')] = elbow;
  out[sided(side, 'Wrist')] = wrist;
  out[sided(side, 'Index')] = plus(wrist, fore, 0.055 * body.height);
  out[sided(side, 'Pinky')] = plus(plus(wrist, fore, 0.05 * body.height), chest.up, -0.02);
  out[sided(side, 'Thumb')] = plus(plus(wrist, fore, 0.03 * body.height), chest.up, 0.02);
}

/** Toes point a little outward. */
const TOES_OUT_DEG = 8;
/** From the ankle to heel and big toe, along the sole and down. Unit: body heights. */
const HEEL = { ahead: -0.03, down: 0.03 };
const TOE = { ahead: 0.105, down: 0.033 };

/** How far the ankle moves when the foot tips over its toes. Unit: m. */
export function overToes(body: Body, deg: number): { readonly up: number; readonly ahead: number } {
  const [sin, cos] = [Math.sin(radians(deg)), Math.cos(radians(deg))];
  return {
    up: body.height * (TOE.ahead * sin + TOE.down * (cos - 1)),
    ahead: body.height * (TOE.ahead * (1 - cos) + TOE.down * sin),
  };
}

/** Heel and big toe of one foot; `pitchDeg` + = toes down. */
export function footPoints(
  out: Points,
  body: Body,
  side: Side,
  ankle: Vec3,
  pitchDeg: number,
): void {
  const pitch = radians(pitchDeg);
  const flat = turned(vec(0, 0, 1), (side === 'left' ? 1 : -1) * TOES_OUT_DEG);
  const ahead = plus(vec(0, -Math.sin(pitch), 0), flat, Math.cos(pitch));
  const sole = plus(vec(0, -Math.cos(pitch), 0), flat, -Math.sin(pitch));
  const at = (forward: number, down: number) =>
    plus(plus(ankle, ahead, forward * body.height), sole, down * body.height);
  out[sided(side, 'Heel')] = at(HEEL.ahead, HEEL.down);
  out[sided(side, 'FootIndex')] = at(TOE.ahead, TOE.down);
}
