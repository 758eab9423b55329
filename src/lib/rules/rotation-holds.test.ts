import { describe, expect, it } from 'vitest';
import type { Sample } from '../signal/statistics.ts';
import { findTurns } from './rotation-holds.ts';
import { ROTATION_TUNING } from './rotation-tuning.ts';
import { tuned } from './rule.ts';

const TUNING = tuned(ROTATION_TUNING, {});
const FPS = 20;

/** Straight lines from corner to corner: [seconds, degrees]. */
function path(...corners: [tS: number, deg: number][]): { tMs: number[]; deg: Sample[] } {
  const last = corners.at(-1)![0];
  const tMs = Array.from({ length: last * FPS + 1 }, (_, i) => (i * 1000) / FPS);
  const deg = tMs.map((t) => {
    const next = corners.findIndex(([s]) => 1000 * s >= t);
    const [t1, d1] = corners[next]!;
    const [t0, d0] = corners[Math.max(0, next - 1)]!;
    return t1 === t0 ? d1 : d0 + ((d1 - d0) * (t / 1000 - t0)) / (t1 - t0);
  });
  return { tMs, deg };
}
const turns = ({ tMs, deg }: { tMs: number[]; deg: Sample[] }) => findTurns(tMs, deg, TUNING);

describe('turns and their end holds', () => {
  it('finds one hold to each side, with its side, size and time', () => {
    const found = turns(path([1, 0], [2, 50], [3.2, 50], [5, -40], [6.2, -40], [7, 0], [8, 0]));
    expect(found.map((t) => [t.side, t.returned])).toEqual([
      ['left', true],
      ['right', true],
    ]);
    const [left, right] = found.map((t) => t.hold!);
    expect(left!.deg).toBeCloseTo(50, 0);
    expect(right!.deg).toBeCloseTo(40, 0);
    expect(Math.abs(left!.fromMs - 2000)).toBeLessThanOrEqual(100);
    expect(Math.abs(left!.toMs - 3200)).toBeLessThanOrEqual(100);
  });

  it('gives no hold when the end is only touched', () => {
    const [turn] = turns(path([1, 0], [2, 50], [3, 0], [4, 0]));
    expect(turn).toMatchObject({ side: 'left', hold: undefined, returned: true });
  });

  it('takes the farthest of two stays, not the longest', () => {
    const [turn] = turns(path([1, 0], [2, 30], [5, 30], [5.5, 50], [6.5, 50], [7.5, 0], [8, 0]));
    expect(turn!.hold!.deg).toBeCloseTo(50, 0);
  });

  it('gives no hold when the stay was far from the farthest point', () => {
    const [turn] = turns(path([1, 0], [2, 30], [4, 30], [4.5, 55], [5.5, 0], [6, 0]));
    expect(turn!.hold).toBeUndefined();
  });

  it('does not fill a hole in the middle of a stay', () => {
    const { tMs, deg } = path([1, 0], [2, 50], [3, 50], [4, 0], [5, 0]);
    const holed = deg.map((d, i) => (tMs[i]! >= 2400 && tMs[i]! <= 2600 ? undefined : d));
    expect(turns({ tMs, deg: holed })[0]!.hold).toBeUndefined();
  });

  it('sees no turn in noise about zero, and one still under way at the end', () => {
    expect(turns(path([1, 6], [2, -6], [3, 6], [4, 0]))).toEqual([]);
    const [last] = turns(path([1, 0], [2, 50], [4, 50]));
    expect(last).toMatchObject({ side: 'left', returned: false });
    expect(last!.hold!.deg).toBeCloseTo(50, 0);
  });
});
