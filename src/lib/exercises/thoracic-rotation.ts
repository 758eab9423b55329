import { thoracicRotation as rotation } from '../rules/thoracic-rotation.ts';
import type { Exercise } from './exercise.ts';

/** Seated turns of the upper body to both sides. Protocol: Johnson 2012, bar or arms in front, three to each side. */
export const thoracicRotation = {
  id: 'thoracic-rotation',
  version: 1,
  pillar: 'rotate',
  kind: 'measured',
  stage: 'mobilise',
  task: 'rotation-seated',
  sides: 'both',
  alternates: true,
  views: ['front'],
  rules: [rotation],
  headline: { rule: 'thoracic-rotation', metric: 'rotation-range' },
  protocol: { baselineS: 2, countdownS: 3, capS: 90, reps: 6, endedBy: [] },
  levels: [
    {
      id: 'seated',
      dose: { sets: 1, reps: 3, timesPerWeek: 3 },
      gate: [{ rule: 'thoracic-rotation', metric: 'rotation-range', atLeast: 45 }],
    },
  ],
  equipment: ['chair'],
  cautions: ['back-injury', 'shoulder-injury'],
} as const satisfies Exercise;
