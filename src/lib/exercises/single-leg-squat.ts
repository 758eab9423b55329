import { hipDrop } from '../rules/hip-drop.ts';
import type { Exercise } from './exercise.ts';

/** Slow squats on one leg: hip drop, trunk and knee at depth. */
export const singleLegSquat = {
  id: 'single-leg-squat',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  task: 'squat',
  sides: 'each',
  views: ['front', 'back'],
  rules: [hipDrop],
  headline: { rule: 'hip-drop', metric: 'hip-drop' },
  protocol: { baselineS: 3, countdownS: 3, capS: 60, reps: 5, endedBy: [] },
} as const satisfies Exercise;
