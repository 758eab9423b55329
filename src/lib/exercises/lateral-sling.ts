import { hipDrop } from '../rules/hip-drop.ts';
import type { Exercise } from './exercise.ts';

/** Stepping down beside a step, or aside on the floor, with a hold: the outside of hip and trunk. */
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
      id: 'low-step',
      dose: { sets: 2, reps: 6, timesPerWeek: 2 },
      gate: [{ rule: 'hip-drop', metric: 'hip-drop', atMost: 12 }],
    },
    {
      id: 'hold',
      dose: { sets: 3, reps: 6, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-drop', metric: 'hip-drop', atMost: 8 },
        { rule: 'hip-drop', metric: 'trunk-lean-at-depth', atMost: 7 },
      ],
    },
    { id: 'side-step', dose: { sets: 3, reps: 6, timesPerWeek: 2 } },
  ],
  equipment: ['safe-ground', 'step'],
  cautions: ['knee-pain', 'hip-pain', 'falls'],
} as const satisfies Exercise;
