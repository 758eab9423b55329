import { hampel } from '../signal/hampel.ts';
import { mean, present, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { timesOnOneLeg } from './foot-contact.ts';
import { during, frameRate, tooSlow, within } from './frame-times.ts';
import { metricWriter, type Found } from './metric-value.ts';
import { countedIn, limitsOf, measuresOf, restOf, shownIn } from './movement-frame.ts';
import { severityOfAll, toldOf, verdictOf } from './movement-reps.ts';
import type { Measure, Movement } from './movement.ts';
import type { ReasonId } from './reasons.ts';
import { findReps, repTimeS, type Rep } from './rep-counter.ts';
import {
  tuned,
  type MetricValue,
  type RuleEvent,
  type RuleSummary,
  type Track,
  type TrialContext,
} from './rule.ts';
import { contactThresholds, STANCE_TUNING } from './stance-tuning.ts';

/** Unit: Hz. Source: measures.md C0, as squats. */
const CUTOFF_HZ = 6;
/** With the needed points in fewer frames of the trial nothing is said. Source: as all stance rules. */
const MIN_SEEN_SHARE = 0.5;
/** In so many of the repetitions a measure must have been seen. Source: as hip drop. */
const MIN_REPS_SHARE = 0.5;
/** Error of a time between two repetitions, besides a frame. Unit: s. Source: ours. */
const TIME_ERROR_S = 0.05;

/** Repetitions of one side, or of both together. */
interface Done {
  readonly side: RuleEvent['side'];
  readonly reps: readonly Rep[];
  readonly holes: number;
}

/** The final answer of one trial of a movement. */
export function summariseMovement(
  movement: Movement,
  context: TrialContext,
  track: Track,
): RuleSummary {
  const { metrics } = movement;
  const tuning = tuned(movement.tuning, context);
  const write = metricWriter(metrics, context.stance);
  const counts = movement.counts(context);
  const measures = measuresOf(movement, context);
  const sideOf = (one: { side?: RuleEvent['side'] }) => one.side ?? context.stance;
  const none = (reason: ReasonId, usableShare = 0): RuleSummary => ({
    verdict: 'unsure',
    reasons: [reason],
    metrics: [
      ...measures.map((m) => ({
        ...write(m.metric, reason),
        side: m.of ?? context.stance,
      })),
      ...(movement.difference ? [write(movement.difference.metric, reason)] : []),
      ...(movement.foot ? [write(movement.foot.metric, reason)] : []),
      ...counts.map((one) => ({ ...write('rep-count', reason), side: sideOf(one) })),
      write('rep-time', reason),
    ],
    events: [],
    series: {},
    usableShare,
  });
  if (!movement.sees(context)) return none('wrong-view');
  const tMs = track.frames.map((f) => f.tMs);
  const rateHz = frameRate(tMs);
  const inTrial = track.frames.filter((f) => within(f.tMs, track.trial));
  if (rateHz === undefined || !inTrial.some((f) => f.image)) return none('no-person');
  if (tooSlow(rateHz, movement.minFps)) return none('low-fps');

  const { baseline } = track;
  const quiet = baseline ? track.frames.filter((f) => within(f.tMs, baseline)) : [];
  const rest = restOf(movement, context, quiet, inTrial);
  const shown = inTrial.map((frame) => shownIn(movement, context, frame, rest));
  const trialMs = during(tMs, tMs, track.trial);
  const usableShare = shown.filter((s) => s.missing.length === 0).length / shown.length;
  if (usableShare < MIN_SEEN_SHARE || rest.lengthPx === undefined)
    return none('point-hidden', usableShare);

  const { cutoffHz = CUTOFF_HZ } = movement;
  const smooth = new Map<string, readonly Sample[]>();
  const signal = (id: string) => {
    const known =
      smooth.get(id) ??
      zeroPhaseLowPass(trialMs, hampel(shown.map((s) => s.signals[id])), cutoffHz);
    smooth.set(id, known);
    return known;
  };
  const spots = shown.map((s) => movement.anchor(s.points, context));
  const done: Done[] = counts.map((one) => {
    const limits = limitsOf(movement, one, tuning, rest);
    const ids = [one.signal, ...(one.unless ?? []).map((other) => other.signal)];
    const values = trialMs.map((_, i) =>
      countedIn(one, Object.fromEntries(ids.map((id) => [id, signal(id)[i]]))),
    );
    const found = findReps(trialMs, values, spots, limits);
    return { side: sideOf(one), reps: found.reps.filter(({ full }) => full), holes: found.holes };
  });
  const all = done.flatMap(({ side, reps }) => reps.map((rep) => ({ side, rep })));
  if (all.length === 0) return none('no-reps', usableShare);
  all.sort((a, b) => a.rep.peakMs - b.rep.peakMs);

  const valuesOf = (measure: Measure) =>
    all
      .filter(({ side }) => !measure.of || measure.of === side)
      .map(({ rep }) =>
        toldOf(measure, metrics[measure.metric]!.unit, rep, trialMs, signal(measure.signal)),
      );
  const measured = measures.map((measure) => ({ measure, values: valuesOf(measure) }));
  const whole = { fromMs: all[0]!.rep.fromMs, toMs: all.at(-1)!.rep.toMs };
  const timed = done.flatMap(({ reps }) => repTimeS(reps) ?? []);
  const seconds = mean(timed);
  const hurried =
    movement.hurriedS && seconds !== undefined && seconds < tuning[movement.hurriedS]!;
  const touches = movement.foot
    ? touchesOf(context, trialMs, signal(movement.foot.signal), whole)
    : [];
  const foot = movement.foot ? during(trialMs, signal(movement.foot.signal), whole) : [];
  const footSeen = present(foot).length >= MIN_SEEN_SHARE * foot.length;
  const severity = Math.max(
    hurried ? 1 : 0,
    ...measured.map(({ measure, values }) => severityOfAll(measure, values, tuning)),
  );
  const results = measured.map(({ measure, values }): MetricValue => {
    const side = measure.of ?? context.stance;
    const known = present(values);
    if (known.length === 0 || known.length < MIN_REPS_SHARE * values.length) {
      const why = values.length === 0 ? 'no-reps' : measure.unseen?.(track.frames, whole, context);
      return { ...write(measure.metric, why ?? 'point-hidden'), side };
    }
    const value = mean(known)!;
    const error = errorOf(measure, value);
    return { ...write(measure.metric, { value, error, n: known.length }), side };
  });
  const { difference } = movement;
  const lacking = results.find(
    ({ id, value }) => id === movement.leading && value === null,
  )?.reason;
  return {
    verdict: lacking ? 'unsure' : verdictOf(severity),
    reasons: lacking ? [lacking] : [],
    metrics: [
      ...results,
      ...(difference ? [write(difference.metric, leftLessRight(results, difference.of))] : []),
      ...(movement.foot
        ? [
            write(
              movement.foot.metric,
              footSeen ? { value: touches.length, error: 0, n: all.length } : 'point-hidden',
            ),
          ]
        : []),
      ...done.map(({ side, reps, holes }) => ({
        ...write('rep-count', { value: reps.length, error: holes, n: reps.length }),
        side,
      })),
      write(
        'rep-time',
        seconds === undefined
          ? 'too-short'
          : { value: seconds, error: Math.hypot(TIME_ERROR_S, 1 / rateHz), n: all.length - 1 },
      ),
    ],
    events: [...all.map(({ side, rep }) => repDone(side, rep)), ...touches].sort(
      (a, b) => a.tMs - b.tMs,
    ),
    series: {},
    usableShare,
  };

  function errorOf({ error, errorShare = 0, errorOf: seen }: Measure, value: number): number {
    return seen?.(track.frames, context, value) ?? Math.hypot(error, errorShare * value);
  }

  function repDone(side: RuleEvent['side'], rep: Rep): RuleEvent {
    const { amount } = movement;
    const measure = measures.find((m) => m.metric === amount?.metric && (!m.of || m.of === side));
    const { unit } = measure ? metrics[measure.metric]! : { unit: 'deg' as const };
    const value = measure && (toldOf(measure, unit, rep, trialMs, signal(measure.signal)) ?? null);
    const error = measure && errorOf(measure, value ?? 0);
    return {
      ...{ tMs: rep.peakMs, kind: 'repDone' },
      ...(side && { side }),
      ...(amount &&
        value !== undefined && {
          amounts: [{ id: amount.id, value, unit, ...(value !== null && error && { error }) }],
        }),
    };
  }
}

/** Left less right of one metric. Missing: the reason of the side that is missing. */
function leftLessRight(results: readonly MetricValue[], id: string): Found | ReasonId {
  const of = (wanted: RuleEvent['side']) =>
    results.find((result) => result.id === id && result.side === wanted);
  const [left, right] = [of('left'), of('right')];
  if (left?.value == null || right?.value == null)
    return left?.reason ?? right?.reason ?? 'no-reps';
  return {
    value: left.value - right.value,
    error: Math.hypot(left.error!, right.error!),
    n: Math.min(left.n, right.n),
  };
}

/** When the free foot touched the floor and left it again, from the first repetition to the last. */
function touchesOf(
  context: TrialContext,
  tMs: readonly number[],
  lift: readonly Sample[],
  whole: { fromMs: number; toMs: number },
): RuleEvent[] {
  const { stance } = context;
  if (!stance) return [];
  const up = timesOnOneLeg(tMs, lift, undefined, contactThresholds(tuned(STANCE_TUNING, context)));
  const side = stance === 'left' ? 'right' : 'left';
  return up
    .filter(({ cameDown, toMs }) => cameDown && within(toMs, whole))
    .map(({ toMs }) => ({ tMs: toMs, kind: 'footDown', side }));
}
