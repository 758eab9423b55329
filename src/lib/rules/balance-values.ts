import type { View } from '../pose/pose-frame.ts';
import { mean, present, quantile } from '../signal/statistics.ts';
import type { BalanceMetric } from './balance-metrics.ts';
import { dropErrorDeg } from './drop-error.ts';
import { commonReason, dropSeries } from './drop-series.ts';
import { during, lengthS } from './frame-times.ts';
import type { Found, metricWriter } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import type { MetricValue, Span, Track } from './rule.ts';
import { holdErrorS, leanErrorDeg, leanRangeErrorDeg, swayError } from './stance-errors.ts';
import { unseenStretches, type Hold } from './stance-holds.ts';
import type { StanceTrack } from './stance-track.ts';
import { swayIn, swayWindow, type swaySeriesPx } from './sway.ts';

/** The lift itself moves the trunk. Unit: ms. Source: ours. */
const SETTLE_MS = 500;
const MIN_PART_S = 1;
const MIN_SHARE = 0.5;
/** How much leg length in the picture differs from the true one, 95 %. Source: ours: −5 to +8 % at hip height in shared/truth. */
const LEG_ERROR = 0.12;

/** Writes values of this rule for one stance leg. */
export type WriteBalance = ReturnType<typeof metricWriter<BalanceMetric>>;

/** Length of a hold. Missing: when the athlete was lost for so long that a touch of the floor may have been missed. */
export function holdTime(stance: StanceTrack, hold: Hold, view: View): Found | ReasonId {
  if (unseenStretches(stance, hold).length > 0) return 'too-many-gaps';
  return {
    value: lengthS(hold),
    error: holdErrorS(stance.rateHz, view),
    n: during(stance.tMs, stance.tMs, hold).length,
  };
}

/** Sway over the middle of a hold, in millimetres and in leg lengths. */
export function swayMetrics(
  stance: StanceTrack,
  series: ReturnType<typeof swaySeriesPx>,
  hold: Hold,
  write: WriteBalance,
): MetricValue<BalanceMetric>[] {
  const window = swayWindow(hold);
  const sway = window && swayIn(stance, series, window);
  const ids = ['sway-rms', 'sway-rms-steady', 'sway-rms-leg'] as const;
  if (!sway) return ids.map((id) => write(id, window ? 'too-many-gaps' : 'too-short'));
  const { mmPerPx, mmPerPxError, legPx } = stance.scale;
  const inMm = (px: number): Found => ({
    value: px * mmPerPx,
    error: swayError(px * mmPerPx, legPx * mmPerPx, mmPerPxError),
    n: sway.n,
  });
  const inLegs = (100 * sway.rmsPx) / legPx;
  return [
    write('sway-rms', inMm(sway.rmsPx)),
    write('sway-rms-steady', inMm(sway.steadyRmsPx)),
    write('sway-rms-leg', { value: inLegs, error: swayError(inLegs, 100, LEG_ERROR), n: sway.n }),
  ];
}

/** Lean of the trunk during a hold: mean and range. */
export function trunkMetrics(
  stance: StanceTrack,
  hold: Span,
  write: WriteBalance,
): MetricValue<BalanceMetric>[] {
  const part = { fromMs: hold.fromMs + SETTLE_MS, toMs: hold.toMs };
  const lean = during(stance.tMs, stance.leanDeg, part);
  const n = present(lean).length;
  if (lengthS(part) < MIN_PART_S || n < MIN_SHARE * lean.length) {
    const reason = lengthS(part) < MIN_PART_S ? 'too-short' : 'too-many-gaps';
    return [write('trunk-lean', reason), write('trunk-lean-range', reason)];
  }
  const range = quantile(lean, 0.95)! - quantile(lean, 0.05)!;
  return [
    write('trunk-lean', {
      value: mean(lean)!,
      error: leanErrorDeg(stance, stance.hasBaseline),
      n,
    }),
    write('trunk-lean-range', { value: range, error: leanRangeErrorDeg(range, stance.model), n }),
  ];
}

/** How much the pelvis moved during a hold, from the pixels. */
export function pelvisRange(track: Track, stance: StanceTrack, hold: Span): Found | ReasonId {
  const series = dropSeries(track.frames, stance.sign, track.baseline, 'stance');
  if (typeof series === 'string') return series;
  const part = { fromMs: hold.fromMs + SETTLE_MS, toMs: hold.toMs };
  const drop = during(stance.tMs, series.smooth, part);
  const n = present(drop).length;
  if (n < MIN_SHARE * drop.length || n === 0)
    return commonReason(track.frames, part) ?? 'too-short';
  const range = quantile(drop, 0.95)! - quantile(drop, 0.05)!;
  return { value: range, error: dropErrorDeg(range, { ...series, n, heightOffset: 0 }), n };
}
