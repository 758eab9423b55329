import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import type { MetricValue } from '../rules/rule.ts';
import { isMeasured, metricHistory, metricsWithValues } from './metric-history.ts';
import { referencesOf } from './reference-lines.ts';
import { recentlyApart, steadilyApart } from './symmetry-history.ts';
import { thinned } from './thinned.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.parse('2026-03-01T08:00:00Z');

const held = (value: number | null, side: 'left' | 'right' = 'left'): MetricValue => ({
  ...{ id: 'hold-time', side, unit: 's', n: 1, value },
  ...(value === null ? { error: null, reason: 'hips-hidden' } : { error: 0.2 }),
});

interface Some {
  readonly side?: 'left' | 'right';
  readonly model?: string;
  readonly level?: string;
  readonly version?: number;
  readonly minute?: number;
}

const session = (day: number, value: number | null, some: Some = {}) => {
  const { side = 'left', model = 'blazepose-full', version = 2, minute = 0, level } = some;
  return {
    id: `${day}-${side}`,
    exerciseId: 'single-leg-balance',
    startedAt: new Date(START_MS + day * DAY_MS + minute * 60_000).toISOString(),
    ...{ side, model, view: 'front', mode: 'test', level },
    rules: { 'single-leg-balance': version },
    result: { verdict: 'good' as const, metrics: [held(value, side)] },
  };
};

describe('a metric over time', () => {
  it('keeps what could not be measured, with its reason, and leaves it out of the trend', () => {
    const rows = [session(2, 30), session(1, null), session(0, 28)];
    const { points, sides } = metricHistory(singleLegBalance, rows, 'hold-time')!;
    expect(points.map(({ value, reason }) => [value, reason])).toEqual([
      [28, undefined],
      [null, 'hips-hidden'],
      [30, undefined],
    ]);
    expect(sides).toHaveLength(1);
    expect(sides[0]!.trend).toMatchObject({ n: 2, first: 28, last: 30 });
    expect(sides[0]!.latest).toMatchObject({ id: '2-left', value: 30 });
  });

  it('says where a line breaks and what was different, once for both sides', () => {
    const rows = [0, 1, 2, 3].flatMap((day) =>
      (['left', 'right'] as const).map((side) =>
        session(day, 20 + day, {
          side,
          version: day < 2 ? 1 : 2,
          ...(day === 3 ? { level: 'eyes-closed' } : {}),
        }),
      ),
    );
    const { changes, sides } = metricHistory(singleLegBalance, rows, 'hold-time')!;
    expect(changes.map(({ changed }) => changed)).toEqual([
      [{ what: 'rule', from: 'single-leg-balance@1', to: 'single-leg-balance@2' }],
      [{ what: 'level', from: undefined, to: 'eyes-closed' }],
    ]);
    expect(sides.map(({ side, trend }) => [side, trend])).toEqual([
      ['left', undefined],
      ['right', undefined],
    ]);
  });

  it('tells each side by itself, beyond its error or not', () => {
    const rows = [0, 7, 14, 21, 28, 35].flatMap((day, i) => [
      session(day, 20 + 3 * i),
      session(day, 30 + (i % 2), { side: 'right' }),
    ]);
    const { sides } = metricHistory(singleLegBalance, rows.toReversed(), 'hold-time')!;
    expect(sides.map(({ side, trend }) => [side, trend!.change, trend!.n])).toEqual([
      ['left', 'more', 6],
      ['right', 'same', 6],
    ]);
  });

  it('of a metric never measured there is nothing', () => {
    expect(metricHistory(singleLegBalance, [session(0, null)], 'hold-time')).toBeUndefined();
    expect(metricsWithValues(singleLegBalance, [session(0, null)])).toEqual([]);
  });

  it('offers the headline first, whatever order it was told in', () => {
    const both = session(0, 20);
    const lean = { ...held(3), id: 'trunk-lean', unit: 'deg' as const };
    const row = { ...both, result: { ...both.result, metrics: [lean, ...both.result.metrics] } };
    expect(metricsWithValues(singleLegBalance, [row])).toEqual(['hold-time', 'trunk-lean']);
  });
});

describe('marks', () => {
  const measured = (count: number, everyDays: number) =>
    metricHistory(
      singleLegBalance,
      Array.from({ length: count }, (_, i) =>
        session(i * everyDays, 20 + (i % 7), {
          model: i % 2 ? 'blazepose-lite' : 'blazepose-full',
        }),
      ),
      'hold-time',
    )!.points.filter(isMeasured);

  it('are the sessions, as long as they can be told apart', () => {
    const points = measured(100, 1);
    expect(thinned(points)).toEqual({
      period: 'session',
      marks: points.map((p) => ({ ...p, sessions: 1 })),
    });
  });

  it.each([
    [400, 1, 'week'],
    [5000, 0.4, 'month'],
  ])('of %i sessions are medians, never of two series, and none is lost', (count, days, period) => {
    const found = thinned(measured(count, days));
    expect(found.period).toBe(period);
    expect(found.marks.length).toBeLessThanOrEqual(160);
    expect(new Set(found.marks.map(({ series }) => series)).size).toBe(2);
    expect(found.marks.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(count);
    expect(found.marks.map(({ atMs }) => atMs)).toEqual(
      found.marks.map(({ atMs }) => atMs).toSorted((a, b) => a - b),
    );
  });
});

describe('left and right', () => {
  const workout = (day: number, left: number, right: number) => [
    session(day, right, { side: 'right', minute: 5 }),
    session(day, left),
  ];

  it('differ for good only when they do three times running, the same way', () => {
    const steady = [3, 2, 1, 0].flatMap((day) => workout(day, 20, 30));
    const recent = recentlyApart(singleLegBalance, steady);
    expect(recent).toHaveLength(3);
    expect(recent.map(({ by, change }) => [by, change])).toEqual([
      [-10, 'less'],
      [-10, 'less'],
      [-10, 'less'],
    ]);
    expect(steadilyApart(recent)).toBe(true);
    const once = [...workout(3, 20, 30), ...[2, 1, 0].flatMap((day) => workout(day, 29, 30))];
    expect(steadilyApart(recentlyApart(singleLegBalance, once))).toBe(false);
    expect(steadilyApart(recentlyApart(singleLegBalance, steady.slice(0, 4)))).toBe(false);
  });

  it('are not compared across workouts or where one was not measured', () => {
    const alone = [session(3, 20), session(2, 30, { side: 'right' })];
    expect(recentlyApart(singleLegBalance, alone)).toEqual([]);
    const half = [session(3, null, { side: 'right', minute: 5 }), session(3, 20)];
    expect(recentlyApart(singleLegBalance, half)).toEqual([]);
  });
});

describe('what to compare with', () => {
  it('is the norm of the age and the goal of the level', () => {
    const at = (level: string, ageYears?: number) =>
      referencesOf(singleLegBalance, 'hold-time', { level, ageYears });
    expect(at('eyes-open', 45)).toEqual({
      lines: [
        { kind: 'norm', value: 40.3 },
        { kind: 'goal', value: 44 },
      ],
      comparison: 'hold-open',
    });
    expect(at('eyes-closed', 45).lines[0]).toEqual({ kind: 'norm', value: 7.3 });
    expect(at('eyes-closed').comparison).toBe('hold-closed');
    expect(at('head-turns').lines).toEqual([{ kind: 'goal', value: 29 }]);
  });

  it('is nothing where nobody measured it', () => {
    expect(referencesOf(thoracicRotation, 'rotation-total', {}).lines).toEqual([]);
  });
});
