import { DROP_TUNING } from '#lib/rules/drop-tuning.ts';
import type { Verdict } from '#lib/rules/rule.ts';
import type { Instrument } from './hud.ts';
import type { Shape } from './shapes.ts';

/** Repetitions of this run. Missing: no goal, they are only counted. */
export interface RepCount {
  readonly done: number;
  readonly goal?: number | undefined;
}

/** Depth at the lower end of the arc, as a share of standing hip height. Source: ours: about 75° of knee flexion. */
const FULL = 0.2;
/** From here on a squat counts. Source: drop-tuning.ts. */
const COUNTS = DROP_TUNING.minDepthPercent.default / 100;
/** The arc runs from the top down the outer side to the bottom. Unit: deg, as in `directionDeg`. */
const TOP_DEG = 90;
const SWEEP_DEG = 180;

/**
 * Depth of the present squat as an arc filling downward, the zone where it counts, and how many are done.
 * Space: image px. Missing: without a depth the arc is empty.
 */
export function repArc(
  { at, radius }: Instrument,
  depth: number | undefined,
  reps: RepCount,
  verdict: Verdict | undefined,
): Shape[] {
  const deg = (share: number) => TOP_DEG + SWEEP_DEG * Math.max(0, Math.min(1, share / FULL));
  const arc = (from: number, to: number, role: Shape['role'], width: number, r = 0.78): Shape => ({
    kind: 'arc',
    at,
    radius: r * radius,
    fromDeg: deg(from),
    toDeg: deg(to),
    role,
    width: width * radius,
  });
  const count = reps.goal === undefined ? `${reps.done}` : `${reps.done}/${reps.goal}`;
  const shapes: Shape[] = [
    { kind: 'ring', at, radius, role: 'quiet' },
    arc(COUNTS, FULL, 'target', 0.08, 0.95),
    { kind: 'text', at, text: count, size: 0.56 * radius, role: 'quiet' },
  ];
  if (depth === undefined || depth <= 0) return shapes;
  return [...shapes, arc(0, depth, verdict ?? 'quiet', 0.17)];
}
