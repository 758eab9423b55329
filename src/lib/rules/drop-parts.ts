import { DROP_METRICS, type DropMetric } from './drop-metrics.ts';
import { metricWriter } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import type { MetricValue, RuleEvent, Task } from './rule.ts';

const STANCE_METRICS: readonly DropMetric[] = [
  'hip-drop',
  'hip-drop-drift',
  'measured-share',
  'compensated-share',
];
const SQUAT_METRICS: readonly DropMetric[] = [
  'hip-drop',
  'hip-drop-at-15',
  'hip-drop-fatigue',
  'rep-count',
  'squat-depth',
  'measured-share',
  'compensated-share',
  'trunk-lean-at-depth',
  'hip-adduction',
  'knee-angle',
  'knee-shift',
];

/** What one trial's parts come to. */
export interface DropParts {
  readonly metrics: readonly MetricValue<DropMetric>[];
  readonly reasons: readonly ReasonId[];
  readonly events: readonly RuleEvent[];
}

export type WriteDrop = ReturnType<typeof metricWriter<DropMetric>>;

/** Writes values of this rule for one stance leg. */
export const dropWriter = (stance: MetricValue['side']): WriteDrop =>
  metricWriter<DropMetric>(DROP_METRICS, stance);

/** Every metric of a task, none of them measured. */
export function noDrop(task: Task, write: WriteDrop, reason: ReasonId): DropParts {
  const ids = task === 'squat' ? SQUAT_METRICS : STANCE_METRICS;
  return { metrics: ids.map((id) => write(id, reason)), reasons: [reason], events: [] };
}
