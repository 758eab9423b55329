import type { GuidedExercise, GuidedStep, Pace } from '../guided-exercise.ts';

/** Four directions against a band, one foot after the other. Doses: ours; the way back slower than the way there. */
const steps = (rounds: number, pace: Pace): readonly GuidedStep[] => [
  { id: 'flexion', sides: 'each', rounds, pace },
  { id: 'extension', sides: 'each', rounds, pace },
  { id: 'inversion', sides: 'each', rounds, pace },
  { id: 'eversion', sides: 'each', rounds, pace },
];

const LIGHT: Pace = [
  { part: 'go', seconds: 2 },
  { part: 'back', seconds: 2 },
];
const STRONG: Pace = [
  { part: 'go', seconds: 2 },
  { part: 'stay', seconds: 1 },
  { part: 'back', seconds: 3 },
];

export const bandedAnkle = {
  id: 'banded-ankle',
  version: 1,
  pillar: 'feet',
  kind: 'guided',
  stage: 'strengthen',
  readyS: 10,
  levels: [
    { id: 'light', timesPerWeek: 3, steps: steps(10, LIGHT) },
    { id: 'strong', timesPerWeek: 3, steps: steps(12, STRONG) },
  ],
  equipment: ['band', 'chair'],
  cautions: ['ankle-injury', 'foot-pain', 'numb-feet'],
} as const satisfies GuidedExercise;
