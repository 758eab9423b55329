import { OneEuroFilter } from '1eurofilter';
import type { Sample } from './statistics.ts';

export interface OneEuroOptions {
  /** Cut-off at rest. Lower = steadier and later. Unit: Hz. */
  readonly minCutoffHz: number;
  /** How much the cut-off rises with speed. Higher = less late in quick moves. Unit: Hz per (unit/s). */
  readonly beta: number;
  /** Cut-off of the speed itself. Unit: Hz. */
  readonly derivativeCutoffHz?: number;
}

/** Longer without a value, and the filter starts afresh rather than glide to the new one. */
const RESTART_MS = 500;

/**
 * Causal smoothing that is calm at rest and quick in motion (One Euro, the authors' own implementation, which
 * differentiates against the previous filtered value).
 * Unit: ms in; value unit in and out. Lag: falls as speed rises. Missing: in gives missing out, and after more than
 * half a second without a value the filter starts afresh. Source: Casiez, Roussel, Vogel 2012, CHI.
 */
export function oneEuro(options: OneEuroOptions): (tMs: number, value: Sample) => Sample {
  const fresh = () =>
    new OneEuroFilter(30, options.minCutoffHz, options.beta, options.derivativeCutoffHz ?? 1);
  let filter = fresh();
  let lastMs: number | undefined;
  return (tMs, value) => {
    if (value === undefined || !Number.isFinite(value)) return undefined;
    if (lastMs !== undefined && tMs <= lastMs) return undefined;
    if (lastMs !== undefined && tMs - lastMs > RESTART_MS) filter = fresh();
    lastMs = tMs;
    return filter.filter(value, tMs / 1000);
  };
}
