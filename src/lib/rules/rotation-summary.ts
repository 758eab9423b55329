import { median, present, robustSpread, type Sample } from '../signal/statistics.ts';
import type { ReasonId } from './reasons.ts';
import { rangeErrorDeg, seesDepth, sideError } from './rotation-error.ts';
import { missingPoints, rotationCues } from './rotation-cues.ts';
import { findTurns, type Hold, type Turn } from './rotation-holds.ts';
import { bandOf, noMetrics, rotationMetrics } from './rotation-metrics.ts';
import { framesPerSecond, rotationSeries, type RotationSeries } from './rotation-series.ts';
import { ROTATION_TUNING, type RotationTuning } from './rotation-tuning.ts';
import {
  tuned,
  type MetricValue,
  type RuleEvent,
  type RuleSummary,
  type Series,
  type Span,
  type Track,
  type TrialContext,
  type Verdict,
} from './rule.ts';

/** Frames per second below which nothing is said. Source: measures.md C0: 10–15 fps lost nothing in the lab. */
export const MIN_FPS = 10;
/** Share of trial frames that must show the trunk. Source: ours; each hold is still judged on its own frames. */
const MIN_USABLE_SHARE = 0.5;

/** The final answer of one trial. */
export function summariseRotation(context: TrialContext, track: Track): RuleSummary {
  const tuning = tuned(ROTATION_TUNING, context);
  const refused = refusal(context, track);
  if (refused) return refuse(refused, track);
  const series = rotationSeries(track, tuning);
  if (!series) return refuse('no-neutral', track);

  const seated = context.task === 'rotation-seated';
  const trialTurn = series.turnDeg.map((d, i) =>
    inside(series.tMs[i]!, track.trial) ? d : undefined,
  );
  const turns = findTurns(series.tMs, trialTurn, tuning).map((turn) =>
    judged(turn, series, tuning, seated),
  );
  const noiseDeg = noiseOf(series);
  const metrics = rotationMetrics(turns, noiseDeg, context.model, tuning, 'pelvis-not-checked');
  const voided = turns.flatMap((turn) => (turn.hold?.voided ? [turn.hold.voided] : []));
  const without = metrics.flatMap((m) => (m.value === null && m.reason ? [m.reason] : []));
  return {
    verdict: verdictOf(metrics, tuning),
    reasons: [...new Set<ReasonId>([...without, ...voided, 'pelvis-not-checked'])],
    metrics,
    events: turns.flatMap((turn) => eventsOf(turn, noiseDeg, context.model)),
    series: {
      rotationDeg: toSeries(series.turnDeg),
      pelvisYawDeg: toSeries(seated ? series.kneeSwingDeg : series.tMs.map(() => undefined)),
    },
    usableShare: usableShare(track, series.turnDeg),
  };
}

/** Why there can be no answer at all. */
function refusal(context: TrialContext, track: Track): ReasonId | undefined {
  if (context.view !== 'front') return 'wrong-view';
  const inTrial = track.frames.filter((f) => inside(f.tMs, track.trial));
  const seen = inTrial.filter((f) => missingPoints(f).length === 0);
  if (!seesDepth(context.model)) return 'model-blind';
  if (!inTrial.some((f) => f.image)) return 'no-person';
  if (seen.length === 0) return 'point-hidden';
  if (seen.length < MIN_USABLE_SHARE * inTrial.length) return 'too-many-gaps';
  if (seen.every((f) => rotationCues(f).depthPx === undefined)) return 'model-blind';
  const fps = framesPerSecond(inTrial);
  return fps !== undefined && fps < MIN_FPS ? 'low-fps' : undefined;
}

function refuse(reason: ReasonId, track: Track): RuleSummary {
  const blank = track.frames.map(() => null);
  return {
    verdict: 'unsure',
    reasons: [reason],
    metrics: noMetrics(reason),
    events: [],
    series: { rotationDeg: blank, pelvisYawDeg: blank },
    usableShare: 0,
  };
}

/** A turn whose hold is void when the athlete leaned, or swung the knees round. */
function judged(turn: Turn, series: RotationSeries, tuning: RotationTuning, seated: boolean): Turn {
  const { hold } = turn;
  if (!hold) return turn;
  const during = (values: readonly Sample[]) =>
    Math.abs(median(values.filter((_, i) => inside(series.tMs[i]!, hold))) ?? 0);
  const voided: ReasonId | undefined =
    seated && during(series.kneeSwingDeg) > tuning.pelvisTurnedDeg
      ? 'pelvis-turned'
      : during(series.leanDeg) > tuning.maxLeanDeg || during(series.tiltDeg) > tuning.maxTiltDeg
        ? 'leaned'
        : undefined;
  return voided ? { ...turn, hold: { ...hold, voided } } : turn;
}

function eventsOf(turn: Turn, noiseDeg: number, model: string): RuleEvent[] {
  const { side, hold } = turn;
  const back: RuleEvent[] = turn.returned ? [{ tMs: turn.toMs, kind: 'returned', side }] : [];
  if (!hold) return back;
  const reached: RuleEvent = {
    tMs: hold.fromMs,
    kind: 'reachedEnd',
    side,
    detail: angle(hold, noiseDeg, model),
  };
  const held: RuleEvent = { ...reached, tMs: hold.toMs, kind: 'heldEnd' };
  if (!hold.voided) return [reached, held, ...back];
  const why = hold.voided === 'leaned' ? 'leaned' : 'pelvisTurned';
  return [reached, { tMs: hold.fromMs, kind: why, side }, held, ...back];
}

function angle(hold: Hold, noiseDeg: number, model: string): string {
  const error = rangeErrorDeg(sideError([hold], noiseDeg, model));
  return `${hold.deg.toFixed(1)}° ±${error.toFixed(1)}°`;
}

function verdictOf(metrics: readonly MetricValue[], tuning: RotationTuning): Verdict {
  const ranges = metrics.filter((m) => m.id === 'rotation-range').map((m) => m.value);
  if (ranges.some((value) => value === null)) return 'unsure';
  return bandOf(Math.min(...ranges.map((value) => value!)), tuning);
}

/** Scatter of single frames about the smoothed series. */
function noiseOf(series: RotationSeries): number {
  const { rawDeg, turnDeg } = series;
  const off = rawDeg.map((raw, i) =>
    raw === undefined || turnDeg[i] === undefined ? undefined : raw - turnDeg[i]!,
  );
  return robustSpread(off) ?? 0;
}

function usableShare(track: Track, turnDeg: readonly Sample[]): number {
  const inTrial = turnDeg.filter((_, i) => inside(track.frames[i]!.tMs, track.trial));
  return inTrial.length === 0 ? 0 : present(inTrial).length / inTrial.length;
}

const inside = (tMs: number, span: Span) => tMs >= span.fromMs && tMs <= span.toMs;
const toSeries = (values: readonly Sample[]): Series => values.map((v) => v ?? null);
