import type { PoseFrame } from '../pose/pose-frame.ts';
import type { Side } from '../pose/keypoints.ts';
import { oneEuro } from '../signal/one-euro.ts';
import type { CueId } from './cues.ts';
import type { ReasonId } from './reasons.ts';
import { neutralOf, turnDeg, type Neutral } from './rotation-angle.ts';
import { CUE_NAMES, missingPoints, rotationCues, type RotationCues } from './rotation-cues.ts';
import { endTracker, type EndState } from './rotation-end.ts';
import { holdsErrorDeg, seesDepth } from './rotation-error.ts';
import { bandOf, type RotationMetric } from './rotation-metrics.ts';
import { kneeSwingDeg, shoulderTiltDeg } from './rotation-trunk.ts';
import { ROTATION_TUNING, type RotationTuning } from './rotation-tuning.ts';
import {
  tuned,
  type LiveRule,
  type MetricValue,
  type RuleReading,
  type TrialContext,
  type Verdict,
} from './rule.ts';

/** Causal smoothing of each cue, as a share of the torso. Source: ours: 1 Hz at rest (measures.md C0), lag ≤ 0.15 s in turns. */
const SMOOTHING = { minCutoffHz: 1, beta: 4 };
/** Scatter of a live angle; the final answer measures it. Source: ours: 1–3° in holds of shared/truth. */
const LIVE_NOISE_DEG = 3;

/** The live rule: turn, side and hold now; a verdict only for end positions. */
export function rotationLive(context: TrialContext, baseline: readonly PoseFrame[]): LiveRule {
  const tuning = tuned(ROTATION_TUNING, context);
  const neutral = neutralOf(baseline.map(rotationCues));
  const blocked: ReasonId | undefined =
    context.view !== 'front'
      ? 'wrong-view'
      : !seesDepth(context.model)
        ? 'model-blind'
        : neutral
          ? undefined
          : 'no-neutral';
  if (!neutral || blocked) return { step: () => unsure(blocked ?? 'no-neutral') };

  const smooth = causalSmoothing();
  const track = endTracker(tuning);
  let judged: { verdict: Verdict; reason?: ReasonId } = { verdict: 'unsure', reason: 'no-holds' };
  return {
    step(frame) {
      const missing = missingPoints(frame);
      if (missing.length > 0) {
        const reason = frame.image ? 'point-hidden' : 'no-person';
        return { ...unsure(reason), missing };
      }
      const cues = smooth(frame.tMs, rotationCues(frame));
      const deg = turnDeg(cues, neutral, tuning);
      if (deg === undefined) return unsure('model-blind');
      const end = track(frame.tMs, deg);
      const fault = end.turning ? postureFault(context, cues, neutral, tuning) : undefined;
      if (end.atEnd) {
        judged = fault
          ? { verdict: 'unsure', reason: fault }
          : { verdict: bandOf(Math.abs(deg), tuning) };
      }
      const cue = cueOf(fault, end);
      return {
        ...judged,
        values: valuesOf(deg, end, context.model),
        events: end.events,
        ...(cue && { cue }),
      };
    },
  };
}

function postureFault(
  context: TrialContext,
  cues: RotationCues,
  neutral: Neutral,
  tuning: RotationTuning,
): ReasonId | undefined {
  const knees = context.task === 'rotation-seated' ? kneeSwingDeg(cues, neutral) : undefined;
  if (Math.abs(knees ?? 0) > tuning.pelvisTurnedDeg) return 'pelvis-turned';
  const lean = cues.leanDeg! - neutral.leanDeg!;
  const tilt = shoulderTiltDeg(cues, neutral)!;
  return Math.abs(lean) > tuning.maxLeanDeg || Math.abs(tilt) > tuning.maxTiltDeg
    ? 'leaned'
    : undefined;
}

function cueOf(fault: ReasonId | undefined, end: EndState): CueId | undefined {
  if (fault === 'pelvis-turned') return 'hips-still';
  if (fault === 'leaned') return 'turn-tall';
  return end.atEnd && !end.held ? 'hold-there' : undefined;
}

function valuesOf(deg: number, end: EndState, model: string): MetricValue<RotationMetric>[] {
  const side: Side = deg >= 0 ? 'left' : 'right';
  const size = Math.abs(deg);
  const error = holdsErrorDeg([{ deg: size, n: 1 }], LIVE_NOISE_DEG, model);
  return [
    { id: 'rotation-now', side, value: size, unit: 'deg', error, n: 1 },
    { id: 'rotation-hold', side, value: end.heldS, unit: 's', error: 0.1, n: 1 },
  ];
}

function unsure(reason: ReasonId): RuleReading {
  const nothing = { side: undefined, value: null, error: null, n: 0, reason };
  return {
    verdict: 'unsure',
    reason,
    values: [
      { ...nothing, id: 'rotation-now', unit: 'deg' },
      { ...nothing, id: 'rotation-hold', unit: 's' },
    ],
    events: [],
  };
}

function causalSmoothing(): (tMs: number, cues: RotationCues) => RotationCues {
  const filters = CUE_NAMES.map(() => oneEuro(SMOOTHING));
  return (tMs, cues) => {
    const cue = Object.fromEntries(
      CUE_NAMES.map((name, i) => [name, filters[i]!(tMs, cues[name])]),
    );
    return cue as unknown as RotationCues;
  };
}
