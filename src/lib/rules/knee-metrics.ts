import { mean, median, type Sample } from '../signal/statistics.ts';
import type { DropMetric } from './drop-metrics.ts';
import type { WriteDrop } from './drop-parts.ts';
import { FIXED_DEPTH, type MeasuredRep } from './drop-squat.ts';
import { during } from './frame-times.ts';
import { kneeProjectionDeg, kneeShiftPx, thighInwardDeg } from './knee-alignment.ts';
import type { ReasonId } from './reasons.ts';
import type { MetricValue, Track } from './rule.ts';
import { passesDepth } from './squat-depth.ts';
import { whyUnseen } from './needed-points.ts';
import type { StanceTrack } from './stance-track.ts';

const AROUND_MS = 100;
/** 95 % errors. Unit: deg; % of leg length. Source: SEM of 2-D knee angles 2–4° (Gwynne and Curran 2014, measures.md B2). */
const ANGLE_ERROR_DEG = 8;
const SHIFT_ERROR = 3;

/** Knee and hip alignment of the stance leg in squats: for coaching. */
export function kneeMetrics(
  track: Track,
  stance: StanceTrack,
  depth: readonly Sample[],
  reps: readonly MeasuredRep[],
  whyNoDrop: ReasonId,
  write: WriteDrop,
): MetricValue<DropMetric>[] {
  const of = (measure: typeof kneeProjectionDeg) =>
    stance.points.map((points) => measure(points, stance.stance, stance.sign));
  const near = (values: readonly Sample[], tMs: number) =>
    median(during(stance.tMs, values, { fromMs: tMs - AROUND_MS, toMs: tMs + AROUND_MS }));
  const atBottom = (values: readonly Sample[]) => reps.map((rep) => near(values, rep.deepestMs));
  const thigh = of(thighInwardDeg);
  const quietThigh = track.baseline && median(during(stance.tMs, thigh, track.baseline));
  const adduction = atBottom(thigh).map((now, i) => {
    const drop = reps[i]!.dropDeg;
    return now === undefined || drop === undefined || quietThigh === undefined
      ? undefined
      : now - quietThigh + drop;
  });
  const shift = of(kneeShiftPx);
  const passes = reps.flatMap((rep) => passesDepth(stance.tMs, depth, rep, FIXED_DEPTH));
  const shiftAt15 = mean(passes.map((t) => near(shift, t)));
  const n = reps.length;
  const angle = mean(atBottom(of(kneeProjectionDeg)));
  const adducted = mean(adduction);
  return [
    write(
      'hip-adduction',
      adducted === undefined
        ? quietThigh === undefined
          ? 'no-baseline'
          : whyNoDrop
        : { value: adducted, error: ANGLE_ERROR_DEG, n },
    ),
    write(
      'knee-angle',
      angle === undefined ? whyUnseen(track) : { value: angle, error: ANGLE_ERROR_DEG, n },
    ),
    write(
      'knee-shift',
      shiftAt15 === undefined
        ? 'no-reps'
        : {
            value: (100 * shiftAt15) / stance.scale.legPx,
            error: SHIFT_ERROR,
            n: passes.length,
          },
    ),
  ];
}
