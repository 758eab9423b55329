import { bridge, toEnds } from '../signal/bridge.ts';
import { runningMedian } from '../signal/running-median.ts';
import { median, robustSpread, type Sample } from '../signal/statistics.ts';
import { zeroPhaseLowPass } from '../signal/zero-phase.ts';
import { balancedFrames } from './balanced-frames.ts';
import { during } from './frame-times.ts';
import { neutralOf, turnDeg } from './rotation-angle.ts';
import { CUE_NAMES, rotationCues, type RotationCues } from './rotation-cues.ts';
import { facing, type Facing } from './rotation-facing.ts';
import { findNeutral } from './rotation-neutral.ts';
import { feetApart, kneeSwingDeg, shoulderTiltDeg, trunkLeanDeg } from './rotation-trunk.ts';
import type { RotationTuning } from './rotation-tuning.ts';
import { pelvisTurnDeg, surfaceTurnDeg } from './rotation-surface.ts';
import type { Span, Track } from './rule.ts';

/** What the whole recording says, frame by frame. Unit: deg. Sign: + = to the own left. */
export interface RotationSeries {
  readonly tMs: readonly number[];
  /** The quiet start, given or found. */
  readonly neutral: Span;
  /** How squarely the athlete faced the camera in the quiet start, given or found. */
  readonly facing: Facing;
  readonly turnDeg: readonly Sample[];
  /** What the model said of flipped pictures differs by so much in the median. Missing: too few were looked at. */
  readonly flippedDifferDeg?: Sample;
  /** In which frames spots of the trunk's surface told the turn, and not landmarks alone. */
  readonly bySurface: readonly boolean[];
  /** How far the pelvis turned along. Missing: undefined where its surface was not followed. */
  readonly pelvisDeg: readonly Sample[];
  /** Scatter of single frames about the smooth turn. */
  readonly noiseDeg: number;
  /** Change of trunk lean and of shoulder tilt since the neutral. */
  readonly leanDeg: readonly Sample[];
  readonly tiltDeg: readonly Sample[];
  readonly kneeSwingDeg: readonly Sample[];
  /** How far one foot rose against the other. Unit: torso lengths. */
  readonly feetApart: readonly Sample[];
}

/**
 * The final, zero-phase series of a track, with the model's leaning to one side taken off where it is known.
 * Missing: undefined when there is no neutral (given or found).
 *
 * @param seesPelvis whether what is seen of the thighs would turn with the pelvis
 */
export function rotationSeries(
  track: Track,
  tuning: RotationTuning,
  seesPelvis: boolean,
): RotationSeries | undefined {
  const frames = balancedFrames(track.frames);
  const asGiven = seriesOf(track, tuning);
  const balanced = frames && seriesOf({ ...track, frames }, tuning);
  if (!asGiven) return undefined;
  const byLandmarks = balanced ? withFlippedLooks(asGiven, balanced) : asGiven;
  const told = seesPelvis ? withPelvis(track, byLandmarks, tuning) : byLandmarks;
  return withSurface(track, told, tuning);
}

/** The balanced series, and how far the looks at flipped pictures differed from the others. */
function withFlippedLooks(asGiven: RotationSeries, balanced: RotationSeries): RotationSeries {
  const halves = balanced.turnDeg.map((deg, i) => {
    const given = asGiven.turnDeg[i];
    return deg === undefined || given === undefined ? undefined : Math.abs(deg - given);
  });
  return { ...balanced, flippedDifferDeg: 2 * (median(halves) ?? 0) };
}

/** With how far the pelvis turned along, where its surface was followed. */
function withPelvis(
  { frames }: Track,
  byLandmarks: RotationSeries,
  tuning: RotationTuning,
): RotationSeries {
  const { tMs, turnDeg: landmarkDeg, neutral } = byLandmarks;
  const raw = pelvisTurnDeg(frames, landmarkDeg, neutral);
  if (!raw) return byLandmarks;
  return { ...byLandmarks, pelvisDeg: smooth(tMs, bridge(tMs, raw, tuning.smoothingMs), tuning) };
}

/** The turn by the trunk's surface where that was followed; between, the turn by landmarks, shifted to fit. */
function withSurface(
  { frames }: Track,
  byLandmarks: RotationSeries,
  tuning: RotationTuning,
): RotationSeries {
  const { tMs, turnDeg: landmarkDeg, neutral } = byLandmarks;
  const raw = surfaceTurnDeg(frames, landmarkDeg, neutral);
  if (!raw) return byLandmarks;
  const closed = bridge(tMs, raw, tuning.smoothingMs);
  const surface = smooth(tMs, closed, tuning);
  const off = surface.map((deg, i) => {
    const other = landmarkDeg[i];
    return deg === undefined || other === undefined ? undefined : deg - other;
  });
  const everywhere = toEnds(bridge(tMs, off, Infinity));
  return {
    ...byLandmarks,
    turnDeg: landmarkDeg.map((deg, i) =>
      deg === undefined ? undefined : deg + (everywhere[i] ?? 0),
    ),
    bySurface: surface.map((deg) => deg !== undefined),
  };
}

function seriesOf(track: Track, tuning: RotationTuning): RotationSeries | undefined {
  const { frames } = track;
  const tMs = frames.map((f) => f.tMs);
  const raw = frames.map(rotationCues);
  const neutralSpan = track.baseline ?? findNeutral(frames, raw);
  if (!neutralSpan) return undefined;
  const squareness = facing(during(tMs, frames, neutralSpan));
  const neutral = neutralOf(during(tMs, raw, neutralSpan), squareness.yawDeg);
  if (!neutral) return undefined;
  const cues = smoothed(tMs, raw, tuning);
  const turns = cues.map((c) => turnDeg(c, neutral, tuning));
  return {
    tMs,
    neutral: neutralSpan,
    facing: squareness,
    turnDeg: turns,
    bySurface: tMs.map(() => false),
    pelvisDeg: tMs.map(() => undefined),
    noiseDeg: scatter(
      raw.map((c) => turnDeg(c, neutral, tuning)),
      turns,
    ),
    leanDeg: cues.map((c) => trunkLeanDeg(c, neutral)),
    tiltDeg: cues.map((c) => shoulderTiltDeg(c, neutral)),
    kneeSwingDeg: cues.map((c) => kneeSwingDeg(c, neutral)),
    feetApart: cues.map((c) => feetApart(c, neutral)),
  };
}

/** Robust spread of the raw values about the smooth ones. */
function scatter(raw: readonly Sample[], smooth: readonly Sample[]): number {
  const off = raw.map((r, i) => {
    const s = smooth[i];
    return r === undefined || s === undefined ? undefined : r - s;
  });
  return robustSpread(off) ?? 0;
}

/** Running median, then zero-phase low-pass. */
function smooth(
  tMs: readonly number[],
  values: readonly Sample[],
  { smoothingMs, cutoffHz }: RotationTuning,
): Sample[] {
  return zeroPhaseLowPass(tMs, runningMedian(tMs, values, smoothingMs), cutoffHz);
}

/** Each cue on its own. */
function smoothed(
  tMs: readonly number[],
  raw: readonly RotationCues[],
  tuning: RotationTuning,
): RotationCues[] {
  const columns = CUE_NAMES.map((name) =>
    smooth(
      tMs,
      raw.map((c) => c[name]),
      tuning,
    ),
  );
  return raw.map((_, i) => {
    const cue = Object.fromEntries(CUE_NAMES.map((name, n) => [name, columns[n]![i]]));
    return cue as unknown as RotationCues;
  });
}
