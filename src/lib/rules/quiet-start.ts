import type { ImagePose, PoseFrame, View } from '../pose/pose-frame.ts';
import { mean, standardDeviation } from '../signal/statistics.ts';
import { floorLengthOf, floorPoints } from './floor-body.ts';
import type { Span, Task } from './rule.ts';
import { seenPoints } from './seen-points.ts';

/** Longest first: a longer quiet stretch is the better zero. Unit: ms. Source: ours; three seconds are asked for. */
const LENGTHS_MS = [2000, 1500, 1000];
const STEP_MS = 100;
/** It begins within so long of the first picture that shows the body: later on a held top is as quiet. Unit: ms. Source: ours. */
const EARLY_MS = 6000;
/** Least share of frames with all points. Source: as the two-leg start. */
const MIN_SEEN_SHARE = 0.8;
/** Largest mean wobble of the points, as a share of the trunk (from the head end: of the shoulders). Source: ours: 0.002–0.01 on noisy recordings of the synthetic athlete, 2026-11-29. */
const MAX_WOBBLE = 0.04;
/** An earlier stretch is preferred to a steadier one unless it wobbles this many times as much. Source: ours. */
const EARLY_ALLOWANCE = 2;

/**
 * The steadiest second or two at the beginning of a recording of someone on the floor.
 * Unit: ms. Missing: undefined when the body is not seen, or never still.
 */
export function findQuietStart(
  frames: readonly PoseFrame[],
  task: Task,
  view: View,
): Span | undefined {
  const names = floorPoints(task, view);
  const poses = frames.map((frame) => {
    const points = seenPoints(frame);
    return names.every((name) => points[name]) ? points : undefined;
  });
  const first = poses.findIndex((pose) => pose !== undefined);
  const unit = floorLengthOf(present(poses), task, view);
  if (first < 0 || !unit) return undefined;
  const wobbleOf = (seen: readonly ImagePose[]) =>
    mean(
      names.flatMap((name) => [
        standardDeviation(seen.map((pose) => pose[name]!.x)),
        standardDeviation(seen.map((pose) => pose[name]!.y)),
      ]),
    )! / unit;
  for (const lengthMs of LENGTHS_MS) {
    const found: { span: Span; wobble: number }[] = [];
    let lastMs = -Infinity;
    for (const [from, { tMs }] of frames.entries()) {
      const late = tMs > frames[first]!.tMs + EARLY_MS || tMs + lengthMs > frames.at(-1)!.tMs;
      if (from < first || late || tMs < lastMs + STEP_MS) continue;
      lastMs = tMs;
      const end = frames.findIndex((frame) => frame.tMs > tMs + lengthMs);
      const to = end < 0 ? frames.length : end;
      const seen = present(poses.slice(from, to));
      if (seen.length < 2 || seen.length < MIN_SEEN_SHARE * (to - from)) continue;
      const span = { fromMs: tMs, toMs: frames[to - 1]!.tMs };
      found.push({ span, wobble: wobbleOf(seen) });
    }
    const steadiest = Math.min(MAX_WOBBLE, ...found.map(({ wobble }) => wobble));
    const allowed = Math.min(MAX_WOBBLE, EARLY_ALLOWANCE * steadiest);
    const chosen = found.find(({ wobble }) => wobble <= allowed);
    if (chosen) return chosen.span;
  }
  return undefined;
}

const present = (poses: readonly (ImagePose | undefined)[]): ImagePose[] =>
  poses.filter((pose) => pose !== undefined);
