import { isGuided, type AnyExercise } from '../exercises/any-exercise.ts';
import type { Foundation } from '../exercises/guided-exercise.ts';
import type { GlanceRow } from './at-a-glance.ts';
import type { PlanInput, PlanWishes } from './plan-input.ts';
import { minutesOfItem } from './session-minutes.ts';
import type { PlanItem, WeekPlan } from './week.ts';

/** An exercise that can be done, at the level at which it can be done. */
export interface PlanChoice {
  readonly exercise: AnyExercise;
  readonly level: string;
  /** Sets the level is made of. */
  readonly sets: number;
  readonly timesPerWeek: number;
}

/**
 * At which level an exercise can be done: the chosen one, or the next easier one for which everything is there and nothing
 * in the answers says to wait. Missing: undefined where there is none; a harder one is never taken instead.
 */
export function choiceOf(exercise: AnyExercise, wishes: PlanWishes): PlanChoice | undefined {
  if (!isFine(exercise, wishes)) return undefined;
  if (isGuided(exercise)) {
    const { levels } = exercise;
    const level = levels[chosenOf(levels, wishes.levels[exercise.id])];
    return level && { exercise, level: level.id, sets: 1, timesPerWeek: level.timesPerWeek };
  }
  const { levels } = exercise;
  const level = levels
    .slice(0, chosenOf(levels, wishes.levels[exercise.id]) + 1)
    .findLast((one) => isFine(one, wishes));
  const { sets, timesPerWeek } = level?.dose ?? { sets: 1, timesPerWeek: 1 };
  return level && { exercise, level: level.id, sets, timesPerWeek };
}

/** Everything that can be done, and whose groundwork is there. */
export const choicesOf = ({ catalogue, wishes, rows }: PlanInput): readonly PlanChoice[] =>
  catalogue.flatMap((exercise) => {
    const choice = hasGroundwork(exercise, rows) ? choiceOf(exercise, wishes) : undefined;
    return choice ? [choice] : [];
  });

/** Of what is planned, what the answers of today do not speak against; they may have changed since. */
export const itemsToDo = (
  items: readonly PlanItem[],
  { catalogue, wishes }: Pick<PlanInput, 'catalogue' | 'wishes'>,
): readonly PlanItem[] =>
  items.filter((item) => {
    const exercise = catalogue.find(({ id }) => id === item.exercise);
    const level = exercise?.levels.find(({ id }) => id === item.level);
    const own = level && 'cautions' in level ? (level.cautions ?? []) : [];
    return (
      level && ![...exercise!.cautions, ...own].some((caution) => wishes.cautions.includes(caution))
    );
  });

/** The plan without what should wait by the answers of today; what is done stays told. */
export const withoutWaiting = (plan: WeekPlan, input: PlanInput): WeekPlan => ({
  ...plan,
  sessions: plan.sessions.map((session) =>
    session.state === 'done' ? session : { ...session, items: itemsToDo(session.items, input) },
  ),
});

/** The sets and the extra set of a side of one item. */
type Portion = Pick<PlanItem, 'exercise' | 'level' | 'sets' | 'extra' | 'minutes'>;

/**
 * As much of an exercise as its level asks for and fits; in too little time fewer sets, and the extra set of a side goes last.
 * Unit: min. Missing: undefined where not even one set fits.
 */
export function portionOf(
  { exercise, level, sets: most }: PlanChoice,
  extra: PlanItem['extra'],
  { room, restS }: { readonly room: number; readonly restS: number },
): Portion | undefined {
  for (const side of extra ? [extra, undefined] : [undefined])
    for (let sets = most; sets > 0; sets--) {
      const amount = { level, sets, ...(side && { extra: side }) };
      const minutes = minutesOfItem(exercise, amount, restS);
      if (minutes !== undefined && minutes <= room)
        return { exercise: exercise.id, ...amount, minutes };
    }
  return undefined;
}

/** Nothing in the answers speaks against it, and everything it needs is there. */
function isFine(
  { cautions = [], equipment = [] }: Partial<Pick<AnyExercise, 'cautions' | 'equipment'>>,
  wishes: PlanWishes,
): boolean {
  return (
    !cautions.some((caution) => wishes.cautions.includes(caution)) &&
    equipment.every((thing) => wishes.equipment.includes(thing))
  );
}

const chosenOf = (levels: readonly { readonly id: string }[], chosen: string | undefined) =>
  Math.max(
    0,
    levels.findIndex(({ id }) => id === chosen),
  );

/** Whether stored results show, on both sides, what should be there before. */
function hasGroundwork(exercise: AnyExercise, rows: readonly GlanceRow[]): boolean {
  return (exercise.foundation ?? []).every((base) =>
    (['left', 'right'] as const).every((side) => bestOf(base, side, rows) >= goalOf(base)),
  );
}

const goalOf = (base: Foundation) => ('holdS' in base ? base.holdS : base.repsPerSide);

function bestOf(base: Foundation, side: 'left' | 'right', rows: readonly GlanceRow[]): number {
  const metric = 'holdS' in base ? 'hold-time' : 'rep-count';
  return Math.max(
    ...rows
      .filter((row) => row.exerciseId === base.exercise)
      .flatMap(({ result }) => result.metrics)
      .filter((m) => m.id === metric && m.side === side)
      .map(({ value }) => value ?? 0),
    0,
  );
}
