import { median, present, type Sample } from '../signal/statistics.ts';
import { during, within } from './frame-times.ts';
import type { ReasonId } from './reasons.ts';
import { rangeErrorDeg, SEEMS_SHARE, sideError, type Doubts } from './rotation-error.ts';
import { findTurns, type Turn } from './rotation-holds.ts';
import { bandOf, rotationMetrics } from './rotation-metrics.ts';
import { refuse, whyRefused } from './rotation-refusal.ts';
import { rotationSeries, type RotationSeries } from './rotation-series.ts';
import { postureFault, type PostureFault } from './rotation-posture.ts';
import { ROTATION_TUNING, type RotationTuning } from './rotation-tuning.ts';
import {
  tuned,
  type MetricValue,
  type RuleEvent,
  type RuleSummary,
  type Series,
  type Task,
  type Track,
  type TrialContext,
  type Verdict,
} from './rule.ts';

/** Whether the pelvis turned along is seen where shorts and thighs show enough to be followed. */
const UNCHECKED: ReasonId = 'pelvis-not-checked';
/** Of somebody half kneeling the thigh in front is seen, which need not turn with the pelvis: not tried. */
const PELVIS_SEEN_IN: readonly Task[] = ['rotation-seated', 'rotation-standing'];

/** The final answer of one trial. */
export function summariseRotation(context: TrialContext, track: Track): RuleSummary {
  const tuning = tuned(ROTATION_TUNING, context);
  const refused = whyRefused(context, track);
  if (refused) return refuse(refused, track);
  const series = rotationSeries(track, tuning, PELVIS_SEEN_IN.includes(context.task));
  if (!series) return refuse('no-neutral', track);
  const { facing, noiseDeg, flippedDifferDeg } = series;
  if (facing.askew) return refuse('wrong-view', track);

  const doubts = { model: context.model, noiseDeg, facing, flippedDifferDeg };
  const inTrial = series.tMs.map((t, i) =>
    within(t, track.trial) ? series.turnDeg[i] : undefined,
  );
  const turns = findTurns(series.tMs, inTrial, tuning).map((turn) => judged(turn, series, tuning));
  const counted = turns.flatMap(({ hold }) => (hold && !hold.voided ? [hold] : []));
  const isChecked = counted.length > 0 && counted.every((hold) => hold.pelvisDeg !== undefined);
  const doubt = isChecked ? undefined : UNCHECKED;
  const metrics = rotationMetrics(turns, doubts, tuning, doubt);
  const trialTurn = during(series.tMs, series.turnDeg, track.trial);
  return {
    verdict: verdictOf(metrics, tuning),
    reasons: reasonsOf(metrics, turns, facing.ask, doubt),
    metrics,
    events: turns.flatMap((turn) => eventsOf(turn, doubts)),
    series: {
      rotationDeg: toSeries(series.turnDeg),
      pelvisYawDeg: toSeries(isChecked ? series.pelvisDeg : series.kneeSwingDeg),
    },
    usableShare: trialTurn.length === 0 ? 0 : present(trialTurn).length / trialTurn.length,
  };
}

/** A turn whose hold tells what it was seen by, and is void when a foot was lifted, pelvis or knees went along, or the trunk leaned. */
function judged(turn: Turn, series: RotationSeries, tuning: RotationTuning): Turn {
  const { hold } = turn;
  if (!hold) return turn;
  const held = (values: readonly Sample[]) =>
    Math.abs(median(during(series.tMs, values, hold)) ?? 0);
  const pelvisDeg = median(during(series.tMs, series.pelvisDeg, hold));
  const along = pelvisDeg && (turn.side === 'left' ? pelvisDeg : -pelvisDeg);
  const voided = postureFault(
    {
      feet: held(series.feetApart),
      pelvis: Math.max(held(series.kneeSwingDeg), (along ?? 0) - SEEMS_SHARE * hold.deg),
      lean: held(series.leanDeg),
      tilt: held(series.tiltDeg),
    },
    tuning,
  );
  const followed = during(series.tMs, series.bySurface, hold);
  const bySurface = followed.filter(Boolean).length > followed.length / 2;
  const checked = along !== undefined && { pelvisDeg: along };
  return { ...turn, hold: { ...hold, bySurface, ...checked, ...(voided && { voided }) } };
}

const VOID_EVENTS = {
  'foot-lifted': 'footLifted',
  'pelvis-turned': 'pelvisTurned',
  leaned: 'leaned',
} as const satisfies Record<PostureFault, string>;

function eventsOf(turn: Turn, doubts: Doubts): RuleEvent[] {
  const { side, hold } = turn;
  const back: RuleEvent[] = turn.returned ? [{ tMs: turn.toMs, kind: 'returned', side }] : [];
  if (!hold) return back;
  const error = rangeErrorDeg(sideError([hold], doubts));
  const amounts = [{ id: 'turn', value: hold.deg, unit: 'deg', error }] as const;
  const reached: RuleEvent = { tMs: hold.fromMs, kind: 'reachedEnd', side, amounts };
  const held: RuleEvent = { tMs: hold.toMs, kind: 'heldEnd', side, amounts };
  if (!hold.voided) return [reached, held, ...back];
  return [reached, { tMs: hold.fromMs, kind: VOID_EVENTS[hold.voided], side }, held, ...back];
}

function reasonsOf(
  metrics: readonly MetricValue[],
  turns: readonly Turn[],
  askSquare: boolean,
  doubt: ReasonId | undefined,
): ReasonId[] {
  const lacking = metrics.flatMap((m) => (m.value === null && m.reason ? [m.reason] : []));
  const voided = turns.flatMap((turn) => turn.hold?.voided ?? []);
  const square = askSquare ? (['wrong-view'] as const) : [];
  return [...new Set([...lacking, ...voided, ...square, ...(doubt ? [doubt] : [])])];
}

function verdictOf(metrics: readonly MetricValue[], tuning: RotationTuning): Verdict {
  const ranges = metrics.filter((m) => m.id === 'rotation-range').map((m) => m.value);
  if (ranges.some((value) => value === null)) return 'unsure';
  return bandOf(Math.min(...ranges.map((value) => value!)), tuning);
}

const toSeries = (values: readonly Sample[]): Series => values.map((v) => v ?? null);
