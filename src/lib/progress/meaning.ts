import type { Exercise, Eyes } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { MetricSpec, MetricValue } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { ageGroupOf, type AgeGroup } from './age-bands.ts';
import { changeSince } from './change.ts';
import { COMPARISONS, type ComparisonId } from './comparisons.ts';

/** What the athlete told about themselves and the trial, for fair comparisons. */
export interface Told {
  readonly eyes?: Eyes | undefined;
  readonly ageYears?: number | undefined;
}

/** What was measured, or why nothing was. */
export type Finding =
  | { readonly kind: 'notMeasured'; readonly reason: ReasonId | undefined }
  /** `dropped` and `rose`: the free side, beyond the error of the value. */
  | {
      readonly kind: 'level' | 'dropped' | 'rose';
      readonly stance: Side;
      readonly head: MetricValue;
    }
  | { readonly kind: 'held'; readonly side: Side; readonly head: MetricValue }
  | { readonly kind: 'turned' | 'measured'; readonly heads: readonly MetricValue[] };

/** What the finding is set beside. */
export type Beside =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'noChange' }
  | { readonly kind: 'changed'; readonly changes: readonly Changed[] }
  /** `hint`: an error bar reaches across a border, so the sentence may not hold. */
  | { readonly kind: 'comparison'; readonly id: ComparisonId; readonly hint: boolean }
  | { readonly kind: 'ageGroup'; readonly group: AgeGroup; readonly hint: boolean }
  | { readonly kind: 'repeat' };

export interface Changed {
  readonly before: MetricValue;
  readonly now: MetricValue;
}

/**
 * What a result means: what was measured, and what it is compared with, or whether it changed beyond measurement
 * error. Words for it stand in the texts. No diagnosis, no muscles, no prediction.
 *
 * @param before the metrics of the last result of the same series and side, if there is one
 */
export function meaning(
  exercise: Exercise,
  result: ScoreResult,
  before?: readonly MetricValue[],
  told: Told = {},
): { readonly finding: Finding; readonly beside: Beside } {
  const heads = result.metrics.filter((m) => m.id === exercise.headline.metric);
  const measured = heads.filter((m) => m.value !== null);
  if (measured.length === 0) {
    const reason = heads.find((m) => m.reason)?.reason ?? result.quality.reasons[0];
    return { finding: { kind: 'notMeasured', reason }, beside: { kind: 'nothing' } };
  }
  const spec = exercise.rules
    .map((rule) => rule.metrics[exercise.headline.metric])
    .find((known) => known !== undefined);
  return {
    finding: findingOf(result.side, measured),
    beside: sinceLastTime(measured, before, spec) ?? comparison(exercise, measured, told),
  };
}

function findingOf(side: Side | null, heads: readonly MetricValue[]): Finding {
  const head = heads[0]!;
  if (head.id === 'hip-drop' && side) return { kind: pelvis(head), stance: side, head };
  if (head.id === 'hold-time' && side) return { kind: 'held', side, head };
  const turned = heads.every((m) => m.id === 'rotation-range' && m.side);
  return { kind: turned ? 'turned' : 'measured', heads };
}

/** + = the free side hangs lower. Within its error the pelvis counts as level. */
function pelvis({ value, error }: MetricValue) {
  if (Math.abs(value ?? 0) <= (error ?? 0)) return 'level';
  return value! > 0 ? 'dropped' : 'rose';
}

function sinceLastTime(
  heads: readonly MetricValue[],
  before: readonly MetricValue[] | undefined,
  spec: MetricSpec | undefined,
): Beside | undefined {
  const pairs = heads.flatMap((now) => {
    const old = before?.find((m) => m.id === now.id && m.side === now.side);
    const change = old && changeSince(old, now, spec);
    return old && change ? [{ before: old, now, change }] : [];
  });
  if (pairs.length === 0) return undefined;
  const changes = pairs.filter(({ change }) => change !== 'same');
  return changes.length === 0 ? { kind: 'noChange' } : { kind: 'changed', changes };
}

function comparison(exercise: Exercise, heads: readonly MetricValue[], told: Told): Beside {
  const { headline, task } = exercise;
  const known = COMPARISONS[headline.metric]?.[task];
  // What is commonly quoted was found on one leg.
  if (!known || exercise.onBothLegs) return { kind: 'repeat' };
  const across = (borders: readonly number[]) =>
    borders.some((border) => heads.some((m) => Math.abs((m.value ?? 0) - border) < (m.error ?? 0)));
  if (known.id !== 'hold-open')
    return { kind: 'comparison', id: known.id, hint: across(known.borders) };
  const { eyes = 'open', ageYears } = told;
  const group = ageYears === undefined ? undefined : ageGroupOf(ageYears, eyes);
  if (group) return { kind: 'ageGroup', group, hint: across([group.meanS]) };
  // Closed eyes, age unknown. Source: Springer 2007, table not re-read.
  return { kind: 'comparison', id: eyes === 'closed' ? 'hold-closed' : 'hold-open', hint: false };
}
