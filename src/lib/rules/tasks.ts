import type { Task } from './rule.ts';

/** How the body is at the quiet start of a task, and what the camera sees of it. */
export type Start =
  'both-feet' | 'side-on' | 'seated' | 'facing' | 'kneeling' | 'all-fours' | 'prone' | 'side-lying';

const STARTS = {
  stance: 'both-feet',
  squat: 'both-feet',
  abduction: 'both-feet',
  'leg-swing-frontal': 'both-feet',
  'hip-hitch': 'both-feet',
  lunge: 'both-feet',
  hop: 'both-feet',
  jump: 'both-feet',
  'knee-to-elbow': 'both-feet',
  windmill: 'both-feet',
  'calf-raise': 'side-on',
  'leg-swing-sagittal': 'side-on',
  'toe-raise': 'side-on',
  hinge: 'side-on',
  'good-morning': 'side-on',
  'rotation-seated': 'seated',
  'rotation-standing': 'facing',
  'rotation-kneeling': 'kneeling',
  'four-point': 'all-fours',
  prone: 'prone',
  'side-lying': 'side-lying',
} as const satisfies Readonly<Record<Task, Start>>;

/** The quiet start of a task. */
export const startOf = (task: Task): Start => STARTS[task];

const LOW: readonly Start[] = ['seated', 'kneeling', 'all-fours', 'prone', 'side-lying'];
const ON_THE_FLOOR: readonly Start[] = ['all-fours', 'prone', 'side-lying'];

/** The legs do not carry the body straight: what is said about legs and feet of someone standing does not hold. */
export const isLow = (task: Task): boolean => LOW.includes(startOf(task));

/** It begins on both feet, upright: that start is found by itself. */
export const startsOnBothFeet = (task: Task): boolean =>
  startOf(task) === 'both-feet' || startOf(task) === 'side-on';

/** The trunk is level rather than upright. */
export const onTheFloor = (task: Task): boolean => ON_THE_FLOOR.includes(startOf(task));
