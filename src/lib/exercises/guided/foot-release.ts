import type { GuidedExercise, GuidedStep } from '../guided-exercise.ts';

/** A ball under the inner, the outer and the transverse arch. Doses: ours, first with little weight on the ball. */
const steps = (seconds: number): readonly GuidedStep[] => [
  { id: 'inner', sides: 'each', seconds },
  { id: 'outer', sides: 'each', seconds },
  { id: 'across', sides: 'each', seconds },
  { id: 'feel', sides: 'both', seconds: 20 },
];

export const footRelease = {
  id: 'foot-release',
  version: 1,
  pillar: 'feet',
  kind: 'guided',
  readyS: 8,
  levels: [
    { id: 'seated', timesPerWeek: 4, steps: steps(30) },
    { id: 'standing', timesPerWeek: 4, steps: steps(45) },
  ],
  equipment: ['ball', 'chair', 'wall'],
  cautions: ['foot-pain', 'numb-feet', 'open-skin'],
} as const satisfies GuidedExercise;
