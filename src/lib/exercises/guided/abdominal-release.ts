import type { GuidedExercise } from '../guided-exercise.ts';
import { SLOW_BREATH } from '../guided-paces.ts';

/** Breathing against the hands, later against a soft ball. Doses: ours, from short and light to a little longer. */
export const abdominalRelease = {
  id: 'abdominal-release',
  version: 1,
  pillar: 'rotate',
  kind: 'guided',
  readyS: 12,
  levels: [
    {
      id: 'hands',
      timesPerWeek: 3,
      steps: [
        { id: 'hands-middle', sides: 'both', rounds: 6, pace: SLOW_BREATH },
        { id: 'hands-side', sides: 'each', rounds: 4, pace: SLOW_BREATH },
        { id: 'feel', sides: 'both', seconds: 20, pace: SLOW_BREATH },
      ],
    },
    {
      id: 'ball',
      timesPerWeek: 3,
      steps: [
        { id: 'ball-middle', sides: 'both', rounds: 6, pace: SLOW_BREATH },
        { id: 'ball-side', sides: 'each', rounds: 4, pace: SLOW_BREATH },
        { id: 'feel', sides: 'both', seconds: 20, pace: SLOW_BREATH },
      ],
    },
  ],
  equipment: ['mat', 'soft-ball'],
  cautions: ['sore-spot', 'pregnant', 'belly-or-back-surgery', 'bruises-easily'],
} as const satisfies GuidedExercise;
