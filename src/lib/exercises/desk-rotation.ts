import type { Exercise } from './exercise.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

const [seated] = thoracicRotation.levels;

/** The seated rotation as a break at the desk: two turns to each side instead of three. Dose: ours. */
export const deskRotation = {
  ...thoracicRotation,
  protocol: { ...thoracicRotation.protocol, reps: 4 },
  levels: [{ ...seated, dose: { ...seated.dose, reps: 2 } }],
} as const satisfies Exercise;
