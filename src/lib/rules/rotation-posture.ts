import type { Sample } from '../signal/statistics.ts';
import type { ReasonId } from './reasons.ts';
import { FOOT_OFF_FLOOR } from './rotation-trunk.ts';
import type { RotationTuning } from './rotation-tuning.ts';

/** What makes a turn not count. */
export type PostureFault = Extract<ReasonId, 'foot-lifted' | 'pelvis-turned' | 'leaned'>;

/** How the rest of the body moved since the neutral. Missing: what is not seen is no fault. */
export interface Posture {
  /** One foot up against the other. Unit: torso lengths. */
  readonly feet: Sample;
  /** Unit: deg. */
  readonly pelvis: Sample;
  readonly lean: Sample;
  readonly tilt: Sample;
}

/** What about a posture makes a turn not count, the plainest first. Missing: undefined when nothing does. */
export function postureFault(posture: Posture, tuning: RotationTuning): PostureFault | undefined {
  const beyond = (value: Sample, limit: number) => Math.abs(value ?? 0) > limit;
  if (beyond(posture.feet, FOOT_OFF_FLOOR)) return 'foot-lifted';
  if (beyond(posture.pelvis, tuning.pelvisTurnedDeg)) return 'pelvis-turned';
  const leaned = beyond(posture.lean, tuning.maxLeanDeg) || beyond(posture.tilt, tuning.maxTiltDeg);
  return leaned ? 'leaned' : undefined;
}
