import type { PoseFrame } from '../pose/pose-frame.ts';
import { median, robustSpread, type Sample } from '../signal/statistics.ts';
import type { RotationCues } from './rotation-cues.ts';
import type { Span } from './rule.ts';

/** Shortest quiet start, and how far it may grow. Source: one second is asked for; measures.md C0 wants ≥ 0.5 s. */
const MIN_MS = 1000;
const MAX_MS = 3000;
/** Least share of frames with all points. Source: measures.md C0. */
const MIN_SEEN_SHARE = 0.9;
/**
 * Largest spread (SD) of shoulder width and depth difference, as a share of shoulder width.
 * Source: ours: up to 0.02 and 0.06 in quiet neutrals of shared/truth; a slow turn of 15° in a second gives 0.1 in depth.
 */
const MAX_WIDTH_SPREAD = 0.03;
const MAX_DEPTH_SPREAD = 0.08;
/**
 * A neutral is at most this much narrower than the widest quiet stretch: otherwise the athlete was turned.
 * Source: ours: 20° takes 6 %; width itself wanders by 3 %.
 */
const MAX_NARROWER = 0.08;

interface Quiet extends Span {
  readonly ratio: number;
}

/**
 * The first quiet stretch of at least a second in which the athlete faces the camera.
 * Unit: ms. Missing: undefined when there is none. Assumes: front view; the trial starts facing the camera.
 */
export function findNeutral(
  frames: readonly PoseFrame[],
  cues: readonly RotationCues[],
): Span | undefined {
  const quiet = quietStretches(frames, cues);
  const widest = Math.max(...quiet.map((q) => q.ratio));
  const first = quiet.findIndex((q) => q.ratio >= widest * (1 - MAX_NARROWER));
  const start = quiet[first];
  if (!start) return undefined;
  let toMs = start.toMs;
  for (const next of quiet.slice(first)) {
    if (next.fromMs > toMs || next.toMs - start.fromMs > MAX_MS) break;
    if (Math.abs(next.ratio / start.ratio - 1) > MAX_WIDTH_SPREAD) break;
    toMs = next.toMs;
  }
  return { fromMs: start.fromMs, toMs };
}

/** Every stretch of one second in which neither width nor depth of the shoulders moves. */
function quietStretches(frames: readonly PoseFrame[], cues: readonly RotationCues[]): Quiet[] {
  const found: Quiet[] = [];
  frames.forEach((frame, from) => {
    let to = from;
    while (to < frames.length && frames[to]!.tMs < frame.tMs + MIN_MS) to++;
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
    robustSpread(seen.map((c) => c.widthPx))! <= MAX_WIDTH_SPREAD * width &&
    robustSpread(seen.map((c) => c.depthPx))! <= MAX_DEPTH_SPREAD * width;
  return still ? width / median(seen.map((c) => c.torsoPx))! : undefined;
}
