import { hops } from '../rules/hops.ts';
import type { Exercise } from './exercise.ts';

/** Jumps on the spot on both feet; the last landing is held, which ends it. */
export const jump = {
  id: 'jump',
  version: 1,
  pillar: 'feet',
  kind: 'counted',
  stage: 'load',
  task: 'jump',
  sides: 'both',
  views: ['front'],
  rules: [hops],
  headline: { rule: 'hops', metric: 'rep-count' },
  protocol: { baselineS: 3, countdownS: 3, capS: 60, endedBy: ['landingHeld'] },
  levels: [
    {
      id: 'one-and-hold',
      dose: { sets: 5, reps: 1, timesPerWeek: 2 },
      gate: [{ rule: 'hops', metric: 'landing-hold', atLeast: 2 }],
    },
    {
      id: 'ten',
      dose: { sets: 2, reps: 10, timesPerWeek: 2 },
      gate: [
        { rule: 'hops', metric: 'rep-count', atLeast: 10 },
        { rule: 'hops', metric: 'landing-hold', atLeast: 2 },
      ],
    },
    { id: 'twenty', dose: { sets: 3, reps: 20, timesPerWeek: 2 } },
  ],
  foundation: [
    { exercise: 'calf-raise', repsPerSide: 15 },
    { exercise: 'single-leg-balance', holdS: 20 },
  ],
  equipment: ['safe-ground'],
  cautions: ['tendon-pain', 'foot-pain', 'ankle-injury', 'knee-pain', 'pregnant'],
} as const satisfies Exercise;
