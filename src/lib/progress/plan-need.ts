import { isGuided, type AnyExercise } from '../exercises/any-exercise.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { opposite, type Side } from '../pose/keypoints.ts';
import type { GlanceRow } from './at-a-glance.ts';
import { dayOf, type Day } from './calendar-day.ts';
import { otherSideOf } from './neighbours.ts';
import type { PlanInput } from './plan-input.ts';
import { sideBySide, sidesApart, specOf } from './side-by-side.ts';
import type { PlanReason } from './week.ts';

/** How much an exercise would help now, and what speaks for it most. */
export interface PlanNeed {
  /** More = sooner. */
  readonly score: number;
  /** Missing: nothing in particular. */
  readonly reason: PlanReason | undefined;
  /** The side that gets one set more. Missing: none, or both are trained in one trial. */
  readonly extra: Side | undefined;
}

interface Part {
  readonly weight: number;
  /** Missing: counts, but is not worth a word. */
  readonly reason?: PlanReason;
}

// Source of all weights: ours. A measured gap outweighs a long pause, and a long pause outweighs what was never tried.
const APART = 3;
/** What a difference many times beyond its error adds at most. */
const FAR_APART = 2;
const OUTSIDE = { fault: 3, warn: 2 } as const;
const LONGEST_PAUSE = 1.8;
const NOT_DONE_YET = 1;
/** A pause of so long counts 1. Unit: days. Source: ours. */
const WEEK = 7;

/** What the stored results say about one exercise. */
export function needOf(
  exercise: AnyExercise,
  { rows, lastDone, today }: Pick<PlanInput, 'rows' | 'lastDone' | 'today'>,
): PlanNeed {
  const newestFirst = rows
    .filter((row) => row.exerciseId === exercise.id)
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  const now = newestFirst[0];
  const apart = now && !isGuided(exercise) ? apartOf(exercise, now, newestFirst) : undefined;
  const marked = lastDone[exercise.id];
  const lastDay = Math.max(now ? dayOf(now.startedAt) : -Infinity, marked ?? -Infinity);
  const parts = [apart?.part, outside(now, newestFirst), pause(today - lastDay)].filter(
    (part) => part !== undefined,
  );
  const [first] = parts.toSorted((a, b) => b.weight - a.weight);
  return {
    score: parts.reduce((sum, { weight }) => sum + weight, 0),
    reason: first?.reason,
    extra: apart?.extra,
  };
}

/** Missing: undefined where left and right lie within measurement error, or one was not measured. */
function apartOf(exercise: Exercise, now: GlanceRow, rows: readonly GlanceRow[]) {
  const { headline, sides } = exercise;
  const placed = { ...now.result, side: now.side };
  const shown = sideBySide(exercise, placed, otherSideOf(rows, now));
  const found = sidesApart(exercise, now.result.metrics, shown);
  const better = betterOf(exercise);
  if (!found || !better || found.change === 'same') return undefined;
  const larger: Side = found.by > 0 ? 'left' : 'right';
  const side = better === 'more' ? opposite(larger) : larger;
  const by = Math.abs(found.by);
  const beyond = found.limit > 0 ? by / found.limit - 1 : FAR_APART;
  const part: Part = {
    weight: APART + Math.min(FAR_APART, beyond),
    reason: { id: 'sides-apart', side, by, metric: headline.metric },
  };
  return { part, extra: sides === 'each' ? side : undefined };
}

/** Which way is better: as the metric says, or as the way to the next level says. */
function betterOf(exercise: Exercise): 'more' | 'less' | undefined {
  const { rule, metric } = exercise.headline;
  const gate = exercise.levels
    .flatMap((level) => level.gate ?? [])
    .find((one) => one.rule === rule && one.metric === metric);
  return specOf(exercise, metric)?.better ?? (gate && ('atLeast' in gate ? 'more' : 'less'));
}

/** The worse of both sides. */
function outside(now: GlanceRow | undefined, rows: readonly GlanceRow[]): Part | undefined {
  if (!now) return undefined;
  const verdicts = [now.result.verdict, otherSideOf(rows, now)?.result.verdict];
  const verdict = (['fault', 'warn'] as const).find((one) => verdicts.includes(one));
  return verdict && { weight: OUTSIDE[verdict], reason: { id: 'outside-band', verdict } };
}

function pause(days: Day): Part {
  if (days === Infinity) return { weight: NOT_DONE_YET, reason: { id: 'not-done-yet' } };
  const weight = Math.min(LONGEST_PAUSE, Math.max(0, days) / WEEK);
  return days >= WEEK ? { weight, reason: { id: 'not-for-days', days } } : { weight };
}
