/** How a session felt, from 0 to 10, as the athlete said: right after it, and on the next morning. */
export interface PainAnswer {
  readonly exerciseId: string;
  /** Missing: the exercise has none, or it was not kept. */
  readonly level?: string | undefined;
  /** Of the session, on the calendar of the place: 2026-11-29. */
  readonly day: string;
  readonly after?: number | undefined;
  readonly morning?: number | undefined;
}

/** 'hold': nothing harder for now; 'lower': something easier. */
export type PainSays = 'fine' | 'hold' | 'lower';

/** From 0 to 10. Source: ours; 0–10 pain monitoring is commonly quoted. */
export const HOLD_FROM = 4;
export const LOWER_FROM = 6;
/** So much more than before counts as rising. Source: ours. */
const RISING_BY = 2;
/** Older answers are let go. Source: ours, a season of an answer a day. */
const KEPT = 120;

const worst = ({ after, morning }: PainAnswer) => Math.max(after ?? 0, morning ?? 0);

/** What the latest answer about an exercise says about its load at a level. Missing: 'fine' when nobody was asked. */
export function painSays(
  answers: readonly PainAnswer[],
  exerciseId: string,
  level: string | undefined,
): PainSays {
  const own = answers
    .filter((answer) => answer.exerciseId === exerciseId)
    .sort((a, b) => a.day.localeCompare(b.day));
  const last = own.at(-1);
  if (!last || worst(last) < HOLD_FROM) return 'fine';
  const before = own.at(-2);
  const risen =
    (before !== undefined && worst(last) - worst(before) >= RISING_BY) ||
    (last.after !== undefined && (last.morning ?? 0) - last.after >= RISING_BY);
  // What hurt at a harder level does not push down a second time.
  const atThis = last.level === undefined || last.level === level;
  return (worst(last) >= LOWER_FROM || risen) && atThis ? 'lower' : 'hold';
}

/** The answers with one more; a second one about the same day replaces the first. */
export function withAnswer(answers: readonly PainAnswer[], answer: PainAnswer): PainAnswer[] {
  const same = (one: PainAnswer) => one.exerciseId === answer.exerciseId && one.day === answer.day;
  const earlier = answers.find(same);
  return [...answers.filter((one) => !same(one)), { ...earlier, ...answer }].slice(-KEPT);
}

/** Exercises of that day nobody has said yet how they feel on the morning after. */
export function unaskedMornings<Done extends { readonly exerciseId: string; readonly day: string }>(
  done: readonly Done[],
  answers: readonly PainAnswer[],
  day: string,
): Done[] {
  const known = new Set(
    answers
      .filter((answer) => answer.day === day && answer.morning !== undefined)
      .map(({ exerciseId }) => exerciseId),
  );
  const ofDay = done.filter((one) => one.day === day && !known.has(one.exerciseId));
  return ofDay.filter(
    (one, i) => ofDay.findIndex(({ exerciseId }) => exerciseId === one.exerciseId) === i,
  );
}
