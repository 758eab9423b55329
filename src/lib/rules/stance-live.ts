import type { Keypoint, Side } from '../pose/keypoints.ts';
import type { ImagePose, PoseFrame } from '../pose/pose-frame.ts';
import type { LatchState } from '../signal/latch.ts';
import { oneEuro } from '../signal/one-euro.ts';
import { median, type Sample } from '../signal/statistics.ts';
import { bodyScale, type BodyScale } from './body-scale.ts';
import { footLatch, type ContactThresholds } from './foot-contact.ts';
import { ankleLiftPx, hipOffsetPx } from './foot-lift.ts';
import type { ReasonId } from './reasons.ts';
import type { RuleEvent, TrialContext } from './rule.ts';
import { seenPoints } from './seen-points.ts';
import { sidesAgree, stanceSign } from './stance-sign.ts';
import { frameRateNow, tooSlow } from './frame-times.ts';
import { missingPoints, whyUnseen } from './needed-points.ts';
import { MIN_FPS } from './stance-track.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

/** What one frame says about standing on one leg. */
export interface StanceNow {
  readonly points: ImagePose;
  /** Why nothing can be said about this frame. */
  readonly reason: ReasonId | undefined;
  readonly missing: readonly Keypoint[];
  /** Free foot above stance foot. Unit: leg lengths. */
  readonly lift: Sample;
  /** Unit: deg. Sign: + = towards the stance side. */
  readonly leanDeg: Sample;
  readonly foot: LatchState;
  readonly events: readonly RuleEvent[];
}

export interface StanceLive {
  readonly stance: Side | undefined;
  readonly sign: 1 | -1 | undefined;
  readonly scale: BodyScale | undefined;
  readonly hasBaseline: boolean;
  step(frame: PoseFrame): StanceNow;
}

/** Source: measures.md C0 (1 Hz at rest); beta: ours, a lean of 10° in half a second lags by under 0.1 s. */
const LEAN_SMOOTHING = { minCutoffHz: 1, beta: 0.05 };

/**
 * The causal part that all rules on one leg share: which points are seen, lift of the foot, lean of the trunk, and
 * whether the foot is up.
 * Lag: the dwell of the foot, the smoothing of the lean. Missing: a frame without the needed points gives its reason.
 */
export function stanceLive(
  context: TrialContext,
  baseline: readonly PoseFrame[],
  limits: ContactThresholds,
): StanceLive {
  const { stance, view } = context;
  const sign = stance && stanceSign(view, stance);
  const quiet = baseline.map((frame) => reliable(frame, context));
  const scale = bodyScale(quiet, context.heightCm);
  const level = stance && median(quiet.map((p) => ankleLiftPx(p, stance)));
  const upright = median(quiet.map(trunkLeanDeg));
  const midway =
    stance && sign && view === 'back'
      ? median(quiet.map((p) => hipOffsetPx(p, stance, sign)))
      : undefined;
  const stepFoot = footLatch(limits);
  const smoothLean = oneEuro(LEAN_SMOOTHING);
  const rate = frameRateNow();

  const step = (frame: PoseFrame): StanceNow => {
    const fps = rate(frame.tMs);
    const points = reliable(frame, context);
    const missing = missingPoints(points);
    const slow = tooSlow(fps, MIN_FPS[context.task] ?? 0);
    const reason: ReasonId | undefined = !sign
      ? 'wrong-view'
      : missing.length > 0
        ? whyUnseen({ frames: [frame] })
        : !scale
          ? 'no-baseline'
          : slow
            ? 'low-fps'
            : undefined;
    const rise = stance && ankleLiftPx(points, stance);
    const lift = rise === undefined || !scale ? undefined : (rise - (level ?? 0)) / scale.legPx;
    const offset = stance && sign && hipOffsetPx(points, stance, sign);
    const shift = offset === undefined || !midway ? undefined : 1 - offset / midway;
    const lean = trunkLeanDeg(points);
    const foot = stepFoot(frame.tMs, lift, shift);
    return {
      points,
      reason,
      missing: frame.image ? missing : [],
      lift,
      leanDeg:
        lean === undefined || !sign
          ? undefined
          : smoothLean(frame.tMs, (lean - (upright ?? 0)) * sign),
      foot,
      events: footEvents(foot, stance),
    };
  };
  return { stance, sign, scale, hasBaseline: quiet.length > 0 && level !== undefined, step };
}

/** Points of a frame that can be used; none when left and right are the wrong way round. */
function reliable(frame: PoseFrame, context: TrialContext): ImagePose {
  const points = seenPoints(frame);
  return sidesAgree(points, context.view) ? points : {};
}

function footEvents(foot: LatchState, stance: Side | undefined): RuleEvent[] {
  if (!foot.changed || !stance || foot.sinceMs === undefined) return [];
  const side = stance === 'left' ? 'right' : 'left';
  return [{ tMs: foot.sinceMs, kind: foot.on ? 'footUp' : 'footDown', side }];
}
