import { isGuided, type AnyExercise } from '../exercises/any-exercise.ts';
import { weekdayOf, type Day } from '../progress/calendar-day.ts';
import { specOf } from '../progress/side-by-side.ts';
import type { PlanItem } from '../progress/week.ts';
import type { Messages } from '../texts/messages.ts';
import type { Texts } from '../texts/texts.ts';

type Words = Pick<Texts, 't' | 'ofExercise' | 'ofGuided'>;

export const titleOf = ({ ofExercise, ofGuided }: Words, exercise: AnyExercise): string =>
  isGuided(exercise) ? ofGuided(exercise.id).title : ofExercise(exercise.id).title;

/** 'Eyes open, 3 sets on each side, one more on the left'; of a guided one that it is guided. */
export function amountWords(words: Words, exercise: AnyExercise, item: PlanItem): string {
  const { t, ofExercise, ofGuided } = words;
  const { level, sets, extra } = item;
  const known = isGuided(exercise) ? ofGuided(exercise.id) : ofExercise(exercise.id);
  const title = exercise.levels.length > 1 ? known.levels?.[level]?.title : undefined;
  const much = isGuided(exercise)
    ? t('guide.mark')
    : t(exercise.sides === 'each' ? 'plan.setsEach' : 'plan.sets', { sets });
  const more = extra && t('plan.extra', { side: extra });
  return [title, much, more].filter((part) => part !== undefined).join(', ');
}

/** Today, tomorrow, or the day of the week. */
export function dayWords({ t }: Pick<Texts, 't'>, day: Day, today: Day): string {
  if (day === today) return t('plan.today');
  if (day === today + 1) return t('plan.tomorrow');
  return t(`plan.weekday.${weekdayOf(day)}`);
}

type Apart = keyof Messages['plan']['reason']['apart'];
const APART: readonly string[] = [
  ...(['hip-drop', 'hold-time', 'rotation-range', 'rep-count'] satisfies Apart[]),
];

/** Why an exercise is in the plan, in one sentence. */
export function reasonWords(texts: Texts, exercise: AnyExercise, { reason }: PlanItem): string {
  const { t, number, suffix } = texts;
  switch (reason.id) {
    case 'sides-apart': {
      const { metric, side, by } = reason;
      const unit = isGuided(exercise) ? undefined : specOf(exercise, metric)?.unit;
      const amount = `${number(by, 0)}${unit ? suffix(unit) : ''}`;
      const key = (APART.includes(metric) ? metric : 'other') as Apart;
      return t(`plan.reason.apart.${key}`, { amount, side });
    }
    case 'outside-band':
      return t(`plan.reason.outside-band.${reason.verdict}`);
    case 'not-for-days':
      return t('plan.reason.not-for-days', { days: reason.days });
    case 'prepares':
      return t('plan.reason.prepares', { pillar: reason.pillar });
    default:
      return t(`plan.reason.${reason.id}`);
  }
}
