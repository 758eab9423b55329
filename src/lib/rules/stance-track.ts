import type { Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { hampel } from '../signal/hampel.ts';
import { median, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { bodyScale, type BodyScale } from './body-scale.ts';
import { timesOnOneLeg, type ContactThresholds, type LegTime } from './foot-contact.ts';
import { liftSeries, weightShift } from './foot-lift.ts';
import { during, frameRate, tooSlow, within } from './frame-times.ts';
import { missingPoints, whyUnseen } from './needed-points.ts';
import type { ReasonId } from './reasons.ts';
import type { Task, Track, TrialContext } from './rule.ts';
import { seenPoints } from './seen-points.ts';
import { sidesAgree, stanceSign } from './stance-sign.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

/** A recording on one leg, prepared: what every stance rule starts from. */
export interface StanceTrack extends Pick<TrialContext, 'task' | 'model'> {
  readonly stance: Side;
  /** Where the stance leg is in the picture, see `stanceSign`. */
  readonly sign: 1 | -1;
  readonly tMs: readonly number[];
  readonly rateHz: number;
  /** Reliable points of every frame; none where the sides are the wrong way round. */
  readonly points: readonly ImagePose[];
  readonly scale: BodyScale;
  readonly hasBaseline: boolean;
  /** Free foot above stance foot, zero-phase. Unit: leg lengths. */
  readonly lift: readonly Sample[];
  /** Unit: deg. Sign: + = towards the stance side; 0 = as in the two-leg start. */
  readonly leanDeg: readonly Sample[];
  /** Stretches on one leg within the trial. */
  readonly onOneLeg: readonly LegTime[];
}

/** Slower recordings cannot show it. Source: measures.md C0 start values; held by thinning shared/truth, see tests. */
export const MIN_FPS: Readonly<Partial<Record<Task, number>>> = {
  stance: 10,
  squat: 15,
  abduction: 15,
};

/**
 * Zero-phase cut-offs. Unit: Hz. Source: measures.md C0: 3 Hz for stance, 6 Hz for squats.
 */
export const LEAN_CUTOFF_HZ = { stance: 3, squat: 6 } as const;
const LIFT_CUTOFF_HZ = 6;
/** More reversed frames than this, and the view is not what it is said to be. */
const MAX_REVERSED_SHARE = 0.5;
/** With the needed points in fewer frames of the trial nothing is said. Source: ours; each value has its own, stricter share. */
const MIN_SEEN_SHARE = 0.5;

/**
 * Prepares a recording for the stance rules, or says why it cannot be measured at all.
 * Space: image px in; leg lengths and deg out. Lag: none.
 */
export function stanceTrack(
  context: TrialContext,
  track: Track,
  limits: ContactThresholds,
): StanceTrack | ReasonId {
  const tMs = track.frames.map((f) => f.tMs);
  const rateHz = frameRate(tMs);
  if (context.view !== 'front' && context.view !== 'back') return 'wrong-view';
  if (rateHz === undefined || !track.frames.some((f) => f.image)) return 'no-person';
  if (tooSlow(rateHz, MIN_FPS[context.task] ?? 0)) return 'low-fps';
  const seen = track.frames.map(seenPoints);
  const points = seen.map((p) => (sidesAgree(p, context.view) ? p : {}));
  const reversed = seen.filter((p, i) => p !== points[i]).length;
  if (reversed > MAX_REVERSED_SHARE * seen.length) return 'wrong-view';
  const quiet = track.baseline ? during(tMs, points, track.baseline) : [];
  const scale = bodyScale(quiet.length > 0 ? quiet : points, context.heightCm);
  if (!scale || mostlyUnseen(tMs, points, track)) return whyUnseen(trialOf(track));
  if (!context.stance) return 'no-single-leg';
  const sign = stanceSign(context.view, context.stance)!;
  const lift = liftSeries(tMs, points, quiet, context.stance, scale.legPx);
  const shift = weightShift(tMs, points, quiet, context.view, context.stance, sign);
  const legTimes = timesOnOneLeg(tMs, lift, shift, limits);
  return {
    task: context.task,
    model: context.model,
    stance: context.stance,
    sign,
    tMs,
    rateHz,
    points,
    scale,
    hasBaseline: quiet.length > 0,
    lift: zeroPhaseLowPass(tMs, lift, LIFT_CUTOFF_HZ),
    leanDeg: leanSeries(tMs, points, quiet, sign, context.task),
    onOneLeg: legTimes.flatMap((time) => clipped(time, track)),
  };
}

/** Whether a needed point is missing in most frames of the trial. */
function mostlyUnseen(
  tMs: readonly number[],
  points: readonly ImagePose[],
  { trial }: Track,
): boolean {
  const inTrial = during(tMs, points, trial);
  const seen = inTrial.filter((p) => missingPoints(p).length === 0);
  return seen.length < MIN_SEEN_SHARE * inTrial.length;
}

function trialOf({ frames, trial }: Track): Pick<Track, 'frames'> {
  return { frames: frames.filter((f) => within(f.tMs, trial)) };
}

function leanSeries(
  tMs: readonly number[],
  points: readonly ImagePose[],
  quiet: readonly ImagePose[],
  sign: 1 | -1,
  task: Task,
): Sample[] {
  const upright = median(quiet.map(trunkLeanDeg)) ?? 0;
  const raw = points.map((p) => {
    const lean = trunkLeanDeg(p);
    return lean === undefined ? undefined : (lean - upright) * sign;
  });
  return zeroPhaseLowPass(tMs, hampel(raw), LEAN_CUTOFF_HZ[task === 'stance' ? 'stance' : 'squat']);
}

/** The part of a stretch that lies in the trial, if any. */
function clipped(time: LegTime, { trial }: Track): LegTime[] {
  const fromMs = Math.max(time.fromMs, trial.fromMs);
  const toMs = Math.min(time.toMs, trial.toMs);
  if (toMs <= fromMs) return [];
  return [
    {
      fromMs,
      toMs,
      leftFloor: time.leftFloor && within(time.fromMs, trial),
      cameDown: time.cameDown && within(time.toMs, trial),
    },
  ];
}
