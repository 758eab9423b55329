import { atLevel } from '../exercises/levels.ts';
import { exerciseById } from '../exercises/registry.ts';
import { scoreRecording, type Scorable, type ScoreOptions } from '../session/score.ts';
import type { ScoreResult } from '../session/score-result.ts';

/** What is to be scored, in words that reach another thread: an exercise there has no functions, only its name. */
export interface ScoringWish {
  readonly recording: Scorable;
  readonly exerciseId: string;
  /** Missing: none was chosen, as for a video file. */
  readonly level?: string | undefined;
  readonly options: ScoreOptions;
}

/** Scores on the thread it is called on. */
export function scoreByName({ recording, exerciseId, level, options }: ScoringWish): ScoreResult {
  const exercise = exerciseById(exerciseId);
  if (!exercise) throw new Error(`There is no exercise "${exerciseId}".`);
  return scoreRecording(recording, atLevel(exercise, level), options);
}
