import { lunge as rule } from '../rules/lunge.ts';
import type { Exercise } from './exercise.ts';

/** Lunges on the spot. The side is that of the front leg; from the front first, from the side for the forward bend. */
export const lunge = {
  id: 'lunge',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  task: 'lunge',
  sides: 'each',
  views: ['front', 'side-left', 'side-right'],
  rules: [rule],
  headline: { rule: 'lunge', metric: 'lunge-depth' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 8, endedBy: [] },
  levels: [
    {
      id: 'hand-on-wall',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      equipment: ['wall'],
      gate: [{ rule: 'lunge', metric: 'lunge-depth', atLeast: 20 }],
    },
    {
      id: 'feet-apart',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      gate: [
        { rule: 'lunge', metric: 'lunge-depth', atLeast: 25 },
        { rule: 'lunge', metric: 'trunk-lean', atMost: 7 },
      ],
    },
    {
      id: 'stepping',
      dose: { sets: 3, reps: 8, timesPerWeek: 2 },
      gate: [
        { rule: 'lunge', metric: 'lunge-depth', atLeast: 30 },
        { rule: 'lunge', metric: 'trunk-lean', atMost: 7 },
      ],
    },
    {
      id: 'weight',
      dose: { sets: 3, reps: 8, timesPerWeek: 2 },
      equipment: ['kettlebell'],
    },
  ],
  equipment: ['safe-ground'],
  cautions: ['knee-pain', 'hip-pain', 'falls'],
} as const satisfies Exercise;
