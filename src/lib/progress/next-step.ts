import type { Exercise } from '../exercises/exercise.ts';
import { opposite, type Side } from '../pose/keypoints.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { BestOfTrials } from './best-of-trials.ts';

/** The one thing to do after a result. */
export type NextStep =
  | { readonly id: 'put-right'; readonly reason: ReasonId }
  | { readonly id: 'try-again' }
  | { readonly id: 'other-side'; readonly side: Side }
  | { readonly id: 'one-more'; readonly trial: number; readonly of: number }
  | { readonly id: 'train'; readonly side: Side | undefined }
  | { readonly id: 'test-again' };

/**
 * What helps most now: first a value at all, then both sides, then the whole set of a test, then practice with feedback
 * where the value was outside the band, and otherwise the same test again later.
 *
 * @param otherSideDone whether the other side was done today
 * @param trials how many of the set are done, in exercises that count the best of several
 */
export function nextStep(
  exercise: Exercise,
  result: Pick<ScoreResult, 'side' | 'verdict' | 'metrics' | 'quality'>,
  {
    otherSideDone,
    trials,
  }: { otherSideDone: boolean; trials: Pick<BestOfTrials, 'trial' | 'of'> | undefined },
): NextStep {
  const heads = result.metrics.filter((m) => m.id === exercise.headline.metric);
  if (!heads.some((m) => m.value !== null)) {
    const reason = heads.find((m) => m.reason)?.reason ?? result.quality.reasons[0];
    return reason ? { id: 'put-right', reason } : { id: 'try-again' };
  }
  if (result.side && !otherSideDone) return { id: 'other-side', side: opposite(result.side) };
  if (trials && trials.trial < trials.of)
    return { id: 'one-more', trial: trials.trial + 1, of: trials.of };
  if (result.verdict === 'warn' || result.verdict === 'fault')
    return { id: 'train', side: result.side ?? undefined };
  return { id: 'test-again' };
}
