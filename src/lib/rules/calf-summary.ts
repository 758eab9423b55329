import { hampel } from '../signal/hampel.ts';
import { mean, present, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import {
  CALF_METRICS,
  CALF_RESULTS,
  FADE_ERROR,
  HEEL_ERROR,
  type CalfMetric,
} from './calf-metrics.ts';
import { calfPoints, calfPose, calfRest, sees, type CalfPose } from './calf-points.ts';
import { calfTest, type CalfStep } from './calf-test.ts';
import { CALF_TUNING, type CalfTuning } from './calf-tuning.ts';
import { during, frameRate, tooSlow, within } from './frame-times.ts';
import { metricWriter } from './metric-value.ts';
import type { ReasonId } from './reasons.ts';
import { FIRST, repTimeS, type Rep } from './rep-counter.ts';
import { tuned, type RuleEvent, type RuleSummary, type Track, type TrialContext } from './rule.ts';
import { seenPoints } from './seen-points.ts';

/** Unit: Hz. Source: measures.md C0, as squats. */
const CUTOFF_HZ = 6;
export const CALF_MIN_FPS = 15;
/** Source: as all stance rules. */
const MIN_SEEN_SHARE = 0.5;
const TIME_ERROR_S = 0.05;

/** The final answer of one trial. */
export function summariseCalfRaise(context: TrialContext, track: Track): RuleSummary {
  const { stance, view } = context;
  const tuning = tuned(CALF_TUNING, context);
  const write = metricWriter<CalfMetric>(CALF_METRICS, stance);
  const tMs = track.frames.map((f) => f.tMs);
  const rateHz = frameRate(tMs);
  const none = (reason: ReasonId, usableShare = 0): RuleSummary => ({
    verdict: 'unsure',
    reasons: [reason],
    metrics: CALF_RESULTS.map((id) => write(id, reason)),
    events: [],
    series: {},
    usableShare,
  });
  if (!stance || !sees(view, stance)) return none('wrong-view');
  const inTrial = track.frames.filter((f) => within(f.tMs, track.trial));
  if (rateHz === undefined || !inTrial.some((f) => f.image)) return none('no-person');
  if (tooSlow(rateHz, CALF_MIN_FPS)) return none('low-fps');

  const poses = track.frames.map((frame) => {
    const points = seenPoints(frame);
    const whole = calfPoints(stance).every((name) => points[name]);
    return calfPose(whole ? points : {}, stance);
  });
  const trialMs = during(tMs, tMs, track.trial);
  const trial = during(tMs, poses, track.trial);
  const usableShare = present(trial.map(({ heelPx }) => heelPx)).length / trial.length;
  const rest = calfRest(track.baseline ? during(tMs, poses, track.baseline) : [], trial);
  if (!rest || usableShare < MIN_SEEN_SHARE) return none('point-hidden', usableShare);

  const smooth = (pick: (pose: CalfPose) => Sample) =>
    zeroPhaseLowPass(trialMs, hampel(trial.map(pick)), CUTOFF_HZ);
  const heel = smooth(({ heelPx }) => heelPx);
  const knee = smooth(({ kneeDeg }) => kneeDeg);
  const trunk = smooth(({ trunkDeg }) => trunkDeg);
  const less = (value: Sample, by: number) => (value === undefined ? undefined : value - by);
  const test = calfTest(tuning, rest.footPx);
  const steps = trialMs.map((t, i) => {
    const risen = less(heel[i], rest.heelPx);
    return test.step(t, {
      rise: risen === undefined ? undefined : risen / rest.footPx,
      kneeDeg: less(knee[i], rest.kneeDeg),
      trunkDeg: less(trunk[i], rest.trunkDeg),
      toes: trial[i]!.toes,
    });
  });
  const all = steps.flatMap(({ rep }) => rep ?? []);
  const reps = all.filter(({ full }) => full);
  if (reps.length === 0) return none('no-reps', usableShare);

  const n = reps.length;
  const stopped = steps.some((step) => step.stopped);
  const first = mean(reps.slice(0, FIRST).map(({ rise }) => rise))!;
  const last = mean(all.slice(-FIRST).map(({ rise }) => rise))!;
  const seconds = repTimeS(all);
  const off = steps.filter(({ prompt }) => prompt === 'offPace').length;
  const timeError = Math.hypot(TIME_ERROR_S, 1 / rateHz);
  return {
    verdict: verdictOf(n, stopped, tuning),
    reasons: [],
    metrics: [
      write('rep-count', { value: n, error: test.holes, n }),
      write('heel-height', {
        value: 100 * first,
        error: 100 * HEEL_ERROR * first,
        n: Math.min(n, FIRST),
      }),
      write(
        'heel-fade',
        all.length < 2 * FIRST
          ? 'too-short'
          : { value: 100 * (1 - last / first), error: FADE_ERROR, n: all.length },
      ),
      write(
        'rep-time',
        seconds === undefined ? 'too-short' : { value: seconds, error: timeError, n: n - 1 },
      ),
      write(
        'on-pace',
        all.length < 2
          ? 'too-short'
          : {
              value: 100 * (1 - off / (all.length - 1)),
              error: 100 / (all.length - 1),
              n: all.length - 1,
            },
      ),
    ],
    events: steps.flatMap((step, i) => eventsOf(step, trialMs[i]!, stance)),
    series: {},
    usableShare,
  };
}

function eventsOf(
  { rep, prompt, stopped }: CalfStep,
  tMs: number,
  side: 'left' | 'right',
): RuleEvent[] {
  return [
    ...(rep?.full ? [raised(rep, side)] : []),
    ...(prompt ? [{ tMs, kind: prompt, side }] : []),
    ...(stopped ? [{ tMs, kind: 'testEnded', side }] : []),
  ];
}

function raised({ peakMs, rise }: Rep, side: 'left' | 'right'): RuleEvent {
  const amounts = [
    { id: 'lift', value: 100 * rise, unit: '%', error: 100 * HEEL_ERROR * rise },
  ] as const;
  return { tMs: peakMs, kind: 'repDone', side, amounts };
}

/** Without the end by rule the count is only what was done: never a fault. */
function verdictOf(count: number, stopped: boolean, tuning: CalfTuning) {
  if (count >= tuning.goodReps) return 'good';
  return stopped && count < tuning.fewReps ? 'fault' : 'warn';
}
