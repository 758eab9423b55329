import { hipDrop } from '../rules/hip-drop.ts';
import type { Exercise } from './exercise.ts';

/** A step aside, or down to the side, onto one leg with a hold: the outside of hip and trunk. */
export const lateralSling = {
  id: 'lateral-sling',
  version: 1,
  pillar: 'dynamic',
  kind: 'measured',
  task: 'squat',
  sides: 'each',
  views: ['front', 'back'],
  rules: [hipDrop],
  headline: { rule: 'hip-drop', metric: 'hip-drop' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 6, endedBy: [] },
  levels: [
    {
      id: 'hand-on-wall',
      dose: { sets: 2, reps: 6, timesPerWeek: 2 },
      equipment: ['wall'],
      gate: [{ rule: 'hip-drop', metric: 'trunk-lean-at-depth', atMost: 10 }],
    },
    {
      id: 'short-step',
      dose: { sets: 2, reps: 6, timesPerWeek: 2 },
      gate: [{ rule: 'hip-drop', metric: 'hip-drop', atMost: 12 }],
    },
    {
      id: 'long-step',
      dose: { sets: 3, reps: 6, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-drop', metric: 'hip-drop', atMost: 8 },
        { rule: 'hip-drop', metric: 'trunk-lean-at-depth', atMost: 7 },
      ],
    },
    { id: 'step-down', dose: { sets: 3, reps: 6, timesPerWeek: 2 }, equipment: ['step'] },
  ],
  equipment: ['safe-ground'],
  cautions: ['knee-pain', 'hip-pain', 'falls'],
} as const satisfies Exercise;
