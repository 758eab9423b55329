import { hipHinge } from '../rules/hip-hinge.ts';
import type { Exercise } from './exercise.ts';

/** Hinging on one leg with nothing in the hands. The side is that of the stance leg. */
export const singleLegDeadlift = {
  id: 'single-leg-deadlift',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  task: 'hinge',
  sides: 'each',
  views: ['side-left', 'side-right'],
  rules: [hipHinge],
  headline: { rule: 'hip-hinge', metric: 'hinge-depth' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 8, endedBy: [] },
  levels: [
    {
      id: 'hand-on-wall',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      equipment: ['wall'],
      gate: [{ rule: 'hip-hinge', metric: 'hinge-depth', atLeast: 45 }],
    },
    {
      id: 'toe-down',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-hinge', metric: 'hinge-depth', atLeast: 55 },
        { rule: 'hip-hinge', metric: 'knee-bend', atMost: 35 },
      ],
    },
    {
      id: 'free',
      dose: { sets: 3, reps: 8, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-hinge', metric: 'hinge-depth', atLeast: 60 },
        { rule: 'hip-hinge', metric: 'touch-downs', atMost: 1 },
      ],
    },
    { id: 'slow', dose: { sets: 3, reps: 6, timesPerWeek: 2 } },
  ],
  equipment: ['safe-ground'],
  cautions: ['back-injury', 'hip-pain', 'falls', 'dizzy'],
} as const satisfies Exercise;
