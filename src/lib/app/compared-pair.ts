import { comparableWith, proposedFor } from '../progress/comparable.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { pastResult, type PastResult } from './past-result.ts';
import type { Plumb } from './plumb.svelte.ts';

/** A result that is kept. */
export type KeptResult = PastResult & { readonly session: StoredSession };

/** Which two results are compared, and with what else the one could be. */
export interface PairChoice {
  readonly a: StoredSession;
  readonly b: StoredSession;
  readonly sameSide: readonly StoredSession[];
  readonly otherSide: readonly StoredSession[];
}

/** Why there are no two results to compare; the words stand in the texts. */
export type NoPair = 'nothing' | 'gone' | 'notAlike';

/**
 * @param a id, empty when the address names none
 * @param b id. Missing: what is proposed for `a`
 */
export function choosePair(
  rows: readonly StoredSession[],
  a: string,
  b: string | undefined,
): PairChoice | NoPair {
  if (a === '') return 'nothing';
  const now = rows.find(({ id }) => id === a);
  if (!now) return 'gone';
  const other = b === undefined ? proposedFor(rows, now) : rows.find(({ id }) => id === b);
  if (!other || other === now) return b === undefined || other ? 'nothing' : 'gone';
  if (now.exerciseId !== other.exerciseId) return 'notAlike';
  return { a: now, b: other, ...comparableWith(rows, now) };
}

/** Missing: undefined when the movement of one is gone, or its exercise is unknown. */
export async function fetchPair(
  plumb: Plumb,
  { a, b }: PairChoice,
): Promise<readonly [KeptResult, KeptResult] | undefined> {
  const [first, second] = await Promise.all([pastResult(plumb, a.id), pastResult(plumb, b.id)]);
  return isKept(first) && isKept(second) ? [first, second] : undefined;
}

const isKept = (past: PastResult | undefined): past is KeptResult => past?.session !== undefined;
