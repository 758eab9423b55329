/** One axis for all rows of a dot plot. */
export interface DotAxis {
  readonly ticks: readonly number[];
  /** Where a value stands. Unit: per cent of the width. */
  readonly at: (value: number) => number;
}

/** So many parts are about right for a narrow screen. */
const PARTS = 4;

/** An axis on which everything has its place, between two round numbers. */
export function dotAxis(values: readonly number[]): DotAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most > least ? most - least : 1;
  const power = 10 ** Math.floor(Math.log10(span / PARTS));
  const step = power * ([1, 2, 5].find((n) => n * power >= span / PARTS) ?? 10);
  const from = Math.floor(least / step);
  const to = Math.max(from + 1, Math.ceil(most / step));
  // Counted in whole steps, so that no tick reads 0.30000000000000004.
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => round((from + i) * step));
  return { ticks, at: (value) => round((100 * (value / step - from)) / (to - from)) };
}

const round = (value: number) => Number(value.toPrecision(12));
