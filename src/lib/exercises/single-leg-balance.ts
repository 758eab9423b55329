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
} as const satisfies Exercise;
