import type { Exercise } from '../exercises/exercise.ts';
import { atLevel } from '../exercises/levels.ts';
import { exerciseById } from '../exercises/registry.ts';
import type { Recording } from '../recording/recording.ts';
import { changedRules, type ChangedRule } from '../session/rule-versions.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { StoredSession } from '../storage/session-record.ts';
import type { Plumb } from './plumb.svelte.ts';
import { scoredToday } from './scored-today.ts';

/** A result with all that its page shows. */
export interface PastResult {
  /** At the level it was done. */
  readonly exercise: Exercise;
  readonly result: ScoreResult;
  readonly recording: Recording;
  readonly isDemo: boolean;
  /** Missing: the run was not kept. */
  readonly session: StoredSession | undefined;
  /** Rules that have changed since the values were told; the curves are drawn by those of today. */
  readonly changed: readonly ChangedRule[];
}

/** Addresses of the last run of this visit, which may not be in history. */
export const UNKEPT = ['demo', 'last'];

/**
 * The result of that id: a stored one as it was scored then, with its curves worked out anew from the track.
 * Missing: undefined when there is none, or its exercise is unknown.
 */
export async function pastResult(plumb: Plumb, id: string): Promise<PastResult | undefined> {
  if (UNKEPT.includes(id)) return lastRun(plumb);
  const found = await plumb.history.get(id);
  const known = found && exerciseById(found.session.exerciseId);
  if (!found || !known) return undefined;
  const { session, recording } = found;
  const exercise = atLevel(known, session.level);
  const { series, rules } = scoredToday(session, recording, known);
  const result = { ...session.result, series };
  const changed = changedRules(session.result.rules, rules);
  return { exercise, result, recording, isDemo: false, session, changed };
}

function lastRun({ last }: Plumb): PastResult | undefined {
  const known = last && exerciseById(last.result.exercise);
  if (!known) return undefined;
  const exercise = atLevel(known, last.level);
  return { ...last, exercise, session: undefined, changed: [] };
}
