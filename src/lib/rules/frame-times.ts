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

/** A camera that says 15 gives 14.9: so much less than asked for still counts. Source: ours: times rounded to ms. */
const RATE_SLACK = 0.95;

/**
 * Whether pictures come too slowly for what needs so many.
 * Unit: 1/s. Missing: an unknown rate is not called slow.
 */
export function tooSlow(rateHz: Sample, minHz: number): boolean {
  return rateHz !== undefined && rateHz < RATE_SLACK * minHz;
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

const RATE_FRAMES = 20;

/**
 * Frames per second over the last twenty, as they come.
 * Unit: ms in, 1/s out. Missing: undefined until ten came.
 */
export function frameRateNow(): (tMs: number) => Sample {
  let times: number[] = [];
  return (tMs) => {
    times = [...times.slice(-RATE_FRAMES), tMs];
    if (times.length < 10) return undefined;
    return 1000 / median(times.slice(1).map((t, i) => t - times[i]!))!;
  };
}
