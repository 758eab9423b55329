import type { MetricValue } from '../rules/rule.ts';
import { seriesKey } from './change.ts';
import type { Placed } from './neighbours.ts';

/** A stored result, as much of it as is needed here. */
export interface TrialRow extends Placed {
  readonly result: { readonly metrics: readonly MetricValue[] };
}

/** Best and mean of the trials of one leg done so far in a set. */
export interface BestOfTrials {
  /** Which trial of the set this one is, from 1. */
  readonly trial: number;
  readonly of: number;
  readonly best: MetricValue;
  /** `n` = trials behind it; its error is that of a mean of independent trials. */
  readonly mean: MetricValue;
}

/**
 * The set of trials a result belongs to: same series, side and day, in sets of `of` in the order they were done.
 * Later trials do not change what an earlier result says. Missing: trials without a value do not count; undefined when
 * this one has none, or is the first of its set.
 */
export function bestOfTrials(
  rows: readonly TrialRow[],
  now: TrialRow,
  metric: string,
  of: number,
): BestOfTrials | undefined {
  const key = (row: TrialRow) => seriesKey({ ...row, exercise: row.exerciseId });
  const valueOf = (row: TrialRow) =>
    row.result.metrics.find(
      (m) => m.id === metric && m.value !== null && m.side === (now.side ?? undefined),
    );
  const own = valueOf(now);
  if (!own) return undefined;
  const before = rows
    .filter((row) => key(row) === key(now) && row.side === now.side && valueOf(row))
    .filter((row) => dayOf(row) === dayOf(now) && momentOf(row) < momentOf(now))
    .sort((a, b) => momentOf(a) - momentOf(b));
  const inSet = before.slice(before.length - (before.length % of));
  if (inSet.length === 0) return undefined;
  const values = [...inSet.map((row) => valueOf(row)!), own];
  const n = values.length;
  const best = values.reduce((a, b) => (b.value! > a.value! ? b : a));
  const mean = {
    ...own,
    value: values.reduce((sum, m) => sum + m.value!, 0) / n,
    error: Math.hypot(...values.map((m) => m.error ?? 0)) / n,
    n,
  };
  return { trial: n, of, best, mean };
}

/** The day on the athlete's own calendar: stored times carry their offset. */
const dayOf = (row: Placed) => row.startedAt.slice(0, 10);
const momentOf = (row: Placed) => Date.parse(row.startedAt);
