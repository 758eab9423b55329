import type { Sample } from '../signal/statistics.ts';
import { BALANCE_METRICS, type BalanceMetric } from './balance-metrics.ts';
import { BALANCE_TUNING, type BalanceTuning } from './balance-tuning.ts';
import {
  holdTime,
  pelvisRange,
  swayMetrics,
  trunkMetrics,
  type WriteBalance,
} from './balance-values.ts';
import { within } from './frame-times.ts';
import { metricWriter } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import {
  tuned,
  type MetricValue,
  type RuleSummary,
  type Series,
  type Span,
  type Track,
  type TrialContext,
  type Verdict,
} from './rule.ts';
import { countErrors, stanceEvents } from './stance-events.ts';
import { findHolds, longest, type Hold } from './stance-holds.ts';
import { missingPoints } from './needed-points.ts';
import { stanceTrack, type StanceTrack } from './stance-track.ts';
import { contactThresholds } from './stance-tuning.ts';
import { swaySeriesPx } from './sway.ts';

const SUMMARY_METRICS = [
  'hold-time',
  'longest-hold',
  'error-count',
  'sway-rms',
  'sway-rms-steady',
  'sway-rms-leg',
  'trunk-lean',
  'trunk-lean-range',
  'pelvis-range',
] as const satisfies readonly BalanceMetric[];
/** Seen in less of the trial than this, a missing hold says nothing. Source: ours. */
const MIN_SHARE = 0.5;

/** The final answer of one trial. */
export function summariseBalance(context: TrialContext, track: Track): RuleSummary {
  const tuning = tuned(BALANCE_TUNING, context);
  const write = metricWriter(BALANCE_METRICS, context.stance);
  const stance = stanceTrack(context, track, contactThresholds(tuning));
  if (typeof stance === 'string') return refuse(track, write, stance);
  const found = findHolds(stance);
  const events = stanceEvents(stance, found, track.trial, tuning.leanErrorDeg);
  const sway = swaySeriesPx(stance);
  const mm = stance.scale.mmPerPx;
  const series = {
    trunkLeanDeg: toSeries(stance.leanDeg),
    swayMlMm: toSeries(sway.smooth.map((v) => (v === undefined ? undefined : v * mm))),
    footLift: toSeries(stance.lift),
  };
  const usableShare = shareSeen(stance, track.trial);
  const long = longest(found.holds);
  if (!long) {
    const reason = usableShare < MIN_SHARE ? 'too-many-gaps' : 'no-single-leg';
    return { ...refuse(track, write, reason), events, series, usableShare };
  }
  const errors = countErrors(events);
  const metrics = [
    write('hold-time', holdTime(stance, found.holds[0]!, context.view)),
    write('longest-hold', holdTime(stance, long, context.view)),
    write('error-count', { value: errors, error: errors > 0 ? 1 : 0.5, n: events.length }),
    ...swayMetrics(stance, sway, long, write),
    ...trunkMetrics(stance, long, write),
    write('pelvis-range', pelvisRange(track, stance, long)),
  ];
  const lost = metrics.flatMap((m) => (m.value === null && m.reason ? [m.reason] : []));
  return {
    verdict: verdictOf(metrics, found.holds[0]!, errors, tuning),
    reasons: [...new Set(lost.filter((reason) => !PIXEL_REASONS.has(reason)))],
    metrics,
    events,
    series,
    usableShare,
  };
}

/** The hip-drop rule speaks for the pixels; a missing pelvis does not make balance unsure. */
const PIXEL_REASONS: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'no-pixel-cues',
  'windows-disagree',
  'little-texture',
  'waist-covered',
  'no-reference',
  'dots-lost',
  'dots-ambiguous',
  'loose-cloth',
  'hips-hidden',
]);

function verdictOf(
  metrics: readonly MetricValue<BalanceMetric>[],
  first: Hold,
  errors: number,
  tuning: BalanceTuning,
): Verdict {
  const value = (id: BalanceMetric) => metrics.find((m) => m.id === id)?.value ?? null;
  const hold = value('hold-time');
  if (hold === null) return 'unsure';
  if (first.end && hold < tuning.shortHoldS) return 'fault';
  const restless = (value('trunk-lean-range') ?? 0) > tuning.trunkRangeDeg;
  const leaning = Math.abs(value('trunk-lean') ?? 0) > tuning.leanWarnDeg;
  const early = first.end !== undefined && hold < tuning.goodHoldS;
  return errors > 0 || restless || leaning || early ? 'warn' : 'good';
}

function refuse(track: Track, write: WriteBalance, reason: ReasonId): RuleSummary {
  const blank = track.frames.map(() => null);
  return {
    verdict: 'unsure',
    reasons: [reason],
    metrics: SUMMARY_METRICS.map((id) => write(id, reason)),
    events: [],
    series: { trunkLeanDeg: blank, swayMlMm: blank, footLift: blank },
    usableShare: 0,
  };
}

function shareSeen(stance: StanceTrack, trial: Span): number {
  const inTrial = stance.points.filter((_, i) => within(stance.tMs[i]!, trial));
  const seen = inTrial.filter((points) => missingPoints(points).length === 0);
  return inTrial.length === 0 ? 0 : seen.length / inTrial.length;
}

const toSeries = (values: readonly Sample[]): Series => values.map((v) => v ?? null);
