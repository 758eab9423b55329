import type { Eyes } from '../exercises/exercise.ts';
import type { MetricSpec, MetricValue } from '../rules/rule.ts';

export type Change = 'same' | 'more' | 'less';

/**
 * Whether a value changed beyond measurement error: by more than the metric's smallest detectable change, and by more
 * than both error bars together allow.
 * Missing: undefined when one of the two was not measured.
 */
export function changeSince(
  before: Pick<MetricValue, 'value' | 'error'>,
  now: Pick<MetricValue, 'value' | 'error'>,
  spec: Pick<MetricSpec, 'fallbackMdc'> | undefined,
): Change | undefined {
  if (before.value === null || now.value === null) return undefined;
  const errors = Math.hypot(before.error ?? 0, now.error ?? 0);
  const difference = now.value - before.value;
  if (Math.abs(difference) <= Math.max(spec?.fallbackMdc ?? 0, errors)) return 'same';
  return difference > 0 ? 'more' : 'less';
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
}

/** Results with the same key may be joined by a line; others are never joined silently. */
export function seriesKey(c: Circumstances): string {
  const rules = Object.entries(c.rules).map(([id, version]) => `${id}@${version}`);
  const eyes = c.eyes === 'closed' ? ['eyes-closed'] : [];
  return [c.exercise, c.model, c.view, c.mode, ...eyes, ...rules.sort()].join(' ');
}
