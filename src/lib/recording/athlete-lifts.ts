import type { Side } from '../pose/keypoints.ts';
import { STANDING, type AthleteState } from './athlete-state.ts';
import { eased, type Program } from './athlete-programs.ts';
import {
  BASELINE_S,
  END_S,
  lengthOf,
  READY_S,
  repeating,
  under,
  type Rep,
  type RepOptions,
} from './athlete-reps.ts';

/* Movements that repeat: lifting a leg to the side, rising onto the toes or onto the heels. */

export interface LegLift {
  /** The thigh against the pelvis hanging; + = out. */
  readonly outDeg: number;
  /** Reached at the top. */
  readonly hikeDeg?: number;
  readonly leanDeg?: number;
  readonly repS?: number;
}

export interface LegLiftOptions {
  readonly side: Side;
  readonly reps: readonly LegLift[];
  readonly repS: number;
}

/** Lifting the free leg straight out to its side. */
export function hipAbductions(options: Partial<LegLiftOptions> = {}): Program {
  const o: LegLiftOptions = {
    side: 'left',
    reps: [26, 27, 25, 26, 28, 26].map((outDeg) => ({ outDeg })),
    repS: 3,
    ...options,
  };
  const firstS = BASELINE_S + READY_S;
  const lastS = firstS + lengthOf(o.reps, o.repS);
  return {
    id: 'standing-hip-abduction',
    durationS: lastS + END_S,
    baselineS: BASELINE_S,
    stance: o.side,
    stateAt: (tS) => {
      const now = under(o.reps, o.repS, tS - firstS);
      const share01 = now?.share01 ?? 0;
      return {
        ...STANDING,
        stance: o.side,
        arms: 'on-hips',
        weight01: eased(tS, [
          [BASELINE_S, 0],
          [BASELINE_S + 0.8, 1],
          [lastS + 0.2, 1],
          [lastS + 0.9, 0],
        ]),
        abductDeg: share01 * (now?.rep.outDeg ?? 0),
        dropDeg: -share01 * (now?.rep.hikeDeg ?? 0),
        leanDeg: share01 * (now?.rep.leanDeg ?? 0),
      };
    },
  };
}

export interface CalfRaise {
  /** The foot tips over its toes by this much. */
  readonly heelDeg: number;
  readonly kneeDeg?: number;
  readonly bendDeg?: number;
  readonly repS?: number;
  /** Rest before it. */
  readonly pauseS?: number;
}

export interface CalfRaiseOptions {
  readonly side: Side;
  readonly reps: readonly CalfRaise[];
  readonly repS: number;
}

/** Rising onto the toes of one foot, the other held behind. */
export function calfRaises(options: Partial<CalfRaiseOptions> = {}): Program {
  const o: CalfRaiseOptions = {
    side: 'left',
    reps: Array.from({ length: 19 }, () => ({ heelDeg: 40 })),
    repS: 2,
    ...options,
  };
  const firstS = BASELINE_S + READY_S;
  const lastS = firstS + lengthOf(o.reps, o.repS);
  return {
    id: 'calf-raise',
    durationS: lastS + END_S,
    baselineS: BASELINE_S,
    stance: o.side,
    stateAt: (tS): AthleteState => {
      const now = under(o.reps, o.repS, tS - firstS);
      const share01 = now?.share01 ?? 0;
      const up01 = eased(tS, [
        [BASELINE_S, 0],
        [BASELINE_S + 0.9, 1],
        [lastS + 0.4, 1],
        [lastS + 1, 0],
      ]);
      return {
        ...STANDING,
        stance: o.side,
        weight01: up01,
        liftM: 0.16 * up01,
        heelDeg: share01 * (now?.rep.heelDeg ?? 0),
        kneeDeg: STANDING.kneeDeg + share01 * (now?.rep.kneeDeg ?? 0),
        bendDeg: share01 * (now?.rep.bendDeg ?? 0),
      };
    },
  };
}

export interface ToeRaise extends Rep {
  readonly toesUpDeg: number;
  /** Leans back at the hips. */
  readonly backDeg?: number;
}

/** Both forefeet off the floor, standing on the heels; seen from the side. */
export function toeRaises(options: Partial<Omit<RepOptions<ToeRaise>, 'side'>> = {}): Program {
  const o = {
    reps: [24, 25, 24, 25, 26, 25, 24, 25].map((toesUpDeg): ToeRaise => ({ toesUpDeg })),
    repS: 2.4,
    ...options,
  };
  return repeating('toe-raise', undefined, o, (now) => ({
    ...STANDING,
    arms: 'hanging',
    toesUpDeg: (now?.share01 ?? 0) * (now?.rep.toesUpDeg ?? 0),
    bendDeg: -(now?.share01 ?? 0) * (now?.rep.backDeg ?? 0),
  }));
}
