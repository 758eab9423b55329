import { hipHinge } from '../rules/hip-hinge.ts';
import type { Exercise } from './exercise.ts';

/** Hinging on one leg while the opposite hand reaches down or pulls: hip and shoulder across the back. */
export const posteriorObliqueSling = {
  id: 'posterior-oblique-sling',
  version: 1,
  pillar: 'dynamic',
  kind: 'measured',
  task: 'hinge',
  sides: 'each',
  views: ['side-left', 'side-right'],
  rules: [hipHinge],
  headline: { rule: 'hip-hinge', metric: 'hinge-depth' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 8, endedBy: [] },
  levels: [
    {
      id: 'reach',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-hinge', metric: 'hinge-depth', atLeast: 55 },
        { rule: 'hip-hinge', metric: 'touch-downs', atMost: 1 },
      ],
    },
    {
      id: 'row-band',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      equipment: ['band'],
      gate: [
        { rule: 'hip-hinge', metric: 'hinge-depth', atLeast: 55 },
        { rule: 'hip-hinge', metric: 'touch-downs', atMost: 1 },
      ],
    },
    {
      id: 'row-weight',
      dose: { sets: 3, reps: 8, timesPerWeek: 2 },
      equipment: ['kettlebell'],
    },
  ],
  equipment: ['safe-ground'],
  cautions: ['back-injury', 'hip-pain', 'shoulder-injury', 'falls', 'dizzy'],
} as const satisfies Exercise;
