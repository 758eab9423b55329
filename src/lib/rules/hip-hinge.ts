import { opposite, sided } from '../pose/keypoints.ts';
import { ankleLiftPx } from './foot-lift.ts';
import {
  HINGE_COUNTED,
  HINGE_ERROR_DEG,
  HINGE_METRICS,
  HINGE_TUNING,
  hingePoints,
  KNEE_ERROR_DEG,
} from './hinge-parts.ts';
import { movementRule } from './movement.ts';
import { kneeBendDeg, legBackDeg, nearSide, trunkPitchDeg } from './side-on.ts';

/** Two lines across one joint, one of them of the far leg. Unit: deg. Source: ours: as a knee, and the far hip is hidden. */
const LINE_ERROR_DEG = 10;

/** Bending at the hip on one leg with a long back: how far the trunk goes down, and what the legs do meanwhile. */
export const hipHinge = movementRule({
  id: 'hip-hinge',
  version: 1,
  views: ['side-left', 'side-right'],
  tasks: ['hinge'],
  metrics: {
    ...HINGE_METRICS,
    'leg-line': {
      unit: 'deg',
      source: 'ours: free leg against the trunk, in the plane of the picture; no norm was found',
    },
    'touch-downs': {
      unit: 'count',
      source: 'measures.md C1: the free foot as in balance, seen from the side',
    },
  },
  tuning: {
    ...HINGE_TUNING,
    lineWarnDeg: {
      min: 10,
      default: 25,
      max: 60,
      unit: 'deg',
      source: 'ours: start value, twice what the camera may be off by',
    },
  },
  events: ['repDone', 'footUp', 'footDown'],
  cues: ['hips-back', 'long-leg', 'slow-down'],
  minFps: 15,
  needs: ({ stance = 'left' }) => hingePoints(stance),
  sees: ({ view, stance }) => stance !== undefined && nearSide(view) === stance,
  shows: (points, { stance = 'left' }) => {
    const pitch = trunkPitchDeg(points, stance);
    const back = legBackDeg(points, opposite(stance), stance);
    return {
      pitch,
      knee: kneeBendDeg(points, stance),
      line: pitch === undefined || back === undefined ? undefined : pitch - back,
      lift: ankleLiftPx(points, stance),
    };
  },
  lengths: ['lift'],
  fromRest: ['pitch', 'lift'],
  counts: () => [{ signal: 'pitch', ...HINGE_COUNTED }],
  anchor: (points, { stance = 'left' }) => points[sided(stance, 'Ankle')],
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
    {
      metric: 'leg-line',
      signal: 'line',
      told: 'peak',
      error: LINE_ERROR_DEG,
      limits: { warn: 'lineWarnDeg', cue: 'long-leg' },
    },
  ],
  hurriedS: 'fastRepS',
  now: { metric: 'hinge-now', signal: 'pitch', error: HINGE_ERROR_DEG },
  amount: { id: 'depth', metric: 'hinge-depth' },
  foot: { signal: 'lift', metric: 'touch-downs' },
});
