import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { Unit } from '../rules/rule.ts';
import { metricHistory, type HistoryRow } from './metric-history.ts';
import type { Trend } from './trend.ts';

/** A stored test, as much of it as is needed here. */
export type TestRow = HistoryRow & { readonly view: View };

/** Somebody who trains here, with all their tests. Missing: undefined where they cannot be read. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly tests: readonly TestRow[] | undefined;
}

/** How a test was done, as far as people must have done it alike to be set beside each other. */
export interface Manner {
  readonly view: View;
  readonly level: string | undefined;
  readonly eyes: 'open' | 'closed';
  /** Of the pose model: 'blazepose' of 'blazepose-full'. */
  readonly family: string;
}

export interface SquadSide {
  readonly side: Side | undefined;
  readonly value: number;
  readonly error: number;
  /** How far single tests of this person lie apart by chance: half width of 95 %, from their repeats or what others found. */
  readonly scatter: number;
  readonly atMs: number;
  /** Missing: one test so far. */
  readonly trend: Trend | undefined;
}

export interface SquadRow extends Pick<Member, 'id' | 'name'> {
  readonly tests: number | undefined;
  /** Empty: not tested that way, or never measurable. */
  readonly sides: readonly SquadSide[];
  /** Why the latest test could not be measured, where none could. */
  readonly reason: ReasonId | undefined;
}

/** One metric of everybody. People stand in their own order, never by value. */
export interface SquadTable {
  readonly unit: Unit | undefined;
  readonly rows: readonly SquadRow[];
  /** What the values shown were measured with, where that differs: more than one entry. */
  readonly models: readonly string[];
  readonly versions: readonly string[];
}

const mannerOf = ({ view, level, eyes, model }: TestRow): Manner => ({
  ...{ view, level, eyes: eyes ?? 'open', family: model.split('-')[0] ?? model },
});

/** The same for results that may stand beside each other. */
export const mannerKey = ({ view, level, eyes, family }: Manner): string =>
  [view, level ?? '', eyes, family].join(' ');

const testsOf = ({ tests }: Member, { id }: Pick<Exercise, 'id'>) =>
  (tests ?? []).filter((row) => row.exerciseId === id && row.mode === 'test');

/** Whether anybody has a test of it. */
export const isTested = (members: readonly Member[], exercise: Exercise): boolean =>
  members.some((member) => testsOf(member, exercise).length > 0);

/** All tests of an exercise, whoever did them. */
export const allTests = (members: readonly Member[], exercise: Exercise): readonly TestRow[] =>
  members.flatMap((member) => testsOf(member, exercise));

/** How an exercise was tested: first what most of them have done. */
export function mannersOf(members: readonly Member[], exercise: Exercise): readonly Manner[] {
  const found = new Map<string, { manner: Manner; athletes: Set<string>; latestMs: number }>();
  for (const member of members)
    for (const row of testsOf(member, exercise)) {
      const manner = mannerOf(row);
      const one = found.get(mannerKey(manner)) ?? { manner, athletes: new Set(), latestMs: 0 };
      one.athletes.add(member.id);
      one.latestMs = Math.max(one.latestMs, Date.parse(row.startedAt));
      found.set(mannerKey(manner), one);
    }
  return [...found.values()]
    .sort((a, b) => b.athletes.size - a.athletes.size || b.latestMs - a.latestMs)
    .map(({ manner }) => manner);
}

/**
 * The latest value of everybody in tests of one manner, each with how it went in their own series.
 * Missing: somebody without such a test has no sides.
 */
export function squadTable(
  members: readonly Member[],
  exercise: Exercise,
  metric: string,
  manner: Manner,
): SquadTable {
  const key = mannerKey(manner);
  const rule = exercise.rules.find((one) => one.metrics[metric])?.id;
  const shown: HistoryRow[] = [];
  let unit: Unit | undefined;
  const rows = members.map((member): SquadRow => {
    const { id, name } = member;
    if (!member.tests) return { id, name, tests: undefined, sides: [], reason: undefined };
    const tests = testsOf(member, exercise).filter((row) => mannerKey(mannerOf(row)) === key);
    const found = metricHistory(exercise, tests, metric);
    unit ??= found?.unit;
    const sides = (found?.sides ?? []).map(({ side, latest, detectable, trend }) => {
      shown.push(...tests.filter((row) => row.id === latest.id));
      const { value, error, atMs } = latest;
      return { side, value, error, scatter: detectable.mdc / Math.SQRT2, atMs, trend };
    });
    return {
      id,
      name,
      tests: tests.length,
      sides,
      reason: found ? undefined : whyNot(tests, metric),
    };
  });
  const different = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    ...{ unit, rows },
    models: different(shown.map((row) => row.model)),
    versions: different(
      shown.flatMap((row) => (rule === undefined ? [] : `${rule}@${row.rules[rule]}`)),
    ),
  };
}

function whyNot(tests: readonly HistoryRow[], metric: string): ReasonId | undefined {
  const latest = tests.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return latest.flatMap((row) => row.result.metrics.filter((m) => m.id === metric))[0]?.reason;
}
