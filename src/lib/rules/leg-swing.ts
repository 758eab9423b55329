import { opposite, sided, type Keypoint, type Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import {
  END_ERROR_DEG,
  ENDS_MISSED_SHARE,
  LEG_SWING_METRICS,
  RANGE_ERROR_DEG,
  SWING_ERROR_SHARE,
  TRUNK_ERROR_DEG,
  TRUNK_ERROR_SHARE,
} from './leg-swing-metrics.ts';
import { LEG_SWING_TUNING } from './leg-swing-tuning.ts';
import { movementRule } from './movement.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { pelvisRangeErrorDeg, pelvisUpDeg, whyNoPelvis } from './pelvis-swing.ts';
import type { TrialContext } from './rule.ts';
import { kneeBendDeg, nearSide, trunkPitchDeg } from './side-on.ts';
import { stanceSign } from './stance-sign.ts';
import { thighForwardDeg, thighOutDeg } from './thigh-angle.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

const NEAR_PARTS = ['Shoulder', 'Hip', 'Knee', 'Ankle'] as const;
const isFrontal = ({ task }: Pick<TrialContext, 'task'>) => task === 'leg-swing-frontal';
const FRONTAL = ['leg-swing-frontal'] as const;
const SWING_ERROR = { error: END_ERROR_DEG, errorShare: SWING_ERROR_SHARE };
const RANGE_ERROR = { error: RANGE_ERROR_DEG, errorShare: SWING_ERROR_SHARE };
const TRUNK_ERROR = { error: TRUNK_ERROR_DEG, errorShare: TRUNK_ERROR_SHARE };

/** A straight leg swung forward and back, or out and across, while all above it should stay still. */
export const legSwing = movementRule({
  id: 'leg-swing',
  version: 1,
  views: ['side-left', 'side-right', 'front', 'back'],
  tasks: ['leg-swing-sagittal', 'leg-swing-frontal'],
  metrics: LEG_SWING_METRICS,
  tuning: LEG_SWING_TUNING,
  events: ['repDone'],
  cues: ['trunk-upright', 'hips-still', 'slow-down'],
  minFps: 15,
  needs: (context) =>
    isFrontal(context) ? STANCE_POINTS : nearPoints(opposite(context.stance ?? 'left')),
  sees: (context) => {
    const { view, stance } = context;
    if (!stance) return false;
    return isFrontal(context)
      ? stanceSign(view, stance) !== undefined
      : nearSide(view) === opposite(stance);
  },
  shows: (points, context, frame) => ({
    ...(isFrontal(context) ? seenFromFront(points, context) : seenFromSide(points, context)),
    pelvis: isFrontal(context) ? pelvisUpDeg(frame, context) : undefined,
  }),
  fromRest: ['swing', 'trunk'],
  counts: () => [
    {
      signal: 'swing',
      turn: 6,
      least: 'minSwingDeg',
      shortestMs: 300,
      longestMs: 6000,
      // A leg lifted with its knee does not swing. Source: ours: 65° with a foot held behind.
      unless: [{ signal: 'knee', beyond: 55 }],
    },
  ],
  anchor: (points, { stance = 'left' }) => points[sided(stance, 'Ankle')],
  // Source: as hip abduction: a step is longer.
  anchorStays: 0.12,
  measures: [
    {
      metric: 'trunk-range',
      signal: 'trunk',
      told: 'through',
      ...TRUNK_ERROR,
      limits: { warn: 'rockWarnDeg', fault: 'rockFaultDeg', cue: 'trunk-upright' },
    },
    {
      metric: 'trunk-lean',
      signal: 'trunk',
      told: 'away',
      tasks: FRONTAL,
      ...TRUNK_ERROR,
      limits: { warn: 'leanWarnDeg', fault: 'leanFaultDeg', cue: 'trunk-upright' },
    },
    {
      metric: 'pelvis-range',
      signal: 'pelvis',
      told: 'through',
      tasks: FRONTAL,
      error: 0,
      errorOf: (frames, context, deg) =>
        Math.hypot(pelvisRangeErrorDeg(frames, context, deg), ENDS_MISSED_SHARE * deg),
      limits: { warn: 'pelvisWarnDeg', cue: 'hips-still' },
      unseen: whyNoPelvis,
    },
    {
      metric: 'swing-range',
      signal: 'swing',
      told: 'swing',
      ...RANGE_ERROR,
      unseen: () => 'too-short',
    },
    { metric: 'swing-out', signal: 'swing', told: 'peak', ...SWING_ERROR },
    {
      metric: 'swing-back',
      signal: 'swing',
      told: 'low',
      sign: -1,
      ...SWING_ERROR,
      unseen: () => 'too-short',
    },
  ],
  hurriedS: 'fastRepS',
  now: { metric: 'swing-now', signal: 'swing', ...SWING_ERROR },
  amount: { id: 'lift', metric: 'swing-out' },
});

const nearPoints = (near: Side): Keypoint[] => NEAR_PARTS.map((part) => sided(near, part));

interface Seen {
  readonly swing: Sample;
  readonly trunk: Sample;
  /** Of the swinging leg. Missing: undefined from the front, where it cannot be told. */
  readonly knee: Sample;
}

function seenFromSide(points: ImagePose, { stance = 'left' }: TrialContext): Seen {
  const near = opposite(stance);
  return {
    swing: thighForwardDeg(points, near),
    trunk: trunkPitchDeg(points, near),
    knee: kneeBendDeg(points, near),
  };
}

function seenFromFront(points: ImagePose, { view, stance = 'left' }: TrialContext): Seen {
  const sign = stanceSign(view, stance) ?? 1;
  const lean = trunkLeanDeg(points);
  return {
    swing: thighOutDeg(points, stance, sign),
    trunk: lean === undefined ? undefined : lean * sign,
    knee: undefined,
  };
}
