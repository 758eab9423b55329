import { hipDrop } from '../rules/hip-drop.ts';
import type { Exercise } from './exercise.ts';

/**
 * Slow squats on one leg: hip drop, trunk and knee at depth. All levels keep the free foot off the floor and above the
 * other one's height: split squats and step-downs are no levels of it, as its rule cannot see them.
 */
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
  levels: [
    {
      id: 'assisted',
      dose: { sets: 2, reps: 5, timesPerWeek: 2 },
      equipment: ['wall'],
      gate: [{ rule: 'hip-drop', metric: 'trunk-lean-at-depth', atMost: 10 }],
    },
    {
      id: 'chair',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      equipment: ['chair'],
      gate: [{ rule: 'hip-drop', metric: 'hip-drop', atMost: 12 }],
    },
    {
      id: 'free',
      dose: { sets: 3, reps: 5, timesPerWeek: 2 },
      gate: [{ rule: 'hip-drop', metric: 'hip-drop', atMost: 8 }],
    },
    {
      id: 'twenty',
      dose: { sets: 1, reps: 20, timesPerWeek: 1 },
      protocol: { reps: 20, capS: 120 },
    },
  ],
  equipment: ['safe-ground'],
  cautions: ['knee-pain', 'hip-pain', 'falls'],
} as const satisfies Exercise;
