import { opposite, sided, type Side } from '../pose/keypoints.ts';
import { armPoints, handPoints, type Chest } from './athlete-arms.ts';
import type { Body, Skeleton } from './athlete-body.ts';
import { footAlong, headPoints, kneeOf, type Points } from './athlete-limbs.ts';
import { isLeft, type AthleteState, type Posture } from './athlete-state.ts';
import { about, cross, minus, plus, radians, unit, vec, type Vec3 } from './vec3.ts';

/*
 * Bodies on the floor. Prone and four-point: the head is ahead (+z), the own left stays left.
 * Side-lying: the front looks ahead, the head lies to the own left when that is the lower side.
 */

/** A joint that lies on the floor is this high. Source: ours, half the thickness of a slim body there. */
const HIP_M = 0.1;
const SHOULDER_M = 0.1;
const KNEE_M = 0.06;
const WRIST_M = 0.04;

/** Where every point of a body on the floor is. Origin on the floor under the middle of it. */
export function floorSkeleton(body: Body, state: AthleteState, posture: Posture): Skeleton {
  const out: Points = {};
  POSTURES[posture](out, body, state);
  return out as Skeleton;
}

const POSTURES: Record<Posture, (out: Points, body: Body, state: AthleteState) => void> = {
  prone,
  'side-lying': sideLying,
  'four-point': fourPoint,
};

/** Hips, chest, shoulders and head; the chest may be turned about the trunk against the pelvis. */
function trunk(
  out: Points,
  body: Body,
  mid: Vec3,
  pelvisAcross: Vec3,
  up: Vec3,
  across: Vec3,
): Chest {
  const forward = cross(across, up);
  const chest = plus(mid, up, body.trunk);
  headPoints(out, body, chest, up, (left, ahead) =>
    plus(plus(vec(0, 0, 0), across, left), forward, ahead),
  );
  for (const side of ['left', 'right'] as const) {
    out[sided(side, 'Hip')] = plus(mid, pelvisAcross, isLeft(side) * body.halfHips);
    out[sided(side, 'Shoulder')] = plus(chest, across, isLeft(side) * body.halfShoulders);
  }
  return { across, up, forward };
}

interface LegWay {
  readonly thigh: Vec3;
  readonly shank: Vec3;
  readonly foot: Vec3;
  readonly sole: Vec3;
}

/** Knee, ankle and foot of a leg whose bones point the given ways. */
function legAlong(out: Points, body: Body, side: Side, { thigh, shank, foot, sole }: LegWay): void {
  const knee = plus(out[sided(side, 'Hip')]!, unit(thigh), body.thigh);
  const ankle = plus(knee, unit(shank), body.shank);
  out[sided(side, 'Knee')] = knee;
  out[sided(side, 'Ankle')] = ankle;
  footAlong(out, body, side, ankle, { ahead: unit(foot), sole: unit(sole) });
}

/** The top of the foot on the floor, toes pointing away from the head. */
const TOES_BACK = { foot: vec(0, -0.26, -0.97), sole: vec(0, 0.97, -0.26) };

/** On the belly, hands beside the head; the chest comes up by `chestUpDeg`, the feet by `liftM`. */
function prone(out: Points, body: Body, state: AthleteState): void {
  const lift = radians(state.chestUpDeg);
  const up = vec(0, Math.sin(lift), Math.cos(lift));
  const left = vec(1, 0, 0);
  const chest = trunk(out, body, vec(0, HIP_M, 0), left, up, left);
  for (const side of ['left', 'right'] as const) {
    const kneeUp = (state.liftM * body.thigh) / (body.thigh + body.shank);
    const legs = {
      thigh: vec(0, KNEE_M - HIP_M + kneeUp, -body.thigh),
      shank: vec(0, state.liftM - kneeUp, -body.shank),
    };
    legAlong(out, body, side, { ...legs, ...TOES_BACK });
    const arms = { ...state, arms: 'beside-head' } as const;
    armPoints(out, body, side, out[sided(side, 'Shoulder')]!, chest, arms);
  }
}

/** From the arms lying on each other; what the chest turns along, as a share of the sweep of the arm. */
const ARM_STARTS_DEG = -24;
const CHEST_FOLLOWS = 0.33;

/** On the side, hips and knees bent square; the top arm sweeps from the front over to the back, the top knee comes up by `liftM`. */
function sideLying(out: Points, body: Body, state: AthleteState): void {
  const s = isLeft(state.stance);
  const twistDeg = -s * CHEST_FOLLOWS * state.sweepDeg;
  const mid = vec(-s * 0.2, HIP_M + body.halfHips, 0);
  // The lower shoulder stays on the floor, so the chest sinks as it turns.
  const chestY = SHOULDER_M + body.halfShoulders * Math.cos(radians(twistDeg));
  const rise = Math.asin((chestY - mid.y) / body.trunk);
  const up = vec(s * Math.cos(rise), Math.sin(rise), 0);
  const across = vec(Math.sin(rise), -s * Math.cos(rise), 0);
  const chest = trunk(out, body, mid, vec(0, -s, 0), up, about(across, up, twistDeg));
  const top = opposite(state.stance);
  for (const side of ['left', 'right'] as const) {
    const hipY = out[sided(side, 'Hip')]!.y;
    const kneeY = side === top ? KNEE_M + 0.12 + state.liftM : KNEE_M;
    legAlong(out, body, side, {
      thigh: vec(0, kneeY - hipY, body.thigh),
      shank: vec(-s, -0.02, 0),
      foot: vec(0, 0, 1),
      sole: vec(-s, 0, 0),
    });
  }
  const arm = (side: Side, deg: number) => {
    const along = vec(0, Math.sin(radians(deg)), Math.cos(radians(deg)));
    const elbow = plus(out[sided(side, 'Shoulder')]!, along, body.upperArm);
    const wrist = plus(elbow, along, body.forearm);
    handPoints(out, body, side, elbow, wrist, { fore: along, up: chest.up });
  };
  arm(top, ARM_STARTS_DEG + state.sweepDeg);
  arm(state.stance, -5);
}

/** The shoulder over the standing arm, and how much of its sinking the rising chest makes good. */
const OVER_HAND = 0.985;
const CHEST_RISES = 0.8;
/** The hips are this much behind the middle. */
const HIPS_BACK_M = 0.25;

/** On hands and knees, one hand behind the head; its elbow goes up as the chest turns to that side. */
function fourPoint(out: Points, body: Body, state: AthleteState): void {
  const side = state.stance;
  const standing = opposite(side);
  const opened = isLeft(side) * state.thoraxDeg;
  const mid = vec(0, KNEE_M + body.thigh, -HIPS_BACK_M);
  const arm = body.upperArm + body.forearm;
  const turnY = body.halfShoulders * Math.sin(radians(opened));
  const chestY = WRIST_M + OVER_HAND * arm + (opened < 0 ? 1 : CHEST_RISES) * turnY;
  const rise = Math.asin((chestY - mid.y) / body.trunk);
  const up = vec(0, Math.sin(rise), Math.cos(rise));
  const left = vec(1, 0, 0);
  const chest = trunk(out, body, mid, left, up, about(left, up, state.thoraxDeg));
  for (const own of ['left', 'right'] as const)
    legAlong(out, body, own, { thigh: vec(0, -1, 0), shank: vec(0, 0, -1), ...TOES_BACK });
  const arms = { ...state, arms: 'behind-head' } as const;
  armPoints(out, body, side, out[sided(side, 'Shoulder')]!, chest, arms);

  const restZ = mid.z + Math.sqrt(body.trunk ** 2 - (OVER_HAND * arm + WRIST_M - mid.y) ** 2);
  const wrist = vec(isLeft(standing) * body.halfShoulders, WRIST_M, restZ);
  const shoulder = out[sided(standing, 'Shoulder')]!;
  const bones = { thigh: body.upperArm, shank: body.forearm };
  const back = vec(isLeft(standing) * 0.6, 0, -0.8);
  const elbow = kneeOf(bones, shoulder, wrist, { forward: back, inward: back, inM: 0 });
  const fore = unit(minus(vec(wrist.x, 0, wrist.z + 0.05), wrist));
  handPoints(out, body, standing, elbow, wrist, { fore, up: vec(0, 0, 1) });
}
