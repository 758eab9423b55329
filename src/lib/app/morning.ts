import { exerciseById } from '../exercises/registry.ts';
import { unaskedMornings } from '../progress/pain.ts';
import { yesterdayOf } from './pain-diary.ts';
import type { Plumb } from './plumb.svelte.ts';

/** An exercise of yesterday, with its level. */
export interface YesterdaysExercise {
  readonly exerciseId: string;
  readonly level: string | undefined;
  readonly day: string;
  readonly filmed: boolean;
}

/** What was done yesterday and has no answer yet about how it feels today. */
export function askedThisMorning(
  { history, settings }: Pick<Plumb, 'history' | 'settings'>,
  nowMs: number,
): YesterdaysExercise[] {
  const done = [...history.rows, ...history.guided].map(({ exerciseId, level, startedAt }) => ({
    ...{ exerciseId, level, day: startedAt.slice(0, 10) },
    filmed: exerciseById(exerciseId) !== undefined,
  }));
  return unaskedMornings(done, settings.painAnswers, yesterdayOf(nowMs));
}
