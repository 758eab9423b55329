import { hipDrop } from '../rules/hip-drop.ts';
import { singleLegBalance as balance } from '../rules/single-leg-balance.ts';
import type { Exercise } from './exercise.ts';

/** Standing on one leg, eyes open or closed, up to 45 s. Protocol: Springer 2007, arms crossed on the chest. */
export const singleLegBalance = {
  id: 'single-leg-balance',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  task: 'stance',
  sides: 'each',
  views: ['front', 'back'],
  rules: [balance, hipDrop],
  headline: { rule: 'single-leg-balance', metric: 'hold-time' },
  protocol: {
    baselineS: 3,
    countdownS: 3,
    capS: 45,
    endedBy: ['footDown', 'stanceFootHopped', 'stanceFootMoved'],
    bestOf: 3,
  },
  asksEyes: true,
  levels: [
    {
      id: 'eyes-open',
      dose: { sets: 3, holdS: 45, timesPerWeek: 3 },
      gate: [
        { rule: 'single-leg-balance', metric: 'hold-time', atLeast: 44 },
        { rule: 'single-leg-balance', metric: 'trunk-lean-range', atMost: 6 },
      ],
    },
    {
      id: 'head-turns',
      dose: { sets: 3, holdS: 30, timesPerWeek: 3 },
      protocol: { capS: 30 },
      gate: [{ rule: 'single-leg-balance', metric: 'hold-time', atLeast: 29 }],
    },
    {
      id: 'eyes-closed',
      eyes: 'closed',
      dose: { sets: 3, holdS: 10, timesPerWeek: 3 },
      gate: [{ rule: 'single-leg-balance', metric: 'hold-time', atLeast: 10 }],
      equipment: ['wall'],
      cautions: ['falls', 'dizzy'],
    },
    {
      id: 'soft-surface',
      dose: { sets: 3, holdS: 30, timesPerWeek: 2 },
      protocol: { capS: 30 },
      equipment: ['cushion', 'wall'],
      cautions: ['falls', 'ankle-injury'],
    },
  ],
  equipment: ['safe-ground'],
  cautions: ['falls', 'dizzy', 'ankle-injury'],
} as const satisfies Exercise;
