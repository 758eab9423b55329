import { SIDES, type Side } from '../pose/keypoints.ts';
import { mean } from '../signal/statistics.ts';
import type { ReasonId } from './reasons.ts';
import {
  asymmetryErrorDeg,
  rangeErrorDeg,
  sideError,
  totalErrorDeg,
  type SideError,
} from './rotation-error.ts';
import type { Hold, Turn } from './rotation-holds.ts';
import type { RotationTuning } from './rotation-tuning.ts';
import type { MetricSpec, MetricValue, Verdict } from './rule.ts';

const SOURCE = 'Johnson 2012, JAT 47:52 (protocol); error: ours, virtual runners with known joints';

export const ROTATION_METRICS = {
  'rotation-range': {
    title: 'End range',
    unit: 'deg',
    definition:
      'How far the shoulders turn to one side: mean of up to three holds at the end of the range.',
    sign: 'Always positive, one value per own side; 0 = facing as in the quiet start.',
    source: SOURCE,
    fallbackMdc: 10,
  },
  'rotation-total': {
    title: 'Left to right',
    unit: 'deg',
    definition: 'End range to the left plus end range to the right.',
    sign: 'Always positive; 0 = no turn at all. Does not depend on where the quiet start faced.',
    source: SOURCE,
    fallbackMdc: 10,
  },
  'rotation-asymmetry': {
    title: 'Left minus right',
    unit: 'deg',
    definition: 'End range to the left minus end range to the right.',
    sign: '+ = farther to the own left; 0 = the same to both sides. Below 10° it says nothing.',
    source: SOURCE,
    fallbackMdc: 10,
  },
  'rotation-now': {
    title: 'Turn now',
    unit: 'deg',
    definition: 'How far the shoulders are turned at this moment, live only.',
    sign: 'Positive, with the own side turned to; 0 = facing as in the quiet start.',
    source: SOURCE,
  },
  'rotation-hold': {
    title: 'Held',
    unit: 's',
    definition: 'How long the end position has been held, live only.',
    sign: 'Always positive; 0 = still turning.',
    source: 'Johnson 2012, JAT 47:52: end range is held',
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type RotationMetric = keyof typeof ROTATION_METRICS;
const BOTH_SIDES = ['rotation-total', 'rotation-asymmetry'] as const;

/** The holds of one side that were the end of the range: the farthest, and up to two that come close to it. */
export function endRangeHolds(
  turns: readonly Turn[],
  side: Side,
  tuning: RotationTuning,
): readonly Hold[] {
  const holds = turns
    .filter((turn) => turn.side === side)
    .flatMap((turn) => (turn.hold && !turn.hold.voided ? [turn.hold] : []))
    .sort((a, b) => b.deg - a.deg);
  const farthest = holds[0]?.deg ?? 0;
  return holds.slice(0, tuning.repsPerSide).filter((h) => h.deg >= farthest - tuning.repBandDeg);
}

/** All metrics of a trial. `doubt` goes with every value. */
export function rotationMetrics(
  turns: readonly Turn[],
  noiseDeg: number,
  model: string,
  tuning: RotationTuning,
  doubt: ReasonId,
): MetricValue<RotationMetric>[] {
  const left = rangeOf('left');
  const right = rangeOf('right');
  const metrics = [left.metric, right.metric];
  const lacking = metrics.find((metric) => metric.value === null);
  if (lacking)
    return [...metrics, ...BOTH_SIDES.map((id) => nothing(id, undefined, lacking.reason!))];
  const errors = { left: left.error, right: right.error };
  const [l, r] = [left.metric.value!, right.metric.value!];
  const n = Math.min(left.metric.n, right.metric.n);
  return [
    ...metrics,
    measured('rotation-total', undefined, l + r, totalErrorDeg(errors), n, doubt),
    measured('rotation-asymmetry', undefined, l - r, asymmetryErrorDeg(errors), n, doubt),
  ];

  function rangeOf(side: Side): { metric: MetricValue<RotationMetric>; error: SideError } {
    const holds = endRangeHolds(turns, side, tuning);
    const error = sideError(holds, noiseDeg, model);
    const value = mean(holds.map((h) => h.deg));
    const metric =
      value === undefined
        ? nothing('rotation-range', side, whyNone(turns, side))
        : measured('rotation-range', side, value, rangeErrorDeg(error), holds.length, doubt);
    return { metric, error };
  }
}

/** The same metrics, none of them measured. */
export function noMetrics(reason: ReasonId): MetricValue<RotationMetric>[] {
  return [
    ...SIDES.map((side) => nothing('rotation-range', side, reason)),
    ...BOTH_SIDES.map((id) => nothing(id, undefined, reason)),
  ];
}

/** Verdict of one end range. */
export function bandOf(deg: number, tuning: RotationTuning): Verdict {
  return deg >= tuning.goodDeg ? 'good' : deg >= tuning.warnDeg ? 'warn' : 'fault';
}

function whyNone(turns: readonly Turn[], side: Side): ReasonId {
  const voided = turns.find((turn) => turn.side === side && turn.hold?.voided)?.hold?.voided;
  return voided ?? 'no-holds';
}

function measured(
  id: RotationMetric,
  side: Side | undefined,
  value: number,
  error: number,
  n: number,
  reason: ReasonId,
): MetricValue<RotationMetric> {
  return { id, side, value, unit: 'deg', error, n, reason };
}

function nothing(
  id: RotationMetric,
  side: Side | undefined,
  reason: ReasonId,
): MetricValue<RotationMetric> {
  return { id, side, value: null, unit: 'deg', error: null, n: 0, reason };
}
