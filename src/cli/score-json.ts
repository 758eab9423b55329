import type { ScoreResult } from '../lib/session/score-result.ts';

/** To a thousandth of every unit: finer than any error. */
const PLACES = 1000;

/**
 * A result as the command line prints it: every field is there, null where there is nothing; the values of
 * every frame only when asked for.
 */
export function scoreJson(result: ScoreResult, withSeries: boolean) {
  const { series, metrics, events, ...rest } = result;
  return {
    ...rest,
    events: events.map(({ amounts, ...event }) => ({
      ...event,
      tMs: rounded(event.tMs),
      ...(amounts && {
        amounts: amounts.map((amount) => ({ ...amount, value: rounded(amount.value) })),
      }),
    })),
    metrics: metrics.map(({ id, value, unit, error, side, n, reason }) => ({
      id,
      value: rounded(value),
      unit,
      error: rounded(error),
      side: side ?? null,
      n,
      ...(reason && { reason }),
    })),
    ...(withSeries && {
      series: Object.fromEntries(
        Object.entries(series).map(([id, values]) => [
          id,
          id === 'tMs' ? values : values.map(rounded),
        ]),
      ),
    }),
  };
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * PLACES) / PLACES + 0;
