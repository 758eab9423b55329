/** How pixels along one direction of a scaled picture are made from those of its source. */
export interface Taps {
  /** First source pixel of each target pixel. */
  readonly from: Int32Array;
  /** `count` weights per target pixel. */
  readonly weights: Float32Array;
  readonly count: number;
}

/**
 * Tent weights as wide as a target pixel, at least 1.5 source pixels to each side: averages camera noise and keeps out aliasing.
 * Space: source pixels begin at `sourceFrom`; target pixels `from` to `to` begin at the same corner, times `scale`.
 * Assumes: scale ≤ 1, and at least as many source pixels as one target pixel takes.
 */
export function tentTaps(
  size: number,
  sourceFrom: number,
  from: number,
  to: number,
  scale: number,
): Taps {
  const reach = Math.max(1.5, 1 / scale);
  const count = Math.ceil(2 * reach) + 1;
  const firsts = new Int32Array(to - from);
  const weights = new Float32Array((to - from) * count);
  for (let i = from; i < to; i++) {
    const centre = (i + 0.5) / scale - sourceFrom - 0.5;
    const first = Math.max(0, Math.min(size - count, Math.ceil(centre - reach)));
    firsts[i - from] = first;
    let sum = 0;
    const at = (i - from) * count;
    for (let k = 0; k < count; k++) {
      const weight = Math.max(0, 1 - Math.abs(first + k - centre) / reach);
      weights[at + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < count; k++) weights[at + k]! /= sum;
  }
  return { from: firsts, weights, count };
}
