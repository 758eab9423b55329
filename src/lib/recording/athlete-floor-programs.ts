import type { Side } from '../pose/keypoints.ts';
import { eased, type Program } from './athlete-programs.ts';
import {
  heldOnce,
  repeating,
  type Performances,
  type Rep,
  type RepOptions,
} from './athlete-reps.ts';
import { isLeft, STANDING } from './athlete-state.ts';

/* Movements of a body on the floor, which it is on from the start. */

export interface ChestLift extends Rep {
  readonly upDeg: number;
  readonly holdS?: number;
  /** The feet come up along. */
  readonly feetUpM?: number;
}

/** At rest the chest is on the floor, its shoulders a little higher than the hips. */
const RESTING_DEG = 2;

/** Prone, the chest lifts and stays up for a while; seen from the side. */
export function chestLifts(options: Partial<Omit<RepOptions<ChestLift>, 'side'>> = {}): Program {
  const o = {
    reps: [25, 26, 24, 25].map((upDeg): ChestLift => ({ upDeg })),
    repS: 6,
    ...options,
  };
  return repeating('prone-extension', undefined, o, (now) => {
    const up01 = now ? heldOnce(now.intoS, now.lengthS, now.rep.holdS ?? 3) : 0;
    const upDeg = now?.rep.upDeg ?? RESTING_DEG;
    const chestUpDeg = RESTING_DEG + up01 * (upDeg - RESTING_DEG);
    const liftM = up01 * (now?.rep.feetUpM ?? 0);
    return { ...STANDING, posture: 'prone', arms: 'beside-head', chestUpDeg, liftM };
  });
}

export interface Sweep extends Rep {
  /** Of the arm, from the front over to the back. */
  readonly sweepDeg: number;
  readonly holdS?: number;
  /** The top knee comes up along. */
  readonly kneeUpM?: number;
}

/** Lying on `side`, the top arm sweeps over to the other side and rests there; seen from the front. */
export function sideLyingWindmills(options: Partial<RepOptions<Sweep>> = {}): Program {
  const o: RepOptions<Sweep> = {
    side: 'left',
    reps: [178, 180, 182, 180].map((sweepDeg) => ({ sweepDeg })),
    repS: 6,
    ...options,
  };
  return repeating('side-lying-windmill', o.side, o, (now) => {
    const over01 = now ? heldOnce(now.intoS, now.lengthS, now.rep.holdS ?? 1.6) : 0;
    return {
      ...STANDING,
      posture: 'side-lying',
      stance: o.side,
      sweepDeg: over01 * (now?.rep.sweepDeg ?? 0),
      liftM: over01 * (now?.rep.kneeUpM ?? 0),
    };
  });
}

export interface Opening extends Rep {
  /** Chest turned to the side of the elbow, up to the ceiling; and before that away from it. */
  readonly upDeg: number;
  readonly downDeg: number;
}

/** On hands and knees, the hand of `side` behind the head: its elbow goes down, then up; seen from the head end. */
export function fourPointRotations(options: Partial<RepOptions<Opening>> = {}): Program {
  const o: RepOptions<Opening> = {
    side: 'left',
    reps: [58, 60, 59, 61, 60].map((upDeg) => ({ upDeg, downDeg: 28 })),
    repS: 4.4,
    ...options,
  };
  return repeating('four-point-rotation', o.side, o, (now) => {
    const share = now
      ? eased(now.intoS / now.lengthS, [
          [0, 0],
          [0.24, -1],
          [0.6, 1],
          [0.72, 1],
          [1, 0],
        ])
      : 0;
    const deg = share * ((share > 0 ? now?.rep.upDeg : now?.rep.downDeg) ?? 0);
    const thoraxDeg = isLeft(o.side) * deg;
    return { ...STANDING, posture: 'four-point', stance: o.side, arms: 'behind-head', thoraxDeg };
  });
}

export const ON_THE_FLOOR = {
  'prone-extension': {
    good: () => chestLifts(),
    faulty: () =>
      chestLifts({
        reps: [
          { upDeg: 11 },
          { upDeg: 9 },
          { upDeg: 24, holdS: 0.3, repS: 1.6 },
          { upDeg: 23, holdS: 0.3, repS: 1.6 },
          { upDeg: 10, holdS: 0.3, repS: 1.6 },
          { upDeg: 24, holdS: 1, repS: 3 },
        ],
      }),
  },
  'side-lying-windmill': {
    good: (side: Side) => sideLyingWindmills({ side }),
    faulty: (side: Side) =>
      sideLyingWindmills({
        side,
        reps: [
          { sweepDeg: 100 },
          { sweepDeg: 90 },
          { sweepDeg: 170, holdS: 0.1, repS: 1.7 },
          { sweepDeg: 165, holdS: 0.1, repS: 1.7 },
          { sweepDeg: 95, holdS: 0.1, repS: 1.5 },
        ],
      }),
  },
  'four-point-rotation': {
    good: (side: Side) => fourPointRotations({ side }),
    faulty: (side: Side) =>
      fourPointRotations({
        side,
        reps: [
          { upDeg: 20, downDeg: 12 },
          { upDeg: 18, downDeg: 10 },
          { upDeg: 46, downDeg: 25, repS: 1.4 },
          { upDeg: 44, downDeg: 26, repS: 1.4 },
          { upDeg: 19, downDeg: 10, repS: 1.4 },
          { upDeg: 40, downDeg: 6 },
        ],
      }),
  },
} as const satisfies Record<string, Performances>;
