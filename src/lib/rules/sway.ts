import { bridge } from '../signal/bridge.ts';
import { mean, median, standardDeviation, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { bodyX } from './body-sway.ts';
import { during, lengthS } from './frame-times.ts';
import { noiseThrough, whiteNoise } from './landmark-noise.ts';
import type { Span } from './rule.ts';
import type { StanceTrack } from './stance-track.ts';

/** Source: measures.md C0 and Part 0. */
export const SWAY_CUTOFF_HZ = 3;
/** Sway below 3 Hz does not change within this. Unit: ms. Source: ours, a third of the shortest period. */
const SHORT_HOLE_MS = 100;
/** Weight is still moving over the stance foot for a second after the lift. Source: ours, shared/truth c1–c3. */
const SETTLE_MS = 1000;
const BEFORE_END_MS = 300;
/** Shorter stretches say nothing. Source: ours; slow sway has periods of some seconds. */
const MIN_S = 4;
/** Long holds are judged by their middle part. Source: measures.md C1. */
const LONG_S = 30;
const MIDDLE_S = 20;
/** Least share of frames in which the body is seen. Source: measures.md C0. */
const MIN_SEEN_SHARE = 0.9;

export interface Sway {
  /** Standard deviation about the mean, and about a straight drift; noise taken out. Unit: px. */
  readonly rmsPx: number;
  readonly steadyRmsPx: number;
  /** Noise that was taken out. Unit: px. */
  readonly noisePx: number;
  readonly n: number;
}

/**
 * Sideways position of the body, zero-phase.
 * Space: image px. Sign: + = towards the stance side; 0 = median over the time on one leg (over everything, if there is none).
 * Missing: undefined where the body is not seen.
 */
export function swaySeriesPx(track: StanceTrack): { raw: Sample[]; smooth: Sample[] } {
  const seen = bodyX(track.points).map((x) => (x === undefined ? undefined : x * track.sign));
  const raw = bridge(track.tMs, seen, SHORT_HOLE_MS);
  const smooth = zeroPhaseLowPass(track.tMs, raw, SWAY_CUTOFF_HZ);
  const onLeg = track.onOneLeg.flatMap((time) => during(track.tMs, smooth, time));
  const middle = median(onLeg.length > 0 ? onLeg : smooth) ?? 0;
  const centred = (values: readonly Sample[]) =>
    values.map((v) => (v === undefined ? undefined : v - middle));
  return { raw: centred(raw), smooth: centred(smooth) };
}

/** The part of a hold in which sway is judged. Unit: ms. Missing: undefined when too short. */
export function swayWindow(hold: Span): Span | undefined {
  const settled = { fromMs: hold.fromMs + SETTLE_MS, toMs: hold.toMs - BEFORE_END_MS };
  if (lengthS(settled) < MIN_S) return undefined;
  if (lengthS(settled) < LONG_S) return settled;
  const centre = (settled.fromMs + settled.toMs) / 2;
  return { fromMs: centre - MIDDLE_S * 500, toMs: centre + MIDDLE_S * 500 };
}

/**
 * How much the body swayed within a window, with the landmark noise taken out of it.
 * Unit: px. Missing: undefined when the body is seen in less than 90 % of the frames.
 * Source: measures.md C1: √(RMS² − noise²), noise from what is left above 6 Hz.
 */
export function swayIn(
  track: StanceTrack,
  series: ReturnType<typeof swaySeriesPx>,
  window: Span,
): Sway | undefined {
  const tMs = during(track.tMs, track.tMs, window);
  const smooth = during(track.tMs, series.smooth, window);
  const seen = smooth.filter((v) => v !== undefined).length;
  if (seen < MIN_SEEN_SHARE * smooth.length) return undefined;
  const white = whiteNoise(tMs, during(track.tMs, series.raw, window)) ?? 0;
  const noisePx = noiseThrough(white, track.rateHz, SWAY_CUTOFF_HZ);
  const clean = (rms: number) => Math.sqrt(Math.max(0, rms ** 2 - noisePx ** 2));
  return {
    rmsPx: clean(standardDeviation(smooth)!),
    steadyRmsPx: clean(standardDeviation(withoutDrift(tMs, smooth))!),
    noisePx,
    n: seen,
  };
}

/** What is left when the best straight line is taken out. */
function withoutDrift(tMs: readonly number[], values: readonly Sample[]): Sample[] {
  const t0 = mean(tMs)!;
  const v0 = mean(values)!;
  let both = 0;
  let square = 0;
  values.forEach((v, i) => {
    if (v === undefined) return;
    both += (tMs[i]! - t0) * (v - v0);
    square += (tMs[i]! - t0) ** 2;
  });
  const slope = square === 0 ? 0 : both / square;
  return values.map((v, i) => (v === undefined ? undefined : v - slope * (tMs[i]! - t0)));
}
