import { mean, type Sample } from '../signal/statistics.ts';
import { dropWriter, noDrop, type DropParts } from './drop-parts.ts';
import { commonReason, type DropSeries } from './drop-series.ts';
import {
  depthSeries,
  fatigue,
  FIXED_DEPTH,
  meanDrop,
  measureReps,
  type MeasuredRep,
} from './drop-squat.ts';
import { isCompensated } from './drop-stance.ts';
import type { DropTuning } from './drop-tuning.ts';
import { kneeMetrics } from './knee-metrics.ts';
import { whyUnseen } from './needed-points.ts';
import type { ReasonId } from './reasons.ts';
import type { RuleEvent, Track } from './rule.ts';
import { leanErrorDeg } from './stance-errors.ts';
import { footEvents } from './stance-events.ts';
import type { StanceTrack } from './stance-track.ts';

/** Error of the depth. Unit: % of hip height. Source: ours: within 2 of the true lowering on shared/truth a3. */
const DEPTH_ERROR = 3;

/** Hip drop in squats, with depth, trunk and knee beside it. */
export function squatDrop(
  track: Track,
  stance: StanceTrack,
  series: DropSeries | ReasonId,
  offset: number,
  tuning: DropTuning,
): DropParts {
  const write = dropWriter(stance.stance);
  const feet = footEvents(stance, track.trial);
  const pixels = typeof series === 'string' ? undefined : series;
  const depth = depthSeries(stance);
  const reps = measureReps(stance, depth, pixels, tuning);
  if (reps.length === 0) {
    const reason = stance.onOneLeg.length === 0 ? 'no-single-leg' : 'no-reps';
    return { ...noDrop('squat', write, reason), events: feet };
  }
  const measured = reps.filter((rep) => rep.dropDeg !== undefined);
  const readings = measured.reduce((sum, rep) => sum + rep.n, 0);
  const whole = { fromMs: reps[0]!.fromMs, toMs: reps.at(-1)!.toMs };
  const why =
    typeof series === 'string' ? series : (commonReason(track.frames, whole) ?? 'hips-hidden');
  const at = (drops: readonly Sample[]) => pixels && meanDrop(drops, pixels, readings, offset);
  const drop = at(reps.map((rep) => rep.dropDeg));
  const to15 = reps.filter((rep) => rep.depth >= FIXED_DEPTH);
  const lean = mean(reps.map((rep) => rep.leanDeg));
  const compensated = measured.filter(
    (rep) => rep.leanDeg !== undefined && isCompensated(rep.dropDeg!, rep.leanDeg, tuning),
  );
  const percent = (part: number, of: number, error: number) => ({
    value: (100 * part) / of,
    error,
    n: of,
  });
  return {
    metrics: [
      write('hip-drop', drop ?? why),
      write(
        'hip-drop-at-15',
        at(to15.map((r) => r.dropAt15Deg)) ?? (to15.length > 0 ? why : 'no-reps'),
      ),
      write('hip-drop-fatigue', fatigue(reps) ?? (drop ? 'too-short' : why)),
      write('rep-count', { value: reps.length, error: 0, n: reps.length }),
      write('squat-depth', {
        value: 100 * mean(reps.map((rep) => rep.depth))!,
        error: DEPTH_ERROR,
        n: reps.length,
      }),
      write('measured-share', percent(measured.length, reps.length, 0)),
      write(
        'compensated-share',
        measured.length === 0 ? why : percent(compensated.length, measured.length, 10),
      ),
      write(
        'trunk-lean-at-depth',
        lean === undefined
          ? whyUnseen(track)
          : { value: lean, error: leanErrorDeg(stance, stance.hasBaseline), n: reps.length },
      ),
      ...kneeMetrics(track, stance, depth, reps, why, write),
    ],
    reasons: measured.length < reps.length ? [why] : [],
    events: [...feet, ...reps.map(repEvent(stance))].sort((a, b) => a.tMs - b.tMs),
  };
}

const repEvent =
  ({ stance }: StanceTrack) =>
  (rep: MeasuredRep): RuleEvent => {
    const amounts = [
      { id: 'drop', value: rep.dropDeg ?? null, unit: 'deg' },
      { id: 'depth', value: 100 * rep.depth, unit: '%' },
    ] as const;
    return { tMs: rep.deepestMs, kind: 'repDone', side: stance, amounts };
  };
