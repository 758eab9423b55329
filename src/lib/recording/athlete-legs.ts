import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { Body } from './athlete-body.ts';
import { footPoints, kneeOf, overHeel, overToes, type Points } from './athlete-limbs.ts';
import { isLeft, isLow, type AthleteState } from './athlete-state.ts';
import { between, minus, plus, pitched, radians, rolled, turned, vec, type Vec3 } from './vec3.ts';

/* Legs that stand, sit, kneel or swing. */

/** How far over the stance foot the pelvis goes; the trunk above it does the rest. */
const SHIFT_SHARE = 0.95;
/** At this lift the free foot has arrived under its hip and behind. */
const FULL_LIFT_M = 0.12;
const FOOT_BEHIND_M = 0.2;
const SEAT_KNEES_APART = 1.3;
/** Height of the joint of a knee on the floor. */
const KNEE_M = 0.05;
/** A lifted foot and that of a kneeling leg hang with the toes down. */
const HANGING_DEG = 40;
/** A leg is never quite straight, as a share of its length. */
const LONGEST = 0.9995;

const thighForward = (state: AthleteState, side: Side) => isLow(state) && side !== state.kneel;

type Pair = Record<Side, Vec3>;

/** Hips, knees, ankles and feet, and the middle of the pelvis, which carries all the rest. */
export function legPoints(out: Points, body: Body, state: AthleteState, swayRad: number): Vec3 {
  const s = isLeft(state.stance);
  const half = turned(rolled(vec(body.halfHips, 0, 0), s * state.dropDeg), state.pelvisYawDeg);
  const ankles = anklesOf(body, state);
  const mid = isLow(state)
    ? vec(0, state.kneel ? KNEE_M + body.thigh : body.ankle + body.shank, 0)
    : pelvisOver(body, state, ankles, half, swayRad);
  const hips = { left: plus(mid, half), right: plus(mid, half, -1) };
  moveFreeLeg(body, state, hips, ankles);
  for (const side of ['left', 'right'] as const) {
    const own = isLeft(side);
    const free = !isLow(state) && side !== state.stance;
    const forward = thighForward(state, side) ? vec(0, 1, 0.3) : vec(0, 0, 1);
    const knee = kneeOf(body, hips[side], ankles[side], {
      forward: free && state.carried01 > 0 ? swung(state, forward) : forward,
      inward: vec(-own, 0, 0),
      inM: (free ? state.freeKneeInMm : state.kneeInMm) / 1000,
    });
    out[sided(side, 'Hip')] = hips[side];
    out[sided(side, 'Knee')] = knee;
    out[sided(side, 'Ankle')] = ankles[side];
    footPoints(out, body, side, ankles[side], footPitchDeg(state, side));
  }
  return mid;
}

function anklesOf(body: Body, state: AthleteState): Pair {
  const at = (side: Side): Vec3 => {
    const own = isLeft(side);
    if (side === state.kneel) return vec(own * body.halfHips, KNEE_M, -body.shank);
    if (thighForward(state, side))
      return turned(
        vec(own * SEAT_KNEES_APART * body.halfHips, body.ankle, body.thigh + 0.02),
        state.legsFollow01 * state.pelvisYawDeg,
      );
    const tipped = overHeel(body, side, state.toesUpDeg);
    if (side === state.stance) {
      const raised = overToes(body, state.heelDeg);
      const foot = vec(
        own * (body.halfHips + state.hopAsideMm / 1000 + state.wideM),
        body.ankle + (state.hopMm + state.jumpMm) / 1000 + raised.up + state.stepM,
        raised.ahead + state.splitM - state.standsBackM,
      );
      return plus(foot, plus(tipped, vec(0, state.splitLiftM, 0)));
    }
    const lifted = Math.min(1, state.liftM / FULL_LIFT_M);
    const underHip = -own * body.halfHips * state.weight01 * SHIFT_SHARE;
    const raised = overToes(body, state.freeHeelDeg);
    const foot = vec(
      own * (body.halfHips + state.wideM) + lifted * underHip,
      body.ankle + state.liftM + state.jumpMm / 1000 + raised.up,
      -lifted * FOOT_BEHIND_M + raised.ahead - state.standsBackM,
    );
    return plus(foot, tipped);
  };
  return { left: at('left'), right: at('right') };
}

/** A direction of the hanging free leg, as its swing turns it. */
const swung = (state: AthleteState, direction: Vec3) =>
  rolled(pitched(direction, -state.swingDeg), isLeft(opposite(state.stance)) * state.abductDeg);

/** The free ankle where the hip carries it. */
function moveFreeLeg(body: Body, state: AthleteState, hips: Pair, ankles: Pair): void {
  const free = opposite(state.stance);
  if (state.carried01 > 0) {
    const shank = swung(state, pitched(vec(0, -body.shank, 0), state.freeKneeDeg));
    const knee = plus(hips[free], swung(state, vec(0, -body.thigh, 0)));
    ankles[free] = between(ankles[free], plus(knee, shank), state.carried01);
  } else if (state.abductDeg !== 0) {
    const hanging = minus(ankles[free], hips[free]);
    ankles[free] = plus(hips[free], rolled(hanging, isLeft(free) * state.abductDeg));
  }
}

function footPitchDeg(state: AthleteState, side: Side): number {
  if (side === state.kneel) return HANGING_DEG;
  if (isLow(state)) return 0;
  if (side === state.stance) return state.heelDeg - state.toesUpDeg;
  const standing =
    HANGING_DEG * Math.min(1, state.liftM / FULL_LIFT_M) + state.freeHeelDeg - state.toesUpDeg;
  // Carried, the foot stays square to its shank.
  const square = state.freeKneeDeg - state.swingDeg;
  return standing + state.carried01 * (square - standing);
}

/** The pelvis midpoint that puts the stance hip as high as the bent knee, and the leg behind, let it. */
function pelvisOver(
  body: Body,
  state: AthleteState,
  ankles: Pair,
  half: Vec3,
  swayRad: number,
): Vec3 {
  const s = isLeft(state.stance);
  const ankle = ankles[state.stance];
  const { thigh, shank } = body;
  const leg = Math.sqrt(
    thigh ** 2 + shank ** 2 + 2 * thigh * shank * Math.cos(radians(state.kneeDeg)),
  );
  const midX =
    s * (SHIFT_SHARE * state.weight01 * body.halfHips + state.hopAsideMm / 1000) +
    swayRad * (thigh + shank + body.ankle);
  const hip = vec(midX + s * half.x, 0, s * half.z - state.hipsBackM);
  const side = minus(hip, vec(ankle.x, 0, 0));
  const hipY = ankle.y + Math.sqrt(leg ** 2 - side.x ** 2 - side.z ** 2);
  const mid = vec(midX, hipY - s * half.y, ankle.z - state.hipsBackM);
  if (state.splitM === 0) return mid;
  const behind = ankles[opposite(state.stance)];
  const reach = minus(plus(mid, half, -s), behind);
  const longest = LONGEST * (thigh + shank);
  const y = behind.y + Math.sqrt(longest ** 2 - reach.x ** 2 - reach.z ** 2) + s * half.y;
  return { ...mid, y: Math.min(mid.y, y) };
}
