import { goodMorning } from '../rules/good-morning.ts';
import type { Exercise } from './exercise.ts';

/** Hinging on two legs with the arms long overhead: the chain from the heels to the hands. */
export const longitudinalSling = {
  id: 'longitudinal-sling',
  version: 1,
  pillar: 'dynamic',
  kind: 'counted',
  task: 'good-morning',
  sides: 'both',
  views: ['side-left', 'side-right'],
  rules: [goodMorning],
  headline: { rule: 'good-morning', metric: 'rep-count' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 10, endedBy: [] },
  levels: [
    {
      id: 'hands-on-hips',
      dose: { sets: 2, reps: 10, timesPerWeek: 2 },
      gate: [{ rule: 'good-morning', metric: 'hinge-depth', atLeast: 45 }],
    },
    {
      id: 'arms-overhead',
      dose: { sets: 2, reps: 10, timesPerWeek: 2 },
      gate: [
        { rule: 'good-morning', metric: 'hinge-depth', atLeast: 50 },
        { rule: 'good-morning', metric: 'knee-bend', atMost: 35 },
      ],
    },
    { id: 'slow', dose: { sets: 3, reps: 8, timesPerWeek: 2 } },
  ],
  equipment: ['safe-ground'],
  cautions: ['back-injury', 'shoulder-injury', 'dizzy'],
} as const satisfies Exercise;
