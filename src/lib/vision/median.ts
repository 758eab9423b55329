/** Missing: NaN of no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  const half = sorted.length >> 1;
  if (sorted.length % 2) return sorted[half]!;
  return (sorted[half - 1]! + sorted[half]!) / 2;
}
