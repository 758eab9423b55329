import { hipAbduction } from '../rules/hip-abduction.ts';
import type { Exercise } from './exercise.ts';

/** Lifting the free leg to its side: thigh, pelvis and trunk. The side is that of the stance leg. */
export const standingHipAbduction = {
  id: 'standing-hip-abduction',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  task: 'abduction',
  sides: 'each',
  views: ['front', 'back'],
  rules: [hipAbduction],
  headline: { rule: 'hip-abduction', metric: 'abduction' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 10, endedBy: [] },
  levels: [
    {
      id: 'free',
      dose: { sets: 2, reps: 10, timesPerWeek: 2 },
      gate: [{ rule: 'hip-abduction', metric: 'trunk-lean-at-peak', atMost: 7 }],
    },
    { id: 'band', dose: { sets: 2, reps: 12, timesPerWeek: 2 }, equipment: ['band'] },
  ],
  equipment: ['safe-ground'],
  cautions: ['hip-pain', 'falls'],
} as const satisfies Exercise;
