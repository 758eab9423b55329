import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { singleLegSquat } from '../src/lib/exercises/single-leg-squat.ts';
import type { GlanceRow } from '../src/lib/progress/at-a-glance.ts';
import { bestOfTrials } from '../src/lib/progress/best-of-trials.ts';
import { dayOf } from '../src/lib/progress/calendar-day.ts';
import { weekIsOver } from '../src/lib/progress/catch-up.ts';
import { metricHistory } from '../src/lib/progress/metric-history.ts';
import { otherSideOf, previousOf } from '../src/lib/progress/neighbours.ts';
import { needOf } from '../src/lib/progress/plan-need.ts';
import { PlumbStore } from '../src/lib/storage/plumb-store.ts';
import { isoWithOffset, readSession } from '../src/lib/storage/session-record.ts';

/*
 * Clocks are set back, jump twice a year and travel. A result carries the moment it began with the offset of the place:
 * the moment orders results, and the time of the place says on which day they were done.
 */

const squat = (startedAt: string, value = 8, side: 'left' | 'right' = 'left'): GlanceRow => ({
  ...{ exerciseId: 'single-leg-squat', side, startedAt },
  ...{ model: 'm', view: 'front', mode: 'test', rules: { 'hip-drop': 1 } },
  result: {
    verdict: 'good',
    metrics: [{ id: 'hip-drop', side, value, unit: 'deg', error: 2, n: 5 }],
  },
});

const trendsOf = (rows: readonly GlanceRow[]) =>
  metricHistory(
    singleLegSquat,
    rows.map((row) => ({ id: row.startedAt, ...row })),
    'hip-drop',
  )!.sides.map(({ trend }) => trend!);

describe('a clock that was set back', () => {
  const march = squat('2026-03-01T10:00:00.000+01:00', 9);
  const wrong = squat('2031-03-08T10:00:00.000+01:00', 8);
  const after = squat('2026-03-15T10:00:00.000+01:00', 7);
  const rows = [wrong, march, after];

  it('compares each result with the one before it in time, whatever was stored first', () => {
    expect(previousOf(rows, after)).toBe(march);
    expect(previousOf(rows, wrong)).toBe(after);
    expect(previousOf(rows, march)).toBeUndefined();
  });

  it('leaves a trend that is made of numbers, in whatever order the results come', () => {
    const six = [...rows, ...['04', '05', '06'].map((m) => squat(`2026-${m}-01T10:00:00Z`, 7))];
    const told = trendsOf(six);
    expect(told).toHaveLength(1);
    const trend = told[0]!;
    const numbers = [trend.by, trend.limit, trend.first, trend.last, trend.slope!.per30Days];
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(trendsOf(six.toReversed())).toEqual(told);
  });

  it('two results of the very same moment have a trend without a slope', () => {
    const twice = [squat('2026-03-01T10:00:00.000+01:00', 9), squat('2026-03-01T09:00:00Z', 7)];
    const [told] = trendsOf(twice);
    expect(told!.slope).toBeUndefined();
    expect(Number.isFinite(told!.by)).toBe(true);
    expect(previousOf(twice, twice[0]!)).toBeUndefined();
  });

  it('a result of the future makes no pause of less than nothing, and no week of the past', () => {
    const today = dayOf('2026-03-16');
    const need = needOf(singleLegSquat, { rows, lastDone: {}, today });
    expect(need.score).toBeGreaterThanOrEqual(0);
    expect(need.reason?.id).not.toBe('not-for-days');
    const days = { sessions: [], lastDone: {} };
    expect(weekIsOver({ from: today, ...days }, today)).toBe(false);
    expect(weekIsOver({ from: dayOf('2031-03-08'), ...days }, today)).toBe(true);
    // Over the date line it is yesterday again: the week goes on.
    expect(weekIsOver({ from: today, ...days }, today - 1)).toBe(false);
  });
});

describe('in other time zones', () => {
  it('a day is that of the place, an order that of the moments', () => {
    // Late in the evening in Los Angeles, and an hour later, already the next day, in Berlin.
    const west = squat('2026-11-22T23:30:00.000-08:00', 9, 'left');
    const east = squat('2026-11-23T09:30:00.000+01:00', 8, 'right');
    expect(dayOf(east.startedAt) - dayOf(west.startedAt)).toBe(1);
    expect(otherSideOf([west, east], west)).toBe(east);
    const earlier = squat('2026-11-23T08:00:00.000+01:00', 8, 'left');
    expect(previousOf([west, earlier], west)).toBe(earlier);
  });

  it('the trials of one day in one place are one set, whatever day it is in London', () => {
    const at = (time: string) => squat(`2026-11-23T${time}.000+09:00`);
    const [first, second] = [at('08:30:00'), at('09:30:00')];
    expect(bestOfTrials([first, second], second, 'hip-drop', 3)).toMatchObject({ trial: 2 });
    const dayBefore = squat('2026-11-22T23:50:00.000+09:00');
    expect(bestOfTrials([dayBefore, first], first, 'hip-drop', 3)).toBeUndefined();
  });

  it('the hour that comes twice when clocks go back keeps its order', () => {
    const summer = squat('2026-10-25T02:40:00.000+02:00', 9);
    const winter = squat('2026-10-25T02:10:00.000+01:00', 8);
    expect(previousOf([winter, summer], winter)).toBe(summer);
    expect(bestOfTrials([winter, summer], winter, 'hip-drop', 3)).toMatchObject({ trial: 2 });
  });

  it('a stored time says moment and place, at every offset there is', () => {
    const moment = new Date('2026-03-29T00:59:59.999Z');
    for (let offsetMin = -12 * 60; offsetMin <= 14 * 60; offsetMin += 15) {
      const iso = isoWithOffset(moment, offsetMin);
      expect(Date.parse(iso)).toBe(moment.getTime());
      const wall = new Date(moment.getTime() + offsetMin * 60_000).toISOString();
      expect(iso.slice(0, 23)).toBe(wall.slice(0, 23));
    }
  });
});

it('history is listed by moments, newest first, with a clock set back and places all over the world', async () => {
  const file = new URL('./fixtures/exports/plumb-export-2.json', import.meta.url);
  const { sessions } = JSON.parse(readFileSync(file, 'utf8')) as { sessions: object[] };
  const store = await PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  const moments = [
    ...['2026-11-22T23:30:00.000-08:00', '2026-11-23T09:30:00.000+01:00'],
    ...['2031-01-01T00:00:00.000+00:00', '2026-11-23T20:45:00.000+14:00'],
    ...['2026-10-25T02:40:00.000+02:00', '2026-10-25T02:10:00.000+01:00'],
  ];
  for (const [i, startedAt] of moments.entries()) {
    const { track: _track, ...rest } = sessions[0] as { track: string };
    const read = readSession({ ...rest, id: `s${i}`, startedAt });
    if ('unreadable' in read) throw new Error(read.unreadable);
    await store.put(read, new Uint8Array(1));
  }
  const listed = (await store.listSessions()).sessions.map(({ startedAt }) => startedAt);
  expect(listed).toEqual(moments.toSorted((a, b) => Date.parse(b) - Date.parse(a)));
  store.close();
});
