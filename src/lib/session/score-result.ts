import type { Side } from '../pose/keypoints.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { MetricValue, RuleEvent, Series, SeriesId, Span, Verdict } from '../rules/rule.ts';

/** The final answer for one trial: what `npm run score` prints, what the result page shows, what history keeps. */
export interface ScoreResult {
  readonly exercise: string;
  /** Leg stood on, or null when both sides are in one trial. */
  readonly side: Side | null;
  readonly model: string;
  /** Version of each rule that scored it. */
  readonly rules: Readonly<Record<string, number>>;
  readonly quality: {
    readonly usableShare: number;
    readonly fps: number;
    readonly reasons: readonly ReasonId[];
  };
  readonly metrics: readonly MetricValue[];
  readonly events: readonly RuleEvent[];
  readonly verdict: Verdict;
  /** Where baseline and trial lay, for replay. */
  readonly baseline: Span | null;
  readonly trial: Span;
  readonly series: { readonly tMs: readonly number[] } & Readonly<Record<SeriesId, Series>>;
}
