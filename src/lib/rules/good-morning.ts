import { angleAtDeg } from '../geometry/angles.ts';
import { sided } from '../pose/keypoints.ts';
import {
  HINGE_COUNTED,
  HINGE_ERROR_DEG,
  HINGE_METRICS,
  HINGE_TUNING,
  hingePoints,
  KNEE_ERROR_DEG,
} from './hinge-parts.ts';
import { movementRule } from './movement.ts';
import { kneeBendDeg, nearSide, trunkPitchDeg } from './side-on.ts';

/** Arms are placed worse than legs. Unit: deg. Source: ours: not yet compared with a laboratory, so wide. */
const ARM_ERROR_DEG = 12;

/** Bending at the hips on two legs, arms long overhead. */
export const goodMorning = movementRule({
  id: 'good-morning',
  version: 1,
  views: ['side-left', 'side-right'],
  tasks: ['good-morning'],
  metrics: {
    ...HINGE_METRICS,
    'arm-line': {
      unit: 'deg',
      source: 'ours: arm against the trunk, in the plane of the picture; no norm was found',
    },
  },
  tuning: HINGE_TUNING,
  events: ['repDone'],
  cues: ['hips-back', 'slow-down'],
  minFps: 15,
  needs: ({ view }) => hingePoints(nearSide(view) ?? 'left'),
  sees: ({ view }) => nearSide(view) !== undefined,
  shows: (points, { view }) => {
    const near = nearSide(view) ?? 'left';
    const [hip, shoulder, wrist] = (['Hip', 'Shoulder', 'Wrist'] as const).map(
      (part) => points[sided(near, part)],
    );
    const arm = angleAtDeg(hip, shoulder, wrist);
    return {
      pitch: trunkPitchDeg(points, near),
      knee: kneeBendDeg(points, near),
      arm: arm === undefined ? undefined : 180 - arm,
    };
  },
  fromRest: ['pitch'],
  counts: () => [{ signal: 'pitch', ...HINGE_COUNTED }],
  anchor: (points, { view }) => points[sided(nearSide(view) ?? 'left', 'Ankle')],
  anchorStays: 0.15,
  measures: [
    {
      metric: 'knee-bend',
      signal: 'knee',
      told: 'most',
      error: KNEE_ERROR_DEG,
      limits: { warn: 'kneeWarnDeg', fault: 'kneeFaultDeg', cue: 'hips-back' },
    },
    {
      metric: 'hinge-depth',
      signal: 'pitch',
      told: 'peak',
      error: HINGE_ERROR_DEG,
      limits: { warn: 'shallowDeg', cue: 'hips-back', when: 'below' },
    },
    { metric: 'arm-line', signal: 'arm', told: 'peak', error: ARM_ERROR_DEG },
  ],
  hurriedS: 'fastRepS',
  now: { metric: 'hinge-now', signal: 'pitch', error: HINGE_ERROR_DEG },
  amount: { id: 'depth', metric: 'hinge-depth' },
});
