import { SIDES, type Side } from '../pose/keypoints.ts';
import { mean } from '../signal/statistics.ts';
import { metricWriter, type Found } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import {
  asymmetryErrorDeg,
  rangeErrorDeg,
  sideError,
  totalErrorDeg,
  type Doubts,
} from './rotation-error.ts';
import type { Hold, Turn } from './rotation-holds.ts';
import type { RotationTuning } from './rotation-tuning.ts';
import type { MetricSpec, MetricValue, Verdict } from './rule.ts';

const SOURCE = 'Johnson 2012, JAT 47:52 (protocol); error: ours, virtual runners with known joints';

export const ROTATION_METRICS = {
  'rotation-range': {
    unit: 'deg',
    source: SOURCE,
    fallbackMdc: 10,
    better: 'more',
  },
  'rotation-total': {
    unit: 'deg',
    source: SOURCE,
    fallbackMdc: 10,
  },
  'rotation-asymmetry': {
    unit: 'deg',
    source: SOURCE,
    fallbackMdc: 10,
  },
  'rotation-now': {
    unit: 'deg',
    source: SOURCE,
  },
  'rotation-hold': {
    unit: 's',
    source: 'Johnson 2012, JAT 47:52: end range is held',
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type RotationMetric = keyof typeof ROTATION_METRICS;
const BOTH_SIDES = ['rotation-total', 'rotation-asymmetry'] as const;

/**
 * The holds of one side that were the end of the range: the farthest, and up to two that come close to it.
 * Missing: none when the chest went clearly farther in a turn that the pelvis made void.
 */
export function endRangeHolds(
  turns: readonly Turn[],
  side: Side,
  tuning: RotationTuning,
): readonly Hold[] {
  const all = turns.filter((turn) => turn.side === side).flatMap(({ hold }) => hold ?? []);
  const holds = all.filter(({ voided }) => !voided).sort((a, b) => b.deg - a.deg);
  const farthest = holds[0]?.deg ?? 0;
  const farther = ({ deg, pelvisDeg, voided }: Hold) =>
    voided === 'pelvis-turned' && deg - (pelvisDeg ?? deg) > farthest + tuning.repBandDeg;
  if (all.some(farther)) return [];
  return holds.slice(0, tuning.repsPerSide).filter((h) => h.deg >= farthest - tuning.repBandDeg);
}

/** All metrics of a trial. `doubt`, if there is one, goes with every value. */
export function rotationMetrics(
  turns: readonly Turn[],
  doubts: Doubts,
  tuning: RotationTuning,
  doubt: ReasonId | undefined,
): MetricValue<RotationMetric>[] {
  const ranges = SIDES.map((side) => {
    const holds = endRangeHolds(turns, side, tuning);
    const deg = mean(holds.map((h) => h.deg));
    return { side, deg, error: sideError(holds, doubts), n: holds.length };
  });
  const [left, right] = ranges as [(typeof ranges)[0], (typeof ranges)[0]];
  const write = (id: RotationMetric, side: Side | undefined, found: Found | ReasonId) => {
    const metric = metricWriter(ROTATION_METRICS, side)(id, found);
    return metric.value === null || !doubt ? metric : { ...metric, reason: doubt };
  };
  const oneSided = ranges.map(({ side, deg, error, n }) =>
    write(
      'rotation-range',
      side,
      deg === undefined ? whyNone(turns, side) : { value: deg, error: rangeErrorDeg(error), n },
    ),
  );
  const lacking = oneSided.find((metric) => metric.value === null)?.reason;
  if (lacking || left.deg === undefined || right.deg === undefined)
    return [...oneSided, ...BOTH_SIDES.map((id) => write(id, undefined, lacking ?? 'no-holds'))];
  const errors = { left: left.error, right: right.error };
  const n = Math.min(left.n, right.n);
  const total = { value: left.deg + right.deg, error: totalErrorDeg(errors), n };
  const difference = { value: left.deg - right.deg, error: asymmetryErrorDeg(errors), n };
  return [
    ...oneSided,
    write('rotation-total', undefined, total),
    write('rotation-asymmetry', undefined, difference),
  ];
}

/** The same metrics, none of them measured. */
export function noMetrics(reason: ReasonId): MetricValue<RotationMetric>[] {
  const both = metricWriter(ROTATION_METRICS, undefined);
  return [
    ...SIDES.map((side) => metricWriter(ROTATION_METRICS, side)('rotation-range', reason)),
    ...BOTH_SIDES.map((id) => both(id, reason)),
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
