import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import { isRotation } from '../rules/rotation-tasks.ts';
import { startOf } from '../rules/tasks.ts';
import type { SessionState } from '../session/session.ts';
import type { Texts } from '../texts/texts.ts';

export type StagePhase =
  | 'loading'
  | 'gate'
  | 'baseline'
  | 'countdown'
  | 'trial'
  | 'rest'
  | 'paused'
  | 'scoring'
  | 'done'
  | 'failed';

/** What is going on, in words short enough to be read from three metres. */
export function phaseTitle(
  { t, stageOf }: Texts,
  phase: StagePhase,
  exercise: Exercise,
  side: Side = 'left',
): string {
  const turning = isRotation(exercise.task);
  if (phase === 'baseline') return t(`training.phase.baseline.${startOf(exercise.task)}`);
  if (phase === 'countdown')
    return (
      stageOf(exercise, 'next', side) ??
      (turning
        ? t('training.phase.countdownTurn')
        : exercise.onBothLegs
          ? t('training.phase.countdownBoth')
          : t('training.phase.countdownLeg', { side }))
    );
  if (phase === 'trial')
    return (
      stageOf(exercise, 'go', side) ??
      (turning
        ? t('training.phase.trialTurn')
        : exercise.onBothLegs
          ? t('training.phase.trialBoth')
          : t('training.phase.trialLeg', { side }))
    );
  return t(`training.phase.${phase}`);
}

/** What was wrong with the quiet start, which is now asked for again. */
export function noteWords({ t }: Texts, note: NonNullable<SessionState['note']>): string {
  if (note === 'moved') return t('training.noteMoved');
  return note === 'both-feet' ? t('training.noteBothFeet') : t(`reasons.${note}`);
}
