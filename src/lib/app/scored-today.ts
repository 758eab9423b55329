import type { Exercise } from '../exercises/exercise.ts';
import { exerciseById } from '../exercises/registry.ts';
import type { Recording } from '../recording/recording.ts';
import { changedRules } from '../session/rule-versions.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { EarlierScoring, StoredSession } from '../storage/session-record.ts';
import { scoreAside } from './score-aside.ts';
import { tuningOf } from './tuning-of.ts';

/** The track of a stored session, scored by the rules of today as the session was done then. */
export function scoredToday(session: StoredSession, recording: Recording): Promise<ScoreResult> {
  const { exerciseId, level, side, heightCm, result } = session;
  const options = {
    side: side ?? undefined,
    heightCm: heightCm ?? undefined,
    baseline: result.baseline ?? undefined,
    trial: result.trial,
  };
  return scoreAside({ recording, exerciseId, level, options });
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
