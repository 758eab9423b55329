import type { Exercise, Eyes } from '../exercises/exercise.ts';
import { eyesAt } from '../exercises/levels.ts';
import { ageGroupOf } from './age-bands.ts';
import { COMPARISONS, type ComparisonId } from './comparisons.ts';

/** A value drawn across a chart to compare with, in the unit of the metric. */
export interface ReferenceLine {
  /** 'norm': found in other people; 'goal': what the level asks for. */
  readonly kind: 'norm' | 'goal';
  readonly value: number;
}

export interface References {
  readonly lines: readonly ReferenceLine[];
  /** The sentence that says what the norm is and is not. Missing: there is none for this metric. */
  readonly comparison: ComparisonId | undefined;
}

/** What a metric of an exercise may be compared with, at a level and an age. */
export function referencesOf(
  exercise: Exercise,
  metric: string,
  told: { readonly level?: string | undefined; readonly ageYears?: number | undefined },
): References {
  const eyes = eyesAt(exercise, told.level) ?? 'open';
  const known = exercise.onBothLegs ? undefined : COMPARISONS[metric]?.[exercise.task];
  const norms = known?.id === 'hold-open' ? heldAt(eyes, told.ageYears) : (known?.borders ?? []);
  const level = exercise.levels.find(({ id }) => id === told.level);
  const goals = (level?.gate ?? [])
    .filter((gate) => gate.metric === metric)
    .map((gate) => ('atLeast' in gate ? gate.atLeast : gate.atMost));
  return {
    lines: [
      ...norms.map((value) => ({ kind: 'norm' as const, value })),
      ...goals.map((value) => ({ kind: 'goal' as const, value })),
    ],
    comparison: known?.id === 'hold-open' && eyes === 'closed' ? 'hold-closed' : known?.id,
  };
}

function heldAt(eyes: Eyes, ageYears: number | undefined): readonly number[] {
  const group = ageYears === undefined ? undefined : ageGroupOf(ageYears, eyes);
  return group ? [group.meanS] : [];
}
