import type { KnownExercise } from '../exercises/registry.ts';

/** What is said about an exercise. */
export interface ExerciseTexts {
  readonly title: string;
  /** One sentence: what it measures. */
  readonly measures: string;
  /** Two sentences: why a runner does it. */
  readonly why: string;
  /** What to do, step by step, in the imperative. */
  readonly steps: readonly string[];
  /** Where the camera stands and what to wear. */
  readonly setUp: readonly string[];
}

/** Every registered exercise has its texts, or the compiler complains. */
export type AllExerciseTexts = Readonly<Record<KnownExercise['id'], ExerciseTexts>>;
