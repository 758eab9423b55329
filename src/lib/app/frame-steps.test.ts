import { describe, expect, it } from 'vitest';
import { frameFrom, lastAtOrBefore, markFrom } from './frame-steps.ts';

/** A detector that stuttered: frames come as they come. */
const TIMES = [1000, 1040, 1100, 1300, 1340];

describe('stepping', () => {
  it('shows the last frame that had come', () => {
    expect([999, 1000, 1099, 1100, 9999].map((t) => lastAtOrBefore(TIMES, t))).toEqual([
      0, 0, 1, 2, 4,
    ]);
    expect(lastAtOrBefore([], 5)).toBe(0);
  });

  it('goes from frame to frame whatever lies between them, and stays at the ends', () => {
    expect(frameFrom(TIMES, 1100, 1)).toBe(1300);
    expect(frameFrom(TIMES, 1300, -1)).toBe(1100);
    expect(frameFrom(TIMES, 1340, 1)).toBe(1340);
    expect(frameFrom(TIMES, 1000, -1)).toBe(1000);
    expect(frameFrom([], 7, 1)).toBe(7);
  });

  it('from between two frames goes back to the one that is shown', () => {
    expect(frameFrom(TIMES, 1200, -1)).toBe(1100);
    expect(frameFrom(TIMES, 1200, 1)).toBe(1300);
  });

  it('jumps from event to event, never standing still on one', () => {
    const marks = [1040, 1300];
    expect(markFrom(marks, 1000, 1)).toBe(1040);
    expect(markFrom(marks, 1040, 1)).toBe(1300);
    expect(markFrom(marks, 1036, 1)).toBe(1300);
    expect(markFrom(marks, 1300, -1)).toBe(1040);
    expect(markFrom(marks, 1300, 1)).toBeUndefined();
  });
});
