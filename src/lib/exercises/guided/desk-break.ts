import type { GuidedExercise, Pace } from '../guided-exercise.ts';

const THERE_AND_BACK: Pace = [
  { part: 'go', seconds: 2 },
  { part: 'stay', seconds: 3 },
  { part: 'back', seconds: 2 },
];

/** Two minutes at the desk: turn, lean back, reach. Dose: ours. */
export const deskBreak = {
  id: 'desk-break',
  version: 1,
  pillar: 'rotate',
  kind: 'guided',
  stage: 'mobilise',
  readyS: 6,
  levels: [
    {
      id: 'seated',
      timesPerWeek: 5,
      steps: [
        { id: 'turn', sides: 'each', rounds: 3, pace: THERE_AND_BACK },
        { id: 'extend', sides: 'both', rounds: 3, pace: THERE_AND_BACK },
        { id: 'reach', sides: 'each', rounds: 2, pace: THERE_AND_BACK },
      ],
    },
  ],
  equipment: ['chair'],
  cautions: ['back-injury', 'fragile-bones', 'dizzy'],
} as const satisfies GuidedExercise;
