import { expect, it } from 'vitest';
import { wallClock } from './wall-clock.ts';

it('the wall shows the hour of the place, in summer and in winter, and leads back to the moment', () => {
  for (const month of [0, 6]) {
    const moment = new Date(2026, month, 30, 9, 5).getTime();
    expect(wallClock.wallMs(moment)).toBe(Date.UTC(2026, month, 30, 9, 5));
    expect(wallClock.momentOf(wallClock.wallMs(moment))).toBe(moment);
  }
});
