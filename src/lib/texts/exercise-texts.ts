import type { KnownExercise } from '../exercises/registry.ts';

/** What is said about an exercise. */
export interface ExerciseTexts {
  readonly title: string;
  /** One sentence: what it measures. */
  readonly measures: string;
  /** Two sentences: why a runner does it. */
  readonly why: string;
  /** What it does not do, or nobody knows. */
  readonly whyNot: string;
  /** Of a movement with a name of its own, what to do after the quiet start and while it goes on; may name `{side}`. */
  readonly stage?: { readonly next: string; readonly go: string };
  /** What the two moving figures do, for those who hear it; `right` in the third person, naming `{side}` where it matters. */
  readonly shown: { readonly right: string; readonly wrong: string };
  /** What to do, step by step, in the imperative. */
  readonly steps: readonly string[];
  /** Where the camera stands and what to wear. */
  readonly setUp: readonly string[];
  /** What often goes wrong, and what helps. */
  readonly faults: readonly { readonly fault: string; readonly cue: string }[];
  /** Each level by its id. */
  readonly levels: Readonly<Record<string, { readonly title: string; readonly hint: string }>>;
}

/** Every registered exercise has its texts, or the compiler complains. */
export type AllExerciseTexts = Readonly<Record<KnownExercise['id'], ExerciseTexts>>;
