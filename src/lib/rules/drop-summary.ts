import { present, type Sample } from '../signal/statistics.ts';
import { cameraGeometry, cameraReasons, sureHeightOffset, turnedAway } from './camera-geometry.ts';
import { dropWriter, noDrop } from './drop-parts.ts';
import { dropSeries, type DropSeries } from './drop-series.ts';
import { squatDrop } from './drop-squat-summary.ts';
import { standingDrop } from './drop-stance-summary.ts';
import { DROP_TUNING, dropBands, type DropTuning } from './drop-tuning.ts';
import { during, within } from './frame-times.ts';
import type { ReasonId } from './reasons.ts';
import {
  tuned,
  type MetricValue,
  type RuleSummary,
  type Series,
  type Track,
  type TrialContext,
  type Verdict,
} from './rule.ts';
import { stanceTrack, type StanceTrack } from './stance-track.ts';
import { contactThresholds } from './stance-tuning.ts';

/** The final answer of one trial. */
export function summariseDrop(context: TrialContext, track: Track): RuleSummary {
  const tuning = tuned(DROP_TUNING, context);
  const stance = stanceTrack(context, track, contactThresholds(tuning));
  if (typeof stance === 'string') return refuse(context, track, stance);
  const quiet = track.baseline ? track.frames.filter((f) => within(f.tMs, track.baseline!)) : [];
  const quietPoints = track.baseline ? during(stance.tMs, stance.points, track.baseline) : [];
  const geometry = cameraGeometry(quiet, quietPoints, context.view);
  const found = dropSeries(track.frames, stance.sign, track.baseline, context.task);
  const oblique = typeof found !== 'string' && found.source === 'windows' && turnedAway(geometry);
  const series: DropSeries | ReasonId = oblique ? 'wrong-view' : found;
  const offset = sureHeightOffset(geometry);
  const parts =
    context.task === 'squat'
      ? squatDrop(track, stance, series, offset, tuning)
      : standingDrop(track, stance, series, offset, tuning);
  const drop = parts.metrics.find((m) => m.id === 'hip-drop')!;
  const compensated = parts.metrics.find((m) => m.id === 'compensated-share')?.value ?? 0;
  return {
    verdict: verdictOf(drop, compensated, context, tuning),
    reasons: [...new Set([...parts.reasons, ...cameraReasons(geometry)])],
    metrics: parts.metrics,
    events: parts.events,
    series: {
      hipDropDeg: stance.tMs.map((_, i) =>
        typeof series === 'string' ? null : (series.smooth[i] ?? null),
      ),
      trunkLeanDeg: toSeries(stance.leanDeg),
      footLift: toSeries(stance.lift),
    },
    usableShare: usableShare(stance, typeof series === 'string' ? [] : series.raw),
  };
}

function refuse(context: TrialContext, track: Track, reason: ReasonId): RuleSummary {
  const blank = track.frames.map(() => null);
  return {
    verdict: 'unsure',
    ...noDrop(context.task, dropWriter(context.stance), reason),
    series: { hipDropDeg: blank, trunkLeanDeg: blank, footLift: blank },
    usableShare: 0,
  };
}

function verdictOf(
  drop: MetricValue,
  compensatedPercent: number,
  context: TrialContext,
  tuning: DropTuning,
): Verdict {
  if (drop.value === null) return 'unsure';
  const bands = dropBands(tuning, context.task);
  if (drop.value > bands.fault) return 'fault';
  return drop.value > bands.warn || compensatedPercent > 50 ? 'warn' : 'good';
}

function usableShare(stance: StanceTrack, raw: readonly Sample[]): number {
  const onLeg = stance.onOneLeg.flatMap((time) => during(stance.tMs, raw, time));
  return onLeg.length === 0 ? 0 : present(onLeg).length / onLeg.length;
}

const toSeries = (values: readonly Sample[]): Series => values.map((v) => v ?? null);
