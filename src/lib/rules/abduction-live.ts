import { sided } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { latch } from '../signal/latch.ts';
import { oneEuro } from '../signal/one-euro.ts';
import { median, present } from '../signal/statistics.ts';
import { ABDUCTION_METRICS, THIGH_ERROR_DEG, UNSEEN_PELVIS_DEG } from './abduction-metrics.ts';
import { ABDUCTION_TUNING, abductionLimits } from './abduction-tuning.ts';
import { cueDropDeg } from './drop-series.ts';
import { metricWriter } from './metric-value.ts';
import { recent } from './recent.ts';
import { repCounter } from './rep-counter.ts';
import {
  tuned,
  type LiveRule,
  type RuleEvent,
  type RuleReading,
  type TrialContext,
  type Verdict,
} from './rule.ts';
import { seenPoints } from './seen-points.ts';
import { leanErrorDeg } from './stance-errors.ts';
import { stanceLive } from './stance-live.ts';
import { contactThresholds, STANCE_TUNING } from './stance-tuning.ts';
import { thighOutDeg } from './thigh-angle.ts';

/** Source: ours: a leg lifted and lowered in three seconds lags by under 0.1 s. */
const THIGH_SMOOTHING = { minCutoffHz: 2, beta: 0.1 };
/** Live median of the pelvis. Unit: ms. Source: as in squats (measures.md C2). */
const PELVIS_MS = 200;
/** A warning holds this long before it is said. Source: measures.md C1 (0.4 s). */
const DWELL_MS = 400;
const RELEASE = 0.8;
const LIVE_FACTOR = 1.5;
/** How long a remark about pace stays. Unit: ms. Source: ours, as in squats. */
const REMARK_MS = 1000;

/** The live rule: how far the free leg is lifted to the side, and what trunk and pelvis do meanwhile. */
export function abductionLive(context: TrialContext, baseline: readonly PoseFrame[]): LiveRule {
  const tuning = tuned(ABDUCTION_TUNING, context);
  const live = stanceLive(context, baseline, contactThresholds(tuned(STANCE_TUNING, context)));
  const { stance, sign } = live;
  const write = metricWriter(ABDUCTION_METRICS, stance);
  const thighOf = (frame: PoseFrame) =>
    stance && sign && thighOutDeg(seenPoints(frame), stance, sign);
  const hanging = median(baseline.map(thighOf)) ?? 0;
  const level = sign && (median(present(baseline.map((f) => cueDropDeg(f, sign)))) ?? 0);
  const smooth = oneEuro(THIGH_SMOOTHING);
  const drops = recent(PELVIS_MS);
  const counter = repCounter(abductionLimits(tuning, live.scale?.legPx ?? Infinity));
  const leaned = latch(dwell(tuning.leanWarnDeg));
  const leanedFar = latch(dwell(tuning.leanFaultDeg));
  const hiked = latch(dwell(tuning.hikeWarnDeg));
  let lastRepMs: number | undefined;
  let fastUntilMs = -Infinity;

  const step = (frame: PoseFrame): RuleReading => {
    const now = live.step(frame);
    const { tMs } = frame;
    const raw = now.reason || !stance || !sign ? undefined : thighOutDeg(now.points, stance, sign);
    const thigh = smooth(tMs, raw === undefined ? undefined : raw - hanging);
    const reading = sign && cueDropDeg(frame, sign);
    drops.add(tMs, reading === undefined ? undefined : reading - level!);
    const drop = drops.median();
    const away = now.leanDeg === undefined ? undefined : Math.abs(now.leanDeg);
    const warn = leaned(tMs, away).on;
    const fault = leanedFar(tMs, away).on;
    const hike = hiked(tMs, drop === undefined ? 0 : -drop).on;
    const rep = counter.step(
      tMs,
      raw === undefined ? undefined : thigh,
      stance && now.points[sided(stance, 'Ankle')],
    );
    if (rep && lastRepMs !== undefined && rep.toMs - lastRepMs < 1000 * tuning.fastRepS)
      fastUntilMs = tMs + REMARK_MS;
    if (rep) lastRepMs = rep.toMs;
    const events: RuleEvent[] =
      rep?.full && stance
        ? [
            {
              tMs,
              kind: 'repDone',
              side: stance,
              amounts: [{ id: 'lift', value: rep.peak, unit: 'deg' }],
            },
          ]
        : [];
    const { reason } = now;
    if (reason || thigh === undefined) {
      const why = reason ?? 'point-hidden';
      const values = [write('abduction-now', why), write('trunk-lean', why)];
      const missing = now.missing.length > 0 && { missing: now.missing };
      return { verdict: 'unsure', reason: why, ...missing, values, events };
    }
    const values = [
      write('abduction-now', {
        value: thigh + (drop ?? 0),
        error:
          LIVE_FACTOR * Math.hypot(THIGH_ERROR_DEG, drop === undefined ? UNSEEN_PELVIS_DEG : 4),
        n: 1,
      }),
      write(
        'trunk-lean',
        now.leanDeg === undefined
          ? 'point-hidden'
          : {
              value: now.leanDeg,
              error: LIVE_FACTOR * leanErrorDeg(context, live.hasBaseline),
              n: 1,
            },
      ),
    ];
    const verdict: Verdict = fault ? 'fault' : warn || hike ? 'warn' : 'good';
    const cue = warn
      ? 'trunk-upright'
      : hike
        ? 'level-pelvis'
        : tMs < fastUntilMs
          ? 'slow-down'
          : undefined;
    return { verdict, values, events, ...(cue && { cue }) };
  };
  return { step };
}

const dwell = (limit: number) => ({
  on: limit,
  off: limit * RELEASE,
  onAfterMs: DWELL_MS,
  offAfterMs: DWELL_MS,
});
