import { opposite, type Side } from '../pose/keypoints.ts';
import { bendFor, trunkPitchDeg } from './athlete-pose.ts';
import { eased, type Program } from './athlete-programs.ts';
import { once, repeating, type Performances, type Rep, type RepOptions } from './athlete-reps.ts';
import { isLeft, STANDING, type Arms, type AthleteState } from './athlete-state.ts';

/* Movements that bend at the hips with a long back: deadlifts on one leg, the good morning on two. */

/** The trunk hinged by a share of the way from standing to `trunkDeg`, knees and hips going along. */
export function hinged(
  share01: number,
  { trunkDeg, kneeDeg, hipsBackM }: { trunkDeg: number; kneeDeg: number; hipsBackM: number },
): Pick<AthleteState, 'bendDeg' | 'kneeDeg' | 'hipsBackM' | 'faceDownDeg'> {
  const knee = STANDING.kneeDeg + share01 * (kneeDeg - STANDING.kneeDeg);
  const upright = trunkPitchDeg(STANDING);
  return {
    kneeDeg: knee,
    bendDeg: bendFor(upright + share01 * (trunkDeg - upright), knee),
    hipsBackM: share01 * hipsBackM,
    faceDownDeg: share01 * FACE_FOLLOWS * trunkDeg,
  };
}

const FACE_FOLLOWS = 0.85;

export interface Deadlift extends Rep {
  /** Trunk against the vertical. */
  readonly trunkDeg: number;
  /** Flexion of the stance knee. */
  readonly kneeDeg?: number;
  /** How far the free leg goes back. Missing: as far as the trunk. */
  readonly legDeg?: number;
  /** The free side of pelvis and chest opens upwards. */
  readonly openDeg?: number;
  /** The free foot comes down after it. */
  readonly touches?: boolean;
}

export interface DeadliftOptions extends RepOptions<Deadlift> {
  readonly id: string;
  readonly arms: Arms;
  /** Where the arms go as the trunk comes down. */
  readonly armsTo: AthleteState['armsTo'];
}

/** Share of a repetition with a touch-down that is left for the hinge. */
const BEFORE_TOUCH = 0.78;

/** On one leg, the trunk down to the front and the free leg up behind, in one line. */
export function deadlifts(options: Partial<DeadliftOptions> = {}): Program {
  const o: DeadliftOptions = {
    id: 'single-leg-deadlift',
    side: 'left',
    reps: [74, 76, 75, 77, 75, 74].map((trunkDeg) => ({ trunkDeg })),
    repS: 4,
    arms: 'on-hips',
    armsTo: {},
    ...options,
  };
  return repeating(o.id, o.side, o, (now, ready01) => {
    const state: AthleteState = {
      ...STANDING,
      stance: o.side,
      weight01: ready01,
      carried01: ready01,
      arms: o.arms,
      armsTo: o.armsTo,
    };
    if (!now) return { ...state, freeKneeDeg: 4 + HOVER_DEG * ready01 };
    const { trunkDeg, kneeDeg = 15, legDeg = trunkDeg, openDeg = 0, touches = false } = now.rep;
    const share01 = touches ? once(now.intoS, BEFORE_TOUCH * now.lengthS) : now.share01;
    const down01 = touches
      ? eased(now.intoS / now.lengthS, [
          [BEFORE_TOUCH, 0],
          [0.85, 1],
          [0.94, 1],
          [1, 0],
        ])
      : 0;
    return {
      ...state,
      ...hinged(share01, { trunkDeg, kneeDeg, hipsBackM: 0.09 }),
      carried01: 1 - down01,
      swingDeg: -share01 * legDeg,
      freeKneeDeg: 4 + HOVER_DEG * (1 - share01),
      dropDeg: -share01 * openDeg,
      twistDeg: -isLeft(o.side) * share01 * openDeg,
      armsTo01: share01,
    };
  });
}

/** Between two repetitions the free foot hovers a hand's breadth over the floor, its knee bent. */
const HOVER_DEG = 34;

const bothDown = { left: 'down', right: 'down' } as const;
/** Both arms hang with the weight. */
export const KETTLEBELL = { id: 'kettlebell-deadlift', arms: 'hanging', armsTo: bothDown } as const;
/** The arm opposite to the stance leg reaches down ahead of the foot. */
export const reaching = (side: Side) =>
  ({
    id: 'posterior-oblique-sling',
    arms: 'on-hips',
    armsTo: { [opposite(side)]: 'reach' },
  }) as const;

export interface GoodMorning extends Rep {
  readonly trunkDeg: number;
  readonly kneeDeg?: number;
}

/** On two legs, the trunk down to the front, arms overhead in line with it. */
export function goodMornings(
  options: Partial<Omit<RepOptions<GoodMorning>, 'side'>> = {},
): Program {
  const o = {
    reps: [60, 61, 60, 62, 60, 61].map((trunkDeg): GoodMorning => ({ trunkDeg })),
    repS: 3.6,
    ...options,
  };
  return repeating('longitudinal-sling', undefined, o, (now) => {
    const state: AthleteState = { ...STANDING, arms: 'overhead' };
    if (!now) return state;
    const { trunkDeg, kneeDeg = 14 } = now.rep;
    // Bent knees leave the pelvis over the feet.
    const hipsBackM = kneeDeg > 30 ? 0.12 : 0.2;
    return { ...state, ...hinged(now.share01, { trunkDeg, kneeDeg, hipsBackM }) };
  });
}

const FAULTY_DEADLIFTS: readonly Deadlift[] = [
  { trunkDeg: 38 },
  { trunkDeg: 42 },
  { trunkDeg: 66, kneeDeg: 40 },
  { trunkDeg: 68, kneeDeg: 46 },
  { trunkDeg: 66, kneeDeg: 48, openDeg: 22 },
  { trunkDeg: 74, openDeg: 26 },
  { trunkDeg: 70, touches: true, repS: 4.6 },
  { trunkDeg: 72, touches: true, repS: 4.6 },
];

export const HINGES = {
  'single-leg-deadlift': {
    good: (side) => deadlifts({ side }),
    faulty: (side) => deadlifts({ side, reps: FAULTY_DEADLIFTS }),
  },
  'kettlebell-deadlift': {
    good: (side) => deadlifts({ side, ...KETTLEBELL }),
    faulty: (side) => deadlifts({ side, ...KETTLEBELL, reps: FAULTY_DEADLIFTS }),
  },
  'posterior-oblique-sling': {
    good: (side) => deadlifts({ side, ...reaching(side) }),
    faulty: (side) => deadlifts({ side, ...reaching(side), reps: FAULTY_DEADLIFTS }),
  },
  'longitudinal-sling': {
    good: () => goodMornings(),
    faulty: () =>
      goodMornings({
        reps: [
          { trunkDeg: 30 },
          { trunkDeg: 34 },
          { trunkDeg: 50, kneeDeg: 52 },
          { trunkDeg: 48, kneeDeg: 58 },
          { trunkDeg: 58, repS: 1.5 },
          { trunkDeg: 32 },
        ],
      }),
  },
} as const satisfies Record<string, Performances>;
