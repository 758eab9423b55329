import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import type { Side } from '../pose/keypoints.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { atAGlance, type GlanceRow } from './at-a-glance.ts';

/** Minutes after six on one evening, or on that of another day. */
const trial = (minute: number, side: Side, holdS: number, day = 21): GlanceRow => ({
  exerciseId: 'single-leg-balance',
  side,
  startedAt: new Date(Date.UTC(2026, 10, day, 18, minute)).toISOString(),
  ...{ model: 'blazepose-full', view: 'front', mode: 'test', rules: {} },
  result: {
    verdict: 'good',
    metrics: [{ id: 'hold-time', side, value: holdS, unit: 's', error: 0.2, n: 1 }],
  },
});
const seen = (row: GlanceRow, rows: readonly GlanceRow[], today = true) => {
  const quality = { usableShare: 1, fps: 30, reasons: [] };
  const result = { ...row.result, side: row.side, quality } satisfies Partial<ScoreResult>;
  return atAGlance(singleLegBalance, result, { row, rows, today });
};

describe('a result in one glance', () => {
  const [left, right] = [trial(0, 'left', 30), trial(2, 'right', 12)];
  const lastWeek = [trial(0, 'left', 31, 14), trial(2, 'right', 30, 14)];

  it('shows the same workout from either side', () => {
    const rows = [left, right, ...lastWeek];
    for (const row of [left, right]) {
      const glance = seen(row, rows);
      expect(glance.oneWorkout).toBe(true);
      expect(glance.shown.map(({ head }) => head?.value)).toEqual([30, 12]);
      expect(glance.since?.map(({ side, change }) => [side, change])).toEqual([
        ['left', 'same'],
        ['right', 'less'],
      ]);
      expect(glance.apart?.change).toBe('more');
    }
  });

  it('asks for the other side, then for the rest of the set, in a test', () => {
    expect(seen(left, [left, ...lastWeek]).step).toEqual({ id: 'other-side', side: 'right' });
    expect(seen(left, [left, right]).step).toEqual({ id: 'one-more', trial: 2, of: 3 });
    const second = trial(5, 'left', 28);
    expect(seen(second, [left, right, second]).step).toEqual({ id: 'one-more', trial: 3, of: 3 });
  });

  it('shows a side of another day as such, and goes on with no workout of long ago', () => {
    const glance = seen(left, [left, ...lastWeek], false);
    expect(glance.oneWorkout).toBe(false);
    expect(glance.shown[1]!.row).toBe(lastWeek[1]);
    expect(glance.step).toEqual({ id: 'test-again' });
  });

  it('of a run that was not kept compares with nothing', () => {
    const quality = { usableShare: 1, fps: 30, reasons: [] };
    const result = { ...left.result, side: left.side, quality };
    const kept = { row: undefined, rows: lastWeek, today: true };
    const glance = atAGlance(singleLegBalance, result, kept);
    expect(glance.since).toBeUndefined();
    expect(glance.shown[1]!.head).toBeUndefined();
  });
});
