import { painSays, withAnswer, type PainAnswer, type PainSays } from '../progress/pain.ts';
import { isoWithOffset } from '../storage/session-record.ts';
import type { Settings } from './settings.svelte.ts';

/** A day on the calendar of the place: 2026-11-29. */
export const dayOf = (ms: number) => isoWithOffset(new Date(ms)).slice(0, 10);

/** The day before that. */
export function yesterdayOf(ms: number): string {
  const date = new Date(ms);
  date.setDate(date.getDate() - 1);
  return dayOf(date.getTime());
}

/** What the athlete said about how sessions felt, kept with the settings. */
export class PainDiary {
  readonly #settings: Pick<Settings, 'painAnswers' | 'amend'>;

  constructor(settings: Pick<Settings, 'painAnswers' | 'amend'>) {
    this.#settings = settings;
  }

  answerOf(exerciseId: string, day: string, when: 'after' | 'morning'): number | undefined {
    return this.#settings.painAnswers.find(
      (one) => one.exerciseId === exerciseId && one.day === day,
    )?.[when];
  }

  says(exerciseId: string, level: string | undefined): PainSays {
    return painSays(this.#settings.painAnswers, exerciseId, level);
  }

  /** The most careful of what is said of each. */
  saysOf(done: readonly Pick<PainAnswer, 'exerciseId' | 'level'>[]): PainSays {
    const all = done.map(({ exerciseId, level }) => this.says(exerciseId, level));
    return (['lower', 'hold'] as const).find((one) => all.includes(one)) ?? 'fine';
  }

  answer(answer: PainAnswer) {
    this.#settings.amend('painAnswers', (answers) => withAnswer(answers, answer));
  }
}
