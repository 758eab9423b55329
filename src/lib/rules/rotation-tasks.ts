import type { Task } from './rule.ts';

/** On a chair, on both feet, or with one knee on the floor: each is a series of its own. */
export const ROTATION_TASKS = [
  'rotation-seated',
  'rotation-standing',
  'rotation-kneeling',
] as const satisfies readonly Task[];

/** Whether a task is a turn of the upper body. */
export function isRotation(task: Task): task is (typeof ROTATION_TASKS)[number] {
  return ROTATION_TASKS.some((one) => one === task);
}
