import type { Eyes } from '../exercises/exercise.ts';
import type { MetricSpec, MetricValue } from '../rules/rule.ts';

export type Change = 'same' | 'more' | 'less';

type Measured = Pick<MetricValue, 'value' | 'error'>;
type Detectable = Pick<MetricSpec, 'fallbackMdc'> | undefined;

/** How far two values lie apart, and how far they must to be called different; both in their unit. */
export interface Difference {
  readonly change: Change;
  /** Sign: + = the second is larger. */
  readonly by: number;
  readonly limit: number;
}

/**
 * How far two values lie apart. They differ beyond measurement error by more than the metric's smallest detectable
 * change, and by more than both error bars together allow.
 * Missing: undefined when one of the two was not measured.
 */
export function differenceOf(
  first: Measured,
  second: Measured,
  spec: Detectable,
): Difference | undefined {
  if (first.value === null || second.value === null) return undefined;
  const limit = Math.max(spec?.fallbackMdc ?? 0, Math.hypot(first.error ?? 0, second.error ?? 0));
  return judged(second.value - first.value, limit);
}

/** A difference that was measured itself, with an error of its own. */
export function measuredDifference(found: Measured, spec: Detectable): Difference | undefined {
  if (found.value === null) return undefined;
  return judged(found.value, Math.max(spec?.fallbackMdc ?? 0, found.error ?? 0));
}

function judged(by: number, limit: number): Difference {
  return { change: Math.abs(by) <= limit ? 'same' : by > 0 ? 'more' : 'less', by, limit };
}

/** Whether a value changed beyond measurement error. Missing: undefined when one of the two was not measured. */
export function changeSince(before: Measured, now: Measured, spec: Detectable): Change | undefined {
  return differenceOf(before, now, spec)?.change;
}

/** What must be equal for two results to stand in one series. */
export interface Circumstances {
  readonly exercise: string;
  readonly model: string;
  readonly view: string;
  readonly mode: string;
  /** Version of each rule that scored it. */
  readonly rules: Readonly<Record<string, number>>;
  /** As declared. Missing: open, or not asked. */
  readonly eyes?: Eyes | undefined;
  /** Id of a level. Missing: from before there were levels. */
  readonly level?: string | undefined;
}

/** Results with the same key may be joined by a line; others are never joined silently. */
export function seriesKey(c: Circumstances): string {
  const rules = Object.entries(c.rules).map(([id, version]) => `${id}@${version}`);
  const eyes = c.eyes === 'closed' ? ['eyes-closed'] : [];
  const level = c.level === undefined ? [] : [`at-${c.level}`];
  return [c.exercise, c.model, c.view, c.mode, ...level, ...eyes, ...rules.sort()].join(' ');
}
