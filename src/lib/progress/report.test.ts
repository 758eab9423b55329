import { describe, expect, it } from 'vitest';
import { singleLegSquat as squat } from '../exercises/single-leg-squat.ts';
import { singleLegBalance as balance } from '../exercises/single-leg-balance.ts';
import { thoracicRotation as rotation } from '../exercises/thoracic-rotation.ts';
import type { ReasonId } from '../rules/reasons.ts';
import { dayOf } from './calendar-day.ts';
import { reportOf, type ReportRow } from './report.ts';

/** A squat on the left leg on a day of November, at six in the morning of a place far in the east. */
const row = (
  day: number,
  value: number | ReasonId,
  change: Partial<ReportRow> = {},
): ReportRow => ({
  id: `${day} ${value}`,
  exerciseId: squat.id,
  side: 'left',
  startedAt: `2026-11-${String(day).padStart(2, '0')}T06:00:00.000+13:00`,
  ...{ mode: 'test', view: 'front', model: 'blazepose-full', level: 'assisted' },
  rules: { 'hip-drop': 2 },
  result: {
    quality: { reasons: [] },
    metrics: [
      typeof value === 'number'
        ? { id: 'hip-drop', side: 'left', value, unit: 'deg', error: 3, n: 3 }
        : {
            ...{ id: 'hip-drop', side: 'left', value: null, unit: 'deg' },
            error: null,
            n: 0,
            reason: value,
          },
    ],
  },
  ...change,
});
const november = { from: dayOf('2026-11-01'), to: dayOf('2026-11-30') };
const report = (rows: readonly ReportRow[], period = november) =>
  reportOf([balance, squat, rotation], { rows, guided: [] }, period);

describe('a report', () => {
  it('counts what was done on the athlete’s own calendar, first and last day included', () => {
    const rows = [row(1, 9), row(1, 8), row(15, 8), row(30, 7)];
    const guided = [{ startedAt: '2026-11-02T09:00:00.000+00:00', minutes: 4 }];
    const of = (period: typeof november) => {
      const { sessions, days, guided: runs } = reportOf([squat], { rows, guided }, period);
      return [sessions, days, runs];
    };
    expect(of(november)).toEqual([4, 4, 1]);
    expect(of({ from: dayOf('2026-11-02'), to: dayOf('2026-11-29') })).toEqual([1, 2, 1]);
    expect(of({ from: dayOf('2027-01-01'), to: dayOf('2027-02-01') })).toEqual([0, 0, 0]);
  });

  it('tells both ends as means of up to three, with the error of a single result', () => {
    const values = [12, 10, 11, 9, 9, 5, 6, 4];
    const { ends, history } = report(values.map((value, i) => row(i + 1, value))).parts[0]!;
    expect(ends).toHaveLength(1);
    expect(ends[0]!.start).toMatchObject({ value: 11, error: 3, count: 3 });
    expect(ends[0]!.end).toMatchObject({ value: 5, error: 3, count: 3 });
    expect(history!.sides[0]!.trend).toMatchObject({ change: 'less', by: -6 });
  });

  it('has no end where there is one result', () => {
    const { ends } = report([row(3, 9)]).parts[0]!;
    expect(ends[0]).toMatchObject({ start: { value: 9, count: 1 }, end: undefined });
  });

  it('takes the tests where there are any, and never mixes them with training', () => {
    const trained = row(4, 2, { mode: 'train' });
    expect(report([row(3, 9), trained]).parts[0]).toMatchObject({ mode: 'test', results: 1 });
    expect(report([trained]).parts[0]).toMatchObject({ mode: 'train', results: 1 });
  });

  it('compares only what was done alike, and counts the rest', () => {
    const part = report([
      row(1, 15, { level: 'chair' }),
      row(2, 9, { rules: { 'hip-drop': 1 } }),
      row(3, 8),
      row(9, 7),
    ]).parts[0]!;
    expect([part.compared, part.others]).toEqual([2, 2]);
    expect(part.ends[0]!.start.value).toBe(8);
    expect(part.latest.level).toBe('assisted');
  });

  it('says what could not be measured, and why', () => {
    const part = report([
      row(1, 9),
      row(2, 'hips-hidden'),
      row(3, 'hips-hidden'),
      row(4, 'low-fps'),
    ]).parts[0]!;
    expect(part.results).toBe(4);
    expect(part.missing).toEqual([
      { reason: 'hips-hidden', count: 2 },
      { reason: 'low-fps', count: 1 },
    ]);
    expect(report([row(2, 'low-fps')]).parts[0]).toMatchObject({ history: undefined, ends: [] });
  });
});
