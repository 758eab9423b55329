import { covered, limbs } from './body-masks.ts';
import { leftLift } from './lifted-leg.ts';
import type { WindowBox } from './registration.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';

/** One picture of the two-leg baseline. */
export interface Candidate {
  readonly patch: RgbaPatch;
  readonly body: BodyPoints;
}

/** The middle of the two-leg baseline. Space: frame px. */
export interface HipPose {
  readonly x: number;
  readonly y: number;
  readonly hipWidth: number;
  /** Foot height difference standing on both legs, see `leftLift`. */
  readonly lift: number;
}

/** More say nothing new, and each holds a crop of the frame. */
const MOST_CANDIDATES = 24;

/** Keeps candidates evenly spread over a baseline of unknown length, in bounded memory. */
export class Candidates {
  #kept: Candidate[] = [];
  #every = 1;
  #count = 0;

  add(candidate: Candidate): void {
    if (this.#count++ % this.#every !== 0) return;
    const { patch } = candidate;
    this.#kept.push({ ...candidate, patch: { ...patch, data: patch.data.slice() } });
    if (this.#kept.length <= MOST_CANDIDATES) return;
    this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
    this.#every *= 2;
  }

  get all(): readonly Candidate[] {
    return this.#kept;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  const half = sorted.length >> 1;
  if (sorted.length % 2) return sorted[half]!;
  return (sorted[half - 1]! + sorted[half]!) / 2;
}

export function hipMiddle(body: BodyPoints): { x: number; y: number } | undefined {
  const { leftHip, rightHip } = body;
  return (
    leftHip && rightHip && { x: (leftHip.x + rightHip.x) / 2, y: (leftHip.y + rightHip.y) / 2 }
  );
}

/** The median hips of the candidates. Missing: undefined when no candidate has both hips. */
export function medianHips(candidates: readonly Candidate[]): HipPose | undefined {
  const middles = candidates.flatMap(({ body }) => hipMiddle(body) ?? []);
  if (middles.length === 0) return undefined;
  const widths = candidates.flatMap(({ body: { leftHip, rightHip } }) =>
    leftHip && rightHip ? [Math.hypot(leftHip.x - rightHip.x, leftHip.y - rightHip.y)] : [],
  );
  const lifts = candidates.flatMap(({ body }) => leftLift(body) ?? []);
  return {
    x: median(middles.map((p) => p.x)),
    y: median(middles.map((p) => p.y)),
    hipWidth: median(widths),
    lift: lifts.length ? median(lifts) : 0,
  };
}

/** Share of the windows that no arm covers, in the worst window. */
export function clearOfArms(
  candidate: Candidate,
  hips: HipPose,
  windows: readonly WindowBox[],
): number {
  const arms = limbs(candidate.body, undefined, hips.hipWidth, 1);
  const shares = windows.map((box) => {
    let clear = 0;
    const steps = 12;
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const u = box.left + ((box.right - box.left) * i) / steps;
        const v = box.top + ((box.bottom - box.top) * j) / steps;
        if (!covered(arms, hips.x + u * hips.hipWidth, hips.y + v * hips.hipWidth)) clear++;
      }
    }
    return clear / (steps + 1) ** 2;
  });
  return Math.min(...shares);
}

/** The candidate whose hips are nearest to the median ones, of those clear of arms. */
export function nearest(candidates: readonly Candidate[], hips: HipPose): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const middle = hipMiddle(candidate.body);
    const distance = middle ? Math.hypot(middle.x - hips.x, middle.y - hips.y) : Infinity;
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
