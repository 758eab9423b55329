import type { BackendId } from './detector.ts';

/** What one backend did with the built-in picture. */
export interface Trial {
  readonly backend: BackendId;
  /** Median time of one warm inference. Unit: ms. */
  readonly inferenceMs: number;
  /** Where it saw the points: x, y pairs in pixels of the model's input. */
  readonly points: readonly number[];
}

/** A backend whose median point is further off than this is wrong. Unit: px of the model's input. Source: ours: half-float GPUs stay below 1, broken ones give zeros. */
const RIGHT_WITHIN_PX = 3;
/** A GPU must be faster by this factor: below it WASM's steadiness wins. Source: ours. */
const FASTER_BY = 1.15;

/**
 * The fastest backend that agrees with WASM. When WASM itself is missing, one backend has nothing to be
 * checked against and is taken as it is.
 */
export function chooseBackend(trials: readonly Trial[]): Trial | undefined {
  const byTime = [...trials].sort((a, b) => a.inferenceMs - b.inferenceMs);
  const wasm = trials.find((trial) => trial.backend === 'wasm');
  if (!wasm) return byTime.find((trial) => trial.points.every(Number.isFinite));
  const right = byTime.find((trial) => agrees(trial, wasm));
  return right && right.inferenceMs * FASTER_BY < wasm.inferenceMs ? right : wasm;
}

function agrees(trial: Trial, reference: Trial): boolean {
  const off: number[] = [];
  for (let i = 0; i + 1 < reference.points.length; i += 2) {
    const dx = (trial.points[i] ?? NaN) - (reference.points[i] ?? NaN);
    const dy = (trial.points[i + 1] ?? NaN) - (reference.points[i + 1] ?? NaN);
    off.push(Number.isFinite(dx + dy) ? Math.hypot(dx, dy) : Infinity);
  }
  off.sort((a, b) => a - b);
  return (off[off.length >> 1] ?? Infinity) < RIGHT_WITHIN_PX;
}

/** Graphics done by the processor: right, but far slower than WASM, so not worth a trial. */
export function isSoftwareRenderer(name: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render|\bwarp\b/i.test(name);
}
