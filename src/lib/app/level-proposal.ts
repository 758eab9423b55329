import type { Exercise } from '../exercises/exercise.ts';
import { proposedLevel, type Proposal } from '../progress/proposed-level.ts';
import { PainDiary } from './pain-diary.ts';
import type { Plumb } from './plumb.svelte.ts';

/** What history and pain answers say about the next level. Missing: undefined where there is nothing to choose from. */
export function levelProposal(
  { history, settings }: Pick<Plumb, 'history' | 'settings'>,
  exercise: Exercise,
  level: string | undefined,
): Proposal | undefined {
  if (level === undefined || exercise.levels.length < 2) return undefined;
  const pain = new PainDiary(settings).says(exercise.id, level);
  return proposedLevel(exercise, level, history.rows, pain);
}
