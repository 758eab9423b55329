import { proneExtension as rule } from '../rules/prone-extension.ts';
import type { Exercise } from './exercise.ts';

/** On the belly: the chest comes off the floor and stays up for two seconds. */
export const proneExtension = {
  id: 'prone-extension',
  version: 1,
  pillar: 'rotate',
  kind: 'counted',
  stage: 'mobilise',
  task: 'prone',
  sides: 'both',
  views: ['side-left', 'side-right'],
  rules: [rule],
  headline: { rule: 'prone-extension', metric: 'hold-time' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 8, endedBy: [] },
  levels: [
    {
      id: 'hands-help',
      dose: { sets: 1, reps: 8, timesPerWeek: 3 },
      gate: [{ rule: 'prone-extension', metric: 'hold-time', atLeast: 1.5 }],
    },
    {
      id: 'hands-light',
      dose: { sets: 2, reps: 8, timesPerWeek: 3 },
      gate: [{ rule: 'prone-extension', metric: 'hold-time', atLeast: 3 }],
    },
    { id: 'arms-long', dose: { sets: 2, reps: 8, timesPerWeek: 3 } },
  ],
  equipment: ['mat'],
  cautions: ['back-injury', 'pregnant', 'belly-or-back-surgery', 'fragile-bones'],
} as const satisfies Exercise;
