import type { PoseFrame } from '../pose/pose-frame.ts';
import { median, type Sample } from '../signal/statistics.ts';
import type { RotationCues } from './rotation-cues.ts';
import type { Span } from './rule.ts';

/** Length of the quiet start. Source: medians need half a second (measures.md C0); ours: a second of 10 fps halves their noise. */
const NEUTRAL_MS = 1000;
/** Least share of frames with all points. Source: ours: a fifth of the frames lost changes no median by 0.5°. */
const MIN_SEEN_SHARE = 0.7;
/**
 * How far shoulder width and depth difference may drift between the thirds of a second, as a share of shoulder width.
 * Source: ours: up to 0.015 and 0.06 (lite 0.14) in quiet neutrals of shared/truth; turning 15° in the second drifts more.
 */
const MAX_WIDTH_DRIFT = 0.03;
const MAX_DEPTH_DRIFT = 0.18;
/**
 * A neutral is at most this much narrower than the widest quiet stretch: otherwise the athlete was turned.
 * Source: ours: 20° takes 6 %; width itself wanders by 3 %.
 */
const MAX_NARROWER = 0.08;

interface Quiet extends Span {
  readonly ratio: number;
}

/**
 * The first quiet second in which the athlete faces the camera.
 * Unit: ms. Missing: undefined when there is none. Assumes: front view; the trial starts facing the camera.
 */
export function findNeutral(
  frames: readonly PoseFrame[],
  cues: readonly RotationCues[],
): Span | undefined {
  const quiet = quietStretches(frames, cues);
  const widest = Math.max(...quiet.map((q) => q.ratio));
  const first = quiet.find((q) => q.ratio >= widest * (1 - MAX_NARROWER));
  return first && { fromMs: first.fromMs, toMs: first.toMs };
}

/** Every stretch of one second in which neither width nor depth of the shoulders moves. */
function quietStretches(frames: readonly PoseFrame[], cues: readonly RotationCues[]): Quiet[] {
  const found: Quiet[] = [];
  frames.forEach((frame, from) => {
    let to = from;
    while (to < frames.length && frames[to]!.tMs < frame.tMs + NEUTRAL_MS) to++;
    if (to === frames.length) return;
    const part = cues.slice(from, to + 1);
    const ratio = stillRatio(part);
    if (ratio !== undefined) found.push({ fromMs: frame.tMs, toMs: frames[to]!.tMs, ratio });
  });
  return found;
}

/** Shoulder width over torso length of a stretch. Missing: undefined when it moves, or too little is seen. */
function stillRatio(part: readonly RotationCues[]): Sample {
  const seen = part.filter((c) => c.widthPx !== undefined && c.depthPx !== undefined);
  if (seen.length < MIN_SEEN_SHARE * part.length) return undefined;
  const width = median(seen.map((c) => c.widthPx))!;
  if (width <= 0) return undefined;
  const still =
    drift(seen.map((c) => c.widthPx)) <= MAX_WIDTH_DRIFT * width &&
    drift(seen.map((c) => c.depthPx)) <= MAX_DEPTH_DRIFT * width;
  return still ? width / median(seen.map((c) => c.torsoPx))! : undefined;
}

/** Largest difference between the medians of the first, second and last third. */
function drift(values: readonly Sample[]): number {
  const third = Math.ceil(values.length / 3);
  const medians = [0, 1, 2].map((n) => median(values.slice(n * third, (n + 1) * third)) ?? 0);
  return Math.max(...medians) - Math.min(...medians);
}
