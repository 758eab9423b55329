import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

test('the day is that of the place, and commas in a title are not separators', async () => {
  const file = calendarFile(new Date(2026, 10, 29, 23, 30).getTime(), 'Test, squat; left', 'x');
  const lines = (await file.text()).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261129');
  expect(lines).toContain('SUMMARY:Test\\, squat\\; left');
  expect(file.type).toBe('text/calendar');
});
