import { legSwing } from '../rules/leg-swing.ts';
import type { Exercise } from './exercise.ts';

/** One leg swung out and across the other, seen from the front. The side is that of the stance leg. */
export const legSwingFrontal = {
  id: 'leg-swing-frontal',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  stage: 'mobilise',
  beforeRun: true,
  task: 'leg-swing-frontal',
  sides: 'each',
  views: ['front', 'back'],
  rules: [legSwing],
  headline: { rule: 'leg-swing', metric: 'swing-range' },
  protocol: { baselineS: 3, countdownS: 3, capS: 60, reps: 10, endedBy: [] },
  levels: [
    {
      id: 'with-support',
      dose: { sets: 1, reps: 10, timesPerWeek: 3 },
      gate: [{ rule: 'leg-swing', metric: 'trunk-range', atMost: 10 }],
      equipment: ['wall'],
    },
    {
      id: 'free',
      dose: { sets: 2, reps: 10, timesPerWeek: 3 },
      gate: [{ rule: 'leg-swing', metric: 'trunk-range', atMost: 10 }],
    },
    { id: 'soft-surface', dose: { sets: 2, reps: 10, timesPerWeek: 2 }, equipment: ['cushion'] },
  ],
  equipment: ['safe-ground'],
  cautions: ['hip-pain', 'falls', 'dizzy'],
} as const satisfies Exercise;
