import type { Side } from '../pose/keypoints.ts';
import type { ReasonId } from './reasons.ts';
import type { MetricSpec, MetricValue, Unit } from './rule.ts';

/** A value with its error, as found. */
export interface Found {
  readonly value: number;
  readonly error: number;
  readonly n: number;
}

/** Writes values of one rule: never without an error, never null without a reason. */
export function metricWriter<Id extends string>(
  specs: Readonly<Record<Id, MetricSpec>>,
  side: Side | undefined,
) {
  const unit = (id: Id): Unit => specs[id].unit;
  return (id: Id, found: Found | ReasonId): MetricValue<Id> =>
    typeof found === 'string'
      ? { id, side, value: null, unit: unit(id), error: null, n: 0, reason: found }
      : { id, side, unit: unit(id), ...found };
}
