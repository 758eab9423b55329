import { sided, type Keypoint, type Side } from '../pose/keypoints.ts';
import type { Body } from './athlete-body.ts';
import { dot, length, minus, plus, radians, turned, unit, vec, type Vec3 } from './vec3.ts';

export type Points = Partial<Record<Keypoint, Vec3>>;

/** The knee between hip and ankle: bent forward, and `inM` towards the other leg. An elbow is found likewise. */
export function kneeOf(
  { thigh, shank }: Pick<Body, 'thigh' | 'shank'>,
  hip: Vec3,
  ankle: Vec3,
  bend: { readonly forward: Vec3; readonly inward: Vec3; readonly inM: number },
): Vec3 {
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

/** Face and ears around the head, which sits on the trunk axis; `face` says where its left and its front point. */
export function headPoints(
  out: Points,
  body: Body,
  chest: Vec3,
  up: Vec3,
  face: (left: number, ahead: number) => Vec3,
): void {
  const h = body.height;
  const centre = plus(chest, up, 0.112 * h);
  const put = (name: Keypoint, left: number, above: number, ahead: number) => {
    out[name] = plus(plus(centre, face(left * h, ahead * h)), up, above * h);
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

/** How far the ankle moves when the foot tips back over its heel. Unit: m. */
export function overHeel(body: Body, side: Side, deg: number): Vec3 {
  const [sin, cos] = [Math.sin(radians(deg)), Math.cos(radians(deg))];
  const up = body.height * (HEEL.down * (cos - 1) - HEEL.ahead * sin);
  const ahead = body.height * (-HEEL.ahead * (cos - 1) - HEEL.down * sin);
  return plus(vec(0, up, 0), ofFoot(side), ahead);
}

const ofFoot = (side: Side) => turned(vec(0, 0, 1), (side === 'left' ? 1 : -1) * TOES_OUT_DEG);

/** Heel and big toe of one foot; `pitchDeg` + = toes down. */
export function footPoints(
  out: Points,
  body: Body,
  side: Side,
  ankle: Vec3,
  pitchDeg: number,
): void {
  const pitch = radians(pitchDeg);
  const flat = ofFoot(side);
  footAlong(out, body, side, ankle, {
    ahead: plus(vec(0, -Math.sin(pitch), 0), flat, Math.cos(pitch)),
    sole: plus(vec(0, -Math.cos(pitch), 0), flat, -Math.sin(pitch)),
  });
}

/** The same for a foot whose toes and sole point the given ways. */
export function footAlong(
  out: Points,
  body: Body,
  side: Side,
  ankle: Vec3,
  { ahead, sole }: { readonly ahead: Vec3; readonly sole: Vec3 },
): void {
  const at = (forward: number, down: number) =>
    plus(plus(ankle, ahead, forward * body.height), sole, down * body.height);
  out[sided(side, 'Heel')] = at(HEEL.ahead, HEEL.down);
  out[sided(side, 'FootIndex')] = at(TOE.ahead, TOE.down);
}
