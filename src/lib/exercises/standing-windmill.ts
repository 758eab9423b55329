import { windmill } from '../rules/windmill.ts';
import type { Exercise } from './exercise.ts';

/** One hand down, the other up, arms in one line, then the other way round. The side of a value is that of the upper hand. */
export const standingWindmill = {
  id: 'standing-windmill',
  version: 1,
  pillar: 'rotate',
  kind: 'measured',
  stage: 'mobilise',
  beforeRun: true,
  task: 'windmill',
  sides: 'both',
  alternates: true,
  views: ['front'],
  rules: [windmill],
  headline: { rule: 'windmill', metric: 'arm-line' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 8, endedBy: [] },
  levels: [
    {
      id: 'to-the-knee',
      dose: { sets: 1, reps: 4, timesPerWeek: 3 },
      gate: [{ rule: 'windmill', metric: 'arm-line', atLeast: 50 }],
    },
    {
      id: 'to-the-shin',
      dose: { sets: 2, reps: 4, timesPerWeek: 3 },
      gate: [
        { rule: 'windmill', metric: 'arm-line', atLeast: 65 },
        { rule: 'windmill', metric: 'knee-bend', atMost: 6 },
      ],
    },
    { id: 'to-the-foot', dose: { sets: 2, reps: 6, timesPerWeek: 3 } },
  ],
  equipment: ['safe-ground'],
  cautions: ['back-injury', 'shoulder-injury', 'dizzy', 'heart-or-lungs'],
} as const satisfies Exercise;
