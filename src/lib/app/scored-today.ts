import type { Exercise } from '../exercises/exercise.ts';
import { atLevel } from '../exercises/levels.ts';
import { exerciseById } from '../exercises/registry.ts';
import type { Recording } from '../recording/recording.ts';
import { changedRules } from '../session/rule-versions.ts';
import { scoreRecording } from '../session/score.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { EarlierScoring, StoredSession } from '../storage/session-record.ts';
import { tuningOf } from './tuning-of.ts';

/** The track of a stored session, scored by the rules of today as the session was done then. */
export function scoredToday(
  session: StoredSession,
  recording: Recording,
  exercise: Exercise,
): ScoreResult {
  return scoreRecording(recording, atLevel(exercise, session.level), {
    side: session.side ?? undefined,
    heightCm: session.heightCm ?? undefined,
    baseline: session.result.baseline ?? undefined,
    trial: session.result.trial,
  });
}

/** Whether a stored result was scored by rules that are others by now. Of an exercise nobody knows nothing can be said. */
export function isOutdated(session: Pick<StoredSession, 'exerciseId' | 'rules'>): boolean {
  const exercise = exerciseById(session.exerciseId);
  if (!exercise) return false;
  const now = Object.fromEntries(exercise.rules.map(({ id, version }) => [id, version]));
  return changedRules(session.rules, now).length > 0;
}

/** A stored session with the values of today; what was told before stands with it, oldest first. */
export function rescored(
  session: StoredSession,
  { series: _, ...result }: ScoreResult,
  exercise: Exercise,
  appVersion: string,
): StoredSession {
  const then: EarlierScoring = {
    exerciseVersion: session.exerciseVersion,
    rules: session.rules,
    tuning: session.tuning,
    result: session.result,
    appVersion: session.appVersion,
  };
  return {
    ...session,
    exerciseVersion: exercise.version,
    rules: result.rules,
    tuning: tuningOf(exercise),
    result,
    appVersion,
    earlier: [...(session.earlier ?? []), then],
  };
}
