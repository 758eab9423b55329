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
} as const satisfies Exercise;
