import { median, present, type Sample } from '../signal/statistics.ts';
import { during, within } from './frame-times.ts';
import type { ReasonId } from './reasons.ts';
import { rangeErrorDeg, sideError, type Doubts } from './rotation-error.ts';
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
  type Track,
  type TrialContext,
  type Verdict,
} from './rule.ts';

/** Nobody checks the pelvis of someone standing, or one that turns over knees kept still. */
const ALWAYS: ReasonId = 'pelvis-not-checked';

/** The final answer of one trial. */
export function summariseRotation(context: TrialContext, track: Track): RuleSummary {
  const tuning = tuned(ROTATION_TUNING, context);
  const refused = whyRefused(context, track);
  if (refused) return refuse(refused, track);
  const series = rotationSeries(track, tuning);
  if (!series) return refuse('no-neutral', track);
  const { facing, noiseDeg, flippedDifferDeg } = series;
  if (facing.askew) return refuse('wrong-view', track);

  const doubts = { model: context.model, noiseDeg, facing, flippedDifferDeg };
  const inTrial = series.tMs.map((t, i) =>
    within(t, track.trial) ? series.turnDeg[i] : undefined,
  );
  const turns = findTurns(series.tMs, inTrial, tuning).map((turn) => judged(turn, series, tuning));
  const metrics = rotationMetrics(turns, doubts, tuning, ALWAYS);
  const trialTurn = during(series.tMs, series.turnDeg, track.trial);
  return {
    verdict: verdictOf(metrics, tuning),
    reasons: reasonsOf(metrics, turns, facing.ask),
    metrics,
    events: turns.flatMap((turn) => eventsOf(turn, doubts)),
    series: {
      rotationDeg: toSeries(series.turnDeg),
      pelvisYawDeg: toSeries(series.kneeSwingDeg),
    },
    usableShare: trialTurn.length === 0 ? 0 : present(trialTurn).length / trialTurn.length,
  };
}

/** A turn whose hold tells what it was seen by, and is void when the athlete lifted a foot, swung the knees round, or leaned. */
function judged(turn: Turn, series: RotationSeries, tuning: RotationTuning): Turn {
  const { hold } = turn;
  if (!hold) return turn;
  const held = (values: readonly Sample[]) =>
    Math.abs(median(during(series.tMs, values, hold)) ?? 0);
  const voided = postureFault(
    {
      feet: held(series.feetApart),
      kneeSwing: held(series.kneeSwingDeg),
      lean: held(series.leanDeg),
      tilt: held(series.tiltDeg),
    },
    tuning,
  );
  const followed = during(series.tMs, series.bySurface, hold);
  const bySurface = followed.filter(Boolean).length > followed.length / 2;
  return { ...turn, hold: { ...hold, bySurface, ...(voided && { voided }) } };
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
): ReasonId[] {
  const lacking = metrics.flatMap((m) => (m.value === null && m.reason ? [m.reason] : []));
  const voided = turns.flatMap((turn) => turn.hold?.voided ?? []);
  return [
    ...new Set([...lacking, ...voided, ...(askSquare ? (['wrong-view'] as const) : []), ALWAYS]),
  ];
}

function verdictOf(metrics: readonly MetricValue[], tuning: RotationTuning): Verdict {
  const ranges = metrics.filter((m) => m.id === 'rotation-range').map((m) => m.value);
  if (ranges.some((value) => value === null)) return 'unsure';
  return bandOf(Math.min(...ranges.map((value) => value!)), tuning);
}

const toSeries = (values: readonly Sample[]): Series => values.map((v) => v ?? null);
