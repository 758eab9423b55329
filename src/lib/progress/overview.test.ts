import { expect, it } from 'vitest';
import { overviewOf } from './overview.ts';

let count = 0;
const row = (
  exerciseId: string,
  metric: string,
  value: number | null,
  { mode = 'test', level = undefined as string | undefined, unit = 'deg' as const } = {},
) => ({
  ...{ id: `${count++}`, exerciseId, side: 'left' as const, mode, level },
  startedAt: new Date(Date.UTC(2026, 0, 1) + count * 86_400_000).toISOString(),
  ...{ model: 'm', view: 'front', rules: {} },
  result: {
    metrics: [{ id: metric, side: 'left' as const, value, unit, error: value && 0.1, n: 1 }],
  },
});

type Row = ReturnType<typeof row>;
const themes = (rows: readonly Row[]) =>
  overviewOf((id) => rows.filter(({ exerciseId }) => exerciseId === id).toReversed()).map(
    ({ theme, exercise, history }) =>
      `${theme}: ${history ? `${exercise.id} ${history.metric} ${history.points.length}` : 'none'}`,
  );

it('asks for everything where nothing was measured', () => {
  expect(themes([])).toEqual(['rotation: none', 'balance: none', 'drop: none']);
  expect(themes([row('single-leg-squat', 'hip-drop', null)])[2]).toBe('drop: none');
});

it('takes the next exercise that has values where the first has none', () => {
  const rows = [
    row('standing-rotation', 'rotation-range', 40),
    row('single-leg-balance', 'hip-drop', 2),
  ];
  expect(themes(rows)).toEqual([
    'rotation: standing-rotation rotation-range 1',
    'balance: none',
    'drop: single-leg-balance hip-drop 1',
  ]);
});

it('tells of tests alone as soon as there is one, and of training before', () => {
  const trained = row('single-leg-squat', 'hip-drop', 6, { mode: 'train' });
  expect(themes([trained])[2]).toBe('drop: single-leg-squat hip-drop 1');
  const tested = [1, 2].map(() => row('single-leg-squat', 'hip-drop', 7));
  expect(themes([trained, ...tested])[2]).toBe('drop: single-leg-squat hip-drop 2');
});

it('tells how steady a hold was where it lasts to the end of the test', () => {
  const level = 'eyes-open';
  const steady = row('single-leg-balance', 'sway-rms', 4, { level });
  const held = (value: number) => row('single-leg-balance', 'hold-time', value, { level });
  expect(themes([steady, held(44)])[1]).toBe('balance: single-leg-balance hold-time 1');
  expect(themes([steady, held(45)])[1]).toBe('balance: single-leg-balance sway-rms 1');
});
