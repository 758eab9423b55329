import { opposite, sided, type Keypoint, type Side } from '../pose/keypoints.ts';
import { armPoints, footPoints, headPoints, kneeOf, overToes } from './athlete-limbs.ts';
import type { Body, Skeleton } from './athlete-body.ts';
import { minus, plus, radians, rolled, turned, vec, type Vec3 } from './vec3.ts';

/** What the athlete does at one moment. Zero everywhere = standing straight on both legs, arms as said. */
export interface AthleteState {
  readonly seated: boolean;
  /** Half-kneeling: this knee is on the floor, the other foot stands in front. */
  readonly kneel?: Side | undefined;
  /** The leg stood on, or to be stood on. */
  readonly stance: Side;
  /** 0 = weight on both legs, 1 = all of it over the stance foot. */
  readonly weight01: number;
  /** Height of the free ankle above where it stands. */
  readonly liftM: number;
  /** Pelvis in the frontal plane; + = the free side is lower. */
  readonly dropDeg: number;
  /** Trunk in the frontal plane; + = towards the stance side. */
  readonly leanDeg: number;
  /** Body swaying as a whole about the ankle, at the height of the centre of mass; + = to the own left. */
  readonly swayMm: number;
  /** Trunk bent forward at the hips. */
  readonly bendDeg: number;
  /** Free leg swung out to its side about the hip, beyond where it hangs; + = away from the stance leg. */
  readonly abductDeg: number;
  /** Stance heel raised: the foot tips over its toes by this much. */
  readonly heelDeg: number;
  /** Flexion of the stance knee. */
  readonly kneeDeg: number;
  /** Stance knee off its straight way, towards the other leg. */
  readonly kneeInMm: number;
  /** Thorax against pelvis; + = to the own left. */
  readonly thoraxDeg: number;
  /** + = to the own left. */
  readonly pelvisYawDeg: number;
  /** Seated: share of a pelvis turn that the legs follow, as on a swivel chair. */
  readonly legsFollow01: number;
  /** Stance foot off the floor, and moved towards the stance side. */
  readonly hopMm: number;
  readonly hopAsideMm: number;
  readonly arms: 'crossed' | 'on-hips' | 'hanging';
  /** 0 = arms as said, 1 = flung out sideways. */
  readonly armsOut01: number;
}

export const STANDING: AthleteState = {
  seated: false,
  stance: 'left',
  weight01: 0,
  liftM: 0,
  dropDeg: 0,
  leanDeg: 0,
  swayMm: 0,
  bendDeg: 0,
  abductDeg: 0,
  heelDeg: 0,
  kneeDeg: 4,
  kneeInMm: 0,
  thoraxDeg: 0,
  pelvisYawDeg: 0,
  legsFollow01: 0,
  hopMm: 0,
  hopAsideMm: 0,
  arms: 'crossed',
  armsOut01: 0,
};

export const isLeft = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

/** How far over the stance foot the pelvis goes; the trunk above it does the rest. */
const SHIFT_SHARE = 0.95;
/** Height of the centre of mass over body height. Source: Winter. */
const COM_SHARE = 0.56;
/** At this lift the free foot has arrived under its hip and behind. */
const FULL_LIFT_M = 0.12;
const FOOT_BEHIND_M = 0.2;
/** Forward bend of the trunk: at rest, and per degree of knee flexion. */
const BEND_DEG = 4;
const BEND_PER_KNEE = 0.25;
/** The shoulder line follows a lean of the trunk by this much. */
const SHOULDERS_FOLLOW = 0.8;
const SEAT_KNEES_APART = 1.3;
/** Height of the joint of a knee on the floor. */
const KNEE_M = 0.05;

/** Sitting or half-kneeling: the pelvis is not carried by two straight legs. */
export const isLow = (state: AthleteState) => state.seated || state.kneel !== undefined;
const thighForward = (state: AthleteState, side: Side) => isLow(state) && side !== state.kneel;

/** Where every point of the body is. Own frame of the athlete, origin on the floor between the feet. */
export function skeletonOf(body: Body, state: AthleteState): Skeleton {
  const s = isLeft(state.stance);
  const swayRad = state.swayMm / 1000 / (COM_SHARE * body.height);
  const half = turned(rolled(vec(body.halfHips, 0, 0), s * state.dropDeg), state.pelvisYawDeg);
  const ankles = anklesOf(body, state);
  const mid = isLow(state)
    ? vec(0, state.kneel ? KNEE_M + body.thigh : body.ankle + body.shank, 0)
    : pelvisOver(body, state, ankles[state.stance], half, swayRad);
  const hips = { left: plus(mid, half), right: plus(mid, half, -1) };
  const swung = opposite(state.stance);
  if (state.abductDeg !== 0) {
    const hanging = minus(ankles[swung], hips[swung]);
    ankles[swung] = plus(hips[swung], rolled(hanging, isLeft(swung) * state.abductDeg));
  }

  const lean = s * radians(state.leanDeg) + swayRad;
  const bend = radians(
    BEND_DEG + state.bendDeg + (isLow(state) ? 0 : BEND_PER_KNEE * state.kneeDeg),
  );
  const up = vec(Math.sin(lean) * Math.cos(bend), Math.cos(lean) * Math.cos(bend), Math.sin(bend));
  const chest = plus(mid, up, body.trunk);
  const shoulderRoll = -SHOULDERS_FOLLOW * s * state.leanDeg;
  const chestYaw = state.pelvisYawDeg + state.thoraxDeg;
  const acrossChest = turned(rolled(vec(1, 0, 0), shoulderRoll), chestYaw);

  const out: Partial<Record<Keypoint, Vec3>> = {};
  headPoints(out, body, chest, up, state.pelvisYawDeg + 0.35 * state.thoraxDeg);
  for (const side of ['left', 'right'] as const) {
    const own = isLeft(side);
    const free = !isLow(state) && side !== state.stance;
    const shoulder = plus(chest, acrossChest, own * body.halfShoulders);
    const knee = kneeOf(body, hips[side], ankles[side], {
      forward: thighForward(state, side) ? vec(0, 1, 0.3) : vec(0, 0, 1),
      inward: vec(-own, 0, 0),
      inM: free ? 0 : state.kneeInMm / 1000,
    });
    out[sided(side, 'Shoulder')] = shoulder;
    out[sided(side, 'Hip')] = hips[side];
    out[sided(side, 'Knee')] = knee;
    out[sided(side, 'Ankle')] = ankles[side];
    armPoints(out, body, side, shoulder, { across: acrossChest, up, yaw: chestYaw }, state);
    footPoints(out, body, side, ankles[side], footPitchDeg(state, side));
  }
  return out as Skeleton;
}

function anklesOf(body: Body, state: AthleteState): Record<Side, Vec3> {
  const at = (side: Side): Vec3 => {
    const own = isLeft(side);
    if (side === state.kneel) return vec(own * body.halfHips, KNEE_M, -body.shank);
    if (thighForward(state, side))
      return turned(
        vec(own * SEAT_KNEES_APART * body.halfHips, body.ankle, body.thigh + 0.02),
        state.legsFollow01 * state.pelvisYawDeg,
      );
    if (side === state.stance) {
      const raised = overToes(body, state.heelDeg);
      return vec(
        own * (body.halfHips + state.hopAsideMm / 1000),
        body.ankle + state.hopMm / 1000 + raised.up,
        raised.ahead,
      );
    }
    const lifted = Math.min(1, state.liftM / FULL_LIFT_M);
    const underHip = -own * body.halfHips * state.weight01 * SHIFT_SHARE;
    return vec(
      own * body.halfHips + lifted * underHip,
      body.ankle + state.liftM,
      -lifted * FOOT_BEHIND_M,
    );
  };
  return { left: at('left'), right: at('right') };
}

/** A lifted foot and that of a kneeling leg hang with the toes down. */
const HANGING_DEG = 40;
function footPitchDeg(state: AthleteState, side: Side): number {
  if (side === state.kneel) return HANGING_DEG;
  if (isLow(state)) return 0;
  if (side === state.stance) return state.heelDeg;
  return HANGING_DEG * Math.min(1, state.liftM / FULL_LIFT_M);
}

/** The pelvis midpoint that puts the stance hip as high as the bent knee lets it. */
function pelvisOver(
  body: Body,
  state: AthleteState,
  ankle: Vec3,
  half: Vec3,
  swayRad: number,
): Vec3 {
  const s = isLeft(state.stance);
  const { thigh, shank } = body;
  const leg = Math.sqrt(
    thigh ** 2 + shank ** 2 + 2 * thigh * shank * Math.cos(radians(state.kneeDeg)),
  );
  const midX =
    s * (SHIFT_SHARE * state.weight01 * body.halfHips + state.hopAsideMm / 1000) +
    swayRad * (thigh + shank + body.ankle);
  const hip = vec(midX + s * half.x, 0, s * half.z);
  const side = minus(hip, vec(ankle.x, 0, 0));
  const hipY = ankle.y + Math.sqrt(leg ** 2 - side.x ** 2 - side.z ** 2);
  return vec(midX, hipY - s * half.y, ankle.z);
}
