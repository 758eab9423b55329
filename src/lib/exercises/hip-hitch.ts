import { hipHitch as rule } from '../rules/hip-hitch.ts';
import type { Exercise } from './exercise.ts';

/** On a step, one leg hanging free: the pelvis sinks and rises on that side. The side is that of the stance leg. */
export const hipHitch = {
  id: 'hip-hitch',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  task: 'hip-hitch',
  sides: 'each',
  views: ['front', 'back'],
  rules: [rule],
  headline: { rule: 'hip-hitch', metric: 'pelvis-range' },
  protocol: { baselineS: 3, countdownS: 5, capS: 90, reps: 10, endedBy: [] },
  levels: [
    {
      id: 'with-support',
      dose: { sets: 2, reps: 10, timesPerWeek: 2 },
      gate: [
        { rule: 'hip-hitch', metric: 'rep-count', atLeast: 10 },
        { rule: 'hip-hitch', metric: 'trunk-lean', atMost: 8 },
      ],
      equipment: ['wall'],
    },
    {
      id: 'free',
      dose: { sets: 2, reps: 12, timesPerWeek: 2 },
      protocol: { reps: 12 },
      gate: [
        { rule: 'hip-hitch', metric: 'rep-count', atLeast: 12 },
        { rule: 'hip-hitch', metric: 'trunk-lean', atMost: 8 },
      ],
    },
    { id: 'slow', dose: { sets: 3, reps: 12, timesPerWeek: 2 }, protocol: { reps: 12 } },
  ],
  equipment: ['step', 'safe-ground'],
  cautions: ['hip-pain', 'falls', 'back-injury'],
} as const satisfies Exercise;
