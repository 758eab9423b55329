import type { Command } from '../session/workout.ts';
import type { StageRun } from './stage-run.ts';

/** What a key asks for on the stage. */
export type StageWish = Command | 'again' | 'leave';

const OVER: readonly StageRun['phase'][] = ['loading', 'scoring', 'done', 'failed'];

/** Nothing is under way that could be stopped. */
export const isOver = ({ phase }: Pick<StageRun, 'phase'>) => OVER.includes(phase);

/** A step towards the way out: from a trial to a pause, from there to the end, then off the stage. */
export function outwards(run: Pick<StageRun, 'phase' | 'may'>): StageWish {
  if (isOver(run)) return 'leave';
  return run.may.stop ? 'stop' : 'finish';
}

/**
 * Escape leads out, a step at a time; the space bar does the likeliest thing: stops what runs, goes on where nothing does.
 * Missing: undefined for other keys.
 */
export function wishOfKey(
  key: string,
  run: Pick<StageRun, 'phase' | 'may'>,
): StageWish | undefined {
  if (key === 'Escape') return outwards(run);
  if (key !== ' ') return undefined;
  if (run.phase === 'done') return 'again';
  if (isOver(run)) return undefined;
  return run.phase !== 'rest' && run.may.stop ? 'stop' : 'go';
}
