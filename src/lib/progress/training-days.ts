import { WEEKDAYS, weekdayOf, type Day, type Weekday } from './calendar-day.ts';
import { PLAN_SESSIONS } from './plan-input.ts';
import { WEEK_DAYS } from './week.ts';

/**
 * The days of the next seven that are trained on: two or three of those that are free, as far apart as they go.
 * The distance over the end of the week counts too, because another week follows.
 */
export function trainingDays(free: readonly Weekday[], from: Day): readonly Day[] {
  const days = Array.from({ length: WEEK_DAYS }, (_, i) => from + i).filter((day) =>
    free.includes(weekdayOf(day)),
  );
  const count = Math.min(PLAN_SESSIONS.most, days.length);
  let best: readonly Day[] = days.slice(0, count);
  for (const some of choicesOf(days, count)) if (isWider(some, best)) best = some;
  return best;
}

/** All ways to pick so many, keeping the order. */
function choicesOf<T>(from: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, i) =>
    choicesOf(from.slice(i + 1), count - 1).map((rest) => [first, ...rest]),
  );
}

/** The smallest gap decides; where it is the same, what is more even. On a tie the weekday that comes first in a week stays. */
function isWider(a: readonly Day[], b: readonly Day[]): boolean {
  const [gapsA, gapsB] = [gapsOf(a), gapsOf(b)];
  const byLeast = Math.min(...gapsA) - Math.min(...gapsB);
  const byEven = squares(gapsB) - squares(gapsA);
  const byWeekday = orderOf(b) - orderOf(a);
  return (byLeast || byEven || byWeekday) > 0;
}

const gapsOf = (days: readonly Day[]) =>
  days.map((day, i) => (days[i + 1] ?? days[0]! + WEEK_DAYS) - day);
const squares = (gaps: readonly number[]) => gaps.reduce((sum, gap) => sum + gap * gap, 0);

/** The same weekdays come first whatever day the week of the plan begins on. */
const orderOf = (days: readonly Day[]) =>
  days
    .map((day) => WEEKDAYS.indexOf(weekdayOf(day)))
    .sort((a, b) => a - b)
    .reduce((sum, at) => sum * WEEK_DAYS + at, 0);
