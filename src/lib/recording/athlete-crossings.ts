import { opposite, type Side } from '../pose/keypoints.ts';
import { hinged } from './athlete-hinges.ts';
import { eased, type Program } from './athlete-programs.ts';
import { repeating, type Performances, type Rep, type RepOptions } from './athlete-reps.ts';
import { isLeft, STANDING, type AthleteState } from './athlete-state.ts';

/* Standing movements across the body, one side after the other. */

type Alternating<R extends Rep> = Omit<RepOptions<R>, 'side'>;

export interface KneeToElbow extends Rep {
  /** Knee and hip of the lifted leg, at the top. */
  readonly hipDeg: number;
  readonly twistDeg?: number;
  readonly bendDeg?: number;
  /** The stance leans to its side. */
  readonly leanDeg?: number;
}

/** A knee and the opposite elbow come to each other; the first to be lifted is the right one. */
export function kneesToElbows(options: Partial<Alternating<KneeToElbow>> = {}): Program {
  const o: Alternating<KneeToElbow> = {
    reps: [96, 97, 95, 96, 98, 96, 95, 97].map((hipDeg) => ({ hipDeg })),
    repS: 2.2,
    ...options,
  };
  return repeating('anterior-oblique-sling', undefined, o, (now) => {
    const stance: Side = (now?.index ?? 0) % 2 === 0 ? 'left' : 'right';
    const state: AthleteState = { ...STANDING, stance, arms: 'at-head' };
    if (!now) return state;
    const { hipDeg, twistDeg = 42, bendDeg = 34, leanDeg = 0 } = now.rep;
    const u = now.intoS / now.lengthS;
    const path = (fromU: number, fullU: number) =>
      eased(u, [
        [fromU, 0],
        [fullU, 1],
        [1 - fullU, 1],
        [1 - fromU, 0],
      ]);
    const up01 = path(0.16, 0.46);
    return {
      ...state,
      weight01: path(0, 0.16),
      carried01: path(0.12, 0.24),
      swingDeg: up01 * hipDeg,
      freeKneeDeg: 4 + up01 * hipDeg,
      abductDeg: -8 * up01,
      twistDeg: -isLeft(stance) * up01 * twistDeg,
      bendDeg: up01 * bendDeg,
      faceDownDeg: 0.7 * up01 * bendDeg,
      leanDeg: up01 * leanDeg,
      armsTo: { [stance]: 'elbow-to-knee' },
      armsTo01: up01,
    };
  });
}

export interface WindmillTurn extends Rep {
  /** Chest about the long axis of the trunk; the line of the arms comes near to as steep. */
  readonly twistDeg: number;
  readonly trunkDeg?: number;
  readonly kneeDeg?: number;
  /** The hips go over one foot: 1 = above it. */
  readonly shift01?: number;
}

/** Each foot this much outside its hip. */
const WIDE_M = 0.26;

/** Feet wide, arms in one line: a hand to the opposite foot, the other one up; first the left one is up. */
export function standingWindmills(options: Partial<Alternating<WindmillTurn>> = {}): Program {
  const o: Alternating<WindmillTurn> = {
    reps: [80, 81, 79, 82, 80, 81].map((twistDeg) => ({ twistDeg })),
    repS: 3.4,
    ...options,
  };
  return repeating('standing-windmill', undefined, o, (now) => {
    const state: AthleteState = { ...STANDING, wideM: WIDE_M, arms: 'spread' };
    if (!now) return state;
    const { twistDeg, trunkDeg = 80, kneeDeg = 6, shift01 = 0 } = now.rep;
    const up = now.index % 2 === 0 ? 'left' : opposite('left');
    return {
      ...state,
      ...hinged(now.share01, { trunkDeg, kneeDeg, hipsBackM: 0.14 }),
      twistDeg: isLeft(up) * now.share01 * twistDeg,
      weight01: now.share01 * shift01,
    };
  });
}

export const CROSSINGS = {
  'anterior-oblique-sling': {
    good: () => kneesToElbows(),
    faulty: () =>
      kneesToElbows({
        reps: [
          { hipDeg: 94, leanDeg: 13 },
          { hipDeg: 60, twistDeg: 20 },
          { hipDeg: 96, leanDeg: 15 },
          { hipDeg: 52, twistDeg: 16, bendDeg: 12 },
          { hipDeg: 92 },
          { hipDeg: 50, twistDeg: 18, bendDeg: 50 },
          { hipDeg: 95, repS: 1.1 },
          { hipDeg: 55, twistDeg: 20, repS: 1.1 },
        ],
      }),
  },
  'standing-windmill': {
    good: () => standingWindmills(),
    faulty: () =>
      standingWindmills({
        reps: [
          { twistDeg: 78, kneeDeg: 38 },
          { twistDeg: 40, trunkDeg: 50 },
          { twistDeg: 76, kneeDeg: 42 },
          { twistDeg: 38, trunkDeg: 46 },
          { twistDeg: 74 },
          { twistDeg: 36, trunkDeg: 55, kneeDeg: 30 },
        ],
      }),
  },
} as const satisfies Record<string, Performances>;
