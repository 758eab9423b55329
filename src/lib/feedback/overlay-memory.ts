import type { Side } from '#lib/pose/keypoints.ts';
import type { PoseFrame } from '#lib/pose/pose-frame.ts';
import type { RuleReading, Task } from '#lib/rules/rule.ts';
import { seenPoints } from '#lib/rules/seen-points.ts';
import { bestRepKeeper, samePhase, type KeptFrame } from './best-rep.ts';
import { depthWatch, type DepthNow } from './rep-depth.ts';
import { turnOf, type BestEnds } from './rotation-dial.ts';
import { swayMemory, type SwaySample } from './sway-trace.ts';

/** What the overlay knows of the run so far: all of it measured in this run. */
export interface OverlayMemory {
  readonly sway: readonly SwaySample[];
  readonly depth: DepthNow | undefined;
  readonly bestEnds: BestEnds;
  /** The moment of the athlete's own best squat that belongs to this moment. */
  readonly bestNow: KeptFrame | undefined;
}

/**
 * Remembers from frame to frame what the overlay shows of a trial. Start a new one with each trial.
 * Missing: what an exercise does not have stays empty.
 */
export function overlayMemory({ task, stance }: { task: Task; stance: Side | undefined }) {
  const sway = swayMemory();
  const depth = depthWatch(stance);
  const best = bestRepKeeper();
  let bestEnds: BestEnds = {};
  return (frame: PoseFrame, reading: RuleReading | undefined): OverlayMemory => {
    const values = reading?.values ?? [];
    const now = task === 'squat' && reading ? depth(seenPoints(frame)) : undefined;
    const rep = task === 'squat' ? best(frame, now, reading) : undefined;
    const turn = turnOf(values, 'rotation-now');
    if (turn !== undefined && reading?.events.some((event) => event.kind === 'heldEnd')) {
      const side: Side = turn >= 0 ? 'left' : 'right';
      bestEnds = { ...bestEnds, [side]: Math.max(bestEnds[side] ?? 0, Math.abs(turn)) };
    }
    return {
      sway: task === 'stance' ? sway(frame.tMs, values) : [],
      depth: now,
      bestEnds,
      bestNow: rep && now && samePhase(rep, now),
    };
  };
}
