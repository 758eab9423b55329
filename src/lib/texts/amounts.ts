import type { MetricValue, Unit } from '../rules/rule.ts';
import { LANGUAGE_TAGS } from './locales.ts';
import type { Language } from './texts.ts';

type Measured = Pick<MetricValue, 'value' | 'error' | 'unit'>;

/** Numbers, units and moments as people of a language write them. */
export interface Amounts {
  /** With a true minus sign and never a minus zero. */
  readonly number: (value: number, places: number) => string;
  /** As many decimals as it has, up to three: 1.12, 400. */
  readonly figure: (value: number) => string;
  /** Rounded up at the last shown place, so that rounding never makes an error look smaller. */
  readonly errorText: (error: number, places: number) => string;
  /** What stands behind a number; degrees close up, most others take a space. */
  readonly suffix: (unit: Unit) => string;
  /** '6° ± 3°', '12.4 ± 0.2 s', or undefined when there is no value. */
  readonly amount: (measured: Measured) => string | undefined;
  /** '76 %' of a share of 0.76. */
  readonly percent: (share01: number) => string;
  /** '3.5 MB', '1.2 GB': how much room something takes. Unit: bytes. */
  readonly size: (bytes: number) => string;
  /** Time into the trial as 0:07.4. */
  readonly clock: (tMs: number) => string;
  /** 'a, b or c'. */
  readonly either: (words: readonly string[]) => string;
  /** 'a, b and c'. */
  readonly every: (words: readonly string[]) => string;
  /** '12 Nov', short enough for the axis of a chart. */
  readonly day: (tMs: number) => string;
  /** '12 Nov 2026', where the year matters. */
  readonly dayOfYear: (tMs: number) => string;
  /** '18:05', on the same axis. */
  readonly time: (tMs: number) => string;
  /** '12 Nov 2026, 18:05' as the clock on the wall showed it where it was done, wherever it is read. */
  readonly when: (iso: string) => string;
  /** The same of something this device did, by the clock of the reader. Unit: ms since 1970. */
  readonly whenHere: (tMs: number) => string;
  /** 'Sunday 29 November' in the reader's own time zone. */
  readonly weekday: (tMs: number) => string;
  /** 'Mon' of 1, 'Sun' of 7. */
  readonly dayName: (weekday: number) => string;
}

/** A value is shown no finer than its error allows: whole numbers from an error of 2 up. */
export function decimals(unit: Unit, error: number | null): number {
  if (unit === 'count' || unit === 'ms') return 0;
  if (error === null) return unit === '%' ? 0 : 1;
  return error >= 2 ? 0 : 1;
}

export function createAmounts(language: () => Language): Amounts {
  const tag = () => LANGUAGE_TAGS[language().locale];
  const suffix = (unit: Unit): string => language().messages.common.units[unit];

  const dateAndTime = (tMs: number, timeZone?: string) =>
    new Intl.DateTimeFormat(tag(), {
      ...{ dateStyle: 'medium', timeStyle: 'short' },
      ...(timeZone && { timeZone }),
    }).format(tMs);

  function number(value: number, places: number, minimumIntegerDigits = 1): string {
    const format = new Intl.NumberFormat(tag(), {
      minimumIntegerDigits,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      useGrouping: false,
      signDisplay: 'negative',
    });
    return format.format(value).replace('-', '−');
  }

  function errorText(error: number, places: number): string {
    const scale = 10 ** places;
    return number(Math.ceil(error * scale - 1e-9) / scale, places);
  }

  function amount({ value, error, unit }: Measured): string | undefined {
    if (value === null) return undefined;
    const places = decimals(unit, error);
    const text = number(value, places);
    if (error === null || error === 0) return `${text}${suffix(unit)}`;
    const degree = unit === 'deg' ? '°' : '';
    const behind = unit === 'deg' ? '°' : suffix(unit);
    return `${text}${degree} ± ${errorText(error, places)}${behind}`;
  }

  return {
    number: (value, places) => number(value, places),
    figure: (value) =>
      new Intl.NumberFormat(tag(), { maximumFractionDigits: 3, useGrouping: false })
        .format(value)
        .replace('-', '−'),
    errorText,
    suffix,
    amount,
    percent: (share01) => `${number(100 * share01, 0)}${suffix('%')}`,
    size: (bytes) =>
      new Intl.NumberFormat(tag(), {
        ...{ style: 'unit', unit: bytes < 1e9 ? 'megabyte' : 'gigabyte' },
        maximumFractionDigits: bytes < 10e6 || bytes >= 1e9 ? 1 : 0,
      }).format(bytes / (bytes < 1e9 ? 1e6 : 1e9)),
    clock: (tMs) => {
      const s = Math.max(0, tMs) / 1000;
      const minutes = Math.floor(s / 60);
      // Cut, not rounded: 59.97 s must not read 0:60.0.
      return `${minutes}:${number(Math.floor((s - minutes * 60) * 10) / 10, 1, 2)}`;
    },
    every: (words) => new Intl.ListFormat(tag(), { type: 'conjunction' }).format(words),
    either: (words) => new Intl.ListFormat(tag(), { type: 'disjunction' }).format(words),
    day: (tMs) => new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'short' }).format(tMs),
    dayOfYear: (tMs) => new Intl.DateTimeFormat(tag(), { dateStyle: 'medium' }).format(tMs),
    time: (tMs) =>
      new Intl.DateTimeFormat(tag(), { hour: '2-digit', minute: '2-digit' }).format(tMs),
    weekday: (tMs) =>
      new Intl.DateTimeFormat(tag(), { weekday: 'long', day: 'numeric', month: 'long' }).format(
        tMs,
      ),
    // 1 January 2024 was a Monday.
    dayName: (weekday) =>
      new Intl.DateTimeFormat(tag(), { weekday: 'short', timeZone: 'UTC' }).format(
        Date.UTC(2024, 0, weekday),
      ),
    // The offset from UTC is left out: what stands before it is the time of the place.
    when: (iso) => dateAndTime(Date.parse(`${iso.slice(0, 19)}Z`), 'UTC'),
    whenHere: (tMs) => dateAndTime(tMs),
  };
}
