import { toeRaise as rule } from '../rules/toe-raise.ts';
import type { Exercise } from './exercise.ts';

/** Both forefeet raised, heels down, seen from either side. */
export const toeRaise = {
  id: 'toe-raise',
  version: 1,
  pillar: 'feet',
  kind: 'counted',
  task: 'toe-raise',
  sides: 'both',
  views: ['side-left', 'side-right'],
  rules: [rule],
  headline: { rule: 'toe-raise', metric: 'rep-count' },
  protocol: { baselineS: 3, countdownS: 3, capS: 90, reps: 15, endedBy: [] },
  levels: [
    {
      id: 'against-wall',
      dose: { sets: 2, reps: 15, timesPerWeek: 3 },
      gate: [{ rule: 'toe-raise', metric: 'rep-count', atLeast: 15 }],
      equipment: ['wall'],
    },
    {
      id: 'free',
      dose: { sets: 2, reps: 20, timesPerWeek: 3 },
      protocol: { reps: 20 },
      gate: [
        { rule: 'toe-raise', metric: 'rep-count', atLeast: 20 },
        { rule: 'toe-raise', metric: 'trunk-tilt', atMost: 8 },
      ],
    },
    { id: 'slow', dose: { sets: 3, reps: 15, timesPerWeek: 2 } },
  ],
  equipment: ['safe-ground'],
  cautions: ['foot-pain', 'tendon-pain', 'falls'],
} as const satisfies Exercise;
