import { describe, expect, it } from 'vitest';
import { bestOfTrials, type TrialRow } from './best-of-trials.ts';

const trial = (at: string, holdS: number | null, over: Partial<TrialRow> = {}): TrialRow => ({
  exerciseId: 'single-leg-balance',
  side: 'left',
  startedAt: `2026-11-${at}:00+01:00`,
  model: 'blazepose-full',
  view: 'front',
  mode: 'test',
  rules: { 'single-leg-balance': 3 },
  ...over,
  result: {
    metrics: [
      { id: 'hold-time', side: over.side ?? 'left', value: holdS, unit: 's', error: 0.3, n: 1 },
    ],
  },
});
const of = (rows: readonly TrialRow[], now: TrialRow) => bestOfTrials(rows, now, 'hold-time', 3);
const first = trial('22T10:00', 20);
const second = trial('22T10:02', 32);
const third = trial('22T10:04', 26);

describe('best and mean of three', () => {
  it('are told from the second trial on', () => {
    const rows = [third, second, first];
    expect(of(rows, first)).toBeUndefined();
    expect(of(rows, second)).toMatchObject({ trial: 2, best: { value: 32 }, mean: { value: 26 } });
    const set = of(rows, third)!;
    expect(set).toMatchObject({ trial: 3, of: 3, best: { value: 32, error: 0.3 } });
    expect(set.mean).toMatchObject({ value: 26, n: 3 });
    expect(set.mean.error).toBeCloseTo(0.3 / Math.sqrt(3), 6);
  });

  it('begin anew with the fourth', () => {
    const fourth = trial('22T10:06', 45);
    const fifth = trial('22T10:08', 40);
    const rows = [first, second, third, fourth, fifth];
    expect(of(rows, fourth)).toBeUndefined();
    expect(of(rows, fifth)).toMatchObject({ trial: 2, best: { value: 45 } });
  });

  it('take no trial of another leg, day, mode, eyes or without a value', () => {
    const others = [
      trial('22T09:00', 45, { side: 'right' }),
      trial('21T10:00', 45),
      trial('22T09:10', 45, { mode: 'train' }),
      trial('22T09:20', 45, { eyes: 'closed' }),
      trial('22T09:30', null),
    ];
    expect(of([...others, first], first)).toBeUndefined();
    expect(of([...others, first, second], second)).toMatchObject({ trial: 2, best: { value: 32 } });
  });
});
