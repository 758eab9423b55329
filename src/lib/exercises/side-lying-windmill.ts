import { sideLyingWindmill as rule } from '../rules/side-lying-windmill.ts';
import type { Exercise } from './exercise.ts';

/** Lying on one side, which is the side of the trial: the upper arm sweeps over to behind the body. */
export const sideLyingWindmill = {
  id: 'side-lying-windmill',
  version: 1,
  pillar: 'rotate',
  kind: 'counted',
  stage: 'mobilise',
  task: 'side-lying',
  sides: 'each',
  views: ['front'],
  rules: [rule],
  headline: { rule: 'side-lying-windmill', metric: 'hold-time' },
  protocol: { baselineS: 3, countdownS: 3, capS: 120, reps: 6, endedBy: [] },
  levels: [
    {
      id: 'open-book',
      dose: { sets: 1, reps: 6, timesPerWeek: 4 },
      gate: [
        { rule: 'side-lying-windmill', metric: 'hold-time', atLeast: 1.5 },
        { rule: 'side-lying-windmill', metric: 'knee-move', atMost: 18 },
      ],
    },
    { id: 'two-breaths', dose: { sets: 2, reps: 6, timesPerWeek: 4 } },
  ],
  equipment: ['mat', 'cushion'],
  cautions: ['shoulder-injury', 'back-injury', 'belly-or-back-surgery'],
} as const satisfies Exercise;
