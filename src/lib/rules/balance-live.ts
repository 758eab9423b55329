import { opposite } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { latch } from '../signal/latch.ts';
import { oneEuro } from '../signal/one-euro.ts';
import type { Sample } from '../signal/statistics.ts';
import { BALANCE_METRICS } from './balance-metrics.ts';
import { BALANCE_TUNING } from './balance-tuning.ts';
import { bodyX } from './body-sway.ts';
import { metricWriter } from './metric-value.ts';
import { recent } from './recent.ts';
import {
  tuned,
  type LiveRule,
  type MetricValue,
  type RuleEvent,
  type RuleReading,
  type TrialContext,
} from './rule.ts';
import { holdErrorS, leanErrorDeg, swayError } from './stance-errors.ts';
import { stanceLive, type StanceNow } from './stance-live.ts';
import { contactThresholds } from './stance-tuning.ts';

/** Sway over the last ten seconds of a hold, once there are four. Unit: ms. Source: as in the final answer. */
const SWAY_MS = 10_000;
const SWAY_MIN_MS = 4000;
/** A mean to compare the present position with. Source: ours: half a period of the slowest common sway. */
const SWAY_NOW_MIN_MS = 1000;
const SETTLE_MS = 1000;
/** Half of the difference to the warning, so that it does not flicker. Source: ours. */
const RELEASE = 0.8;
/** Source: measures.md C1: leaning for more than 0.4 s. */
const WARN_AFTER_MS = 400;
const ERROR_AFTER_MS = 300;
/** Sway is below 3 Hz; body x is smoothed lightly. Source: measures.md C0. */
const SWAY_SMOOTHING = { minCutoffHz: 3, beta: 0 };
/** A live value has no zero-phase filter and no later frames behind it: its error is larger by this. Source: ours. */
const LIVE_FACTOR = 1.5;

/** The live rule: holding or not, for how long, how steadily. */
export function balanceLive(context: TrialContext, baseline: readonly PoseFrame[]): LiveRule {
  const tuning = tuned(BALANCE_TUNING, context);
  const live = stanceLive(context, baseline, contactThresholds(tuning));
  const write = metricWriter(BALANCE_METRICS, context.stance);
  const leaning = leanLatch(tuning.leanWarnDeg, WARN_AFTER_MS);
  const leanedFar = leanLatch(tuning.leanErrorDeg, ERROR_AFTER_MS);
  const smoothX = oneEuro(SWAY_SMOOTHING);
  const sway = recent(SWAY_MS);
  let everUp = false;

  const step = (frame: PoseFrame): RuleReading => {
    const now = live.step(frame);
    const { tMs } = frame;
    everUp ||= now.foot.on;
    const warns = leaning(tMs, absolute(now.leanDeg)).on;
    const far = leanedFar(tMs, absolute(now.leanDeg));
    const heldMs = now.foot.on ? tMs - now.foot.sinceMs! : 0;
    const x = smoothX(tMs, now.reason ? undefined : bodyX([now.points])[0]);
    if (heldMs > SETTLE_MS) sway.add(tMs, x);
    else sway.clear();
    const events: RuleEvent[] = [...now.events];
    if (far.changed && far.on && now.foot.on) events.push({ tMs, kind: 'trunkLeaned' });
    const values = valuesOf(now, heldMs);
    if (now.reason) {
      const missing = now.missing.length > 0 && { missing: now.missing };
      return { verdict: 'unsure', reason: now.reason, ...missing, values, events };
    }
    if (!everUp) return { verdict: 'unsure', reason: 'no-single-leg', values, events };
    if (!now.foot.on || far.on) return { verdict: 'fault', values, events, ...cue(warns) };
    return { verdict: warns ? 'warn' : 'good', values, events, ...cue(warns) };
  };

  const valuesOf = (now: StanceNow, heldMs: number): MetricValue[] => {
    const none = now.reason ?? 'no-single-leg';
    const held = { value: heldMs / 1000, error: holdErrorS(30, context.view), n: 1 };
    const lean = now.reason ? undefined : now.leanDeg;
    const leanError = LIVE_FACTOR * leanErrorDeg(context, live.hasBaseline);
    return [
      write('hold-time', now.reason ? now.reason : held),
      write('trunk-lean', lean === undefined ? none : { value: lean, error: leanError, n: 1 }),
      write('sway-rms', swayNow() ?? (now.foot.on ? 'too-short' : none)),
      swayPosition() ?? write('sway-now', now.foot.on ? 'too-short' : none),
      write(
        'foot-lift',
        now.lift === undefined ? none : { value: 100 * now.lift, error: LIFT_ERROR, n: 1 },
      ),
    ];
  };

  /** Where the body is now, against its mean over the last seconds. */
  const swayPosition = (): MetricValue | undefined => {
    const [x, mean] = [sway.last(), sway.mean()];
    if (!live.scale || !live.sign || !context.stance) return undefined;
    if (x === undefined || mean === undefined || sway.spanMs < SWAY_NOW_MIN_MS) return undefined;
    const { mmPerPx, mmPerPxError, legPx } = live.scale;
    const towardsStance = (x - mean) * mmPerPx * live.sign;
    const value = Math.abs(towardsStance);
    const error = LIVE_FACTOR * swayError(value, legPx * mmPerPx, mmPerPxError);
    const side = towardsStance >= 0 ? context.stance : opposite(context.stance);
    return { ...write('sway-now', { value, error, n: sway.n }), side };
  };

  const swayNow = () => {
    const px = sway.standardDeviation();
    if (!live.scale || px === undefined || sway.spanMs < SWAY_MIN_MS) return undefined;
    const { mmPerPx, mmPerPxError, legPx } = live.scale;
    const mm = px * mmPerPx;
    const error = LIVE_FACTOR * swayError(mm, legPx * mmPerPx, mmPerPxError);
    return { value: mm, error, n: sway.n };
  };
  return { step };
}

/** Error of the live foot lift. Unit: % of leg length. Source: ours: two frames of ankle noise on shared/truth. */
const LIFT_ERROR = 2;

function leanLatch(limitDeg: number, afterMs: number) {
  return latch({
    on: limitDeg,
    off: limitDeg * RELEASE,
    onAfterMs: afterMs,
    offAfterMs: afterMs,
  });
}

const absolute = (value: Sample): Sample => (value === undefined ? undefined : Math.abs(value));
const cue = (warns: boolean) => (warns ? { cue: 'trunk-upright' as const } : {});
