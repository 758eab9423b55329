import { calfRaise as rule } from '../rules/calf-raise.ts';
import type { Exercise } from './exercise.ts';

/** Heel raises on one leg in time with a metronome, until height or pace is lost. Protocol: measures.md B4. */
export const calfRaise = {
  id: 'calf-raise',
  version: 1,
  pillar: 'feet',
  kind: 'measured',
  task: 'calf-raise',
  sides: 'each',
  views: ['side-left', 'side-right'],
  rules: [rule],
  headline: { rule: 'calf-raise', metric: 'rep-count' },
  protocol: { baselineS: 3, countdownS: 3, capS: 120, endedBy: ['testEnded'], beatS: 1 },
  levels: [
    {
      id: 'two-legs',
      onBothLegs: true,
      dose: { sets: 2, reps: 20, timesPerWeek: 3 },
      gate: [{ rule: 'calf-raise', metric: 'rep-count', atLeast: 20 }],
      equipment: ['wall'],
    },
    {
      id: 'one-leg',
      dose: { sets: 2, reps: 12, timesPerWeek: 2 },
      gate: [{ rule: 'calf-raise', metric: 'rep-count', atLeast: 24 }],
      equipment: ['wall'],
    },
    { id: 'step-edge', dose: { sets: 3, reps: 12, timesPerWeek: 2 }, equipment: ['step', 'wall'] },
  ],
  equipment: ['safe-ground'],
  cautions: ['tendon-pain', 'foot-pain', 'ankle-injury'],
} as const satisfies Exercise;
