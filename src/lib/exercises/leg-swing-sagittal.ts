import { legSwing } from '../rules/leg-swing.ts';
import type { Exercise } from './exercise.ts';

/** One leg swung forward and back, seen from its own side. The side is that of the stance leg. */
export const legSwingSagittal = {
  id: 'leg-swing-sagittal',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  stage: 'mobilise',
  beforeRun: true,
  task: 'leg-swing-sagittal',
  sides: 'each',
  views: ['side-left', 'side-right'],
  nearLeg: 'free',
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
