import type { Side } from '../pose/keypoints.ts';
import type { MetricValue, Unit } from '../rules/rule.ts';

/** How a unit is written behind a number; degrees and per cent close up, the rest take a space. */
const SUFFIX: Readonly<Record<Unit, string>> = {
  deg: '°',
  'deg/10s': '° per 10 s',
  s: ' s',
  mm: ' mm',
  '%LL': ' % of leg length',
  '%': ' %',
  count: '',
  ms: ' ms',
};

export const suffix = (unit: Unit): string => SUFFIX[unit];

/** A value is shown no finer than its error allows: whole numbers from an error of 2 up. */
export function decimals(unit: Unit, error: number | null): number {
  if (unit === 'count' || unit === 'ms') return 0;
  if (error === null) return unit === '%' ? 0 : 1;
  return error >= 2 ? 0 : 1;
}

/** A number as people write it, with a true minus sign and never a minus zero. */
export function number(value: number, places: number): string {
  const text = Math.abs(value).toFixed(places);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** Errors are rounded up at the last shown place, so that rounding never makes them look smaller. */
export function errorText(error: number, places: number): string {
  const scale = 10 ** places;
  return (Math.ceil(error * scale - 1e-9) / scale).toFixed(places);
}

/** '6° ± 3°', '12.4 s ± 0.2 s', or undefined when there is no value. */
export function amount(m: Pick<MetricValue, 'value' | 'error' | 'unit'>): string | undefined {
  if (m.value === null) return undefined;
  const places = decimals(m.unit, m.error);
  const value = number(m.value, places);
  if (m.error === null || m.error === 0) return `${value}${suffix(m.unit)}`;
  const plusMinus = errorText(m.error, places);
  return m.unit === 'deg'
    ? `${value}° ± ${plusMinus}°`
    : `${value} ± ${plusMinus}${suffix(m.unit)}`;
}

export const SIDE_WORDS = {
  left: 'Left',
  right: 'Right',
} as const satisfies Record<Side, string>;

/** Seconds into the trial as 0:07.4. */
export function clock(tMs: number): string {
  const s = Math.max(0, tMs) / 1000;
  const minutes = Math.floor(s / 60);
  return `${minutes}:${(s - minutes * 60).toFixed(1).padStart(4, '0')}`;
}

/** '12 Nov 2026, 18:05' in the reader's own time zone. */
export function when(at: string | Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}
