import { sided } from '../pose/keypoints.ts';
import { centreOfMass, type Skeleton } from './athlete-body.ts';
import { isLeft, isLow, type AthleteState } from './athlete-state.ts';
import type { Program } from './athlete-programs.ts';
import { between, degrees, minus } from './vec3.ts';

/** What really happened in a frame. */
export interface AthleteTruth {
  readonly tMs: number;
  readonly state: AthleteState;
  /** + = the free side is lower. */
  readonly dropDeg: number;
  /** Shoulders over hips in the frontal plane; + = towards the stance side. */
  readonly trunkLeanDeg: number;
  /** Thorax against pelvis; + = to the own left. */
  readonly rotationDeg: number;
  readonly pelvisYawDeg: number;
  /** Sideways place of the centre of mass; + = to the own left. */
  readonly comMm: number;
  readonly freeLiftM: number;
  /** Free thigh out to its side, against the vertical. */
  readonly thighOutDeg: number;
  /** Tilt of the true hip line in the picture; + = image right is higher. */
  readonly pelvisImageDeg: number;
}

/** What is true of a skeleton in the athlete's own frame. */
export function truthOf(
  tMs: number,
  state: AthleteState,
  bones: Skeleton,
  pelvisImageDeg: number,
): AthleteTruth {
  const s = isLeft(state.stance);
  const trunk = minus(
    between(bones.leftShoulder, bones.rightShoulder),
    between(bones.leftHip, bones.rightHip),
  );
  const free = state.stance === 'left' ? 'right' : 'left';
  const thigh = minus(bones[sided(free, 'Knee')], bones[sided(free, 'Hip')]);
  return {
    tMs,
    state,
    dropDeg: state.dropDeg,
    trunkLeanDeg: degrees(Math.atan2(s * trunk.x, trunk.y)),
    rotationDeg: state.thoraxDeg,
    pelvisYawDeg: state.pelvisYawDeg,
    comMm: 1000 * centreOfMass(bones).x,
    freeLiftM: isLow(state)
      ? 0
      : bones[sided(free, 'Ankle')].y - bones[sided(state.stance, 'Ankle')].y,
    thighOutDeg: degrees(Math.atan2(-s * thigh.x, -thigh.y)),
    pelvisImageDeg,
  };
}

/** A foot counts as lifted when its ankle is this much above where it stands. */
const LIFTED_M = 0.015;

/** When the free foot really left and met the floor. Unit: ms on the recording's clock. */
export function footEvents(
  program: Program,
  startMs = 0,
): { readonly tMs: number; readonly kind: 'footUp' | 'footDown' }[] {
  const events: { tMs: number; kind: 'footUp' | 'footDown' }[] = [];
  let up = false;
  for (let ms = 0; ms <= program.durationS * 1000; ms++) {
    const now = program.stateAt(ms / 1000).liftM > LIFTED_M;
    if (now !== up) events.push({ tMs: startMs + ms, kind: now ? 'footUp' : 'footDown' });
    up = now;
  }
  return events;
}
