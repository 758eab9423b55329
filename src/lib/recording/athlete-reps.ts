import type { Side } from '../pose/keypoints.ts';
import type { AthleteState } from './athlete-state.ts';
import { eased, type Program } from './athlete-programs.ts';

/* What all movements that repeat have in common: a quiet start, getting ready, the repetitions, and back. */

export const BASELINE_S = 3.4;
export const READY_S = 1.2;
export const END_S = 1.4;

export interface Rep {
  readonly repS?: number;
  /** Rest before it. */
  readonly pauseS?: number;
}

/** There and back once within a repetition. */
export const once = (intoS: number, repS: number) =>
  eased(intoS, [
    [0.06 * repS, 0],
    [0.42 * repS, 1],
    [0.52 * repS, 1],
    [0.94 * repS, 0],
  ]);

/** There and back once within a repetition, with a rest of `holdS` in its middle. */
export const heldOnce = (intoS: number, repS: number, holdS: number) =>
  eased(intoS, [
    [0.06 * repS, 0],
    [(repS - holdS) / 2, 1],
    [(repS + holdS) / 2, 1],
    [0.94 * repS, 0],
  ]);

/** Where a performance is within its repetitions. */
export interface Now<R> {
  readonly rep: R;
  readonly index: number;
  /** Rises from 0 to 1 and falls back to 0 within the repetition. */
  readonly share01: number;
  readonly intoS: number;
  readonly lengthS: number;
}

/** Which repetition is under way, and how far it is. Missing: undefined before, between and after them. */
export function under<R extends Rep>(
  reps: readonly R[],
  repS: number,
  sinceS: number,
): Now<R> | undefined {
  let fromS = 0;
  for (const [index, rep] of reps.entries()) {
    fromS += rep.pauseS ?? 0;
    const lengthS = rep.repS ?? repS;
    const intoS = sinceS - fromS;
    if (sinceS >= fromS && sinceS < fromS + lengthS)
      return { rep, index, share01: once(intoS, lengthS), intoS, lengthS };
    fromS += lengthS;
  }
  return undefined;
}

export const lengthOf = (reps: readonly Rep[], repS: number) =>
  reps.reduce((sum, rep) => sum + (rep.pauseS ?? 0) + (rep.repS ?? repS), 0);

export interface RepOptions<R extends Rep> {
  /** The leg stood on; what else it means is said where a movement has no such leg. */
  readonly side: Side;
  readonly reps: readonly R[];
  readonly repS: number;
}

/**
 * A program of repetitions.
 *
 * @param stateAt what the athlete does, given the repetition under way and how ready it is: 0 = as at the start,
 *   1 = as between two repetitions
 */
export function repeating<R extends Rep>(
  id: string,
  stance: Side | undefined,
  { reps, repS }: Pick<RepOptions<R>, 'reps' | 'repS'>,
  stateAt: (now: Now<R> | undefined, ready01: number) => AthleteState,
): Program {
  const firstS = BASELINE_S + READY_S;
  const lastS = firstS + lengthOf(reps, repS);
  return {
    id,
    durationS: lastS + END_S,
    baselineS: BASELINE_S,
    stance,
    stateAt: (tS) =>
      stateAt(
        under(reps, repS, tS - firstS),
        eased(tS, [
          [BASELINE_S, 0],
          [BASELINE_S + 0.9, 1],
          [lastS + 0.3, 1],
          [lastS + 1, 0],
        ]),
      ),
  };
}

/** A clean and a faulty performance. */
export type Performances = Record<'good' | 'faulty', (side: Side) => Program>;
