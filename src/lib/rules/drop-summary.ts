import { mean, present, type Sample } from '../signal/statistics.ts';
import { cameraGeometry, cameraReasons, sureHeightOffset, turnedAway } from './camera-geometry.ts';
import { DROP_METRICS, type DropMetric } from './drop-metrics.ts';
import { commonReason, dropSeries, type DropSeries } from './drop-series.ts';
import { depthSeries, fatigue, meanDrop, measureReps, type MeasuredRep } from './drop-squat.ts';
import { isCompensated, stanceDrop, steadyPart } from './drop-stance.ts';
import { DROP_TUNING, dropBands, type DropTuning } from './drop-tuning.ts';
import { during, within } from './frame-times.ts';
import { kneeMetrics } from './knee-metrics.ts';
import { metricWriter } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import {
  tuned,
  type MetricValue,
  type RuleEvent,
  type RuleSummary,
  type Series,
  type Track,
  type TrialContext,
  type Verdict,
} from './rule.ts';
import { leanErrorDeg } from './stance-errors.ts';
import { footEvents } from './stance-events.ts';
import { findHolds, longest } from './stance-holds.ts';
import { stanceTrack, whyUnseen, type StanceTrack } from './stance-track.ts';
import { contactThresholds } from './stance-tuning.ts';

const STANCE_METRICS = [
  'hip-drop',
  'hip-drop-drift',
  'measured-share',
  'compensated-share',
] as const;
const SQUAT_METRICS = [
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
] as const satisfies readonly DropMetric[];
/** What one trial's parts come to. */
interface Parts {
  readonly metrics: readonly MetricValue<DropMetric>[];
  readonly reasons: readonly ReasonId[];
  readonly events: readonly RuleEvent[];
}

/** The final answer of one trial. */
export function summariseDrop(context: TrialContext, track: Track): RuleSummary {
  const tuning = tuned(DROP_TUNING, context);
  const stance = stanceTrack(context, track, contactThresholds(tuning));
  if (typeof stance === 'string') return refuse(context, track, stance);
  const quiet = track.baseline ? track.frames.filter((f) => within(f.tMs, track.baseline!)) : [];
  const quietPoints = track.baseline ? during(stance.tMs, stance.points, track.baseline) : [];
  const geometry = cameraGeometry(quiet, quietPoints, context.view);
  const found = dropSeries(track.frames, stance.sign, track.baseline, context.task);
  const oblique = typeof found !== 'string' && found.source === 'windows' && turnedAway(geometry);
  const series: DropSeries | ReasonId = oblique ? 'wrong-view' : found;
  const offset = sureHeightOffset(geometry);
  const parts =
    context.task === 'squat'
      ? squatParts(track, stance, series, offset, tuning)
      : stanceParts(track, stance, series, offset, tuning);
  const drop = parts.metrics.find((m) => m.id === 'hip-drop')!;
  const compensated = parts.metrics.find((m) => m.id === 'compensated-share')?.value ?? 0;
  return {
    verdict: verdictOf(drop, compensated, context, tuning),
    reasons: [...new Set([...parts.reasons, ...cameraReasons(geometry)])],
    metrics: parts.metrics,
    events: parts.events,
    series: {
      hipDropDeg: stance.tMs.map((_, i) =>
        typeof series === 'string' ? null : (series.smooth[i] ?? null),
      ),
      trunkLeanDeg: toSeries(stance.leanDeg),
      footLift: toSeries(stance.lift),
    },
    usableShare: usableShare(stance, typeof series === 'string' ? [] : series.raw),
  };
}

function stanceParts(
  track: Track,
  stance: StanceTrack,
  series: DropSeries | ReasonId,
  offset: number,
  tuning: DropTuning,
): Parts {
  const write = metricWriter(DROP_METRICS, stance.stance);
  const hold = longest(findHolds(stance).holds);
  const part = hold && steadyPart(hold);
  const none = !hold ? 'no-single-leg' : !part ? 'too-short' : undefined;
  if (none || !part) return refused(STANCE_METRICS, write, none ?? 'too-short');
  const why = typeof series === 'string' ? series : undefined;
  const result =
    typeof series === 'string' ? undefined : stanceDrop(stance, series, part, offset, tuning);
  if (!result) {
    const reason = why ?? commonReason(track.frames, part) ?? whyUnseen(track);
    return refused(STANCE_METRICS, write, reason);
  }
  const share = (share01: number) => ({ value: 100 * share01, error: 5, n: result.drop.n });
  return {
    metrics: [
      write('hip-drop', result.drop),
      write('hip-drop-drift', result.drift),
      write('measured-share', { ...share(result.measuredShare), error: 0 }),
      write('compensated-share', share(result.compensatedShare)),
    ],
    reasons: [],
    events: [],
  };
}

function squatParts(
  track: Track,
  stance: StanceTrack,
  series: DropSeries | ReasonId,
  offset: number,
  tuning: DropTuning,
): Parts {
  const write = metricWriter(DROP_METRICS, stance.stance);
  const feet = footEvents(stance, track.trial);
  const pixels = typeof series === 'string' ? undefined : series;
  const depth = depthSeries(stance);
  const reps = measureReps(stance, depth, pixels, tuning);
  if (reps.length === 0) {
    const reason = stance.onOneLeg.length === 0 ? 'no-single-leg' : 'no-reps';
    return { ...refused(SQUAT_METRICS, write, reason), events: feet };
  }
  const measured = reps.filter((rep) => rep.dropDeg !== undefined);
  const readings = measured.reduce((sum, rep) => sum + rep.n, 0);
  const whole = { fromMs: reps[0]!.fromMs, toMs: reps.at(-1)!.toMs };
  const why =
    typeof series === 'string' ? series : (commonReason(track.frames, whole) ?? 'hips-hidden');
  const at = (drops: readonly Sample[]) => pixels && meanDrop(drops, pixels, readings, offset);
  const drop = at(reps.map((rep) => rep.dropDeg));
  const reached15 = reps.some((rep) => rep.depth >= 0.15);
  const lean = mean(reps.map((rep) => rep.leanDeg));
  const compensated = measured.filter(
    (rep) => rep.leanDeg !== undefined && isCompensated(rep.dropDeg!, rep.leanDeg, tuning),
  );
  const percent = (part: number, of: number, error: number) => ({
    value: (100 * part) / of,
    error,
    n: of,
  });
  return {
    metrics: [
      write('hip-drop', drop ?? why),
      write('hip-drop-at-15', at(reps.map((r) => r.dropAt15Deg)) ?? (reached15 ? why : 'no-reps')),
      write('hip-drop-fatigue', fatigue(reps) ?? (drop ? 'too-short' : why)),
      write('rep-count', { value: reps.length, error: 0, n: reps.length }),
      write('squat-depth', {
        value: 100 * mean(reps.map((rep) => rep.depth))!,
        error: DEPTH_ERROR,
        n: reps.length,
      }),
      write('measured-share', percent(measured.length, reps.length, 0)),
      write(
        'compensated-share',
        measured.length === 0 ? why : percent(compensated.length, measured.length, 10),
      ),
      write(
        'trunk-lean-at-depth',
        lean === undefined
          ? whyUnseen(track)
          : { value: lean, error: leanErrorDeg(stance, stance.hasBaseline), n: reps.length },
      ),
      ...kneeMetrics(track, stance, depth, reps, why, write),
    ],
    reasons: drop ? [] : [why],
    events: [...feet, ...reps.map(repEvent(stance))].sort((a, b) => a.tMs - b.tMs),
  };
}

/** Error of the depth. Unit: % of hip height. Source: ours: within 2 of the true lowering on shared/truth a3. */
const DEPTH_ERROR = 3;

const repEvent =
  ({ stance }: StanceTrack) =>
  (rep: MeasuredRep): RuleEvent => {
    const drop = rep.dropDeg === undefined ? 'not measured' : `${rep.dropDeg.toFixed(1)}°`;
    const detail = `drop ${drop}, depth ${(100 * rep.depth).toFixed(0)} %`;
    return { tMs: rep.deepestMs, kind: 'repDone', side: stance, detail };
  };

function refused(
  ids: readonly DropMetric[],
  write: ReturnType<typeof metricWriter<DropMetric>>,
  reason: ReasonId,
): Parts {
  return { metrics: ids.map((id) => write(id, reason)), reasons: [reason], events: [] };
}

function refuse(context: TrialContext, track: Track, reason: ReasonId): RuleSummary {
  const ids = context.task === 'squat' ? SQUAT_METRICS : STANCE_METRICS;
  const blank = track.frames.map(() => null);
  return {
    verdict: 'unsure',
    ...refused(ids, metricWriter(DROP_METRICS, context.stance), reason),
    series: { hipDropDeg: blank, trunkLeanDeg: blank, footLift: blank },
    usableShare: 0,
  };
}

function verdictOf(
  drop: MetricValue,
  compensatedPercent: number,
  context: TrialContext,
  tuning: DropTuning,
): Verdict {
  if (drop.value === null) return 'unsure';
  const bands = dropBands(tuning, context.task);
  if (drop.value > bands.fault) return 'fault';
  return drop.value > bands.warn || compensatedPercent > 50 ? 'warn' : 'good';
}

function usableShare(stance: StanceTrack, raw: readonly Sample[]): number {
  const onLeg = stance.onOneLeg.flatMap((time) => during(stance.tMs, raw, time));
  return onLeg.length === 0 ? 0 : present(onLeg).length / onLeg.length;
}

const toSeries = (values: readonly Sample[]): Series => values.map((v) => v ?? null);
