import { bendFor } from './athlete-pose.ts';
import { eased, type Program } from './athlete-programs.ts';
import {
  heldOnce,
  repeating,
  type Performances,
  type Rep,
  type RepOptions,
} from './athlete-reps.ts';
import { STANDING, type AthleteState } from './athlete-state.ts';

/* Going down on one leg with the other foot behind, on the floor or off it. */

export interface Lunge extends Rep {
  /** Flexion of the front knee at the deepest point. */
  readonly kneeDeg: number;
  readonly kneeInMm?: number;
  /** Trunk to the stance side, and to the front. */
  readonly leanDeg?: number;
  readonly forwardDeg?: number;
}

export interface LungeOptions extends RepOptions<Lunge> {
  /** A step forward and back with each; otherwise the feet stay apart from start to end. */
  readonly stepping: boolean;
  /** Front ankle ahead of the hind one. */
  readonly strideM: number;
}

/** Height of the front foot on its way. */
const STEP_HEIGHT_M = 0.07;
/** The pelvis is behind the front ankle by this share of the stride. */
const HIPS_BACK = 0.46;
/** The hind heel comes up with the stride, and more as the pelvis goes down. */
const HEEL_DEG = 38;
const HEEL_DEEP_DEG = 20;
const UPRIGHT_DEG = 6;

/** Down with one foot ahead, the stance one, and the hind knee towards the floor. */
export function lunges(options: Partial<LungeOptions> = {}): Program {
  const o: LungeOptions = {
    side: 'left',
    reps: [84, 85, 83, 86, 84, 85].map((kneeDeg) => ({ kneeDeg })),
    repS: 4.4,
    stepping: true,
    strideM: 0.82,
    ...options,
  };
  const apart = (share01: number) => ({
    splitM: o.strideM * share01,
    hipsBackM: HIPS_BACK * o.strideM * share01,
    freeHeelDeg: HEEL_DEG * share01,
  });
  return repeating('lunge', o.side, o, (now) => {
    const state: AthleteState = {
      ...STANDING,
      stance: o.side,
      arms: 'on-hips',
      standsBackM: o.strideM / 2,
      ...apart(o.stepping ? 0 : 1),
    };
    if (!now) return state;
    const u = now.intoS / now.lengthS;
    const ahead01 = o.stepping
      ? eased(u, [
          [0.03, 0],
          [0.24, 1],
          [0.76, 1],
          [0.97, 0],
        ])
      : 1;
    const down01 = eased(u, [
      [0.2, 0],
      [0.46, 1],
      [0.54, 1],
      [0.8, 0],
    ]);
    const { kneeDeg, kneeInMm = 0, leanDeg = 0, forwardDeg = 0 } = now.rep;
    const knee = STANDING.kneeDeg + down01 * (kneeDeg - STANDING.kneeDeg);
    return {
      ...state,
      ...apart(ahead01),
      splitLiftM: 4 * STEP_HEIGHT_M * ahead01 * (1 - ahead01),
      freeHeelDeg: HEEL_DEG * ahead01 + HEEL_DEEP_DEG * down01,
      kneeDeg: knee,
      kneeInMm: down01 * kneeInMm,
      leanDeg: down01 * leanDeg,
      bendDeg: bendFor(5 + down01 * (UPRIGHT_DEG - 5 + forwardDeg), knee),
    };
  });
}

export interface SideHold extends Rep {
  readonly kneeDeg: number;
  readonly dropDeg?: number;
  readonly leanDeg?: number;
  readonly kneeInMm?: number;
  /** Rest at the deepest point. */
  readonly holdS?: number;
}

/** A free foot is lifted this high, behind. */
const LIFT_M = 0.16;

/** Onto one leg, the other foot off the floor: down, a hold, and up. */
export function sideHolds(options: Partial<RepOptions<SideHold>> = {}): Program {
  const o: RepOptions<SideHold> = {
    side: 'left',
    reps: [55, 56, 54, 55].map((kneeDeg) => ({ kneeDeg })),
    repS: 4.6,
    ...options,
  };
  return repeating('lateral-sling', o.side, o, (now, ready01) => {
    const state: AthleteState = {
      ...STANDING,
      stance: o.side,
      arms: 'on-hips',
      weight01: Math.min(1, 2 * ready01),
      liftM: LIFT_M * Math.max(0, 2 * ready01 - 1),
    };
    if (!now) return state;
    const { kneeDeg, dropDeg = 2, leanDeg = 2, kneeInMm = 0, holdS = 2 } = now.rep;
    const down01 = heldOnce(now.intoS, now.lengthS, holdS);
    return {
      ...state,
      kneeDeg: STANDING.kneeDeg + down01 * (kneeDeg - STANDING.kneeDeg),
      dropDeg: down01 * dropDeg,
      leanDeg: down01 * leanDeg,
      kneeInMm: down01 * kneeInMm,
    };
  });
}

export const LUNGES = {
  lunge: {
    good: (side) => lunges({ side }),
    faulty: (side) =>
      lunges({
        side,
        reps: [
          { kneeDeg: 80, kneeInMm: 60 },
          { kneeDeg: 82, kneeInMm: 75 },
          { kneeDeg: 80, leanDeg: 14 },
          { kneeDeg: 78, leanDeg: 12, forwardDeg: 30 },
          { kneeDeg: 42 },
          { kneeDeg: 45, kneeInMm: 40 },
        ],
      }),
  },
  'lateral-sling': {
    good: (side) => sideHolds({ side }),
    faulty: (side) =>
      sideHolds({
        side,
        reps: [
          { kneeDeg: 50, dropDeg: 11, kneeInMm: 30 },
          { kneeDeg: 52, dropDeg: 13, leanDeg: 6, kneeInMm: 55 },
          { kneeDeg: 50, leanDeg: 15 },
          { kneeDeg: 24, holdS: 0.3, repS: 2.2 },
          { kneeDeg: 50, dropDeg: 12, leanDeg: 10, holdS: 0.3, repS: 2.4 },
        ],
      }),
  },
} as const satisfies Record<string, Performances>;
