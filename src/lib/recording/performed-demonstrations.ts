import type { Side } from '../pose/keypoints.ts';
import { kneesToElbows, standingWindmills } from './athlete-crossings.ts';
import { chestLifts, fourPointRotations, sideLyingWindmills } from './athlete-floor-programs.ts';
import { deadlifts, goodMornings, KETTLEBELL, reaching } from './athlete-hinges.ts';
import { hops, jumps, type Hop } from './athlete-hops.ts';
import { lunges, sideHolds } from './athlete-lunges.ts';
import type { Program } from './athlete-programs.ts';
import { BASELINE_S, END_S, READY_S } from './athlete-reps.ts';
import { toeRaises } from './athlete-lifts.ts';
import { frontalSwings, hipHitches, sagittalSwings } from './athlete-swings.ts';
import type { Demonstration } from './demonstration.ts';

/* Demonstrations that are a repetition or two of what the synthetic athlete performs. */

type Look = Pick<Demonstration, 'stressed' | 'seen' | 'room'> & {
  /** The moment that says most, as a share of the loop. */
  readonly still01?: number;
};

const FIRST_S = BASELINE_S + READY_S;

/** Both performances repeat without a pause between getting ready and the end, and take equally long. */
function performed(
  { still01 = 0.47, ...look }: Look,
  right: (side: Side) => Program,
  wrong: (side: Side) => Program,
): Demonstration {
  const loopS = right('left').durationS - FIRST_S - END_S;
  return {
    ...look,
    loopS,
    stillS: still01 * loopS,
    stateAt: (form, side, tS) => (form === 'right' ? right : wrong)(side).stateAt(FIRST_S + tS),
  };
}

const DEADLIFT: Look = { stressed: 'trunk', seen: 'side', room: 'long' };
const deadlift = (more: (side: Side) => object) =>
  performed(
    DEADLIFT,
    (side) => deadlifts({ side, ...more(side), reps: [{ trunkDeg: 76 }] }),
    (side) =>
      deadlifts({ side, ...more(side), reps: [{ trunkDeg: 40, kneeDeg: 42, openDeg: 20 }] }),
  );

const twice = <Rep>(rep: Rep): Rep[] => [rep, rep];
const HELD_S = 2.5;
const landing = (rep: Hop): Hop[] => [rep, rep, rep, { ...rep, repS: HELD_S, asideMm: 0 }];

export const PERFORMED = {
  'leg-swing-sagittal': performed(
    { stressed: 'free-leg', seen: 'side', room: 'wide', still01: 0.25 },
    (side) => sagittalSwings({ side, repS: 2.4, reps: [{ forwardDeg: 46, backDeg: 24 }] }),
    (side) =>
      sagittalSwings({ side, repS: 2.4, reps: [{ forwardDeg: 40, backDeg: 24, rockDeg: 20 }] }),
  ),
  'leg-swing-frontal': performed(
    { stressed: 'pelvis', seen: 'front', room: 'wide', still01: 0.25 },
    (side) => frontalSwings({ side, repS: 2.4, reps: [{ outDeg: 35, acrossDeg: 18 }] }),
    (side) =>
      frontalSwings({
        side,
        repS: 2.4,
        reps: [{ outDeg: 34, acrossDeg: 18, leanDeg: 17, tipDeg: 13 }],
      }),
  ),
  'toe-raise': performed(
    { stressed: 'foot', seen: 'side', room: 'narrow' },
    () => toeRaises({ repS: 2.6, reps: [{ toesUpDeg: 27 }] }),
    () => toeRaises({ repS: 2.6, reps: [{ toesUpDeg: 9, backDeg: 18 }] }),
  ),
  'hip-hitch': performed(
    { stressed: 'pelvis', seen: 'front', room: 'narrow', still01: 0.25 },
    (side) => hipHitches({ side, reps: [{ dropDeg: 11, hikeDeg: 9 }] }),
    (side) => hipHitches({ side, reps: [{ dropDeg: 3, hikeDeg: 3, leanDeg: 13, kneeDeg: 30 }] }),
  ),
  'single-leg-deadlift': deadlift(() => ({})),
  'kettlebell-deadlift': deadlift(() => KETTLEBELL),
  'posterior-oblique-sling': deadlift(reaching),
  'longitudinal-sling': performed(
    { stressed: 'trunk', seen: 'side', room: 'long' },
    () => goodMornings({ reps: [{ trunkDeg: 62 }] }),
    () => goodMornings({ reps: [{ trunkDeg: 34, kneeDeg: 55 }] }),
  ),
  lunge: performed(
    { stressed: 'stance-leg', seen: 'aslant', room: 'long' },
    (side) => lunges({ side, reps: [{ kneeDeg: 85 }] }),
    (side) => lunges({ side, reps: [{ kneeDeg: 62, kneeInMm: 90, leanDeg: 12, forwardDeg: 16 }] }),
  ),
  'lateral-sling': performed(
    { stressed: 'pelvis', seen: 'front', room: 'narrow' },
    (side) => sideHolds({ side, reps: [{ kneeDeg: 56 }] }),
    (side) => sideHolds({ side, reps: [{ kneeDeg: 50, dropDeg: 14, leanDeg: 13, kneeInMm: 60 }] }),
  ),
  hop: performed(
    { stressed: 'pelvis', seen: 'front', room: 'wide', still01: 0.48 },
    (side) => hops({ side, reps: landing({ heightMm: 60 }) }),
    (side) => {
      const drifting = [40, 90, 140].map((asideMm) => ({ heightMm: 50, asideMm }));
      const last = { heightMm: 50, repS: HELD_S, leanDeg: 16, dropDeg: 13 };
      return hops({ side, reps: [...drifting, last] });
    },
  ),
  jump: performed(
    { stressed: 'legs', seen: 'front', room: 'narrow', still01: 0.43 },
    () => jumps({ reps: landing({ heightMm: 110 }) }),
    () => jumps({ reps: landing({ heightMm: 110, kneeInMm: 58 }) }),
  ),
  'anterior-oblique-sling': performed(
    { stressed: 'trunk', seen: 'aslant', room: 'wide', still01: 0.25 },
    () => kneesToElbows({ reps: twice({ hipDeg: 97 }) }),
    () => kneesToElbows({ reps: twice({ hipDeg: 48, twistDeg: 12, bendDeg: 44, leanDeg: 12 }) }),
  ),
  'standing-windmill': performed(
    { stressed: 'arms', seen: 'front', room: 'long', still01: 0.24 },
    () => standingWindmills({ reps: twice({ twistDeg: 80 }) }),
    () => standingWindmills({ reps: twice({ twistDeg: 38, trunkDeg: 52, kneeDeg: 42 }) }),
  ),
  'prone-extension': performed(
    { stressed: 'trunk', seen: 'floor-side', room: 'long' },
    () => chestLifts({ reps: [{ upDeg: 26 }] }),
    () => chestLifts({ reps: [{ upDeg: 9, holdS: 0.4 }] }),
  ),
  'side-lying-windmill': performed(
    { stressed: 'top-arm', seen: 'floor-front', room: 'long', still01: 0.32 },
    (side) => sideLyingWindmills({ side, reps: [{ sweepDeg: 180 }] }),
    (side) => sideLyingWindmills({ side, reps: [{ sweepDeg: 82, holdS: 0.4 }] }),
  ),
  'four-point-rotation': performed(
    { stressed: 'elbow', seen: 'floor-aslant', room: 'wide', still01: 0.64 },
    (side) => fourPointRotations({ side, reps: [{ upDeg: 52, downDeg: 28 }] }),
    (side) => fourPointRotations({ side, reps: [{ upDeg: 16, downDeg: 10 }] }),
  ),
} as const satisfies Record<string, Demonstration>;
