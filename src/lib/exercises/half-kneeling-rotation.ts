import { thoracicRotation as rotation } from '../rules/thoracic-rotation.ts';
import type { Exercise } from './exercise.ts';

/** The same turns on one knee: a series of its own. Protocol: Johnson 2012, half-kneeling, arms in front, three to each side. */
export const halfKneelingRotation = {
  id: 'half-kneeling-rotation',
  version: 1,
  pillar: 'rotate',
  kind: 'measured',
  stage: 'mobilise',
  task: 'rotation-kneeling',
  sides: 'both',
  alternates: true,
  views: ['front'],
  rules: [rotation],
  headline: { rule: 'thoracic-rotation', metric: 'rotation-range' },
  protocol: { baselineS: 2, countdownS: 3, capS: 90, reps: 6, endedBy: [] },
  levels: [{ id: 'half-kneeling', dose: { sets: 1, reps: 3, timesPerWeek: 2 } }],
  equipment: ['mat'],
  cautions: ['back-injury', 'shoulder-injury', 'knee-pain'],
} as const satisfies Exercise;
