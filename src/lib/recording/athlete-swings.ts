import { STANDING, type AthleteState } from './athlete-state.ts';
import { toeRaises } from './athlete-lifts.ts';
import { eased, type Program } from './athlete-programs.ts';
import {
  repeating,
  type Now,
  type Performances,
  type Rep,
  type RepOptions,
} from './athlete-reps.ts';

/* A free leg that swings about its hip, or hangs from it while the pelvis moves. */

/** One repetition: forward or out first, then back or across. */
const wave = (now: Now<Rep> | undefined) =>
  now
    ? eased(now.intoS / now.lengthS, [
        [0, 0],
        [0.25, 1],
        [0.75, -1],
        [1, 0],
      ])
    : 0;

/** On the stance leg, the other one carried just off the floor. */
const carried = (side: AthleteState['stance'], ready01: number): AthleteState => ({
  ...STANDING,
  stance: side,
  arms: 'on-hips',
  weight01: ready01,
  carried01: ready01,
  freeKneeDeg: 8,
});

export interface SagittalSwing extends Rep {
  /** Thigh against the vertical at both ends. */
  readonly forwardDeg: number;
  readonly backDeg: number;
  /** The trunk rocks back as the leg comes forward, and forward as it goes back. */
  readonly rockDeg?: number;
}

/** Forward and back; seen from the side of the swinging leg or of the other. */
export function sagittalSwings(options: Partial<RepOptions<SagittalSwing>> = {}): Program {
  const o: RepOptions<SagittalSwing> = {
    side: 'left',
    reps: [44, 46, 45, 47, 45, 46, 44, 46].map((forwardDeg) => ({ forwardDeg, backDeg: 24 })),
    repS: 1.9,
    ...options,
  };
  return repeating('leg-swing-sagittal', o.side, o, (now, ready01) => {
    const swing = wave(now);
    const state = carried(o.side, ready01);
    if (!now) return state;
    return {
      ...state,
      swingDeg: swing * (swing > 0 ? now.rep.forwardDeg : now.rep.backDeg),
      bendDeg: -swing * (now.rep.rockDeg ?? 0),
    };
  });
}

export interface FrontalSwing extends Rep {
  /** Thigh against the vertical, out to its side and across the stance leg. */
  readonly outDeg: number;
  readonly acrossDeg: number;
  /** Leans away from the leg as it goes out, and over it as it goes across. */
  readonly leanDeg?: number;
  /** The pelvis tips along: up as the leg goes out, down as it goes across. */
  readonly tipDeg?: number;
}

/** The leg passes in front of the other one. */
const AHEAD_DEG = 14;

/** Out and across; seen from the front. */
export function frontalSwings(options: Partial<RepOptions<FrontalSwing>> = {}): Program {
  const o: RepOptions<FrontalSwing> = {
    side: 'left',
    reps: [34, 35, 33, 36, 34, 35, 34, 35].map((outDeg) => ({ outDeg, acrossDeg: 20 })),
    repS: 1.9,
    ...options,
  };
  return repeating('leg-swing-frontal', o.side, o, (now, ready01) => {
    const swing = wave(now);
    const state = { ...carried(o.side, ready01), swingDeg: AHEAD_DEG * ready01 };
    if (!now) return state;
    return {
      ...state,
      abductDeg: swing * (swing > 0 ? now.rep.outDeg : now.rep.acrossDeg),
      leanDeg: swing * (now.rep.leanDeg ?? 0),
      dropDeg: -swing * (now.rep.tipDeg ?? 0),
    };
  });
}

export interface Hitch extends Rep {
  /** The pelvis on the free side goes down, then up, by this much. */
  readonly dropDeg: number;
  readonly hikeDeg: number;
  readonly leanDeg?: number;
  /** The stance knee bends instead. */
  readonly kneeDeg?: number;
}

/** Height of the step the stance foot is on. */
const STEP_M = 0.15;

/** Standing on a step, the free leg hanging straight beside it: the pelvis sinks and rises on that side. */
export function hipHitches(options: Partial<RepOptions<Hitch>> = {}): Program {
  const o: RepOptions<Hitch> = {
    side: 'left',
    reps: [9, 10, 9, 10, 9, 10].map((dropDeg) => ({ dropDeg, hikeDeg: 8 })),
    repS: 3.2,
    ...options,
  };
  return repeating('hip-hitch', o.side, o, (now, ready01) => {
    const swing = wave(now);
    // At first both feet are on it: a leg that hangs straight beside the other looks just like that.
    const state = { ...carried(o.side, 1), weight01: ready01, freeKneeDeg: 4, stepM: STEP_M };
    if (!now) return state;
    const down = Math.max(0, swing);
    return {
      ...state,
      dropDeg: swing * (swing > 0 ? now.rep.dropDeg : now.rep.hikeDeg),
      leanDeg: -swing * (now.rep.leanDeg ?? 0),
      kneeDeg: STANDING.kneeDeg + down * (now.rep.kneeDeg ?? 0),
    };
  });
}

export const SWINGS = {
  'leg-swing-sagittal': {
    good: (side) => sagittalSwings({ side }),
    faulty: (side) =>
      sagittalSwings({
        side,
        reps: [
          { forwardDeg: 44, backDeg: 22, rockDeg: 12 },
          { forwardDeg: 45, backDeg: 24, rockDeg: 15 },
          { forwardDeg: 20, backDeg: 9 },
          { forwardDeg: 18, backDeg: 8 },
          { forwardDeg: 44, backDeg: 22, repS: 0.9 },
          { forwardDeg: 46, backDeg: 24, repS: 0.9 },
          { forwardDeg: 45, backDeg: 23, repS: 0.9 },
          { forwardDeg: 42, backDeg: 24, rockDeg: 14 },
        ],
      }),
  },
  'leg-swing-frontal': {
    good: (side) => frontalSwings({ side }),
    faulty: (side) =>
      frontalSwings({
        side,
        reps: [
          { outDeg: 33, acrossDeg: 18, leanDeg: 12 },
          { outDeg: 35, acrossDeg: 20, leanDeg: 15 },
          { outDeg: 32, acrossDeg: 18, tipDeg: 10 },
          { outDeg: 33, acrossDeg: 20, tipDeg: 12, leanDeg: 5 },
          { outDeg: 13, acrossDeg: 7 },
          { outDeg: 34, acrossDeg: 19, repS: 0.9 },
          { outDeg: 34, acrossDeg: 20, repS: 0.9 },
          { outDeg: 35, acrossDeg: 18, leanDeg: 14, tipDeg: 8 },
        ],
      }),
  },
  'toe-raise': {
    good: () => toeRaises(),
    faulty: () =>
      toeRaises({
        reps: [
          { toesUpDeg: 24, backDeg: 12 },
          { toesUpDeg: 22, backDeg: 16 },
          { toesUpDeg: 8 },
          { toesUpDeg: 7 },
          { toesUpDeg: 24, repS: 0.9 },
          { toesUpDeg: 23, repS: 0.9 },
          { toesUpDeg: 25, repS: 0.9 },
          { toesUpDeg: 20, backDeg: 14 },
        ],
      }),
  },
  'hip-hitch': {
    good: (side) => hipHitches({ side }),
    faulty: (side) =>
      hipHitches({
        side,
        reps: [
          { dropDeg: 4, hikeDeg: 2 },
          { dropDeg: 3, hikeDeg: 2 },
          { dropDeg: 9, hikeDeg: 7, leanDeg: 10 },
          { dropDeg: 8, hikeDeg: 8, leanDeg: 13 },
          { dropDeg: 4, hikeDeg: 3, kneeDeg: 28 },
          { dropDeg: 5, hikeDeg: 2, kneeDeg: 32 },
        ],
      }),
  },
} as const satisfies Record<string, Performances>;
