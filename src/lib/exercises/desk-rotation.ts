import type { Exercise } from './exercise.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

/** The seated rotation as a break at the desk: two turns to each side instead of three. Dose: ours. */
export const deskRotation = {
  ...thoracicRotation,
  protocol: { ...thoracicRotation.protocol, reps: 4 },
} as const satisfies Exercise;
