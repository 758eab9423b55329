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
} as const satisfies Exercise;
