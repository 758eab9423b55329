import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import { onTheFloor, startOf } from '../rules/tasks.ts';
import type { Announcement } from '../session/announcer.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { Texts } from '../texts/texts.ts';

/** An announcement in words. */
export function spoken(texts: Texts, exercise: Exercise, said: Announcement): string {
  const { t } = texts;
  switch (said.id) {
    case 'check':
      return said.fault ? t(`faults.${said.fault}`) : t(`checks.${said.check}.todo`);
    case 'keep-still':
      return t(`voice.keepStill.${startOf(exercise.task)}`);
    case 'once-more':
      if (said.note === 'moved') return t('training.noteMoved');
      return said.note === 'both-feet' ? t('training.noteBothFeet') : t(`reasons.${said.note}`);
    case 'get-ready':
      return [
        ...(said.arms ? [t('voice.armsFirst')] : []),
        readyWords(texts, exercise, said.side),
      ].join(' ');
    case 'go':
      return t('voice.go');
    case 'cue':
      return t(`cues.${said.cue}`);
    case 'fix':
      return t(`reasons.${said.reason}`);
    case 'well-done':
      return t('voice.wellDone');
    case 'seconds':
      return t('voice.seconds', { seconds: said.seconds });
    case 'rep':
      return t('voice.rep', { count: said.count });
    case 'rest':
      return `${
        said.side
          ? t(restKey(exercise), {
              side: said.side,
              seconds: said.seconds,
            })
          : t('voice.rest', { seconds: said.seconds })
      } ${t('voice.restSigns')}`;
    case 'closing':
      return t('voice.closing');
    case 'paused':
      return `${t(said.lost ? 'voice.lost' : 'voice.paused')} ${t('voice.pausedSigns')}`;
    case 'finished':
      return t('voice.finished');
  }
}

function restKey({ task, onBothLegs }: Exercise) {
  if (onTheFloor(task)) return 'voice.restBodySide';
  return onBothLegs ? 'voice.restSide' : 'voice.restLeg';
}

function readyWords({ t, stageOf }: Texts, exercise: Exercise, side: Side | undefined): string {
  const words = stageOf(exercise, 'next', side ?? 'left');
  if (words) return t('voice.readyTo', { words });
  if (exercise.onBothLegs) return t('voice.readyBoth');
  return side ? t('voice.readyLeg', { side }) : t('voice.readyTurn');
}

/** The headline value of a trial in words, each side by its name; or why there is none. */
export function spokenResult(
  { t, amount }: Texts,
  exercise: Exercise,
  result: ScoreResult,
): string {
  const heads = result.metrics.filter((m) => m.id === exercise.headline.metric);
  const told = heads.flatMap((head) => {
    const value = amount(head);
    if (value === undefined) return [];
    if (!head.side || exercise.onBothLegs) return t('voice.value', { amount: value });
    const oneSide = onTheFloor(exercise.task) ? 'voice.onBodySide' : 'voice.onLeg';
    const key = exercise.sides === 'each' ? oneSide : 'voice.toSide';
    return t(key, { side: head.side, amount: value });
  });
  if (told.length > 0) return told.join(' ');
  const reason = heads.find((m) => m.reason)?.reason;
  return [t('voice.notMeasured'), ...(reason ? [t(`reasons.${reason}`)] : [])].join(' ');
}
