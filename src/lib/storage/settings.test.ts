import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it('a desk reminder that makes no sense is off, and the rest stays as chosen', () => {
  const chosen = { on: true, fromHour: 8, toHour: 12, everyMin: 45, weekdays: [2] };
  expect(readSettings({ deskReminder: chosen }).deskReminder).toEqual(chosen);
  for (const wrong of [
    { ...chosen, toHour: 7 },
    { ...chosen, everyMin: 0 },
    { ...chosen, weekdays: [8] },
    { ...chosen, fromHour: 9.5 },
  ]) {
    const read = readSettings({ deskReminder: wrong, restS: 40 });
    expect(read.deskReminder.on).toBe(false);
    expect(read.restS).toBe(40);
  }
});
