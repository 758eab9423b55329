import type { Day } from './calendar-day.ts';
import { WEEK_DAYS, type PlanSession, type WeekPlan } from './week.ts';

/** Between two sessions of which one had to move. Unit: days. Source: ours, a day of rest. */
const APART_DAYS = 2;

/**
 * The week as it goes on from today: a session of a day gone by is the next one offered, and those after it move on.
 * There is never more than one a day, and none that is done or left out comes again. What finds no day any more lapses.
 */
export function caughtUp(plan: WeekPlan, today: Day): WeekPlan {
  const doneToday = plan.sessions.some(({ doneOn }) => doneOn === today);
  const last = plan.from + WEEK_DAYS - 1;
  let before = doneToday ? today : today - 1;
  const moved = openOf(plan).map((session, i) => {
    const { day } = session;
    const rested = before + APART_DAYS <= last ? before + APART_DAYS : before + 1;
    const next = i === 0 ? before + 1 : rested;
    before = day > before ? day : next;
    return before === day ? session : { ...session, day: before };
  });
  const rest = plan.sessions.filter(({ state }) => state !== 'open');
  const sessions = [...rest, ...moved.filter(({ day }) => day <= last)];
  return { ...plan, sessions: sessions.sort((a, b) => a.day - b.day || a.id - b.id) };
}

const openOf = ({ sessions }: WeekPlan): readonly PlanSession[] =>
  sessions.filter(({ state }) => state === 'open').sort((a, b) => a.day - b.day || a.id - b.id);

/** The session to do next. Missing: undefined when none is open. */
export const nextSession = (plan: WeekPlan): PlanSession | undefined => openOf(plan)[0];

/**
 * The seven days have gone by: time for new ones. So it is for a week of the future, made while the clock ran ahead; a
 * flight over the date line alone puts the calendar back by one day.
 */
export const weekIsOver = (plan: WeekPlan, today: Day) =>
  today >= plan.from + WEEK_DAYS || today < plan.from - 1;
