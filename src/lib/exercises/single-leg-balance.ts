import { hipDrop } from '../rules/hip-drop.ts';
import { singleLegBalance as balance } from '../rules/single-leg-balance.ts';
import type { Exercise } from './exercise.ts';

/** Standing on one leg, eyes open or closed, up to 45 s. Protocol: Springer 2007, arms crossed on the chest. */
export const singleLegBalance = {
  id: 'single-leg-balance',
  version: 1,
  title: 'Single-leg balance',
  pillar: 'feet',
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
  measures: 'How long and how steadily you stand on one leg, and whether your pelvis stays level.',
  why: 'Running is a series of landings on one leg. Standing quietly on one is where that control begins.',
  steps: [
    'Stand on both feet, arms crossed on your chest, and keep still for three seconds.',
    'Lift one foot and hold it low and a little behind you, without touching the other leg.',
    'Look ahead, or close your eyes if you chose that, and stay as still as you can.',
    'Put the foot down when you have to, or when the time is over.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, your whole body in the picture.',
    'Face the camera squarely, barefoot if you can, on firm ground near something to hold on to, most of all with closed eyes.',
    'Wear a fitted or tucked-in top, or stick two dots on your front hip bones.',
  ],
} as const satisfies Exercise;
