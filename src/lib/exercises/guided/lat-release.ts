import type { GuidedExercise, GuidedStep } from '../guided-exercise.ts';
import { SLOW_BREATH, SLOW_MOVE } from '../guided-paces.ts';

/** A ball between the side of the ribs and a wall, then the arm reaches up. Doses: ours, from short and light to a little longer. */
const steps = (seconds: number): readonly GuidedStep[] => [
  { id: 'press', sides: 'each', seconds, pace: SLOW_BREATH },
  { id: 'reach', sides: 'each', rounds: 6, pace: SLOW_MOVE },
  { id: 'feel', sides: 'both', seconds: 20, pace: SLOW_BREATH },
];

export const latRelease = {
  id: 'lat-release',
  version: 1,
  pillar: 'rotate',
  kind: 'guided',
  readyS: 12,
  levels: [
    { id: 'short', timesPerWeek: 3, steps: steps(30) },
    { id: 'long', timesPerWeek: 3, steps: steps(60) },
  ],
  equipment: ['ball', 'wall'],
  cautions: ['sore-spot', 'shoulder-injury', 'bruises-easily'],
} as const satisfies GuidedExercise;
