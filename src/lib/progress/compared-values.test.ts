import { describe, expect, it } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import type { Side } from '../pose/keypoints.ts';
import type { MetricValue } from '../rules/rule.ts';
import { comparedValues, measuredAlike, unlikeIn } from './compared-values.ts';

const deg = (id: string, side: Side, value: number | null, error = 2): MetricValue => ({
  ...{ id, side, value, unit: 'deg', n: 3 },
  error: value === null ? null : error,
});
const squat = (side: Side, drop: number | null) => ({
  side,
  metrics: [deg('trunk-lean-at-depth', side, 5), deg('hip-drop', side, drop)],
});

describe('values of two results', () => {
  it('stand beside each other, the headline first, with the change told only beyond the error', () => {
    const [head, ...others] = comparedValues(
      singleLegSquat,
      squat('left', 14),
      squat('left', 5),
      true,
    );
    expect(head).toMatchObject({ id: 'hip-drop', difference: { change: 'less', by: -9 } });
    expect(others.map(({ difference }) => difference!.change)).toEqual(['same']);
  });

  it('of two legs stand in one row, each with its own side', () => {
    const [head] = comparedValues(singleLegSquat, squat('left', 9), squat('right', 8), true);
    expect(head!.first!.side).toBe('left');
    expect(head!.second!.side).toBe('right');
  });

  it('of turns never put a left beside a right', () => {
    const turns = (...metrics: MetricValue[]) => ({ side: null, metrics });
    const rows = comparedValues(
      thoracicRotation,
      turns(deg('rotation-range', 'left', 40), deg('rotation-range', 'right', 50)),
      turns(deg('rotation-range', 'right', 52)),
      true,
    );
    expect(rows.map(({ side, first, second }) => [side, first?.value, second?.value])).toEqual([
      ['left', 40, undefined],
      ['right', 50, 52],
    ]);
    expect(rows[0]!.difference).toBeUndefined();
  });

  it('measured in different ways are shown without a verdict, and what was not measured is no zero', () => {
    const [head] = comparedValues(singleLegSquat, squat('left', 14), squat('left', 5), false);
    expect(head!.difference).toBeUndefined();
    const [drop] = comparedValues(singleLegSquat, squat('left', null), squat('left', 5), true);
    expect(drop).toMatchObject({ id: 'hip-drop', first: undefined, difference: undefined });
  });
});

it('what differs beside the movement is named; only another model or view forbids a verdict', () => {
  const row: Parameters<typeof unlikeIn>[0] = {
    ...{ exerciseId: 'single-leg-squat', side: 'left', startedAt: '2026-11-01T10:00:00Z' },
    ...{ model: 'blazepose-full', view: 'front', mode: 'test' },
  };
  expect(unlikeIn(row, { ...row, eyes: 'open' })).toEqual([]);
  const harder = unlikeIn(row, { ...row, mode: 'train', level: 'free', loadKg: 8 });
  expect(harder).toEqual(['level', 'mode', 'load']);
  expect(measuredAlike(harder)).toBe(true);
  expect(measuredAlike(unlikeIn(row, { ...row, view: 'back' }))).toBe(false);
  expect(measuredAlike(unlikeIn(row, { ...row, model: 'movenet-thunder' }))).toBe(false);
});
