import { kneeDrive } from '../rules/knee-drive.ts';
import type { Exercise } from './exercise.ts';

/** Knee to opposite elbow, standing, one side after the other. The side of a value is that of the knee. */
export const anteriorObliqueSling = {
  id: 'anterior-oblique-sling',
  version: 1,
  pillar: 'dynamic',
  kind: 'counted',
  task: 'knee-to-elbow',
  sides: 'both',
  alternates: true,
  views: ['front'],
  rules: [kneeDrive],
  headline: { rule: 'knee-drive', metric: 'rep-count' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 16, endedBy: [] },
  levels: [
    {
      id: 'knee-up',
      dose: { sets: 2, reps: 6, timesPerWeek: 2 },
      gate: [{ rule: 'knee-drive', metric: 'knee-height', atLeast: -12 }],
    },
    {
      id: 'touch',
      dose: { sets: 2, reps: 8, timesPerWeek: 2 },
      gate: [{ rule: 'knee-drive', metric: 'elbow-gap', atMost: 30 }],
    },
    { id: 'slow', dose: { sets: 3, reps: 8, timesPerWeek: 2 } },
  ],
  equipment: ['safe-ground'],
  cautions: ['back-injury', 'hip-pain', 'falls', 'dizzy', 'pregnant'],
} as const satisfies Exercise;
