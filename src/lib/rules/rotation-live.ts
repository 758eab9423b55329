import type { PoseFrame } from '../pose/pose-frame.ts';
import type { Side } from '../pose/keypoints.ts';
import { oneEuro } from '../signal/one-euro.ts';
import type { Sample } from '../signal/statistics.ts';
import type { CueId } from './cues.ts';
import type { ReasonId } from './reasons.ts';
import { neutralOf, turnDeg, type Neutral } from './rotation-angle.ts';
import { missingPoints, rotationCues, type RotationCues } from './rotation-cues.ts';
import { endTracker, type EndState } from './rotation-end.ts';
import { facing, type Facing } from './rotation-facing.ts';
import { rangeErrorDeg, seesDepth, sideError, type Doubts } from './rotation-error.ts';
import { bandOf, type RotationMetric } from './rotation-metrics.ts';
import { postureFault } from './rotation-posture.ts';
import { feetApart, kneeSwingDeg, shoulderTiltDeg, trunkLeanDeg } from './rotation-trunk.ts';
import { ROTATION_TUNING, type RotationTuning } from './rotation-tuning.ts';
import {
  tuned,
  type LiveRule,
  type MetricValue,
  type RuleReading,
  type TrialContext,
  type Verdict,
} from './rule.ts';

/** Causal smoothing of each angle. Source: ours: 1 Hz at rest (measures.md C0), 3 Hz and 50 ms late at 100°/s. */
const SMOOTHING = { minCutoffHz: 1, beta: 0.02 };
/** A hold begins somewhere between two smoothed frames. Source: ours. */
const HELD_ERROR_S = 0.1;
/** Scatter of a live angle; the final answer measures it. Source: ours: 1–3° in holds of shared/truth. */
const LIVE_NOISE_DEG = 3;

/** The live rule: turn, side and hold now; a verdict only for end positions. */
export function rotationLive(context: TrialContext, baseline: readonly PoseFrame[]): LiveRule {
  const tuning = tuned(ROTATION_TUNING, context);
  const start = facing(baseline);
  const neutral = neutralOf(baseline.map(rotationCues), start.yawDeg);
  const blocked = whyBlocked(context, start);
  if (!neutral || blocked) return { step: () => unsure(blocked ?? 'no-neutral') };

  const smooth = angleFilters();
  const track = endTracker(tuning);
  let judged: { verdict: Verdict; reason?: ReasonId } = { verdict: 'unsure', reason: 'no-holds' };
  return {
    step(frame) {
      const missing = missingPoints(frame);
      if (missing.length > 0) {
        return { ...unsure(frame.image ? 'point-hidden' : 'no-person'), missing };
      }
      const angles = smooth(frame.tMs, anglesOf(rotationCues(frame), neutral, tuning));
      if (angles.turn === undefined) return unsure('model-blind');
      const end = track(frame.tMs, angles.turn);
      const fault = end.turning
        ? postureFault({ ...angles, pelvis: angles.kneeSwing }, tuning)
        : undefined;
      if (end.atEnd) judged = { verdict: bandOf(end.endDeg, tuning) };
      const cue = cueOf(fault, end);
      return {
        ...(fault ? { verdict: 'warn' } : judged),
        values: valuesOf(angles.turn, end, {
          model: context.model,
          noiseDeg: LIVE_NOISE_DEG,
          facing: start,
        }),
        events: end.events,
        ...(cue && { cue }),
      };
    },
  };
}

function whyBlocked(context: TrialContext, start: Facing): ReasonId | undefined {
  if (!seesDepth(context.model)) return 'model-blind';
  return context.view !== 'front' || start.askew ? 'wrong-view' : undefined;
}

const ANGLES = ['turn', 'lean', 'tilt', 'kneeSwing', 'feet'] as const;
type Angles = Readonly<Record<(typeof ANGLES)[number], Sample>>;

function anglesOf(cues: RotationCues, neutral: Neutral, tuning: RotationTuning): Angles {
  return {
    turn: turnDeg(cues, neutral, tuning),
    lean: trunkLeanDeg(cues, neutral),
    tilt: shoulderTiltDeg(cues, neutral),
    kneeSwing: kneeSwingDeg(cues, neutral),
    feet: feetApart(cues, neutral),
  };
}

function angleFilters(): (tMs: number, angles: Angles) => Angles {
  const filters = ANGLES.map(() => oneEuro(SMOOTHING));
  return (tMs, angles) => {
    const [turn, lean, tilt, kneeSwing, feet] = ANGLES.map((name, i) =>
      filters[i]!(tMs, angles[name]),
    );
    return { turn, lean, tilt, kneeSwing, feet };
  };
}

function cueOf(fault: ReasonId | undefined, end: EndState): CueId | undefined {
  if (fault === 'pelvis-turned') return 'hips-still';
  if (fault === 'leaned') return 'turn-tall';
  return end.atEnd && !end.held ? 'hold-there' : undefined;
}

function valuesOf(deg: number, end: EndState, doubts: Doubts): MetricValue<RotationMetric>[] {
  const side: Side = deg >= 0 ? 'left' : 'right';
  const size = Math.abs(deg);
  const error = rangeErrorDeg(sideError([{ deg: size, n: 1 }], doubts));
  return [
    { id: 'rotation-now', side, value: size, unit: 'deg', error, n: 1 },
    { id: 'rotation-hold', side, value: end.heldS, unit: 's', error: HELD_ERROR_S, n: 1 },
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
