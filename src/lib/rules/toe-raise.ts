import { distance } from '../geometry/points.ts';
import { sided } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { calfPoints } from './calf-points.ts';
import { movementRule, REP_METRICS } from './movement.ts';
import { nearSide, trunkPitchDeg } from './side-on.ts';
import type { MetricSpec, TrialContext, TuningSpec } from './rule.ts';

/** Of the leg near the camera; which one does not matter, as both do the same. */
const nearOf = ({ view }: TrialContext) => nearSide(view) ?? 'left';

const METRICS = {
  'toe-height': {
    unit: '%',
    source:
      'as the heel in calf raises (measures.md C4); no norm found: for comparing with yourself',
    fallbackMdc: 10,
  },
  'trunk-tilt': { unit: 'deg', source: 'measures.md C1, seen from the side', fallbackMdc: 4 },
  ...REP_METRICS,
  'toe-now': { unit: '%', source: 'as toe-height' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

/** Raises are shares of the foot. Source: the heel in calf raises: pose models place the foot poorly. */
const HEIGHT_ERROR = { error: 3, errorShare: 0.25 };

const TUNING = {
  minRise: {
    min: 0.06,
    default: 0.12,
    max: 0.3,
    unit: 'ratio',
    source: 'ours: of the foot, a forefoot 7° off the floor; calf raises count from 0.15',
  },
  lowPercent: {
    min: 10,
    default: 22,
    max: 40,
    unit: '%',
    source:
      'ours: a foot tipped by 13°, about two thirds of what ankles commonly do; a start value',
  },
  tiltWarnDeg: {
    min: 4,
    default: 8,
    max: 20,
    unit: 'deg',
    source: 'measures.md C1: about 10° is worth a word in stance; a start value',
  },
  tiltFaultDeg: {
    min: 6,
    default: 15,
    max: 30,
    unit: 'deg',
    source: 'measures.md B4: a trunk that leans like this ends a calf test; a start value',
  },
  fastRepS: {
    min: 0.5,
    default: 1.3,
    max: 3,
    unit: 's',
    source: 'ours: faster than this the feet bounce instead of being raised',
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

/** Both forefeet raised off the floor, heels down, seen from the side. */
export const toeRaise = movementRule({
  id: 'toe-raise',
  version: 1,
  views: ['side-left', 'side-right'],
  tasks: ['toe-raise'],
  metrics: METRICS,
  tuning: TUNING,
  events: ['repDone'],
  cues: ['trunk-upright', 'toes-higher', 'slow-down'],
  minFps: 15,
  // Source: ours: a raise holds nothing faster, and feet are small in the picture.
  cutoffHz: 3,
  needs: (context) => calfPoints(nearOf(context)),
  sees: ({ view }) => nearSide(view) !== undefined,
  shows: (points, context) => {
    const near = nearOf(context);
    const { heel, toes } = footOf(points, context);
    return {
      toes: heel && toes ? heel.y - toes.y : undefined,
      trunk: trunkPitchDeg(points, near),
    };
  },
  lengths: ['toes'],
  lengthOf: (points, context) => {
    const { heel, toes } = footOf(points, context);
    return distance(heel, toes);
  },
  fromRest: ['toes', 'trunk'],
  // Source: turn and length of a repetition as calf raises, whose jitter is the same.
  counts: () => [
    { signal: 'toes', turn: 0.08, least: 'minRise', shortestMs: 450, longestMs: 10_000 },
  ],
  // The heel stays; a step is longer. Source: as the toes in calf raises, in foot lengths.
  anchor: (points, context) => footOf(points, context).heel,
  anchorStays: 0.3,
  measures: [
    {
      metric: 'trunk-tilt',
      signal: 'trunk',
      told: 'away',
      // Source: ours: shoulder and hip of one side jitter by half a degree; clothes and arms by more.
      error: 2.5,
      errorShare: 0.15,
      limits: { warn: 'tiltWarnDeg', fault: 'tiltFaultDeg', cue: 'trunk-upright' },
    },
    {
      metric: 'toe-height',
      signal: 'toes',
      told: 'peak',
      ...HEIGHT_ERROR,
      limits: { warn: 'lowPercent', cue: 'toes-higher', when: 'below' },
    },
  ],
  hurriedS: 'fastRepS',
  now: { metric: 'toe-now', signal: 'toes', ...HEIGHT_ERROR },
  amount: { id: 'lift', metric: 'toe-height' },
});

function footOf(points: ImagePose, context: TrialContext) {
  const near = nearOf(context);
  return { heel: points[sided(near, 'Heel')], toes: points[sided(near, 'FootIndex')] };
}
