import type { Pillar, Stage } from './exercise.ts';
import type { Caution, Equipment } from './needs.ts';

/** What a pace is made of: a breath, a slow movement, or a run and the walk back. */
export type PacePart = 'in' | 'hold' | 'out' | 'go' | 'stay' | 'back' | 'run' | 'walk';

/** One round of a pace, part after part. */
export type Pace = readonly { readonly part: PacePart; readonly seconds: number }[];

/** One thing to do; its words stand in the texts, by its id. */
export type GuidedStep = {
  /** One of its kind in its level. */
  readonly id: string;
  /** 'each': the left side, then the right; steps that follow each other stay together on one side. */
  readonly sides: 'each' | 'both';
} & (
  | { readonly seconds: number; readonly pace?: Pace }
  | { readonly rounds: number; readonly pace: Pace }
);

export interface GuidedLevel {
  readonly id: string;
  readonly timesPerWeek: number;
  readonly steps: readonly GuidedStep[];
}

/** What should be there before an exercise; it is told, not enforced. */
export type Foundation =
  | { readonly exercise: 'calf-raise' | 'hop'; readonly repsPerSide: number }
  | { readonly exercise: 'single-leg-balance'; readonly holdS: number };

/** An exercise the camera has no part in: it is led step by step, by voice and sight. */
export interface GuidedExercise {
  readonly id: string;
  readonly version: number;
  readonly pillar: Pillar;
  readonly kind: 'guided';
  /** Where it stands in a session. Missing: 'release'. */
  readonly stage?: Stage;
  /** Good in the minutes before a run: standing, moving, not tiring. */
  readonly beforeRun?: true;
  /** Time to get into place before each step and each side. */
  readonly readyS: number;
  /** Easiest first. */
  readonly levels: readonly GuidedLevel[];
  readonly equipment: readonly Equipment[];
  readonly cautions: readonly Caution[];
  readonly foundation?: readonly Foundation[];
}
