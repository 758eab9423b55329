import type { PelvisReason, PelvisSource, PoseFrame } from '../pose/pose-frame.ts';
import { runningMedian } from '../signal/running-median.ts';
import { median, present, robustSpread, type Sample } from '../signal/statistics.ts';
import { during, within } from './frame-times.ts';
import type { ReasonId } from './reasons.ts';
import type { Span, Task } from './rule.ts';

/** Hip drop of a recording, from what was measured in the pixels and from nothing else. */
export interface DropSeries {
  readonly source: PelvisSource;
  /** Single readings. Unit: deg. Sign: + = swing side lower; 0 = as in the two-leg start. */
  readonly raw: readonly Sample[];
  /** Running median. */
  readonly smooth: readonly Sample[];
  /** What was subtracted, and the scatter of single readings. Unit: deg. */
  readonly zeroDeg: number;
  readonly noiseDeg: number;
  /** Readings behind the zero. */
  readonly zeroN: number;
  /** Of windows: the athlete raised and lowered the arms once, and most of what was measured came after that. */
  readonly clothTight: boolean;
}

/** Length of the running median. Unit: ms. Source: measures.md Part 1: at least half a second; ±100 ms in squats (C2). */
const MEDIAN_MS: Readonly<Partial<Record<Task, number>>> = { squat: 200, abduction: 200 };
const STANCE_MEDIAN_MS = 500;

const REASON_OF: Readonly<Record<PelvisReason, ReasonId>> = {
  'no-reference': 'no-reference',
  'reference-covered': 'waist-covered',
  'windows-disagree': 'windows-disagree',
  'little-texture': 'little-texture',
  'out-of-frame': 'out-of-frame',
  'dots-lost': 'dots-lost',
  'dots-ambiguous': 'dots-ambiguous',
  'loose-cloth': 'loose-cloth',
};

/**
 * Hip drop of one frame before the zero is subtracted.
 * Space: pixel cues. Unit: deg. Sign: + = swing side lower. Missing: undefined without a measurement.
 *
 * @param sign where the stance leg is in the picture, from `stanceSign`
 */
export function cueDropDeg(frame: PoseFrame, sign: 1 | -1): Sample {
  const deg = frame.cues?.pelvisDeg;
  return deg === undefined || deg === null ? undefined : deg * sign;
}

/** Why a frame carries no pelvis measurement. Missing: undefined when it does. */
export function whyNoCue(frame: PoseFrame): ReasonId | undefined {
  const { cues } = frame;
  if (!cues) return frame.image ? 'no-pixel-cues' : 'no-person';
  if (cues.pelvisDeg !== null) return undefined;
  return cues.pelvisWhy ? REASON_OF[cues.pelvisWhy] : 'hips-hidden';
}

/**
 * The hip drop of every frame, or why there is none.
 * Unit: deg. Missing: frames without a measurement, or measured in another way than most.
 * Assumes: windows read zero in their own two-leg reference, so they need no other; dots read the picture's horizontal
 * and do need one. Source: measures.md C2.
 */
export function dropSeries(
  frames: readonly PoseFrame[],
  sign: 1 | -1,
  baseline: Span | undefined,
  task: Task,
): DropSeries | ReasonId {
  const measured = frames.filter((f) => cueDropDeg(f, sign) !== undefined);
  const dots = measured.filter((f) => f.cues?.pelvisSource === 'dots').length;
  const source: PelvisSource = dots * 2 > measured.length ? 'dots' : 'windows';
  const tMs = frames.map((f) => f.tMs);
  const readings = frames.map((f) =>
    f.cues?.pelvisSource === source ? cueDropDeg(f, sign) : undefined,
  );
  if (measured.length === 0) return commonReason(frames) ?? 'no-pixel-cues';
  const quiet = baseline ? present(during(tMs, readings, baseline)) : [];
  const zero = median(quiet);
  if (zero === undefined && source === 'dots') return 'no-baseline';
  const tight = measured.filter((f) => f.cues?.pelvisCloth === 'tight').length;
  const raw = readings.map((v) => (v === undefined ? undefined : v - (zero ?? 0)));
  return {
    source,
    raw,
    smooth: runningMedian(tMs, raw, MEDIAN_MS[task] ?? STANCE_MEDIAN_MS),
    zeroDeg: zero ?? 0,
    zeroN: quiet.length,
    noiseDeg: robustSpread(quiet) ?? 0,
    clothTight: tight * 2 > measured.length,
  };
}

/** The reason given most often within a span for not measuring. Missing: undefined when all was measured. */
export function commonReason(frames: readonly PoseFrame[], span?: Span): ReasonId | undefined {
  const counts = new Map<ReasonId, number>();
  for (const frame of frames) {
    if (span && !within(frame.tMs, span)) continue;
    const why = whyNoCue(frame);
    if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
