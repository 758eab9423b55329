import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { seriesTrends } from './series-trends.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.parse('2026-03-01T08:00:00Z');

const held = (day: number, side: 'left' | 'right', value: number | null, mode = 'test') => ({
  exerciseId: 'single-leg-balance',
  side,
  startedAt: new Date(START_MS + day * DAY_MS).toISOString(),
  model: 'blazepose-full',
  view: 'front',
  mode,
  rules: { 'single-leg-balance': 1 },
  result: {
    metrics: [
      {
        id: 'hold-time',
        side,
        value,
        unit: 's' as const,
        error: value === null ? null : 0.2,
        n: 1,
      },
    ],
  },
});

describe('the trends of an exercise', () => {
  it('tell each side by itself, beyond its error or not', () => {
    const rows = [0, 7, 14, 21, 28, 35].flatMap((day, i) => [
      held(day, 'left', 20 + 3 * i),
      held(day, 'right', 30 + (i % 2)),
    ]);
    const [left, right, ...more] = seriesTrends(singleLegBalance, rows.toReversed());
    expect(left).toMatchObject({ side: 'left', unit: 's', trend: { change: 'more', n: 6 } });
    expect(right).toMatchObject({ side: 'right', trend: { change: 'same' } });
    expect(more).toEqual([]);
  });

  it('never join training and tests, and leave out what was not measured', () => {
    const rows = [
      ...[0, 1, 2].map((day) => held(day, 'left', 40, 'train')),
      held(10, 'left', 20),
      held(12, 'left', null),
    ];
    expect(seriesTrends(singleLegBalance, rows)).toEqual([]);
    const [now] = seriesTrends(singleLegBalance, [...rows, held(14, 'left', 21)]);
    expect(now!.trend).toMatchObject({ n: 2, change: 'same', first: 20, last: 21 });
  });
});
