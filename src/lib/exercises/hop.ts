import { hops } from '../rules/hops.ts';
import type { Exercise } from './exercise.ts';

/** Hops on the spot on one leg; the last landing is held, which ends it. Protocol: measures.md B4 and C4. */
export const hop = {
  id: 'hop',
  version: 1,
  pillar: 'feet',
  kind: 'measured',
  stage: 'load',
  task: 'hop',
  sides: 'each',
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
    { id: 'twenty', dose: { sets: 2, reps: 20, timesPerWeek: 2 } },
  ],
  foundation: [
    { exercise: 'calf-raise', repsPerSide: 15 },
    { exercise: 'single-leg-balance', holdS: 20 },
  ],
  equipment: ['safe-ground'],
  cautions: ['tendon-pain', 'foot-pain', 'ankle-injury', 'knee-pain', 'falls', 'pregnant'],
} as const satisfies Exercise;
