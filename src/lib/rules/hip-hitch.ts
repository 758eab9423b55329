import { distance, midpoint } from '../geometry/points.ts';
import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import { torsoLengthPx } from './body-scale.ts';
import { ankleLiftPx } from './foot-lift.ts';
import { HIP_HITCH_METRICS, HIP_HITCH_TUNING } from './hip-hitch-metrics.ts';
import { movementRule } from './movement.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { pelvisRangeErrorDeg, pelvisUpDeg, whyNoPelvis } from './pelvis-swing.ts';
import { stanceSign } from './stance-sign.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

/** Heights of the foot. Unit: leg lengths and their percent. Source: ours: half a pixel of jitter, and models draw legs short. */
const FOOT_ERROR = { error: 0.8, errorShare: 0.15 };

/** On a step, the other leg hanging free: the pelvis sinks and rises on that side, and the foot with it. */
export const hipHitch = movementRule({
  id: 'hip-hitch',
  version: 1,
  views: ['front', 'back'],
  tasks: ['hip-hitch'],
  metrics: HIP_HITCH_METRICS,
  tuning: HIP_HITCH_TUNING,
  events: ['repDone'],
  cues: ['trunk-upright', 'knee-straight', 'hip-down-up', 'slow-down'],
  minFps: 15,
  // Source: ours: three seconds a repetition hold nothing faster, and the foot moves by a few pixels only.
  cutoffHz: 2,
  needs: () => STANCE_POINTS,
  sees: ({ view, stance }) => stance !== undefined && stanceSign(view, stance) !== undefined,
  shows: (points, context, frame) => {
    const { view, stance = 'left' } = context;
    const sign = stanceSign(view, stance) ?? 1;
    const lean = trunkLeanDeg(points);
    const foot = ankleLiftPx(points, stance);
    return {
      foot,
      raised: foot === undefined ? undefined : Math.max(0, foot),
      bent: bentPx(points, stance),
      sink: sinkPx(points, stance),
      folded: foldedPx(points, stance),
      pelvis: pelvisUpDeg(frame, context),
      lean: lean === undefined ? undefined : lean * sign,
    };
  },
  lengths: ['foot', 'raised', 'bent', 'sink', 'folded'],
  fromRest: ['foot', 'bent', 'sink', 'lean'],
  counts: () => [
    {
      signal: 'foot',
      turn: 0.015,
      least: 'minRise',
      shortestMs: 600,
      longestMs: 12_000,
      // The last one ends level, not low. Source: ours.
      back: 0.3,
      // A foot that is lifted with its knee is no hitch. Source: ours: hip points see a third of a tilt, which reads 0.03.
      unless: [
        { signal: 'bent', beyond: 0.1 },
        // Hips are a quarter of a leg apart: 20° of tilt lift the foot by less. A bent stance knee lowers it farther.
        { signal: 'raised', beyond: 0.085 },
        { signal: 'foot', beyond: 0.12 },
        { signal: 'folded', beyond: 0.02 },
      ],
    },
  ],
  anchor: (points, { stance = 'left' }) => points[sided(stance, 'Ankle')],
  // Nobody shuffles on a step. Source: ours, half of what hip abduction allows.
  anchorStays: 0.06,
  measures: [
    {
      metric: 'trunk-lean',
      signal: 'lean',
      told: 'away',
      // Source: stance-errors.ts, lean on one leg, with the jitter of a short stretch.
      error: 2.5,
      errorShare: 0.15,
      limits: { warn: 'leanWarnDeg', fault: 'leanFaultDeg', cue: 'trunk-upright' },
    },
    {
      metric: 'stance-sink',
      signal: 'sink',
      // At its lowest against its highest: a bent knee lowers the foot just as a sinking pelvis does.
      told: 'swing',
      sign: -1,
      // Source: ours: cameras above or below hip height with a leaning trunk (swing-accuracy.test.ts).
      error: 2.5,
      errorShare: 0.15,
      limits: { warn: 'sinkWarnPercent', cue: 'knee-straight' },
      unseen: () => 'too-short',
    },
    {
      metric: 'foot-range',
      signal: 'foot',
      told: 'swing',
      ...FOOT_ERROR,
      limits: { warn: 'smallPercent', cue: 'hip-down-up', when: 'below' },
      unseen: () => 'too-short',
    },
    {
      metric: 'pelvis-range',
      signal: 'pelvis',
      told: 'swing',
      error: 0,
      errorOf: pelvisRangeErrorDeg,
      unseen: (frames, span, context) => whyNoPelvis(frames, span, context) ?? 'too-short',
    },
  ],
  hurriedS: 'fastRepS',
  now: { metric: 'foot-now', signal: 'foot', ...FOOT_ERROR },
  amount: { id: 'lift', metric: 'foot-range' },
});

/** How much shorter the free leg looks than the other one. Space: image px. Missing: undefined when a point is. */
function bentPx(points: ImagePose, stance: Side): Sample {
  const [on, free] = [stance, opposite(stance)].map((side) =>
    distance(points[sided(side, 'Hip')], points[sided(side, 'Ankle')]),
  );
  return on === undefined || free === undefined ? undefined : on - free;
}

/** The thigh of a standing leg looks at least so long beside its shank. Source: ours: 1.04 standing, 0.37–0.82 seated in shared/truth, 2026-11-29. */
const THIGH_OF_SHANK = 0.92;

/** How much shorter than that it looks, as of somebody who sits. Space: image px. Missing: undefined when a point is. */
function foldedPx(points: ImagePose, stance: Side): Sample {
  const [hip, knee, ankle] = (['Hip', 'Knee', 'Ankle'] as const).map(
    (p) => points[sided(stance, p)],
  );
  if (!hip || !knee || !ankle) return undefined;
  return Math.max(0, THIGH_OF_SHANK * (ankle.y - knee.y) - (knee.y - hip.y));
}

/**
 * How far the body sinks over the stance foot, which only a bent knee can do.
 * Space: image px. Sign: + = lower. Missing: undefined when a point is.
 * Assumes: a hitch carries the trunk up by half of what it carries the foot, as that hangs twice as far from the stance
 * hip; a sinking stance hip takes both along. The trunk is told by its length, so that leaning does not look like sinking.
 */
function sinkPx(points: ImagePose, stance: Side): Sample {
  const hips = midpoint(points.leftHip, points.rightHip);
  const torso = torsoLengthPx(points);
  const ankle = points[sided(stance, 'Ankle')];
  const foot = ankleLiftPx(points, stance);
  if (!hips || torso === undefined || !ankle || foot === undefined) return undefined;
  return 2 * (hips.y - torso - ankle.y) + foot;
}
