import { describe, expect, it } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import type { Side } from '../pose/keypoints.ts';
import type { MetricValue, Verdict } from '../rules/rule.ts';
import { sideBySide, sidesApart, sinceLast } from './side-by-side.ts';

const metric = (id: string, side: Side | undefined, value: number | null, error = 2) =>
  ({ id, side, value, unit: 'deg', error: value === null ? null : error, n: 5 }) as MetricValue;
const drop = (side: Side, value: number | null) => metric('hip-drop', side, value);
const trial = (side: Side | null, verdict: Verdict, ...metrics: MetricValue[]) => ({
  ...{ side, verdict, metrics },
});
const row = (verdict: Verdict, ...metrics: MetricValue[]) => ({ result: { verdict, metrics } });

describe('left and right of a result', () => {
  it('stand in this order whichever side was opened, each with its own verdict', () => {
    const left = trial('left', 'good', drop('left', 3));
    const right = trial('right', 'warn', drop('right', 9));
    const pairs = [
      sideBySide(singleLegSquat, left, { result: right }),
      sideBySide(singleLegSquat, right, { result: left }),
    ];
    for (const pair of pairs)
      expect(pair).toMatchObject([
        { side: 'left', head: { value: 3 }, verdict: 'good' },
        { side: 'right', head: { value: 9 }, verdict: 'warn' },
      ]);
  });

  it('leave a side empty that was not done', () => {
    const [left, right] = sideBySide(
      singleLegSquat,
      trial('right', 'good', drop('right', 1)),
      undefined,
    );
    expect(left).toEqual({ side: 'left', head: undefined, verdict: undefined, row: undefined });
    expect(right!.head!.value).toBe(1);
  });
});

describe('symmetry', () => {
  const apart = (left: number | null, right: number | null) => {
    const result = trial('left', 'good', drop('left', left));
    const shown = sideBySide(singleLegSquat, result, row('good', drop('right', right)));
    return sidesApart(singleLegSquat, result.metrics, shown);
  };

  it('is a difference only beyond the combined error and the detectable change', () => {
    expect(apart(5, 2)).toMatchObject({ change: 'same', by: 3, limit: 4 });
    expect(apart(9, 2)).toMatchObject({ change: 'more', by: 7 });
    expect(apart(2, 9)).toMatchObject({ change: 'less', by: -7 });
  });

  it('says nothing where one side was not measured', () => {
    expect(apart(5, null)).toBeUndefined();
  });

  it('of a turn takes the difference that was measured with its own error', () => {
    const own = metric('rotation-asymmetry', undefined, 13, 15);
    const turn = [
      metric('rotation-range', 'left', 50, 3),
      metric('rotation-range', 'right', 37, 3),
    ];
    const shown = sideBySide(thoracicRotation, trial(null, 'good', ...turn), undefined);
    expect(sidesApart(thoracicRotation, [...turn, own], shown)?.change).toBe('same');
    expect(sidesApart(thoracicRotation, turn, shown)?.change).toBe('more');
  });
});

it('a change is told for each side against its own last time', () => {
  const result = trial('left', 'good', drop('left', 3));
  const shown = sideBySide(singleLegSquat, result, row('warn', drop('right', 9)));
  const before = { left: [drop('left', 10)], right: [drop('right', 8)] };
  const found = sinceLast(singleLegSquat, shown, ({ side }) => before[side]);
  expect(found).toMatchObject([
    { side: 'left', change: 'less', by: -7 },
    { side: 'right', change: 'same' },
  ]);
  expect(sinceLast(singleLegSquat, shown, () => undefined)).toEqual([]);
});
