import type { GuidedExercise, GuidedStep } from '../guided-exercise.ts';

/** Short easy runs over grass, walking back in between. Doses: ours; few, and never two days running. */
const steps = (rounds: number): readonly GuidedStep[] => [
  { id: 'walk', sides: 'both', seconds: 120 },
  {
    id: 'stride',
    sides: 'both',
    rounds,
    pace: [
      { part: 'run', seconds: 15 },
      { part: 'walk', seconds: 60 },
    ],
  },
  { id: 'check', sides: 'both', seconds: 30 },
];

export const barefootStrides = {
  id: 'barefoot-strides',
  version: 1,
  pillar: 'feet',
  kind: 'guided',
  stage: 'load',
  readyS: 10,
  levels: [
    { id: 'three', timesPerWeek: 1, steps: steps(3) },
    { id: 'four', timesPerWeek: 2, steps: steps(4) },
    { id: 'six', timesPerWeek: 2, steps: steps(6) },
  ],
  equipment: ['grass'],
  cautions: ['foot-pain', 'ankle-injury', 'numb-feet', 'open-skin'],
  // Source: ours; somewhat below the 24 to 25 calf raises of measures.md B4 and the 45 s of B1.
  foundation: [
    { exercise: 'calf-raise', repsPerSide: 20 },
    { exercise: 'single-leg-balance', holdS: 30 },
    { exercise: 'hop', repsPerSide: 20 },
  ],
} as const satisfies GuidedExercise;
