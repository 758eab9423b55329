import type * as PlotModule from '@observablehq/plot';
import type { Side } from '../pose/keypoints.ts';
import { isMeasured, type MetricHistory } from '../progress/metric-history.ts';
import type { ReferenceLine } from '../progress/reference-lines.ts';
import { thinned, type Mark } from '../progress/thinned.ts';
import { lineAt } from '../progress/trend.ts';

type Plot = typeof PlotModule;

/** What a chart of a metric is drawn from. */
export interface MetricMarks {
  readonly history: MetricHistory;
  readonly lines: readonly ReferenceLine[];
  /** One word for each change of series. */
  readonly changes: readonly { readonly atMs: number; readonly word: string }[];
}

const colourOf = (side: Side | undefined) => (side === 'right' ? 'var(--right)' : 'var(--left)');
const dashed = (side: Side | undefined, strokeDasharray: string) =>
  side === 'right' ? { strokeDasharray } : {};
/** A word needs so much room before the next one. Unit: px. */
const WORD_PX = 64;
/** Marks for each pixel of width. Source: ours, looked at on 390 and 1280 pixels. */
const CROWDED = 0.12;
/** The end of an error bar. */
const CAP = {
  draw(context: CanvasPath) {
    context.moveTo(-4, 0);
    context.lineTo(4, 0);
  },
};

/** All values of a metric over time, both sides in one picture: left round and full, right square and dashed. */
export function metricMarks(plot: Plot, width: number, { history, lines, changes }: MetricMarks) {
  const { marks } = thinned(history.points.filter(isMeasured));
  const current = new Set(history.sides.map(({ side, series }) => `${side} ${series}`));
  const isCurrent = (m: Mark) => current.has(`${m.side} ${m.series}`);
  const [low, high] = range(history, marks, lines);
  // Bars that stand close become a fence: then they step back and lose their ends.
  const crowded = marks.length > CROWDED * width;
  const barOpacity = crowded ? 0.28 : 0.5;
  const spanMs = (history.points.at(-1)?.atMs ?? 0) - (history.points[0]?.atMs ?? 0);
  const roomMs = (WORD_PX / width) * spanMs;
  const worded = changes.filter(
    ({ atMs }, i) => (changes[i + 1]?.atMs ?? Number.POSITIVE_INFINITY) - atMs > roomMs,
  );
  const missing = history.points.filter((p) => !isMeasured(p));
  const clip = true;
  return {
    y: { domain: [low, high], label: null, grid: true, ticks: 5 },
    marks: [
      history.sides.map(({ side, series, trend }) => {
        const own = marks.filter((m) => m.side === side && m.series === series);
        if (!trend || own.length < 2) return null;
        const [x1, x2] = [own[0]!.atMs, own.at(-1)!.atMs];
        const fan = [x1, trend.slope?.atMs ?? x1, x2].flatMap((x) =>
          trend.slope ? [{ x, ...lineAt(trend.slope, x) }] : [],
        );
        const fill = colourOf(side);
        return [
          plot.rect([{ x1, x2 }], {
            ...{ x1: 'x1', x2: 'x2', fill, fillOpacity: 0.09, clip },
            ...{ y1: trend.first - trend.limit, y2: trend.first + trend.limit },
          }),
          plot.areaY(fan, { x: 'x', y1: 'low', y2: 'high', fill, fillOpacity: 0.16, clip }),
          plot.lineY(fan, {
            ...{ x: 'x', y: 'value', stroke: fill, strokeWidth: 3, clip },
            ...dashed(side, '7 5'),
          }),
        ];
      }),
      lines.map(({ kind, value }) =>
        plot.ruleY([value], {
          stroke: kind === 'goal' ? 'var(--good)' : 'var(--brass)',
          ...{ strokeWidth: 2, strokeDasharray: kind === 'goal' ? '2 4' : '10 4' },
        }),
      ),
      plot.ruleX(changes, { x: 'atMs', stroke: 'var(--edge)', strokeDasharray: '1 3' }),
      plot.text(worded, {
        ...{ x: 'atMs', text: 'word', frameAnchor: 'top', textAnchor: 'start' },
        ...{ dx: 4, dy: -14, fill: 'var(--ink-soft)' },
      }),
      [false, true].flatMap((now) => {
        const shown = marks.filter((m) => isCurrent(m) === now);
        const opacity = now ? 1 : 0.32;
        const stroke = (m: Mark) => colourOf(m.side);
        return [
          (['left', 'right', undefined] as const).map((side) =>
            plot.lineY(
              shown.filter((m) => m.side === side),
              {
                ...{ x: 'atMs', y: 'value', z: 'series', stroke: colourOf(side) },
                ...{ strokeWidth: 1, strokeOpacity: 0.45 * opacity },
                ...dashed(side, '4 4'),
              },
            ),
          ),
          plot.ruleX(shown, {
            ...{ x: 'atMs', stroke, strokeWidth: 1.25, strokeOpacity: barOpacity * opacity },
            y1: (m: Mark) => m.value - m.error,
            y2: (m: Mark) => m.value + m.error,
          }),
          (crowded ? [] : [-1, 1]).map((end) =>
            plot.dot(shown, {
              ...{ x: 'atMs', y: (m: Mark) => m.value + end * m.error, symbol: CAP },
              ...{ stroke, strokeOpacity: barOpacity * opacity },
            }),
          ),
          plot.dot(shown, {
            ...{ x: 'atMs', y: 'value', r: crowded ? 3.25 : 5, fill: stroke },
            ...{ fillOpacity: opacity, stroke: 'var(--ground)', strokeWidth: 1 },
            symbol: (m: Mark) => (m.side === 'right' ? 'square' : 'circle'),
          }),
        ];
      }),
      plot.dot(missing, {
        ...{ x: 'atMs', y: low, symbol: 'times', r: 4.5, stroke: 'var(--unsure)' },
        ...{ strokeWidth: 2, dy: -6 },
      }),
    ],
    symbol: { type: 'identity' as const },
  };
}

/** Room for every value with its error, the bands and the lines, and a little air. */
function range(
  { sides }: MetricHistory,
  marks: readonly Mark[],
  lines: readonly ReferenceLine[],
): readonly [low: number, high: number] {
  const all = [
    ...marks.flatMap(({ value, error }) => [value - error, value + error]),
    ...sides.flatMap(({ trend }) =>
      trend ? [trend.first - trend.limit, trend.first + trend.limit] : [],
    ),
    ...lines.map(({ value }) => value),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = Math.max(0.06 * (high - low), 0.5);
  return [low - air, high + air];
}
