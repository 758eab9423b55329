import type { GuidedExercise, GuidedStep, Pace } from '../guided-exercise.ts';
import { SLOW_BREATH } from '../guided-paces.ts';

/** Slow breathing through the nose with a long way out, about three minutes at every level. Doses and paces: ours. */
const steps = (rounds: number, pace: Pace): readonly GuidedStep[] => [
  { id: 'settle', sides: 'both', seconds: 15 },
  { id: 'breathe', sides: 'both', rounds, pace },
  { id: 'let-go', sides: 'both', seconds: 15 },
];

const EASY: Pace = [
  { part: 'in', seconds: 3 },
  { part: 'out', seconds: 4 },
];
const LONG: Pace = [
  { part: 'in', seconds: 4 },
  { part: 'hold', seconds: 1 },
  { part: 'out', seconds: 7 },
];

export const breathing = {
  id: 'breathing',
  version: 1,
  pillar: 'dynamic',
  kind: 'guided',
  readyS: 8,
  levels: [
    { id: 'easy', timesPerWeek: 4, steps: steps(24, EASY) },
    { id: 'slow', timesPerWeek: 4, steps: steps(18, SLOW_BREATH) },
    { id: 'long', timesPerWeek: 4, steps: steps(15, LONG) },
  ],
  equipment: ['chair'],
  cautions: ['dizzy', 'heart-or-lungs', 'pregnant'],
} as const satisfies GuidedExercise;
