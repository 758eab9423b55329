import type { PoseFrame } from '../pose/pose-frame.ts';
import { oneEuro } from '../signal/one-euro.ts';
import { CALF_METRICS, HEEL_ERROR } from './calf-metrics.ts';
import { calfPoints, calfPose, calfRest, sees } from './calf-points.ts';
import { calfTest, type Prompt } from './calf-test.ts';
import { CALF_TUNING } from './calf-tuning.ts';
import type { CueId } from './cues.ts';
import { metricWriter } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import {
  tuned,
  type LiveRule,
  type RuleEvent,
  type RuleReading,
  type TrialContext,
} from './rule.ts';
import { seenPoints } from './seen-points.ts';

/** Source: ours: a raise in two seconds lags by under 0.1 s. Rises in foot lengths, angles in deg. */
const HEEL_SMOOTHING = { minCutoffHz: 3, beta: 4 };
const ANGLE_SMOOTHING = { minCutoffHz: 2, beta: 0.05 };
/** How long a prompt colours the screen. Unit: ms. Source: ours. */
const REMARK_MS = 1500;

const CUE_OF: Readonly<Record<Prompt, CueId>> = {
  raisedLow: 'heel-higher',
  offPace: 'keep-the-beat',
  paused: 'keep-the-beat',
  kneeBent: 'knee-straight',
  trunkBent: 'trunk-upright',
};

/** The live rule: raises as they come, prompts, and the end of the test. */
export function calfLive(context: TrialContext, baseline: readonly PoseFrame[]): LiveRule {
  const { stance, view } = context;
  const tuning = tuned(CALF_TUNING, context);
  const write = metricWriter(CALF_METRICS, stance);
  const quiet = stance ? baseline.map((frame) => calfPose(seenPoints(frame), stance)) : [];
  const rest = calfRest(quiet, []);
  const test = calfTest(tuning, rest?.footPx ?? Infinity);
  const smooth = {
    rise: oneEuro(HEEL_SMOOTHING),
    knee: oneEuro(ANGLE_SMOOTHING),
    trunk: oneEuro(ANGLE_SMOOTHING),
  };
  let remark: { untilMs: number; prompt: Prompt } | undefined;
  let over = false;

  const step = (frame: PoseFrame): RuleReading => {
    const { tMs } = frame;
    const points = seenPoints(frame);
    const missing = stance ? calfPoints(stance).filter((name) => !points[name]) : [];
    const reason: ReasonId | undefined =
      !stance || !sees(view, stance)
        ? 'wrong-view'
        : !frame.image
          ? 'no-person'
          : missing.length > 0
            ? 'point-hidden'
            : !rest
              ? 'no-baseline'
              : undefined;
    if (reason || !stance || !rest) {
      const why = reason ?? 'no-baseline';
      const named = frame.image && missing.length > 0 && { missing };
      return {
        ...{ verdict: 'unsure', reason: why, events: [], values: [write('heel-now', why)] },
        ...named,
      };
    }
    const pose = calfPose(points, stance);
    const rise = smooth.rise(tMs, (pose.heelPx! - rest.heelPx) / rest.footPx)!;
    const found = test.step(tMs, {
      rise,
      kneeDeg: smooth.knee(tMs, pose.kneeDeg! - rest.kneeDeg),
      trunkDeg: smooth.trunk(tMs, pose.trunkDeg! - rest.trunkDeg),
      toes: pose.toes,
    });
    if (found.prompt) remark = { untilMs: tMs + REMARK_MS, prompt: found.prompt };
    over ||= found.stopped;
    const now = remark && tMs < remark.untilMs ? remark.prompt : undefined;
    const cue = now && CUE_OF[now];
    return {
      verdict: over ? 'fault' : now ? 'warn' : 'good',
      values: [
        write('heel-now', {
          value: 100 * rise,
          error: 100 * Math.hypot(0.05, HEEL_ERROR * rise),
          n: 1,
        }),
      ],
      events: [
        ...(found.rep?.full ? [{ tMs, kind: 'repDone', side: stance }] : []),
        ...(found.prompt ? [{ tMs, kind: found.prompt, side: stance }] : []),
        ...(found.stopped ? [{ tMs, kind: 'testEnded', side: stance }] : []),
      ] satisfies RuleEvent[],
      ...(cue && { cue }),
    };
  };
  return { step };
}
