/** A measured number, or `undefined` where nothing could be measured. */
export type Sample = number | undefined;

/**
 * The numbers among samples.
 * Missing: left out.
 */
export function present(values: readonly Sample[]): number[] {
  return values.filter((v): v is number => v !== undefined && Number.isFinite(v));
}

/**
 * Value below which a share of the samples lies, interpolated between neighbours.
 * Missing: left out; undefined when none is left.
 */
export function quantile(values: readonly Sample[], share01: number): number | undefined {
  const sorted = new Float64Array(present(values)).sort();
  if (sorted.length === 0) return undefined;
  const at = share01 * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * Middle value.
 * Missing: left out; undefined when none is left.
 */
export function median(values: readonly Sample[]): number | undefined {
  return quantile(values, 0.5);
}

/**
 * Arithmetic mean.
 * Missing: left out; undefined when none is left.
 */
export function mean(values: readonly Sample[]): number | undefined {
  const numbers = present(values);
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, v) => sum + v, 0) / numbers.length;
}

/**
 * Sample standard deviation (n − 1).
 * Missing: left out; undefined below two values.
 */
export function standardDeviation(values: readonly Sample[]): number | undefined {
  const numbers = present(values);
  if (numbers.length < 2) return undefined;
  const centre = mean(numbers)!;
  return Math.sqrt(numbers.reduce((sum, v) => sum + (v - centre) ** 2, 0) / (numbers.length - 1));
}

/**
 * Robust spread: 1.4826 times the median distance from the median, which equals the SD for normal noise.
 * Missing: left out; undefined when none is left. Source: Hampel 1974, J Am Stat Assoc 69:383.
 */
export function robustSpread(values: readonly Sample[]): number | undefined {
  const centre = median(values);
  if (centre === undefined) return undefined;
  return 1.4826 * median(present(values).map((v) => Math.abs(v - centre)))!;
}

/**
 * Robust slope: the median of the slopes between all pairs (Theil–Sen).
 * Unit: that of y per that of x. Missing: pairs with a missing value are left out; undefined below two points.
 * Source: Sen 1968, J Am Stat Assoc 63:1379.
 */
export function theilSenSlope(x: readonly number[], y: readonly Sample[]): number | undefined {
  const slopes: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const yi = y[i];
    if (yi === undefined) continue;
    for (let j = i + 1; j < x.length; j++) {
      const yj = y[j];
      if (yj !== undefined && x[j] !== x[i]) slopes.push((yj - yi) / (x[j]! - x[i]!));
    }
  }
  return median(slopes);
}
