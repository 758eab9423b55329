import type { PoseFrame } from '../pose/pose-frame.ts';
import { latch } from '../signal/latch.ts';
import { median, present, robustSpread, type Sample } from '../signal/statistics.ts';
import { cameraGeometry, sureHeightOffset, turnedAway } from './camera-geometry.ts';
import { dropErrorDeg } from './drop-error.ts';
import { DROP_METRICS } from './drop-metrics.ts';
import { cueDropDeg, whyNoCue } from './drop-series.ts';
import { isCompensated } from './drop-stance.ts';
import { DROP_TUNING, dropBands } from './drop-tuning.ts';
import { kneeProjectionDeg } from './knee-alignment.ts';
import { metricWriter } from './metric-value.ts';
import { recent } from './recent.ts';
import type { ReasonId } from './reasons.ts';
import {
  tuned,
  type LiveRule,
  type RuleEvent,
  type RuleReading,
  type TrialContext,
  type Verdict,
} from './rule.ts';
import { seenPoints } from './seen-points.ts';
import { liveSquats } from './squat-live.ts';
import { leanErrorDeg } from './stance-errors.ts';
import { stanceLive, type StanceNow } from './stance-live.ts';
import { contactThresholds } from './stance-tuning.ts';

/** Live median. Unit: ms. Source: as in the final answer. */
const MEDIAN_MS = { stance: 500, squat: 200 };
/** A warning holds this long before it is said, and needs this much less to be taken back. Source: measures.md C1 (0.4 s). */
const WARN_AFTER_MS = 400;
const RELEASE = 0.8;
const LIVE_LEAN_FACTOR = 1.5;

/** The live rule: how much the swing side of the pelvis hangs. */
export function dropLive(context: TrialContext, baseline: readonly PoseFrame[]): LiveRule {
  const tuning = tuned(DROP_TUNING, context);
  const squat = context.task === 'squat';
  const bands = dropBands(tuning, context.task);
  const live = stanceLive(context, baseline, contactThresholds(tuning));
  const write = metricWriter(DROP_METRICS, context.stance);
  const zero = live.sign ? zeroOf(baseline, live.sign) : undefined;
  const geometry = cameraGeometry(baseline, baseline.map(seenPoints), context.view);
  const heightOffset = sureHeightOffset(geometry);
  const drops = recent(squat ? MEDIAN_MS.squat : MEDIAN_MS.stance);
  const squats = liveSquats(tuning, context.stance, live.scale?.legPx ?? 1);
  const dropped = latch(dwell(bands.warn));
  const marked = latch(dwell(bands.fault));
  const leaned = latch(dwell(tuning.compensatedLeanDeg));
  const kneeIn = latch(dwell(tuning.kneeWarnDeg));

  const step = (frame: PoseFrame): RuleReading => {
    const now = live.step(frame);
    const { tMs } = frame;
    const why = reasonOf(frame, now);
    drops.add(tMs, why ? undefined : cueDropDeg(frame, live.sign!)! - zero!.deg);
    const drop = why ? undefined : drops.median();
    const warn = dropped(tMs, drop).on;
    const fault = marked(tMs, drop).on;
    const lean = leaned(tMs, now.leanDeg).on;
    const knee =
      squat && live.sign && context.stance && now.foot.on
        ? kneeProjectionDeg(now.points, context.stance, live.sign)
        : undefined;
    const kneeWarn = squat && kneeIn(tMs, knee ?? 0).on;
    const rep = squat ? squats(tMs, now) : undefined;
    const events: RuleEvent[] = squat ? [...now.events, ...(rep?.events ?? [])] : [];
    const values = valuesOf(frame, now, drop, why);
    if (why || drop === undefined) {
      const reason = why ?? 'too-many-gaps';
      const missing = now.missing.length > 0 && { missing: now.missing };
      return { verdict: 'unsure', reason, ...missing, values, events };
    }
    if (!now.foot.on) return { verdict: 'unsure', reason: 'no-single-leg', values, events };
    const compensated = lean && isCompensated(drop, now.leanDeg ?? 0, tuning);
    const verdict: Verdict = fault ? 'fault' : warn || compensated ? 'warn' : 'good';
    const cue = warn
      ? 'level-pelvis'
      : lean
        ? 'trunk-upright'
        : kneeWarn
          ? 'knee-over-toe'
          : rep?.fast
            ? 'slow-down'
            : undefined;
    return { verdict, values, events, ...(cue && { cue }) };
  };

  const reasonOf = (frame: PoseFrame, now: StanceNow): ReasonId | undefined => {
    if (now.reason) return now.reason;
    const noCue = whyNoCue(frame);
    if (noCue) return noCue;
    if (frame.cues?.pelvisSource === 'windows' && turnedAway(geometry)) return 'wrong-view';
    if (!zero || (zero.n === 0 && frame.cues?.pelvisSource === 'dots')) return 'no-baseline';
    return undefined;
  };

  const valuesOf = (frame: PoseFrame, now: StanceNow, drop: Sample, why: ReasonId | undefined) => {
    const source = frame.cues?.pelvisSource ?? 'windows';
    const clothTight = frame.cues?.pelvisCloth === 'tight';
    const noise = { noiseDeg: zero?.noiseDeg ?? 0, zeroN: zero?.n ?? 0, n: drops.n };
    const dropValue =
      drop === undefined
        ? write('hip-drop', why ?? 'too-many-gaps')
        : write('hip-drop', {
            value: drop,
            error: dropErrorDeg(drop, { ...noise, source, heightOffset, clothTight }),
            n: drops.n,
          });
    if (!squat) return [dropValue];
    const error = LIVE_LEAN_FACTOR * leanErrorDeg(context, live.hasBaseline);
    const leanNow = now.reason ? undefined : now.leanDeg;
    const none = now.reason ?? 'point-hidden';
    return [
      dropValue,
      write('trunk-lean', leanNow === undefined ? none : { value: leanNow, error, n: 1 }),
    ];
  };
  return { step };
}

/** What the pixels read on two legs. Windows read about zero there, dots whatever the picture's horizontal makes of it. */
function zeroOf(baseline: readonly PoseFrame[], sign: 1 | -1) {
  const quiet = present(baseline.map((frame) => cueDropDeg(frame, sign)));
  return { deg: median(quiet) ?? 0, noiseDeg: robustSpread(quiet) ?? 0, n: quiet.length };
}

const dwell = (limit: number) => ({
  on: limit,
  off: limit * RELEASE,
  onAfterMs: WARN_AFTER_MS,
  offAfterMs: WARN_AFTER_MS,
});
