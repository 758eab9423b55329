import type { Side } from '../pose/keypoints.ts';
import { eased, type Program } from './athlete-programs.ts';
import {
  repeating,
  type Now,
  type Performances,
  type Rep,
  type RepOptions,
} from './athlete-reps.ts';
import { isLeft, STANDING, type AthleteState } from './athlete-state.ts';

/* Off the floor and back: hops on one leg, jumps on two. What is left of a repetition after the landing is a hold. */

export interface Hop extends Rep {
  readonly heightMm: number;
  /** Where it lands, away from where the first one began; + = towards the stance side. The last one should land at 0. */
  readonly asideMm?: number;
  /** At the landing, gone by the end of the hold. */
  readonly leanDeg?: number;
  readonly dropDeg?: number;
  readonly kneeInMm?: number;
}

/** Of free fall. Unit: m/s². */
const GRAVITY = 9.81;
/** The knee dips, then the foot leaves; after the landing it dips again. */
const TAKE_OFF_S = 0.13;
const DIP_S = 0.07;
const ABSORBED_S = 0.15;
const DIP_DEG = 26;
const HEEL_DEG = 22;
/** A fault at the landing is over this long after it, if the hold lasts so long. */
const RECOVERED_S = 1.6;

/** One repetition, from the floor to the floor. */
function flight({ rep, intoS, lengthS }: Now<Hop>, fromAsideMm: number) {
  const airS = 2 * Math.sqrt((2 * rep.heightMm) / 1000 / GRAVITY);
  const landS = TAKE_OFF_S + airS;
  const air01 = Math.min(1, Math.max(0, (intoS - TAKE_OFF_S) / airS));
  const endS = Math.min(lengthS, landS + RECOVERED_S);
  const landed01 = eased(intoS, [
    [landS - 0.04, 0],
    [landS + DIP_S, 1],
    [endS, 0],
  ]);
  return {
    upMm: 4 * rep.heightMm * air01 * (1 - air01),
    asideMm: fromAsideMm + air01 * ((rep.asideMm ?? 0) - fromAsideMm),
    kneeDeg: eased(intoS, [
      [0, STANDING.kneeDeg],
      [DIP_S, DIP_DEG],
      [TAKE_OFF_S, STANDING.kneeDeg],
      [landS, 10],
      [landS + DIP_S, DIP_DEG + 6],
      [landS + ABSORBED_S, STANDING.kneeDeg],
    ]),
    heelDeg: eased(intoS, [
      [DIP_S, 0],
      [TAKE_OFF_S, HEEL_DEG],
      [landS, HEEL_DEG],
      [landS + DIP_S, 0],
    ]),
    leanDeg: landed01 * (rep.leanDeg ?? 0),
    dropDeg: landed01 * (rep.dropDeg ?? 0),
    kneeInMm: landed01 * (rep.kneeInMm ?? 0),
  };
}

const HOP_S = 0.5;
const HOLD_S = 3;
/** Nine in a row, and a tenth whose landing is held. */
const series = (rep: Hop, holdS: number): Hop[] => [
  ...Array<Hop>(9).fill(rep),
  { ...rep, repS: holdS },
];

/** Hops on the spot, the other foot held behind. */
export function hops(options: Partial<RepOptions<Hop>> = {}): Program {
  const one = { heightMm: 60 };
  const o: RepOptions<Hop> = {
    side: 'left',
    reps: [...series(one, HOLD_S), ...series(one, HOLD_S)],
    repS: HOP_S,
    ...options,
  };
  return repeating('hop', o.side, o, (now, ready01) => {
    const state: AthleteState = {
      ...STANDING,
      stance: o.side,
      arms: 'on-hips',
      weight01: ready01,
      carried01: ready01,
      swingDeg: 8 * ready01,
      freeKneeDeg: 4 + 66 * ready01,
    };
    if (!now) return state;
    const { upMm, asideMm, ...body } = flight(now, o.reps[now.index - 1]?.asideMm ?? 0);
    return { ...state, ...body, hopMm: upMm, hopAsideMm: asideMm };
  });
}

/** Jumps on both feet. */
export function jumps(options: Partial<Omit<RepOptions<Hop>, 'side'>> = {}): Program {
  const one = { heightMm: 110 };
  const o = {
    reps: [...series(one, HOLD_S), ...series(one, HOLD_S)],
    repS: 0.8,
    ...options,
  };
  return repeating('jump', undefined, o, (now) => {
    const state: AthleteState = { ...STANDING, arms: 'hanging' };
    if (!now) return state;
    const { upMm, asideMm, ...body } = flight(now, 0);
    const both = { freeHeelDeg: body.heelDeg, freeKneeInMm: body.kneeInMm };
    return { ...state, ...body, ...both, jumpMm: upMm, hopAsideMm: asideMm };
  });
}

const aside = (asideMm: number): Hop => ({ heightMm: 55, asideMm });

export const HOPS = {
  hop: {
    good: (side: Side) => hops({ side }),
    faulty: (side: Side) =>
      hops({
        side,
        reps: [
          ...[25, 55, 85, 120, 150, 170].map(aside),
          { ...aside(120), repS: 0.9 },
          { heightMm: 30, asideMm: 150, repS: 0.42 },
          { heightMm: 80, asideMm: 60, repS: 1.1 },
          { ...aside(0), repS: 0.7, leanDeg: 14, dropDeg: 8 },
          ...[-20, -30, -40, -30].map(aside),
          { ...aside(-20), repS: 0.85 },
          { ...aside(0), repS: HOLD_S, leanDeg: 16, dropDeg: 10 },
        ],
      }),
  },
  jump: {
    good: () => jumps(),
    faulty: () =>
      jumps({
        reps: [
          ...[45, 55, 60, 50].map((kneeInMm) => ({ heightMm: 100, kneeInMm })),
          { heightMm: 60, repS: 0.6 },
          { heightMm: 130, repS: 1.4, kneeInMm: 60 },
          { heightMm: 70, repS: 0.65 },
          { heightMm: 120, repS: 1.5, leanDeg: 8 },
          { heightMm: 110, kneeInMm: 65 },
          { heightMm: 110, repS: 2.4, kneeInMm: 60, leanDeg: 10 * isLeft(STANDING.stance) },
        ],
      }),
  },
} as const satisfies Record<string, Performances>;
