import type { GuidedExercise, GuidedStep } from '../guided-exercise.ts';
import { SLOW_BREATH, SLOW_MOVE } from '../guided-paces.ts';

/** Lying on a soft ball beside the navel, then bending the knee. Doses: ours, from short and light to a little longer. */
const steps = (seconds: number): readonly GuidedStep[] => [
  { id: 'press', sides: 'each', seconds, pace: SLOW_BREATH },
  { id: 'bend', sides: 'each', rounds: 6, pace: SLOW_MOVE },
  { id: 'feel', sides: 'both', seconds: 20, pace: SLOW_BREATH },
];

export const psoasRelease = {
  id: 'psoas-release',
  version: 1,
  pillar: 'hips',
  kind: 'guided',
  readyS: 12,
  levels: [
    { id: 'short', timesPerWeek: 3, steps: steps(30) },
    { id: 'long', timesPerWeek: 3, steps: steps(60) },
  ],
  equipment: ['soft-ball', 'mat'],
  cautions: ['sore-spot', 'pregnant', 'belly-or-back-surgery', 'bruises-easily'],
} as const satisfies GuidedExercise;
