import type { PoseFrame } from '../pose/pose-frame.ts';
import { latch } from '../signal/latch.ts';
import { oneEuro } from '../signal/one-euro.ts';
import type { Sample } from '../signal/statistics.ts';
import type { CueId } from './cues.ts';
import { footLatch } from './foot-contact.ts';
import { frameRateNow, tooSlow } from './frame-times.ts';
import { metricWriter } from './metric-value.ts';
import { countedIn, limitsOf, measuresOf, restOf, shownIn } from './movement-frame.ts';
import { remarkOn, toldOf, verdictOf } from './movement-reps.ts';
import type { Measure, Movement } from './movement.ts';
import type { ReasonId } from './reasons.ts';
import { repCounter, type Rep } from './rep-counter.ts';
import {
  tuned,
  type LiveRule,
  type RuleEvent,
  type RuleReading,
  type TrialContext,
} from './rule.ts';
import { contactThresholds, STANCE_TUNING } from './stance-tuning.ts';

/** Source: ours: a leg swung out and back in two seconds lags by under 0.1 s. For deg, and for leg lengths. */
const SMOOTHING = { minCutoffHz: 2, beta: 0.1 };
const LENGTH_SMOOTHING = { minCutoffHz: 3, beta: 4 };
/** What holds this long is said while it lasts. Source: measures.md C1 (0.4 s). */
const DWELL_MS = 400;
const RELEASE = 0.8;
/** How long a remark about a repetition stays. Unit: ms. Source: ours. */
const REMARK_MS = 1500;
/** One smoothed frame is less sure than a repetition. Source: as hip abduction. */
const LIVE_FACTOR = 1.5;
/** Frames kept beyond the longest repetition, so that it can be looked at as a whole. Unit: ms. */
const SPARE_MS = 500;

/** The live rule of a movement: repetitions as they come, and what to say about the last one. */
export function movementLive(
  movement: Movement,
  context: TrialContext,
  baseline: readonly PoseFrame[],
): LiveRule {
  const tuning = tuned(movement.tuning, context);
  const write = metricWriter(movement.metrics, context.stance);
  const rest = restOf(movement, context, baseline, []);
  const sees = movement.sees(context);
  const measures = measuresOf(movement, context);
  const smoothed = new Map<string, ReturnType<typeof oneEuro>>();
  const counted = movement.counts(context).map((one) => ({
    side: one.side ?? context.stance,
    one,
    counter: repCounter(limitsOf(movement, one, tuning, rest)),
    lastMs: undefined as Sample,
  }));
  const keptMs = SPARE_MS + Math.max(...movement.counts(context).map((one) => one.longestMs));
  const foot = movement.foot && footLatch(contactThresholds(tuned(STANCE_TUNING, context)));
  const lasting = measures.flatMap((measure) =>
    measure.limits && measure.told === 'away'
      ? [{ measure, limits: measure.limits, ...dwells(measure.limits, tuning) }]
      : [],
  );
  let kept: { tMs: number; signals: Readonly<Record<string, Sample>> }[] = [];
  const rate = frameRateNow();
  let remark: { untilMs: number; severity: number; cue: CueId | undefined } | undefined;

  const smooth = (tMs: number, raw: Readonly<Record<string, Sample>>) =>
    Object.fromEntries(
      Object.entries(raw).map(([id, value]) => {
        const long = movement.lengths?.includes(id);
        const filter = smoothed.get(id) ?? oneEuro(smoothing(movement, long));
        smoothed.set(id, filter);
        return [id, filter(tMs, value)];
      }),
    );

  const remarkOnRep = (rep: Rep, side: RuleEvent['side'], sinceLastS: Sample) => {
    const valueOf = (measure: Measure) =>
      measure.of && measure.of !== side
        ? undefined
        : toldOf(
            measure,
            movement.metrics[measure.metric]!.unit,
            rep,
            kept.map((k) => k.tMs),
            kept.map((k) => k.signals[measure.signal]),
          );
    const said = remarkOn(measures, valueOf, tuning);
    const { hurriedS } = movement;
    const hurried = hurriedS && sinceLastS !== undefined && sinceLastS < tuning[hurriedS]!;
    return said.severity === 0 && hurried ? { severity: 1, cue: 'slow-down' as const } : said;
  };

  const step = (frame: PoseFrame): RuleReading => {
    const { tMs } = frame;
    const fps = rate(tMs);
    const shown = shownIn(movement, context, frame, rest);
    const reason: ReasonId | undefined = !sees
      ? 'wrong-view'
      : !frame.image
        ? 'no-person'
        : shown.missing.length > 0
          ? 'point-hidden'
          : baseline.length === 0 || rest.lengthPx === undefined
            ? 'no-baseline'
            : tooSlow(fps, movement.minFps)
              ? 'low-fps'
              : undefined;
    const signals = reason ? {} : smooth(tMs, shown.signals);
    const value = signals[movement.now.signal];
    const { metric, error, errorShare = 0, unseen = 'point-hidden', countsOn } = movement.now;
    const why = reason ?? (value === undefined && !countsOn ? unseen : undefined);
    if (why) {
      const missing = frame.image && shown.missing.length > 0 && { missing: shown.missing };
      return {
        verdict: 'unsure',
        reason: why,
        ...missing,
        values: [write(metric, why)],
        events: [],
      };
    }
    kept = [...kept.filter((k) => k.tMs > tMs - keptMs), { tMs, signals }];
    const events: RuleEvent[] = [];
    const spot = movement.anchor(shown.points, context);
    for (const count of counted) {
      const rep = count.counter.step(tMs, countedIn(count.one, signals), spot);
      if (!rep) continue;
      const sinceLastS = count.lastMs === undefined ? undefined : (rep.toMs - count.lastMs) / 1000;
      count.lastMs = rep.toMs;
      const said = remarkOnRep(rep, count.side, sinceLastS);
      remark = { ...said, untilMs: tMs + REMARK_MS };
      if (rep.full) events.push({ tMs, kind: 'repDone', ...(count.side && { side: count.side }) });
    }
    const touched = movement.foot && foot?.(tMs, signals[movement.foot.signal], undefined);
    if (touched?.changed && context.stance) {
      const side = context.stance === 'left' ? 'right' : 'left';
      events.push({ tMs: touched.sinceMs!, kind: touched.on ? 'footUp' : 'footDown', side });
    }
    const now = remark && tMs < remark.untilMs ? remark : undefined;
    const held = lasting.map(({ measure, limits, warned, faulted }) => {
      const off = Math.abs(scaledTo(movement, measure.metric, signals[measure.signal]) ?? 0);
      const [warn, fault] = [warned(tMs, off).on, faulted(tMs, off).on];
      return { severity: fault ? 2 : warn ? 1 : 0, cue: limits.cue };
    });
    const all = [...held, ...(now ? [now] : [])];
    const severity = Math.max(0, ...all.map((one) => one.severity));
    const cue = all.find((one) => one.severity > 0)?.cue;
    if (value === undefined)
      return { verdict: 'unsure', reason: unseen, values: [write(metric, unseen)], events };
    const told = scaledTo(movement, metric, value)!;
    return {
      verdict: verdictOf(severity),
      values: [
        write(metric, {
          value: told,
          error: LIVE_FACTOR * Math.hypot(error, errorShare * told),
          n: 1,
        }),
      ],
      events,
      ...(cue && { cue }),
    };
  };
  return { step };
}

/** A slow movement is smoothed more: half of its cutoff lags by no more of it. */
function smoothing({ cutoffHz }: Movement, long = false) {
  const usual = long ? LENGTH_SMOOTHING : SMOOTHING;
  return cutoffHz === undefined ? usual : { ...usual, minCutoffHz: cutoffHz / 2 };
}

/** Beyond its limit for a while: no flicker, and no word about a passing wobble. */
function dwells(limits: NonNullable<Measure['limits']>, tuning: Readonly<Record<string, number>>) {
  const at = (limit: number) =>
    latch({ on: limit, off: limit * RELEASE, onAfterMs: DWELL_MS, offAfterMs: DWELL_MS });
  const fault = limits.fault === undefined ? Infinity : tuning[limits.fault]!;
  return { warned: at(tuning[limits.warn]!), faulted: at(fault) };
}

/** Shares of a length as the metric tells them: in percent. */
function scaledTo(movement: Movement, metric: string, value: Sample): Sample {
  const { unit } = movement.metrics[metric]!;
  return value !== undefined && (unit === '%' || unit === '%LL') ? 100 * value : value;
}
