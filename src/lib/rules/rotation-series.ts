import type { PoseFrame } from '../pose/pose-frame.ts';
import { runningMedian } from '../signal/running-median.ts';
import { median, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { neutralOf, turnDeg, type Neutral } from './rotation-angle.ts';
import { CUE_NAMES, rotationCues, type RotationCues } from './rotation-cues.ts';
import { findNeutral } from './rotation-neutral.ts';
import { kneeSwingDeg, shoulderTiltDeg, trunkLeanDeg } from './rotation-trunk.ts';
import type { RotationTuning } from './rotation-tuning.ts';
import type { Span, Track } from './rule.ts';

/** What the whole recording says, frame by frame. Unit: deg. Sign: + = to the own left. */
export interface RotationSeries {
  readonly tMs: readonly number[];
  readonly neutral: Neutral;
  readonly neutralSpan: Span;
  readonly turnDeg: readonly Sample[];
  /** The same without smoothing: its scatter is the noise. */
  readonly rawDeg: readonly Sample[];
  /** Change of trunk lean and of shoulder tilt since the neutral. */
  readonly leanDeg: readonly Sample[];
  readonly tiltDeg: readonly Sample[];
  readonly kneeSwingDeg: readonly Sample[];
}

/**
 * The final, zero-phase series of a track.
 * Missing: undefined when there is no neutral (given or found).
 */
export function rotationSeries(track: Track, tuning: RotationTuning): RotationSeries | undefined {
  const { frames } = track;
  const tMs = frames.map((f) => f.tMs);
  const raw = frames.map(rotationCues);
  const neutralSpan = track.baseline ?? findNeutral(frames, raw);
  const neutral = neutralSpan && neutralOf(within(frames, raw, neutralSpan));
  if (!neutral) return undefined;
  const cues = smoothed(tMs, raw, tuning);
  return {
    tMs,
    neutral,
    neutralSpan,
    turnDeg: cues.map((c) => turnDeg(c, neutral, tuning)),
    rawDeg: raw.map((c) => turnDeg(c, neutral, tuning)),
    leanDeg: cues.map((c) => trunkLeanDeg(c, neutral)),
    tiltDeg: cues.map((c) => shoulderTiltDeg(c, neutral)),
    kneeSwingDeg: cues.map((c) => kneeSwingDeg(c, neutral)),
  };
}

/** Frames per second of a track. Missing: undefined below two frames. */
export function framesPerSecond(frames: readonly PoseFrame[]): Sample {
  const between = median(frames.slice(1).map((f, i) => f.tMs - frames[i]!.tMs));
  return between && 1000 / between;
}

function within(
  frames: readonly PoseFrame[],
  cues: readonly RotationCues[],
  span: Span,
): RotationCues[] {
  return cues.filter((_, i) => frames[i]!.tMs >= span.fromMs && frames[i]!.tMs <= span.toMs);
}

/** Each cue on its own: running median, then zero-phase low-pass. */
function smoothed(
  tMs: readonly number[],
  raw: readonly RotationCues[],
  tuning: RotationTuning,
): RotationCues[] {
  const columns = CUE_NAMES.map((name) =>
    zeroPhaseLowPass(
      tMs,
      runningMedian(
        tMs,
        raw.map((c) => c[name]),
        tuning.smoothingMs,
      ),
      tuning.cutoffHz,
    ),
  );
  return raw.map((_, i) => {
    const cue = Object.fromEntries(CUE_NAMES.map((name, n) => [name, columns[n]![i]]));
    return cue as unknown as RotationCues;
  });
}
