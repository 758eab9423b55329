import { sided } from '../pose/keypoints.ts';
import { hampel } from '../signal/hampel.ts';
import { mean, median, present, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import {
  ABDUCTION_METRICS,
  ABDUCTION_RESULTS,
  THIGH_ERROR_DEG,
  UNSEEN_PELVIS_DEG,
  type AbductionMetric,
} from './abduction-metrics.ts';
import { ABDUCTION_TUNING, abductionLimits, type AbductionTuning } from './abduction-tuning.ts';
import { cameraGeometry, cameraReasons, sureHeightOffset, turnedAway } from './camera-geometry.ts';
import { dropErrorDeg } from './drop-error.ts';
import { commonReason, dropSeries } from './drop-series.ts';
import { during, within } from './frame-times.ts';
import { metricWriter } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import { findReps, repTimeS, type Rep } from './rep-counter.ts';
import {
  tuned,
  type RuleEvent,
  type RuleSummary,
  type Track,
  type TrialContext,
  type Verdict,
} from './rule.ts';
import { leanErrorDeg } from './stance-errors.ts';
import { stanceTrack } from './stance-track.ts';
import { contactThresholds, STANCE_TUNING } from './stance-tuning.ts';
import { thighOutDeg } from './thigh-angle.ts';

/** Unit: Hz. Source: measures.md C0, as squats. */
const CUTOFF_HZ = 6;
/** What is measured at a peak is the median around it. Unit: ms. Source: as squats (measures.md C2). */
const AROUND_MS = 100;
/** In so many of the repetitions the pelvis must have been seen. Source: as hip drop. */
const MIN_SHARE = 0.5;
/** A fault in this share of the repetitions is worth a word, whatever their mean. Source: ours. */
const OFTEN = 1 / 3;
/** Error of a time between two repetitions, besides a frame. Unit: s. Source: ours. */
const TIME_ERROR_S = 0.05;

/** The final answer of one trial. */
export function summariseAbduction(context: TrialContext, track: Track): RuleSummary {
  const tuning = tuned(ABDUCTION_TUNING, context);
  const write = metricWriter<AbductionMetric>(ABDUCTION_METRICS, context.stance);
  const body = stanceTrack(context, track, contactThresholds(tuned(STANCE_TUNING, context)));
  const none = (reason: ReasonId, series: RuleSummary['series'], usableShare: number) => ({
    verdict: 'unsure' as const,
    reasons: [reason],
    metrics: ABDUCTION_RESULTS.map((id) => write(id, reason)),
    events: [],
    series,
    usableShare,
  });
  if (typeof body === 'string')
    return none(body, { trunkLeanDeg: track.frames.map(() => null) }, 0);

  const { tMs, points, stance, sign } = body;
  const raw = points.map((p) => thighOutDeg(p, stance, sign));
  const quiet = track.baseline ? during(tMs, raw, track.baseline) : [];
  const hanging = median(quiet) ?? 0;
  const thigh = zeroPhaseLowPass(
    tMs,
    hampel(raw).map((v) => (v === undefined ? undefined : v - hanging)),
    CUTOFF_HZ,
  );
  const inTrial = <T>(values: readonly T[]) => during(tMs, values, track.trial);
  const trialMs = inTrial(tMs);
  const seen = inTrial(thigh);
  const usableShare = trialMs.length === 0 ? 0 : present(seen).length / trialMs.length;
  const series = { trunkLeanDeg: body.leanDeg.map((v) => v ?? null) };
  const feet = inTrial(points).map((p) => p[sided(stance, 'Ankle')]);
  const limits = abductionLimits(tuning, body.scale.legPx);
  const found = findReps(trialMs, seen, feet, limits);
  const reps = found.reps.filter(({ full }) => full);
  if (reps.length === 0) return none('no-reps', series, usableShare);

  const at = (values: readonly Sample[], { peakMs }: Rep) => {
    const near = during(tMs, values, { fromMs: peakMs - AROUND_MS, toMs: peakMs + AROUND_MS });
    return present(near).length >= MIN_SHARE * near.length ? median(near) : undefined;
  };
  const quietFrames = track.frames.filter((f) => track.baseline && within(f.tMs, track.baseline));
  const quietPoints = track.baseline ? during(tMs, points, track.baseline) : [];
  const geometry = cameraGeometry(quietFrames, quietPoints, context.view);
  const pixels = dropSeries(track.frames, sign, track.baseline, context.task);
  const oblique = typeof pixels !== 'string' && pixels.source === 'windows' && turnedAway(geometry);
  const pelvis = oblique ? 'wrong-view' : pixels;
  const measured = reps.map((rep) => ({
    thighDeg: at(thigh, rep),
    dropDeg: typeof pelvis === 'string' ? undefined : at(pelvis.raw, rep),
    leanDeg: at(body.leanDeg, rep),
  }));
  const withPelvis = measured.filter(({ dropDeg }) => dropDeg !== undefined);
  const pelvisSeen = withPelvis.length >= MIN_SHARE * reps.length;
  const whole = { fromMs: reps[0]!.fromMs, toMs: reps.at(-1)!.toMs };
  const whyNoPelvis =
    typeof pelvis === 'string' ? pelvis : (commonReason(track.frames, whole) ?? 'hips-hidden');
  const drop = pelvisSeen ? mean(withPelvis.map((rep) => rep.dropDeg)) : undefined;
  const thighDeg = mean(measured.map((rep) => rep.thighDeg));
  const lean = mean(measured.map((rep) => rep.leanDeg));
  const n = reps.length;
  const dropError =
    drop === undefined || typeof pelvis === 'string'
      ? UNSEEN_PELVIS_DEG
      : dropErrorDeg(drop, {
          ...pelvis,
          n: withPelvis.length,
          heightOffset: sureHeightOffset(geometry),
        });
  const against = pelvisSeen
    ? mean(withPelvis.map((rep) => rep.thighDeg! + rep.dropDeg!))
    : thighDeg;
  const seconds = repTimeS(reps);
  const fast = seconds !== undefined && seconds < tuning.fastRepS;
  return {
    verdict: verdictOf(
      measured.map(({ leanDeg }) => leanDeg),
      drop,
      fast,
      tuning,
    ),
    reasons: [...new Set([...(pelvisSeen ? [] : [whyNoPelvis]), ...cameraReasons(geometry)])],
    metrics: [
      against === undefined
        ? write('abduction', 'point-hidden')
        : {
            ...write('abduction', {
              value: against,
              error: Math.hypot(THIGH_ERROR_DEG, dropError),
              n: pelvisSeen ? withPelvis.length : n,
            }),
            ...(!pelvisSeen && { reason: whyNoPelvis }),
          },
      write(
        'thigh-angle',
        thighDeg === undefined ? 'point-hidden' : { value: thighDeg, error: THIGH_ERROR_DEG, n },
      ),
      write(
        'pelvis-hike',
        drop === undefined ? whyNoPelvis : { value: -drop, error: dropError, n: withPelvis.length },
      ),
      write(
        'trunk-lean-at-peak',
        lean === undefined
          ? 'point-hidden'
          : { value: lean, error: leanErrorDeg(body, body.hasBaseline), n },
      ),
      write('rep-count', { value: n, error: found.holes, n }),
      write(
        'rep-time',
        seconds === undefined
          ? 'too-short'
          : { value: seconds, error: Math.hypot(TIME_ERROR_S, 1 / body.rateHz), n: n - 1 },
      ),
    ],
    events: reps.map((rep, i): RuleEvent => {
      const value = measured[i]!.thighDeg ?? null;
      return {
        tMs: rep.peakMs,
        kind: 'repDone',
        side: stance,
        amounts: [
          { id: 'lift', value, unit: 'deg', ...(value !== null && { error: THIGH_ERROR_DEG }) },
        ],
      };
    }),
    series,
    usableShare,
  };
}

function verdictOf(
  leans: readonly Sample[],
  drop: Sample,
  fast: boolean,
  tuning: AbductionTuning,
): Verdict {
  const lean = mean(leans);
  if (lean === undefined) return 'unsure';
  if (Math.abs(lean) > tuning.leanFaultDeg) return 'fault';
  const leaning = leans.filter((deg) => Math.abs(deg ?? 0) > tuning.leanWarnDeg);
  const often = leaning.length >= OFTEN * leans.length;
  const hiked = -(drop ?? 0) > tuning.hikeWarnDeg;
  return Math.abs(lean) > tuning.leanWarnDeg || often || hiked || fast ? 'warn' : 'good';
}
