/** Stands in for `@mediapipe/pose`, which pose-detection imports by name and the tfjs runtime never calls. */
export class Pose {
  constructor() {
    throw new Error('Plumb uses the tfjs runtime only.');
  }
}
export const POSE_CONNECTIONS: [number, number][] = [];
export const VERSION = '';
