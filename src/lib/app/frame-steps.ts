/** Index of the last time that is not later; 0 when all are. Times ascend. */
export function lastAtOrBefore(times: readonly number[], tMs: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (times[middle]! <= tMs) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The time so many frames on (or back, below zero) from the frame that is shown; at the ends it stays. */
export function frameFrom(times: readonly number[], tMs: number, frames: number): number {
  const shown = lastAtOrBefore(times, tMs);
  // From between two frames, back means to the beginning of the one that is shown.
  const between = frames < 0 && tMs > (times[shown] ?? tMs);
  const to = shown + frames + (between ? 1 : 0);
  return times[Math.max(0, Math.min(times.length - 1, to))] ?? tMs;
}

/** So near to a mark one stands on it: a range input may round. Unit: ms. Source: ours, less than a frame at 60 a second. */
const ON_IT_MS = 10;

/** The next mark in a direction. Missing: undefined when none follows. */
export function markFrom(
  marks: readonly number[],
  tMs: number,
  direction: 1 | -1,
): number | undefined {
  return direction > 0
    ? marks.find((mark) => mark > tMs + ON_IT_MS)
    : marks.findLast((mark) => mark < tMs - ON_IT_MS);
}
