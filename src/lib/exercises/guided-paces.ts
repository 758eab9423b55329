import type { Pace } from './guided-exercise.ts';

/** A slow breath with a long way out. Unit: s. Source: ours; six breaths a minute are commonly quoted as slow breathing. */
export const SLOW_BREATH = [
  { part: 'in', seconds: 4 },
  { part: 'out', seconds: 6 },
] as const satisfies Pace;

/** Three seconds there, three back. Source: ours; slow enough to feel where it catches. */
export const SLOW_MOVE = [
  { part: 'go', seconds: 3 },
  { part: 'back', seconds: 3 },
] as const satisfies Pace;
