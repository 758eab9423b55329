import { median, present, robustSpread, type Sample } from './statistics.ts';

/**
 * Replaces lone outliers by the median of their neighbourhood and leaves everything else as it is.
 * Missing: stays missing. Assumes: samples in time order, outliers rarer than half a window.
 * Source: Hampel filter, 7 samples (measures.md C0).
 *
 * @param halfWidth neighbours on each side; 3 gives the usual window of 7 samples
 * @param limit how many robust spreads away a sample must lie to be replaced
 */
export function hampel(values: readonly Sample[], halfWidth = 3, limit = 3): Sample[] {
  return values.map((value, i) => {
    if (value === undefined) return undefined;
    const around = present(values.slice(Math.max(0, i - halfWidth), i + halfWidth + 1));
    const centre = median(around)!;
    const spread = robustSpread(around)!;
    return Math.abs(value - centre) > limit * spread && around.length > halfWidth ? centre : value;
  });
}
