import { isGuided, type AnyExercise } from '../exercises/any-exercise.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { atLevel } from '../exercises/levels.ts';
import { lengthMs, partsOf } from '../session/guide-parts.ts';
import type { PlanItem } from './week.ts';

/** Reading what comes next and getting there. Unit: s. Source: ours, the pause between exercises and a little more. */
const CHANGE_S = 15;
/** Standing where the camera sees everything, and the last words afterwards. Unit: s. Source: ours. */
const CAMERA_S = 35;
/** One slow repetition. Unit: s. Source: ours, generous for squats and held turns. */
const REP_S = 5;
/** Beats of the metronome a repetition takes. */
const UP_AND_DOWN = 2;

/**
 * How long an exercise takes within a session, rather too long than too short.
 * Unit: min, in halves. Missing: undefined for a level there is not.
 */
export function minutesOfItem(
  exercise: AnyExercise,
  { level, sets, extra }: Pick<PlanItem, 'level' | 'sets' | 'extra'>,
  restS: number,
): number | undefined {
  if (isGuided(exercise)) {
    const guided = exercise.levels.find(({ id }) => id === level);
    return guided && inHalves(lengthMs(partsOf(exercise, guided)) / 1000 + CHANGE_S);
  }
  const setS = secondsOfSet(exercise, level);
  if (setS === undefined) return undefined;
  const turns = sets * (exercise.sides === 'each' ? 2 : 1) + (extra ? 1 : 0);
  return inHalves(CHANGE_S + CAMERA_S + turns * setS + (turns - 1) * restS);
}

/** One trial with its quiet start and countdown. */
function secondsOfSet(exercise: Exercise, levelId: string): number | undefined {
  const level = exercise.levels.find(({ id }) => id === levelId);
  if (!level) return undefined;
  const { baselineS, countdownS, capS, reps, beatS } = atLevel(exercise, levelId).protocol;
  const count = reps ?? level.dose.reps;
  const trialS =
    count === undefined
      ? (level.dose.holdS ?? capS)
      : count * (beatS ? UP_AND_DOWN * beatS : REP_S);
  return baselineS + countdownS + Math.min(trialS, capS);
}

const inHalves = (seconds: number) => Math.ceil(seconds / 30) / 2;
