import type { Side } from '../../src/lib/pose/keypoints.ts';
import { singleLegSquat } from '../../src/lib/recording/athlete-programs.ts';
import type { PastTrial } from './seed-history.ts';

/** A trial of single-leg squats some time ago, with the pelvis dropping by so much in each. */
export const squats = (
  id: string,
  side: Side,
  drops: readonly number[],
  agoMs: number,
): PastTrial => ({
  id,
  exercise: 'single-leg-squat',
  program: singleLegSquat({
    side,
    reps: drops.map((dropDeg) => ({ kneeDeg: 60, dropDeg, leanDeg: 3, kneeInMm: 10 })),
  }),
  side,
  startedAtMs: Date.now() - agoMs,
});
