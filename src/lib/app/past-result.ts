import type { Exercise } from '../exercises/exercise.ts';
import { atLevel } from '../exercises/levels.ts';
import { exerciseById } from '../exercises/registry.ts';
import type { Recording } from '../recording/recording.ts';
import type { Series, SeriesId } from '../rules/rule.ts';
import { liveSeries } from '../session/live-series.ts';
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
  /** The same track scored by the rules of today. */
  readonly today: ScoreResult;
  /** What the live rules told while the trial ran, which a test does not show. Missing: it was not live, as of a video file. */
  readonly live: Readonly<Partial<Record<SeriesId, Series>>> | undefined;
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
  const today = await scoredToday(session, recording);
  const result = { ...session.result, series: today.series };
  const changed = changedRules(session.result.rules, today.rules);
  const live = toldLive(recording, exercise, result, session.heightCm ?? undefined);
  return { exercise, result, recording, isDemo: false, session, changed, today, live };
}

function toldLive(
  recording: Recording,
  exercise: Exercise,
  { side, baseline, trial }: ScoreResult,
  heightCm: number | undefined,
) {
  if (!baseline || recording.header.origin === 'file') return undefined;
  return liveSeries(recording, exercise, { side: side ?? undefined, heightCm, baseline, trial });
}

function lastRun({ last, settings }: Plumb): PastResult | undefined {
  const known = last && exerciseById(last.result.exercise);
  if (!known) return undefined;
  const exercise = atLevel(known, last.level);
  const { result, recording } = last;
  const live = toldLive(recording, exercise, result, settings.heightCm);
  return { ...last, exercise, session: undefined, changed: [], today: result, live };
}
