import { median, type Sample } from './statistics.ts';

/** Longer holes are not bridged. Source: a trial's longest allowed gap, measures.md C0. */
const MAX_GAP_MS = 300;
/** Two passes at the same cut-off damp twice; this keeps −3 dB at the stated one. Source: Winter, Biomechanics and Motor Control, ch. 3. */
export const TWO_PASS = (Math.SQRT2 - 1) ** 0.25;

/**
 * Second-order Butterworth low-pass run forward and backward, so that nothing is shifted in time.
 * Uneven timestamps are resampled evenly before and read back at the original ones after.
 * Unit: ms, Hz. Lag: none. Missing: short holes (≤ 300 ms) are bridged for the filter but stay missing in the
 * result; longer ones split the signal. Assumes: `tMs` strictly increasing. A cut-off at or above 0.45 of the
 * frame rate passes everything unchanged.
 */
export function zeroPhaseLowPass(
  tMs: readonly number[],
  values: readonly Sample[],
  cutoffHz: number,
): Sample[] {
  const out: Sample[] = values.map(() => undefined);
  for (const indices of pieces(tMs, values)) {
    const t = indices.map((i) => tMs[i]!);
    const v = indices.map((i) => values[i]!);
    const smooth = filterPiece(t, v, cutoffHz);
    indices.forEach((index, n) => (out[index] = smooth[n]));
  }
  return out;
}

/** Indices of the known samples, split where the hole between two is too long. */
function pieces(tMs: readonly number[], values: readonly Sample[]): number[][] {
  const found: number[][] = [];
  let current: number[] = [];
  values.forEach((value, i) => {
    if (value === undefined || !Number.isFinite(value)) return;
    const last = current.at(-1);
    if (last !== undefined && tMs[i]! - tMs[last]! > MAX_GAP_MS) {
      found.push(current);
      current = [];
    }
    current.push(i);
  });
  if (current.length > 0) found.push(current);
  return found;
}

function filterPiece(t: readonly number[], v: readonly number[], cutoffHz: number): number[] {
  if (t.length < 4) return [...v];
  const stepMs = median(t.slice(1).map((x, i) => x - t[i]!))!;
  const rateHz = 1000 / stepMs;
  const cutoff = cutoffHz / TWO_PASS;
  if (cutoff >= 0.45 * rateHz) return [...v];
  const count = Math.round((t.at(-1)! - t[0]!) / stepMs) + 1;
  const evenT = Array.from({ length: count }, (_, i) => t[0]! + i * stepMs);
  const even = interpolate(t, v, evenT);
  const pad = Math.min(even.length - 1, Math.ceil((2 * rateHz) / cutoff));
  const padded = oddPadding(even, pad);
  const once = butterworth(padded, cutoff, rateHz);
  const twice = butterworth(once.reverse(), cutoff, rateHz).reverse();
  return interpolate(evenT, twice.slice(pad, pad + even.length), t);
}

/** Extends both ends by their point reflection, so that the filter starts and ends in swing. */
function oddPadding(v: readonly number[], pad: number): number[] {
  const first = v[0]!;
  const last = v.at(-1)!;
  const before = v.slice(1, pad + 1).map((x) => 2 * first - x);
  const after = v.slice(-pad - 1, -1).map((x) => 2 * last - x);
  return [...before.reverse(), ...v, ...after.reverse()];
}

/** One pass of the second-order Butterworth low-pass (bilinear transform), started at rest on the first value. */
function butterworth(v: readonly number[], cutoffHz: number, rateHz: number): number[] {
  const w = Math.tan((Math.PI * cutoffHz) / rateHz);
  const norm = 1 / (1 + Math.SQRT2 * w + w * w);
  const b = w * w * norm;
  const a1 = 2 * (w * w - 1) * norm;
  const a2 = (1 - Math.SQRT2 * w + w * w) * norm;
  let [x1, x2, y1, y2] = [v[0]!, v[0]!, v[0]!, v[0]!];
  return v.map((x) => {
    const y = b * (x + 2 * x1 + x2) - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Straight-line values at new times; beyond the ends, the end values. */
function interpolate(t: readonly number[], v: readonly number[], at: readonly number[]): number[] {
  let i = 0;
  return at.map((x) => {
    while (i < t.length - 2 && t[i + 1]! <= x) i++;
    const [t0, t1] = [t[i]!, t[i + 1]!];
    const share = Math.min(1, Math.max(0, (x - t0) / (t1 - t0)));
    return v[i]! + (v[i + 1]! - v[i]!) * share;
  });
}
