import { describe, expect, it, vi } from 'vitest';
import { createAmounts } from './amounts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const { amount, clock, errorText, number, size } = createAmounts(() => ({
  locale: 'en',
  messages: en,
}));

describe('amounts as people read them', () => {
  it('shows a value no finer than its error allows', () => {
    expect(amount({ value: 6.43, error: 2.6, unit: 'deg' })).toBe('6° ± 3°');
    expect(amount({ value: 6.43, error: 0.62, unit: 'deg' })).toBe('6.4° ± 0.7°');
    expect(amount({ value: 23.46, error: 0.2, unit: 's' })).toBe('23.5 ± 0.2 s');
  });

  it('never makes an error look smaller than it is', () => {
    expect(errorText(2.01, 0)).toBe('3');
    expect(errorText(0.3, 1)).toBe('0.3');
  });

  it('writes a true minus and no minus zero', () => {
    expect(number(-3.2, 1)).toBe('−3.2');
    expect(number(-0.02, 1)).toBe('0.0');
  });

  it('has no text for a missing value', () => {
    expect(amount({ value: null, error: null, unit: 'deg' })).toBeUndefined();
  });

  it('writes counts whole, without an error of zero', () => {
    expect(amount({ value: 3, error: 0, unit: 'count' })).toBe('3');
  });

  it('says how much room something takes', () => {
    const spaced = (bytes: number) => size(bytes).replace(/\s/g, ' ');
    expect([0, 340_000, 3_450_000, 52_300_000, 1_240_000_000].map(spaced)).toEqual([
      ...['0 MB', '0.3 MB', '3.5 MB', '52 MB', '1.2 GB'],
    ]);
  });

  it('tells time into the trial', () => {
    expect(clock(67_449)).toBe('1:07.4');
    expect(clock(-5)).toBe('0:00.0');
  });
});

describe('amounts in other languages', () => {
  it('writes a decimal comma in German and the unit in Chinese', () => {
    const measured = { value: -6.43, error: 0.62, unit: 'deg' } as const;
    expect(createAmounts(() => ({ locale: 'de', messages: de })).amount(measured)).toBe(
      '−6,4° ± 0,7°',
    );
    const held = { value: 23.46, error: 0.2, unit: 's' } as const;
    expect(createAmounts(() => ({ locale: 'zh', messages: zh })).amount(held)).toBe(
      '23.5 ± 0.2 秒',
    );
  });

  it('writes a date as the language does', () => {
    const at = '2026-11-22T18:05:00.000Z';
    expect(createAmounts(() => ({ locale: 'de', messages: de })).when(at)).toMatch(/22\.11\.2026/);
    expect(createAmounts(() => ({ locale: 'zh', messages: zh })).when(at)).toMatch(
      /2026年11月22日/,
    );
  });

  it("shows the time of the place where it was done, whatever the reader's zone", () => {
    const { when } = createAmounts(() => ({ locale: 'en', messages: en }));
    expect(when('2026-11-22T23:30:00.000-08:00')).toMatch(/22 Nov 2026, 23:30/);
    expect(when('2026-11-23T08:30:00.000+01:00')).toMatch(/23 Nov 2026, 0?8:30/);
    // The hour that comes twice when the clocks go back: the same words, two moments.
    expect(when('2026-10-25T02:30:00.000+02:00')).toBe(when('2026-10-25T02:30:00.000+01:00'));
  });

  it('shows a moment by the clock of the device it is read on', () => {
    const { whenHere } = createAmounts(() => ({ locale: 'en', messages: en }));
    const local = new Date(2026, 10, 22, 18, 5);
    // The same where the device is in UTC, so somewhere else as well.
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(whenHere(new Date(2026, 10, 22, 18, 5).getTime())).toBe('22 Nov 2026, 18:05');
    vi.unstubAllEnvs();
    expect(whenHere(local.getTime())).toBe('22 Nov 2026, 18:05');
  });

  it('names the days of the week from Monday on', () => {
    const { dayName } = createAmounts(() => ({ locale: 'de', messages: de }));
    expect([1, 5, 7].map(dayName)).toEqual(['Mo', 'Fr', 'So']);
  });
});
