import { stageOf, type AnyExercise } from '../exercises/any-exercise.ts';
import type { Day } from './calendar-day.ts';
import { choiceOf, portionOf, type PlanChoice } from './plan-choices.ts';
import type { PlanInput } from './plan-input.ts';
import { needOf } from './plan-need.ts';
import { inOrder } from './session-order.ts';
import {
  minutesTogether,
  WEEK_DAYS,
  type PlanItem,
  type PlanSession,
  type WeekPlan,
} from './week.ts';

/*
 * What the athlete changes. What cannot be is left as it was: an exercise that the answers speak against or whose
 * equipment is not there, more time than was asked for, two sessions on one day, a session that is already done.
 */

const changed = (
  plan: WeekPlan,
  id: number,
  change: (session: PlanSession) => PlanSession,
): WeekPlan => ({
  ...plan,
  sessions: plan.sessions.map((one) => (one.id === id && one.state !== 'done' ? change(one) : one)),
});

export const removeItem = (plan: WeekPlan, id: number, exercise: string): WeekPlan =>
  changed(plan, id, (session) => ({
    ...session,
    items: session.items.filter((item) => item.exercise !== exercise),
  }));

export function addItem(plan: WeekPlan, id: number, exercise: string, input: PlanInput): WeekPlan {
  return changed(plan, id, (session) => {
    const item = itemFor(exercise, session.items, input);
    return item
      ? { ...session, items: inOrder([...session.items, item], input.catalogue) }
      : session;
  });
}

/** Another of the same pillar in the place of one. */
export function swapItem(
  plan: WeekPlan,
  id: number,
  { from, to }: { readonly from: string; readonly to: string },
  input: PlanInput,
): WeekPlan {
  return changed(plan, id, (session) => {
    if (!swapsFor(session, from, input).some((one) => one.id === to)) return session;
    const others = session.items.filter((item) => item.exercise !== from);
    const item = itemFor(to, others, input);
    return item ? { ...session, items: inOrder([...others, item], input.catalogue) } : session;
  });
}

/** What can stand in the place of an exercise: of the same pillar, of the same stage first. */
export function swapsFor(
  session: PlanSession,
  from: string,
  input: PlanInput,
): readonly AnyExercise[] {
  const old = input.catalogue.find(({ id }) => id === from);
  if (!old || !session.items.some(({ exercise }) => exercise === from)) return [];
  const others = session.items.filter((item) => item.exercise !== from);
  const alike = (one: AnyExercise) => Number(stageOf(one) === stageOf(old));
  return input.catalogue
    .filter((one) => one.id !== from && one.pillar === old.pillar && itemFor(one.id, others, input))
    .sort((a, b) => alike(b) - alike(a));
}

/** What can still be added. */
export const additionsFor = (session: PlanSession, input: PlanInput): readonly AnyExercise[] =>
  input.catalogue.filter(({ id }) => itemFor(id, session.items, input));

/** Days on which a session could be: of this plan, not gone by; where another is, the two change places. */
export function daysFor(plan: WeekPlan, session: PlanSession, today: Day): readonly Day[] {
  const taken = plan.sessions.filter(({ id, state }) => id !== session.id && state !== 'open');
  return Array.from({ length: WEEK_DAYS }, (_, i) => plan.from + i).filter(
    (day) => day >= today && !taken.some((one) => (one.doneOn ?? one.day) === day),
  );
}

export function moveSession(plan: WeekPlan, id: number, day: Day, today: Day): WeekPlan {
  const session = plan.sessions.find((one) => one.id === id);
  if (session?.state !== 'open' || !daysFor(plan, session, today).includes(day)) return plan;
  const sessions = plan.sessions.map((one) => {
    if (one.id === id) return { ...one, day };
    return one.day === day && one.state === 'open' ? { ...one, day: session.day } : one;
  });
  return { ...plan, sessions: sessions.sort((a, b) => a.day - b.day || a.id - b.id) };
}

/** Leaves a session out, or takes that back. */
export const skipSession = (plan: WeekPlan, id: number, skipped: boolean): WeekPlan =>
  changed(plan, id, (session) => ({ ...session, state: skipped ? 'skipped' : 'open' }));

/** @param exercises what was really done of it */
export function markDone(
  plan: WeekPlan,
  id: number,
  { exercises, today }: { readonly exercises: readonly string[]; readonly today: Day },
): WeekPlan {
  const done = changed(plan, id, (session) => ({ ...session, state: 'done', doneOn: today }));
  const lastDone = Object.fromEntries(exercises.map((exercise) => [exercise, today]));
  return { ...done, lastDone: { ...plan.lastDone, ...lastDone } };
}

/** Missing: undefined for what cannot be done, is already there, or does not fit. */
function itemFor(
  exerciseId: string,
  beside: readonly PlanItem[],
  input: PlanInput,
): PlanItem | undefined {
  const exercise = input.catalogue.find(({ id }) => id === exerciseId);
  if (!exercise || beside.some((item) => item.exercise === exerciseId)) return undefined;
  const choice: PlanChoice | undefined = choiceOf(exercise, input.wishes);
  const { minutes, restS } = input.wishes;
  const room = minutes - minutesTogether(beside);
  const portion = choice && portionOf(choice, needOf(exercise, input).extra, { room, restS });
  return portion && { ...portion, reason: { id: 'your-choice' } };
}
