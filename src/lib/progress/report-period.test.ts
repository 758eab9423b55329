import { expect, it } from 'vitest';
import { dayOf } from './calendar-day.ts';
import { periodOf } from './report-period.ts';

const today = dayOf('2026-11-29');
const own = (from: string, to: string) => periodOf({ kind: 'own', from, to }, today);

it('four weeks are twenty-eight days, today among them', () => {
  const { from, to } = periodOf({ kind: 'weeks', from: '', to: '' }, today);
  expect([from, to]).toEqual([dayOf('2026-11-02'), today]);
});

it('a period of one’s own holds both dates, whichever comes first; an empty one is open', () => {
  expect(own('2026-03-01', '2026-03-31')).toEqual({
    from: dayOf('2026-03-01'),
    to: dayOf('2026-03-31'),
  });
  expect(own('2026-03-31', '2026-03-01')).toEqual(own('2026-03-01', '2026-03-31'));
  expect(own('', '2026-03-01')).toEqual({ from: -Infinity, to: dayOf('2026-03-01') });
  expect(own('2026-03-01', '').to).toBe(today);
});
