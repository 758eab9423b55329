import { hipHinge } from '../rules/hip-hinge.ts';
import type { Exercise } from './exercise.ts';

/** The same hinge on one leg with a weight in the hands, which the athlete notes. */
export const kettlebellDeadlift = {
  id: 'kettlebell-deadlift',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  stage: 'load',
  task: 'hinge',
  sides: 'each',
  views: ['side-left', 'side-right'],
  rules: [hipHinge],
  headline: { rule: 'hip-hinge', metric: 'hinge-depth' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 8, endedBy: [] },
  asksLoad: true,
  levels: [
    {
      id: 'light',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-hinge', metric: 'hinge-depth', atLeast: 55 },
        { rule: 'hip-hinge', metric: 'touch-downs', atMost: 1 },
      ],
    },
    {
      id: 'other-hand',
      dose: { sets: 3, reps: 8, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-hinge', metric: 'hinge-depth', atLeast: 60 },
        { rule: 'hip-hinge', metric: 'touch-downs', atMost: 1 },
      ],
    },
    { id: 'heavier', dose: { sets: 3, reps: 6, timesPerWeek: 2 } },
  ],
  equipment: ['safe-ground', 'kettlebell'],
  cautions: ['back-injury', 'hip-pain', 'falls', 'dizzy', 'pregnant'],
} as const satisfies Exercise;
