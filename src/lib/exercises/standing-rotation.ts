import { thoracicRotation as rotation } from '../rules/thoracic-rotation.ts';
import type { Exercise } from './exercise.ts';

/** The same turns on both feet: a series of its own, as hips and pelvis can turn along. */
export const standingRotation = {
  id: 'standing-rotation',
  version: 1,
  pillar: 'rotate',
  kind: 'measured',
  stage: 'mobilise',
  beforeRun: true,
  task: 'rotation-standing',
  sides: 'both',
  alternates: true,
  views: ['front'],
  rules: [rotation],
  headline: { rule: 'thoracic-rotation', metric: 'rotation-range' },
  protocol: { baselineS: 2, countdownS: 3, capS: 90, reps: 6, endedBy: [] },
  levels: [{ id: 'standing', dose: { sets: 1, reps: 3, timesPerWeek: 2 } }],
  equipment: ['safe-ground'],
  cautions: ['back-injury', 'shoulder-injury', 'dizzy'],
} as const satisfies Exercise;
