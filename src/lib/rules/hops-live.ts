import type { PoseFrame } from '../pose/pose-frame.ts';
import { oneEuro } from '../signal/one-euro.ts';
import { median, type Sample } from '../signal/statistics.ts';
import type { CueId } from './cues.ts';
import { cueDropDeg } from './drop-series.ts';
import { during, frameRateNow, tooSlow } from './frame-times.ts';
import { hopFinder, type Hop } from './hop-finder.ts';
import { hopFrame, hoppingSides, hopRest, hopSign, whyNoSign, type HopFrame } from './hop-frame.ts';
import { atLanding, farthest, landed, landedAt, landingHold, landingOf } from './hop-landing.ts';
import { HOLD_ERROR_S, HOP_METRICS } from './hop-metrics.ts';
import { HOP_MIN_FPS, HOP_TUNING } from './hop-tuning.ts';
import { severityOfDrift } from './hops-summary.ts';
import { metricWriter } from './metric-value.ts';
import { whyUnseen } from './needed-points.ts';
import type { ReasonId } from './reasons.ts';
import {
  tuned,
  type LiveRule,
  type RuleEvent,
  type RuleReading,
  type TrialContext,
} from './rule.ts';

/** Source: ours: a hop in a third of a second lags by under 0.05 s. For leg lengths, and for deg. */
const SMOOTHING = { minCutoffHz: 6, beta: 4 };
const LEAN_SMOOTHING = { minCutoffHz: 3, beta: 0.05 };
/** How long a remark about a landing stays. Unit: ms. Source: ours. */
const REMARK_MS = 1500;
/** Where the foot stood before a hop. Unit: ms. Source: ours. */
const BEFORE_MS = 200;
/** One smoothed frame is less sure than the final answer. Source: as hip abduction. */
const LIVE_FACTOR = 1.5;
/** Frames kept beyond the longest hold, so that a landing can be looked at as a whole. Unit: ms. */
const SPARE_MS = 1000;

/** The live rule: hops as they come, a word about the last landing, and whether it is held. */
export function hopsLive(context: TrialContext, baseline: readonly PoseFrame[]): LiveRule {
  const { task, stance } = context;
  const tuning = tuned(HOP_TUNING, context);
  const write = metricWriter(HOP_METRICS, stance);
  const sign = hopSign(context);
  const rest = hopRest(context, baseline, []);
  const zeroDrop = sign && median(baseline.map((frame) => cueDropDeg(frame, sign)));
  const finder = hopFinder(task, tuning);
  const smooth = {
    ...{ rise: oneEuro(SMOOTHING), hips: oneEuro(SMOOTHING), lift: oneEuro(SMOOTHING) },
    ...{ x: oneEuro(SMOOTHING), y: oneEuro(SMOOTHING), lean: oneEuro(LEAN_SMOOTHING) },
  };
  const keptMs = 1000 * tuning.askedHoldS + SPARE_MS;
  let kept: { frame: HopFrame; dropDeg: Sample }[] = [];
  const rate = frameRateNow();
  let count = 0;
  let stoodX: Sample;
  let last: { hop: Hop; judged: boolean; held: boolean } | undefined;
  let remark: { untilMs: number; severity: number; cue: CueId | undefined } | undefined;

  const calm = (raw: HopFrame): HopFrame => {
    const { tMs, place } = raw;
    const x = smooth.x(tMs, place?.x);
    const y = smooth.y(tMs, place?.y);
    return {
      ...raw,
      rise: smooth.rise(tMs, raw.rise),
      hips: smooth.hips(tMs, raw.hips),
      lift: smooth.lift(tMs, raw.lift),
      leanDeg: smooth.lean(tMs, raw.leanDeg),
      place: x === undefined || y === undefined ? undefined : { x, y },
    };
  };

  /** A word about a landing, once it is over. */
  const judge = (hop: Hop) => {
    const frames = kept.map(({ frame }) => frame);
    const tMs = frames.map((frame) => frame.tMs);
    const { leanDeg, kneeDeg } = landingOf(hop, tMs, frames, hoppingSides(context));
    const drop =
      task === 'hop'
        ? atLanding(
            hop,
            tMs,
            kept.map(({ dropDeg }) => dropDeg),
          )
        : undefined;
    const drift = severityOfDrift(
      sign && farthest(stoodX, [landedAt(hop, tMs, frames)], sign),
      tuning,
    );
    const cue: CueId | undefined =
      (drop ?? 0) > tuning.dropWarnDeg
        ? 'level-pelvis'
        : Math.abs(leanDeg ?? 0) > tuning.leanWarnDeg
          ? 'trunk-upright'
          : Object.values(kneeDeg).some((deg) => (deg ?? 0) > tuning.kneeWarnDeg)
            ? 'knee-over-toe'
            : drift > 0
              ? 'same-spot'
              : undefined;
    return { severity: Math.max(drift, cue ? 1 : 0), cue };
  };

  const step = (frame: PoseFrame): RuleReading => {
    const { tMs } = frame;
    const fps = rate(tMs);
    const shown = rest && hopFrame(context, frame, rest);
    const missing = shown?.missing ?? [];
    const reason: ReasonId | undefined = !sign
      ? whyNoSign(context)
      : !frame.image
        ? 'no-person'
        : missing.length > 0
          ? whyUnseen({ frames: [frame] })
          : !rest?.hasQuiet
            ? 'no-baseline'
            : tooSlow(fps, HOP_MIN_FPS)
              ? 'low-fps'
              : undefined;
    if (reason || !shown || !sign) {
      const why = reason ?? 'no-baseline';
      return {
        ...{ verdict: 'unsure', reason: why, events: [] },
        ...(frame.image && missing.length > 0 && { missing }),
        values: [write('rep-count', why), write('landing-hold', why)],
      };
    }
    const now = calm(shown);
    const drop = cueDropDeg(frame, sign);
    const dropDeg = drop === undefined || zeroDrop === undefined ? undefined : drop - zeroDrop;
    kept = [...kept.filter((k) => k.frame.tMs > tMs - keptMs), { frame: now, dropDeg }];
    const side = stance && { side: stance };
    const events: RuleEvent[] = [];
    const hop = finder.step(now);
    if (hop) {
      count++;
      events.push({ tMs, kind: 'repDone', ...side });
      stoodX ??= stoodBefore(hop);
      last = { hop, judged: false, held: false };
    }
    if (last && !last.judged && landed(last.hop, tMs)) {
      last.judged = true;
      remark = { untilMs: tMs + REMARK_MS, ...judge(last.hop) };
    }
    const hold =
      last &&
      landingHold(
        task,
        last.hop,
        kept.map((k) => k.frame),
        tuning,
      );
    if (last && hold && !last.held && hold.heldS >= tuning.askedHoldS) {
      last.held = true;
      events.push({ tMs, kind: 'landingHeld', ...side });
    }
    const said = remark && tMs < remark.untilMs ? remark : undefined;
    const severity = said?.severity ?? 0;
    return {
      verdict: severity >= 2 ? 'fault' : severity === 1 ? 'warn' : 'good',
      values: [
        write('rep-count', { value: count, error: finder.holes, n: count }),
        write(
          'landing-hold',
          hold
            ? { value: hold.heldS, error: LIVE_FACTOR * HOLD_ERROR_S, n: 1 }
            : last
              ? 'too-short'
              : 'no-reps',
        ),
      ],
      events,
      ...(said?.cue && { cue: said.cue }),
    };
  };

  const stoodBefore = ({ fromMs }: Hop): Sample => {
    const frames = kept.map(({ frame }) => frame);
    const span = { fromMs: fromMs - BEFORE_MS, toMs: fromMs };
    const before = during(
      frames.map((frame) => frame.tMs),
      frames,
      span,
    );
    return median(before.map(({ place }) => place?.x));
  };
  return { step };
}
