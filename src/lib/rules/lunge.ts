import { midpoint } from '../geometry/points.ts';
import { opposite, sided } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { kneeShiftPx } from './knee-alignment.ts';
import { LUNGE_ERRORS, LUNGE_METRICS, LUNGE_TUNING } from './lunge-parts.ts';
import { movementRule } from './movement.ts';
import { STANCE_POINTS } from './needed-points.ts';
import type { ReasonId } from './reasons.ts';
import type { Span, TrialContext } from './rule.ts';
import { nearSide, trunkPitchDeg } from './side-on.ts';
import { stanceSign } from './stance-sign.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

type Unseen = (frames: readonly PoseFrame[], span: Span, context: TrialContext) => ReasonId;
const fromTheFront: Unseen = (_frames, _span, { view }) =>
  nearSide(view) ? 'wrong-view' : 'point-hidden';
const fromTheSide: Unseen = (_frames, _span, { view }) =>
  nearSide(view) ? 'point-hidden' : 'wrong-view';

/**
 * From the front the hips come nearer the camera by half a stride as they go down, and seem to fall this much farther.
 * Source: ours: the synthetic athlete, 2.3 to 3.5 m from the camera, 1.15 to 1.27 times, 2026-11-29.
 */
const LOOKS_DEEPER = 1.2;

/** Lunges with the stance leg in front: depth from anywhere, knee and lean from the front, pitch from the side. */
export const lunge = movementRule({
  id: 'lunge',
  version: 1,
  views: ['front', 'side-left', 'side-right'],
  tasks: ['lunge'],
  metrics: LUNGE_METRICS,
  tuning: LUNGE_TUNING,
  events: ['repDone'],
  cues: ['knee-over-toe', 'trunk-upright', 'slow-down'],
  minFps: 15,
  needs: ({ view, stance = 'left' }) =>
    nearSide(view)
      ? [
          sided(stance, 'Shoulder'),
          sided(stance, 'Hip'),
          sided(stance, 'Knee'),
          sided(stance, 'Ankle'),
        ]
      : STANCE_POINTS,
  sees: ({ view, stance }) =>
    stance !== undefined && (view === 'front' || nearSide(view) === stance),
  shows: (points, { view, stance = 'left' }) => {
    const near = nearSide(view);
    const hips = near ? points[sided(near, 'Hip')] : midpoint(points.leftHip, points.rightHip);
    const sign = stanceSign(view, stance);
    const lean = trunkLeanDeg(points);
    return {
      down: hips && hips.y / (near ? 1 : LOOKS_DEEPER),
      knee: sign && kneeShiftPx(points, stance, sign),
      lean: sign === undefined || lean === undefined ? undefined : lean * sign,
      pitch: near && trunkPitchDeg(points, near),
    };
  },
  lengths: ['down', 'knee'],
  fromRest: ['down', 'lean', 'pitch'],
  counts: () => [
    { signal: 'down', turn: 0.05, least: 'leastLegs', shortestMs: 400, longestMs: 15_000 },
  ],
  // The toes of the hind foot: front foot and hind heel go their way.
  anchor: (points, { stance = 'left' }) => points[sided(opposite(stance), 'FootIndex')],
  anchorStays: 0.1,
  measures: [
    {
      metric: 'knee-shift',
      signal: 'knee',
      told: 'peak',
      ...LUNGE_ERRORS.knee,
      limits: { warn: 'kneeWarnPercent', fault: 'kneeFaultPercent', cue: 'knee-over-toe' },
      unseen: fromTheFront,
    },
    {
      metric: 'trunk-lean',
      signal: 'lean',
      told: 'peak',
      ...LUNGE_ERRORS.lean,
      limits: { warn: 'leanWarnDeg', fault: 'leanFaultDeg', cue: 'trunk-upright' },
      unseen: fromTheFront,
    },
    {
      metric: 'trunk-pitch',
      signal: 'pitch',
      told: 'peak',
      ...LUNGE_ERRORS.pitch,
      limits: { warn: 'pitchWarnDeg', cue: 'trunk-upright' },
      unseen: fromTheSide,
    },
    { metric: 'lunge-depth', signal: 'down', told: 'above-rest', ...LUNGE_ERRORS.depth },
  ],
  hurriedS: 'fastRepS',
  now: { metric: 'depth-now', signal: 'down', ...LUNGE_ERRORS.depth },
  amount: { id: 'depth', metric: 'lunge-depth' },
});
