import type { GuidedExercise, GuidedStep } from '../guided-exercise.ts';

/** Walking barefoot: first the floor at home, then grass, then mixed ground. Doses: ours; bare feet get used to it slowly. */
const steps = (minutes: number): readonly GuidedStep[] => [
  { id: 'arrive', sides: 'both', seconds: 45 },
  { id: 'walk', sides: 'both', seconds: minutes * 60 },
  { id: 'check', sides: 'both', seconds: 30 },
];

export const barefootWalk = {
  id: 'barefoot-walk',
  version: 1,
  pillar: 'feet',
  kind: 'guided',
  stage: 'mobilise',
  readyS: 10,
  levels: [
    { id: 'floor', timesPerWeek: 3, steps: steps(4) },
    { id: 'grass', timesPerWeek: 3, steps: steps(8) },
    { id: 'mixed', timesPerWeek: 3, steps: steps(15) },
  ],
  equipment: ['safe-ground'],
  cautions: ['foot-pain', 'numb-feet', 'open-skin', 'falls'],
} as const satisfies GuidedExercise;
