import { median, type Sample } from '../signal/statistics.ts';
import type { Span } from './rule.ts';

/**
 * Frames per second, from the median time between frames.
 * Unit: ms in, 1/s out. Missing: undefined below two frames.
 */
export function frameRate(tMs: readonly number[]): Sample {
  const between = median(tMs.slice(1).map((t, i) => t - tMs[i]!));
  return between === undefined ? undefined : 1000 / between;
}

/** Whether a moment lies within a span, both ends included. Unit: ms. */
export function within(tMs: number, span: Span): boolean {
  return tMs >= span.fromMs && tMs <= span.toMs;
}

/** The values whose moments lie within a span. Unit: ms. */
export function during<T>(tMs: readonly number[], values: readonly T[], span: Span): T[] {
  return values.filter((_, i) => within(tMs[i]!, span));
}

/** Length of a span. Unit: s. */
export function lengthS(span: Span): number {
  return (span.toMs - span.fromMs) / 1000;
}
