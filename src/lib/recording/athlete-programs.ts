import type { Side } from '../pose/keypoints.ts';
import { isLeft, STANDING, type AthleteState } from './athlete-state.ts';

/** A programmed movement: what the athlete does at every moment, in seconds from its start. */
export interface Program {
  readonly id: string;
  readonly durationS: number;
  /** Quiet start on two legs, or sitting straight. */
  readonly baselineS: number;
  readonly stance: Side | undefined;
  stateAt(tS: number): AthleteState;
}

type Key = readonly [tS: number, value: number];

/** A value that eases from key to key and rests before the first and after the last. */
export function eased(tS: number, keys: readonly Key[]): number {
  let [fromS, value] = keys[0] ?? [0, 0];
  for (const [toS, next] of keys) {
    if (tS < toS) {
      const u = toS > fromS ? Math.max(0, (tS - fromS) / (toS - fromS)) : 0;
      return value + (next - value) * u * u * (3 - 2 * u);
    }
    [fromS, value] = [toS, next];
  }
  return value;
}

/** Away from zero and back, with a rest at `value` in between. */
const episode = (fromS: number, toS: number, value: number, rampS = 0.35): Key[] => [
  [fromS, 0],
  [fromS + rampS, value],
  [toS - rampS, value],
  [toS, 0],
];

/** Restlessness with this root mean square: three slow waves that never fall into step. */
function sway(tS: number, rms: number): number {
  const wave = (hz: number, phase: number) => Math.sin(2 * Math.PI * (hz * tS + phase));
  return rms * Math.sqrt(2 / 3) * (wave(0.23, 0.1) + wave(0.41, 0.55) + wave(0.73, 0.3));
}

/** All programs rest on two legs, or sitting straight, for this long. */
const BASELINE_S = 3.4;
const SHIFT_S = 0.7;
const LIFT_S = 0.5;
/** From the end of the baseline until the foot is up. */
const ONTO_ONE_LEG_S = SHIFT_S + LIFT_S;
/** Feet are lifted this high. */
const LIFT_M = 0.16;

interface OneLeg {
  readonly side: Side;
  /** Time with the foot off the floor. */
  readonly holdS: number;
  /** The stance foot slides outwards along the floor; time since the foot was up. */
  readonly slide?: { readonly atS: number; readonly mm: number };
}

function onOneLeg({ side, holdS, slide }: OneLeg, tS: number): AthleteState {
  const upS = BASELINE_S + SHIFT_S;
  const downS = upS + holdS;
  return {
    ...STANDING,
    stance: side,
    weight01: eased(tS, [
      [BASELINE_S, 0],
      [upS, 1],
      [downS, 1],
      [downS + SHIFT_S, 0],
    ]),
    liftM: eased(tS, [
      [upS, 0],
      [upS + LIFT_S, LIFT_M],
      [downS - LIFT_S, LIFT_M],
      [downS, 0],
    ]),
    hopAsideMm: slide
      ? eased(tS - upS - LIFT_S, [
          [slide.atS, 0],
          [slide.atS + 0.3, slide.mm],
        ])
      : 0,
  };
}

const oneLegDuration = (holdS: number) => BASELINE_S + SHIFT_S + holdS + SHIFT_S + 0.6;

export interface BalanceOptions extends OneLeg {
  readonly swayRmsMm: number;
  /** Times count from the end of the lift, like a stopwatch. */
  readonly drops: readonly { fromS: number; toS: number; deg: number }[];
  readonly leans: readonly { fromS: number; toS: number; deg: number }[];
  readonly touchDowns: readonly { atS: number; lengthS: number }[];
  readonly hop?: { readonly atS: number; readonly heightMm: number; readonly asideMm: number };
  readonly armsOut?: { readonly fromS: number; readonly toS: number };
  readonly arms: AthleteState['arms'];
}

/** Standing on one leg. */
export function singleLegBalance(options: Partial<BalanceOptions> = {}): Program {
  const o: BalanceOptions = {
    side: 'left',
    holdS: 14,
    swayRmsMm: 4,
    drops: [],
    leans: [],
    touchDowns: [],
    arms: 'crossed',
    ...options,
  };
  const zero = BASELINE_S + ONTO_ONE_LEG_S;
  const sum = (list: BalanceOptions['drops'], tS: number) =>
    list.reduce((all, e) => all + eased(tS - zero, episode(e.fromS, e.toS, e.deg)), 0);
  return {
    id: 'single-leg-balance',
    durationS: oneLegDuration(o.holdS),
    baselineS: BASELINE_S,
    stance: o.side,
    stateAt: (tS) => {
      const base = onOneLeg(o, tS);
      const t = tS - zero;
      const standing = o.touchDowns.reduce(
        (share, { atS, lengthS }) =>
          Math.min(
            share,
            eased(t, [
              [atS - 0.25, 1],
              [atS, 0],
              [atS + lengthS, 0],
              [atS + lengthS + 0.25, 1],
            ]),
          ),
        1,
      );
      const { hop } = o;
      const flight = hop ? (t - hop.atS) / 0.3 : -1;
      return {
        ...base,
        liftM: base.liftM * standing,
        swayMm: isLeft(o.side) * sway(tS, o.swayRmsMm) * base.weight01,
        dropDeg: sum(o.drops, tS) * standing,
        leanDeg: sum(o.leans, tS),
        arms: o.arms,
        armsOut01: o.armsOut ? eased(t, episode(o.armsOut.fromS, o.armsOut.toS, 1, 0.2)) : 0,
        hopMm: hop && flight > 0 && flight < 1 ? 4 * hop.heightMm * flight * (1 - flight) : 0,
        hopAsideMm: base.hopAsideMm + (hop ? hop.asideMm * Math.min(1, Math.max(0, flight)) : 0),
      };
    },
  };
}

export interface SquatRep {
  readonly kneeDeg: number;
  /** All reached at the deepest point. */
  readonly dropDeg: number;
  readonly leanDeg: number;
  readonly kneeInMm: number;
}

export interface SquatOptions extends Omit<OneLeg, 'holdS'> {
  readonly reps: readonly SquatRep[];
  readonly repS: number;
}

/** Squats on one leg, with a short stand between them. */
export function singleLegSquat(options: Partial<SquatOptions> = {}): Program {
  const rep = { kneeDeg: 68, dropDeg: 3, leanDeg: 3, kneeInMm: 0 };
  const o: SquatOptions = { side: 'left', reps: [rep, rep, rep], repS: 2.6, ...options };
  const holdS = LIFT_S + 1 + o.reps.length * o.repS + LIFT_S;
  const first = BASELINE_S + ONTO_ONE_LEG_S + 0.5;
  return {
    id: 'single-leg-squat',
    durationS: oneLegDuration(holdS),
    baselineS: BASELINE_S,
    stance: o.side,
    stateAt: (tS) => {
      const base = onOneLeg({ ...o, holdS }, tS);
      const index = Math.floor((tS - first) / o.repS);
      const now = o.reps[index];
      const into = tS - first - index * o.repS;
      const depth01 = now
        ? eased(into, [
            [0.1, 0],
            [o.repS * 0.5, 1],
            [o.repS - 0.1, 0],
          ])
        : 0;
      const { kneeDeg, dropDeg, leanDeg, kneeInMm } = now ?? rep;
      return {
        ...base,
        kneeDeg: base.kneeDeg + depth01 * (kneeDeg - base.kneeDeg),
        dropDeg: depth01 * dropDeg,
        leanDeg: depth01 * leanDeg,
        kneeInMm: depth01 * kneeInMm,
        swayMm: isLeft(o.side) * sway(tS, 3) * base.weight01 * (1 - depth01),
      };
    },
  };
}

export interface RotationTurn {
  /** Thorax against pelvis at the end of the turn; + = to the own left. */
  readonly deg: number;
  /** The pelvis turns along by this much; + = to the own left. */
  readonly pelvisDeg?: number;
  /** Sideways lean at the end; + = to the own left. */
  readonly leanDeg?: number;
  /** Standing: the right foot comes off the floor by this much. */
  readonly liftM?: number;
}

export interface RotationOptions {
  readonly turns: readonly RotationTurn[];
  readonly turnS: number;
  readonly holdS: number;
  readonly seated: boolean;
  /** Half-kneeling: this knee is on the floor. */
  readonly kneel?: Side | undefined;
  /** Seated: share of a pelvis turn that the legs follow, as on a swivel chair. */
  readonly legsFollow01: number;
}

/** Turning the chest from side to side, with a hold at each end. */
export function thoracicRotation(options: Partial<RotationOptions> = {}): Program {
  const o: RotationOptions = {
    turns: [55, -53, 57, -54, 56, -55].map((deg) => ({ deg })),
    turnS: 1.1,
    holdS: 1.4,
    seated: true,
    legsFollow01: 0.9,
    ...options,
  };
  const firstS = BASELINE_S + 0.2;
  const stepS = o.turnS + o.holdS;
  const endS = firstS + o.turns.length * stepS + o.turnS;
  const path = (value: (turn: RotationTurn) => number): Key[] => [
    [firstS, 0],
    ...o.turns.flatMap((turn, i): Key[] => [
      [firstS + i * stepS + o.turnS, value(turn)],
      [firstS + (i + 1) * stepS, value(turn)],
    ]),
    [endS, 0],
  ];
  const thorax = path(({ deg }) => deg);
  const pelvis = path(({ pelvisDeg }) => pelvisDeg ?? 0);
  const lean = path(({ leanDeg }) => leanDeg ?? 0);
  const lift = path(({ liftM }) => liftM ?? 0);
  return {
    id: 'thoracic-rotation',
    durationS: endS + 0.8,
    baselineS: BASELINE_S,
    stance: undefined,
    stateAt: (tS) => ({
      ...STANDING,
      seated: o.seated && !o.kneel,
      kneel: o.kneel,
      legsFollow01: o.legsFollow01,
      thoraxDeg: eased(tS, thorax),
      pelvisYawDeg: eased(tS, pelvis),
      liftM: eased(tS, lift),
      leanDeg: isLeft(STANDING.stance) * eased(tS, lean),
    }),
  };
}

/** Sitting or standing still, for checks of the set-up. */
export function quiet(durationS: number, seated = false): Program {
  const state = { ...STANDING, seated };
  return { id: 'quiet', durationS, baselineS: durationS, stance: undefined, stateAt: () => state };
}
