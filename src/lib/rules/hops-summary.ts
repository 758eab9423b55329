import { hampel } from '../signal/hampel.ts';
import { mean, median, present, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { cameraGeometry, cameraReasons, sureHeightOffset } from './camera-geometry.ts';
import { dropErrorDeg } from './drop-error.ts';
import { commonReason, dropSeries } from './drop-series.ts';
import { during, frameRate, tooSlow, within } from './frame-times.ts';
import { hopFinder, rhythmSpread, timesBetween, type Hop } from './hop-finder.ts';
import { hopFrame, hoppingSides, hopRest, hopSign, whyNoSign, type HopFrame } from './hop-frame.ts';
import { atLanding, farthest, landedAt, landingHold, landingOf } from './hop-landing.ts';
import {
  DRIFT_ERROR,
  DRIFT_ERROR_SHARE,
  HOLD_ERROR_S,
  HOP_METRICS,
  KNEE_ERROR_DEG,
  LANDING_TIME_S,
  LEAN_ERROR_DEG,
  type HopMetric,
} from './hop-metrics.ts';
import { HOP_MIN_FPS, HOP_TUNING, type HopTuning } from './hop-tuning.ts';
import { metricWriter, type Found } from './metric-value.ts';
import { whyUnseen } from './needed-points.ts';
import type { ReasonId } from './reasons.ts';
import {
  tuned,
  type MetricValue,
  type RuleEvent,
  type RuleSummary,
  type Track,
  type TrialContext,
} from './rule.ts';
import { seenPoints } from './seen-points.ts';

/** Quicker than squats. Unit: Hz. Source: ours: hops come two or three times a second; at 8 Hz their tops stay apart. */
const CUTOFF_HZ = 8;
/** Source: as all stance rules. */
const MIN_SEEN_SHARE = 0.5;
/** In so many of the landings a value must have been seen. Source: as hip drop. */
const MIN_LANDINGS_SHARE = 0.5;
/** Where the foot stood before a hop. Unit: ms. Source: ours. */
const BEFORE_MS = 200;

/** The final answer of one trial. */
export function summariseHops(context: TrialContext, track: Track): RuleSummary {
  const { task, stance } = context;
  const tuning = tuned(HOP_TUNING, context);
  const sides = hoppingSides(context);
  const write = metricWriter<HopMetric>(HOP_METRICS, stance);
  const drops = task === 'hop';
  const none = (reason: ReasonId, usableShare = 0): RuleSummary => ({
    verdict: 'unsure',
    reasons: [reason],
    metrics: [
      write('rep-count', reason),
      write('rep-time', reason),
      write('rhythm-spread', reason),
      write('foot-drift', reason),
      write('landing-hold', reason),
      write('landing-lean', reason),
      ...sides.map((side) => ({ ...write('landing-knee', reason), side })),
      ...(drops ? [write('landing-drop', reason)] : []),
    ],
    events: [],
    series: {},
    usableShare,
  });
  const sign = hopSign(context);
  const tMs = track.frames.map((f) => f.tMs);
  const rateHz = frameRate(tMs);
  const inTrial = track.frames.filter((f) => within(f.tMs, track.trial));
  if (!sign) return none(whyNoSign(context));
  if (rateHz === undefined || !inTrial.some((f) => f.image)) return none('no-person');
  if (tooSlow(rateHz, HOP_MIN_FPS)) return none('low-fps');

  const { baseline } = track;
  const quiet = baseline ? track.frames.filter((f) => within(f.tMs, baseline)) : [];
  const rest = hopRest(context, quiet, inTrial);
  const raw = rest ? inTrial.map((frame) => hopFrame(context, frame, rest)) : [];
  const usableShare = raw.filter((f) => f.missing.length === 0).length / inTrial.length;
  if (!rest || usableShare < MIN_SEEN_SHARE)
    return none(whyUnseen({ frames: inTrial }), usableShare);

  const trialMs = inTrial.map((f) => f.tMs);
  const frames = smoothed(trialMs, raw);
  const finder = hopFinder(task, tuning);
  const hops = frames.flatMap((frame) => finder.step(frame) ?? []);
  const [first, last] = [hops[0], hops.at(-1)];
  if (!first || !last) return none('no-reps', usableShare);

  const landings = hops.map((hop) => landingOf(hop, trialMs, frames, sides));
  const times = timesBetween(hops);
  const usual = median(times);
  const spread = rhythmSpread(times);
  const stood = { fromMs: first.fromMs - BEFORE_MS, toMs: first.fromMs };
  const stoodX = median(during(trialMs, frames, stood).map(({ place }) => place?.x));
  const drift = farthest(
    stoodX,
    hops.map((hop) => landedAt(hop, trialMs, frames)),
    sign,
  );
  const hold = landingHold(task, last, frames, tuning);
  const cutShort = !hold || (!hold.broken && hold.heldS < tuning.goodHoldS);
  const frameS = 1 / rateHz;

  const overLandings = (values: readonly Sample[], error: number): Found | ReasonId => {
    const known = present(values);
    return known.length === 0 || known.length < MIN_LANDINGS_SHARE * values.length
      ? 'point-hidden'
      : { value: mean(known)!, error, n: known.length };
  };
  const lean = overLandings(
    landings.map(({ leanDeg }) => leanDeg),
    LEAN_ERROR_DEG,
  );
  const knees = sides.map((side) => ({
    side,
    found: overLandings(
      landings.map(({ kneeDeg }) => kneeDeg[side]),
      KNEE_ERROR_DEG,
    ),
  }));
  const quietPoints = quiet.map(seenPoints);
  const camera = cameraGeometry(quiet, quietPoints, context.view);
  const drop = drops ? dropAtLanding(context, track, hops, sureHeightOffset(camera)) : undefined;
  const timeError = Math.SQRT2 * Math.hypot(LANDING_TIME_S, frameS / 4);

  const metrics: MetricValue<HopMetric>[] = [
    write('rep-count', { value: hops.length, error: finder.holes, n: hops.length }),
    write(
      'rep-time',
      usual === undefined ? 'too-short' : { value: usual, error: timeError, n: times.length },
    ),
    write(
      'rhythm-spread',
      spread === undefined
        ? 'too-short'
        : { value: 100 * spread, error: (100 * timeError) / usual!, n: times.length },
    ),
    write(
      'foot-drift',
      drift === undefined
        ? 'point-hidden'
        : {
            value: 100 * drift,
            error: Math.hypot(DRIFT_ERROR, DRIFT_ERROR_SHARE * 100 * drift),
            n: hops.length,
          },
    ),
    write(
      'landing-hold',
      cutShort ? 'too-short' : { value: hold.heldS, error: Math.hypot(HOLD_ERROR_S, frameS), n: 1 },
    ),
    write('landing-lean', lean),
    ...knees.map(({ side, found }) => ({ ...write('landing-knee', found), side })),
    ...(drop === undefined ? [] : [write('landing-drop', drop)]),
  ];
  const valueOf = (found: Found | ReasonId | undefined) =>
    typeof found === 'object' ? found.value : undefined;
  const severity = Math.max(
    severityOfDrift(drift, tuning),
    cutShort ? 0 : severityOfHold(hold.heldS, tuning),
    Math.abs(valueOf(lean) ?? 0) > tuning.leanWarnDeg ? 1 : 0,
    knees.some(({ found }) => (valueOf(found) ?? 0) > tuning.kneeWarnDeg) ? 1 : 0,
    (valueOf(drop) ?? 0) > tuning.dropWarnDeg ? 1 : 0,
  );
  const side = stance && { side: stance };
  const held = hold && !hold.broken && hold.heldS >= tuning.askedHoldS;
  const events: RuleEvent[] = [
    ...hops.map(({ peakMs }) => ({ tMs: peakMs, kind: 'repDone', ...side })),
    ...(held
      ? [{ tMs: last.landMs + 1000 * tuning.askedHoldS, kind: 'landingHeld', ...side }]
      : []),
  ];
  return {
    verdict: severity >= 2 ? 'fault' : severity === 1 ? 'warn' : 'good',
    reasons: cameraReasons(camera),
    metrics,
    events,
    series: {},
    usableShare,
  };
}

/** How far from the first spot is too far. */
export function severityOfDrift(drift: Sample, tuning: HopTuning): 0 | 1 | 2 {
  const percent = 100 * Math.abs(drift ?? 0);
  return percent > tuning.driftFaultPercent ? 2 : percent > tuning.driftWarnPercent ? 1 : 0;
}

const severityOfHold = (heldS: number, tuning: HopTuning): 0 | 1 | 2 =>
  heldS < tuning.shortHoldS ? 2 : heldS < tuning.goodHoldS ? 1 : 0;

/** Single frames without outliers, in step with each other. */
function smoothed(tMs: readonly number[], raw: readonly HopFrame[]): HopFrame[] {
  const smooth = (pick: (frame: HopFrame) => Sample, clean = hampel) =>
    zeroPhaseLowPass(tMs, clean(raw.map(pick)), CUTOFF_HZ);
  // A hop lasts a few frames only: an outlier filter would cut its top off.
  const asIs = (values: readonly Sample[]) => [...values];
  const rise = smooth(({ rise }) => rise, asIs);
  const hips = smooth(({ hips }) => hips, asIs);
  const lift = smooth(({ lift }) => lift);
  const lean = smooth(({ leanDeg }) => leanDeg);
  const x = smooth(({ place }) => place?.x);
  const y = smooth(({ place }) => place?.y, asIs);
  return raw.map((frame, i) => ({
    ...frame,
    ...{ rise: rise[i], hips: hips[i], lift: lift[i], leanDeg: lean[i] },
    place: x[i] === undefined || y[i] === undefined ? undefined : { x: x[i], y: y[i] },
  }));
}

/** The pelvis over all landings, from the pixels and from nothing else. */
function dropAtLanding(
  context: TrialContext,
  track: Track,
  hops: readonly Hop[],
  heightOffset: number,
): Found | ReasonId {
  const pixels = dropSeries(track.frames, hopSign(context)!, track.baseline, context.task);
  if (typeof pixels === 'string') return pixels;
  const tMs = track.frames.map((f) => f.tMs);
  const known = present(hops.map((hop) => atLanding(hop, tMs, pixels.raw)));
  const whole = { fromMs: hops[0]!.fromMs, toMs: hops.at(-1)!.toMs };
  if (known.length === 0 || known.length < MIN_LANDINGS_SHARE * hops.length)
    return commonReason(track.frames, whole) ?? 'hips-hidden';
  const value = mean(known)!;
  return {
    value,
    n: known.length,
    error: dropErrorDeg(value, { ...pixels, n: known.length, heightOffset }),
  };
}
