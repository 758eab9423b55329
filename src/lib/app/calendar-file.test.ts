import { expect, test } from 'vitest';
import { calendarFile, deskCalendar } from './calendar-file.ts';

test('the day is that of the place, and commas in a title are not separators', async () => {
  const file = calendarFile(new Date(2026, 10, 29, 23, 30).getTime(), 'Test, squat; left', 'x');
  const lines = (await file.text()).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261129');
  expect(lines).toContain('SUMMARY:Test\\, squat\\; left');
  expect(file.type).toBe('text/calendar');
});

test('desk breaks come back every week at the same time on the wall, and ring', async () => {
  const wish = { on: true, fromHour: 9, toHour: 10, everyMin: 30, weekdays: [1, 3] };
  // A Tuesday: the first one is on Wednesday.
  const file = deskCalendar(wish, new Date(2026, 11, 1, 23, 30).getTime(), 'Desk break');
  const lines = (await file!.text()).split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART:20261202T090000',
    'DTSTART:20261202T093000',
    'DTSTART:20261202T100000',
  ]);
  expect(lines.filter((line) => line === 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE')).toHaveLength(3);
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(3);
  expect(new Set(lines.filter((line) => line.startsWith('UID'))).size).toBe(3);
});

test('without a weekday there is no calendar', () => {
  const wish = { on: true, fromHour: 9, toHour: 10, everyMin: 30, weekdays: [] };
  expect(deskCalendar(wish, 0, 'Desk break')).toBeUndefined();
});
