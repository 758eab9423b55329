import { fourPointRotation as rule } from '../rules/four-point-rotation.ts';
import type { Exercise } from './exercise.ts';

/** On hands and knees, one hand at the head: the chest opens to that side, which is the side of the trial. */
export const fourPointRotation = {
  id: 'four-point-rotation',
  version: 1,
  pillar: 'rotate',
  kind: 'measured',
  stage: 'mobilise',
  task: 'four-point',
  sides: 'each',
  views: ['head-end'],
  rules: [rule],
  headline: { rule: 'four-point-rotation', metric: 'turn-range' },
  protocol: { baselineS: 3, countdownS: 4, capS: 90, reps: 6, endedBy: [] },
  levels: [
    {
      id: 'sitting-back',
      dose: { sets: 1, reps: 6, timesPerWeek: 4 },
      // measures.md C3: 50° in the lumbar-locked test.
      gate: [{ rule: 'four-point-rotation', metric: 'turn-range', atLeast: 50 }],
    },
    {
      id: 'hands-and-knees',
      dose: { sets: 2, reps: 8, timesPerWeek: 4 },
      gate: [
        { rule: 'four-point-rotation', metric: 'turn-range', atLeast: 50 },
        { rule: 'four-point-rotation', metric: 'hold-time', atLeast: 1 },
      ],
    },
    { id: 'with-breath', dose: { sets: 2, reps: 6, timesPerWeek: 4 } },
  ],
  equipment: ['mat'],
  cautions: ['wrist-pain', 'knee-pain', 'shoulder-injury', 'back-injury', 'dizzy'],
} as const satisfies Exercise;
