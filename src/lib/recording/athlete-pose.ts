import { sided } from '../pose/keypoints.ts';
import { armPoints } from './athlete-arms.ts';
import type { Body, Skeleton } from './athlete-body.ts';
import { floorSkeleton } from './athlete-floor.ts';
import { headPoints, type Points } from './athlete-limbs.ts';
import { legPoints } from './athlete-legs.ts';
import { isLeft, isLow, type AthleteState } from './athlete-state.ts';
import { about, pitched, plus, radians, rolled, turned, vec } from './vec3.ts';

/** Height of the centre of mass over body height. Source: Winter. */
const COM_SHARE = 0.56;
/** Forward bend of the trunk: at rest, and per degree of knee flexion. */
const BEND_DEG = 4;
const BEND_PER_KNEE = 0.25;
/** The shoulder line follows a lean of the trunk by this much. */
const SHOULDERS_FOLLOW = 0.8;
/** The head turns along with the chest by this share. */
const HEAD_FOLLOWS = 0.35;

/** Pitch of the trunk against the vertical, standing. */
export const trunkPitchDeg = (state: Pick<AthleteState, 'bendDeg' | 'kneeDeg'>) =>
  BEND_DEG + state.bendDeg + BEND_PER_KNEE * state.kneeDeg;

/** The bend that gives a standing trunk this pitch. */
export const bendFor = (pitchDeg: number, kneeDeg: number) =>
  pitchDeg - trunkPitchDeg({ bendDeg: 0, kneeDeg });

/** Where every point of the body is. Own frame of the athlete, origin on the floor between the feet. */
export function skeletonOf(body: Body, state: AthleteState): Skeleton {
  if (state.posture) return floorSkeleton(body, state, state.posture);
  const out: Points = {};
  const s = isLeft(state.stance);
  const swayRad = state.swayMm / 1000 / (COM_SHARE * body.height);
  const mid = legPoints(out, body, state, swayRad);

  const lean = s * radians(state.leanDeg) + swayRad;
  const bend = radians(
    BEND_DEG + state.bendDeg + (isLow(state) ? 0 : BEND_PER_KNEE * state.kneeDeg),
  );
  const up = vec(Math.sin(lean) * Math.cos(bend), Math.cos(lean) * Math.cos(bend), Math.sin(bend));
  const chest = plus(mid, up, body.trunk);
  const shoulderRoll = -SHOULDERS_FOLLOW * s * state.leanDeg;
  const chestYaw = state.pelvisYawDeg + state.thoraxDeg;
  const twisted = (deg: number) => (v: ReturnType<typeof vec>) =>
    state.twistDeg === 0 ? v : about(v, up, deg);
  const ofChest = twisted(state.twistDeg);
  const across = ofChest(turned(rolled(vec(1, 0, 0), shoulderRoll), chestYaw));
  const forward = ofChest(turned(pitched(vec(0, 0, 1), state.faceDownDeg), chestYaw));

  const headYaw = state.pelvisYawDeg + HEAD_FOLLOWS * state.thoraxDeg;
  const ofHead = twisted(HEAD_FOLLOWS * state.twistDeg);
  headPoints(out, body, chest, up, (left, ahead) =>
    ofHead(turned(pitched(vec(left, 0, ahead), state.faceDownDeg), headYaw)),
  );
  for (const side of ['left', 'right'] as const) {
    const shoulder = plus(chest, across, isLeft(side) * body.halfShoulders);
    out[sided(side, 'Shoulder')] = shoulder;
    armPoints(out, body, side, shoulder, { across, up, forward }, state);
  }
  return out as Skeleton;
}
