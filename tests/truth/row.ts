/** One trial's worth of one quantity: what was true, and what was measured. */
export interface Observation {
  readonly recording: string;
  readonly truth: number;
  /** Missing: null when it was not measured. */
  readonly value: number | null;
  /** Half width of the stated 95 % interval. */
  readonly error: number | null;
}

/** One line of the truth table: one quantity over a group of recordings. */
export interface TruthRow {
  readonly rule: string;
  readonly quantity: string;
  readonly unit: string;
  /** Which recordings, e.g. 'blazepose-full, front'. */
  readonly group: string;
  /** Trials (or frames, repetitions, events) with a known truth. */
  readonly n: number;
  readonly cells: Readonly<Partial<Record<Column, number>>>;
  /** What must hold; empty = shown only. */
  readonly bars: readonly Bar[];
}

export const COLUMNS = {
  measured: 'measured %',
  mae: 'MAE',
  bias: 'bias',
  within95: '95 % within',
  gain: 'gain',
  r: 'r',
  coverage: 'error bar covers %',
  earliest: 'earliest ms',
  latest: 'latest ms',
  missed: 'missed',
  invented: 'invented',
} as const;
export type Column = keyof typeof COLUMNS;

export interface Bar {
  readonly column: Column;
  readonly min?: number;
  readonly max?: number;
}

/** Which bars of a row do not hold, in words. */
export function broken(row: TruthRow): string[] {
  return row.bars.flatMap(({ column, min, max }) => {
    const value = row.cells[column];
    const name = `${row.rule}, ${row.quantity}, ${row.group}: ${COLUMNS[column]}`;
    if (value === undefined) return [`${name} is not known`];
    if (min !== undefined && value < min)
      return [`${name} is ${value.toFixed(2)}, must be ≥ ${min}`];
    if (max !== undefined && value > max)
      return [`${name} is ${value.toFixed(2)}, must be ≤ ${max}`];
    return [];
  });
}

/** MAE, bias, spread, gain and coverage over trials. */
export function accuracy(observations: readonly Observation[]): TruthRow['cells'] {
  const known = observations.flatMap(({ truth, value, error }) =>
    value === null ? [] : [{ truth, value, error }],
  );
  const measured = percent(known.length, observations.length);
  if (known.length === 0) return { measured };
  const off = known.map(({ truth, value }) => value - truth);
  const judged = known.filter(({ error }) => error !== null);
  const covered = judged.filter(({ truth, value, error }) => Math.abs(value - truth) <= error!);
  const sorted = off.map(Math.abs).sort((a, b) => a - b);
  const slope = gain(known);
  return {
    measured,
    mae: average(sorted),
    bias: average(off),
    within95: sorted[Math.min(sorted.length - 1, Math.ceil(0.95 * sorted.length) - 1)]!,
    ...(slope !== undefined && { gain: slope }),
    ...(judged.length > 0 && { coverage: percent(covered.length, judged.length) }),
  };
}

/** Regression of value on truth. Missing: undefined when the truth hardly varies. */
function gain(pairs: readonly { truth: number; value: number }[]): number | undefined {
  const t = average(pairs.map((p) => p.truth));
  const v = average(pairs.map((p) => p.value));
  const square = pairs.reduce((sum, p) => sum + (p.truth - t) ** 2, 0);
  if (pairs.length < 3 || square < pairs.length) return undefined;
  return pairs.reduce((sum, p) => sum + (p.truth - t) * (p.value - v), 0) / square;
}

/** Pearson's r. Missing: undefined below three pairs. */
export function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length < 3) return undefined;
  const [ma, mb] = [average(a), average(b)];
  const sum = (f: (i: number) => number) => a.reduce((total, _, i) => total + f(i), 0);
  const both = sum((i) => (a[i]! - ma) * (b[i]! - mb));
  return both / Math.sqrt(sum((i) => (a[i]! - ma) ** 2) * sum((i) => (b[i]! - mb) ** 2));
}

export const average = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / values.length;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Members by key, in order of first appearance. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
