import { sided } from '../pose/keypoints.ts';
import type { Body, Skeleton } from './athlete-body.ts';
import { isLeft, isLow, type AthleteState } from './athlete-state.ts';
import { between, minus, plus, rolled, turned, vec, type Vec3 } from './vec3.ts';

/** How a pose network sees a body, against where its joints are. */
export interface DetectorTraits {
  /** Share of the true pelvis tilt that the hip points show. */
  readonly hipTiltGain: number;
  /** Reading of the hip line when the free foot is fully lifted and the pelvis level; + = drop. */
  readonly liftedHipDeg: number;
  /** Share of a pelvis turn that the hip points show. */
  readonly hipTurnGain: number;
  /** The shoulder points narrow as if the turn were this much smaller. */
  readonly shoulderTurnGain: number;
  /** Share of a turn by which the shoulder points are too far to the own left; in a flipped picture, to the own right. */
  readonly leanShare: number;
  /** Hip to knee and knee to ankle in the picture, against the true lengths. */
  readonly legShare: number;
  readonly imageDepthGain: number;
  readonly worldDepthGain: number;
}

/** BlazePose full on rendered runners. Source: ours, dev-m and dev-f a1, a2, b2, b3, 2026-11-22. */
export const BLAZEPOSE_TRAITS: DetectorTraits = {
  hipTiltGain: 0.35,
  liftedHipDeg: -3,
  hipTurnGain: 0.4,
  shoulderTurnGain: 1 / 1.2,
  leanShare: 0,
  legShare: 0.94,
  imageDepthGain: 1.6,
  worldDepthGain: 0.5,
};

/** A detector that sees every joint where it is: for testing geometry, never for judging a rule. */
export const PERFECT_TRAITS: DetectorTraits = {
  hipTiltGain: 1,
  liftedHipDeg: 0,
  hipTurnGain: 1,
  shoulderTurnGain: 1,
  leanShare: 0,
  legShare: 1,
  imageDepthGain: 1,
  worldDepthGain: 1,
};

const FULL_LIFT_M = 0.12;

/** The skeleton as a network with these traits reports it. */
export function asSeen(
  body: Body,
  state: AthleteState,
  truth: Skeleton,
  traits: DetectorTraits,
): Skeleton {
  // How it sees a body on the floor is not measured.
  if (state.posture) return truth;
  const s = isLeft(state.stance);
  const lifted = Math.min(1, state.liftM / FULL_LIFT_M);
  const tilt = traits.hipTiltGain * state.dropDeg + traits.liftedHipDeg * lifted;
  const half = turned(
    rolled(vec(body.halfHips, 0, 0), s * tilt),
    traits.hipTurnGain * state.pelvisYawDeg,
  );
  const mid = between(truth.leftHip, truth.rightHip);
  const seen: Record<keyof Skeleton, Vec3> = { ...truth };
  const chest = between(truth.leftShoulder, truth.rightShoulder);
  const leanDeg = traits.leanShare * Math.abs(state.thoraxDeg);
  for (const side of ['left', 'right'] as const) {
    const own = isLeft(side);
    const knee = truth[sided(side, 'Knee')];
    const hip = plus(mid, half, own);
    seen[sided(side, 'Hip')] = isLow(state) ? hip : between(knee, hip, traits.legShare);
    if (!isLow(state)) {
      const foot = between(knee, truth[sided(side, 'Ankle')], traits.legShare);
      seen[sided(side, 'Ankle')] = foot;
    }
    const shoulder = sided(side, 'Shoulder');
    const leant = plus(chest, turned(minus(truth[shoulder], chest), leanDeg));
    seen[shoulder] = narrowed(leant, chest, traits.shoulderTurnGain);
  }
  return seen;
}

/** Moves a shoulder sideways to where a smaller turn would put it; its depth stays. */
function narrowed(shoulder: Vec3, chest: Vec3, gain: number): Vec3 {
  const [dx, dz] = [shoulder.x - chest.x, shoulder.z - chest.z];
  const sign = Math.sign(dx) || 1;
  const turn = Math.atan2(dz * sign, dx * sign);
  return { ...shoulder, x: chest.x + sign * Math.hypot(dx, dz) * Math.cos(gain * turn) };
}
