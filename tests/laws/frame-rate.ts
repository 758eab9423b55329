import type { MetricValue, Rule, RuleEvent, Unit } from '../../src/lib/rules/rule.ts';
import { readings, summary, type Performance } from './performance.ts';

/** Two recordings of one motion tell of the same event within this. Unit: ms. Source: issue bar, 100 ms, plus a frame. */
export const EVENT_TOLERANCE_MS = 100;

/** How far a value may lie off at another frame rate: absolute, and as a share. */
const VALUE_TOLERANCE: Readonly<Record<Unit, readonly [absolute: number, share: number]>> = {
  deg: [1, 0.05],
  'deg/10s': [1, 0.1],
  s: [0.2, 0],
  mm: [1, 0.1],
  '%LL': [0.5, 0.1],
  '%': [5, 0.05],
  count: [0, 0],
  ms: [EVENT_TOLERANCE_MS, 0],
};

/**
 * The same motion at several frame rates: the same events within a stated time, the same values within a stated
 * tolerance. Motion and cues must be free of noise, which no two recordings share.
 */
export function frameRateLaw(rule: Rule, at: ReadonlyMap<number, Performance>): string[] {
  const usable = [...at].filter(([fps, { context }]) => fps >= rule.minFps(context.task));
  const [[bestFps, best], ...others] = usable.sort(([a], [b]) => b - a) as [
    [number, Performance],
    ...[number, Performance][],
  ];
  const reference = summary(rule, best);
  const liveReference = readings(rule, best).flatMap(({ events }) => events);
  return others.flatMap(([fps, performance]) => {
    const frameMs = 1000 / fps;
    const other = summary(rule, performance);
    const live = readings(rule, performance).flatMap(({ events }) => events);
    return [
      ...(reference.verdict === other.verdict
        ? []
        : [`verdict ${reference.verdict} became ${other.verdict}`]),
      ...eventsOff(reference.events, other.events, frameMs),
      ...eventsOff(liveReference, live, frameMs).map((p) => `live: ${p}`),
      ...valuesOff(reference.metrics, other.metrics),
    ].map((p) => `${performance.name}, ${bestFps} → ${fps} fps: ${p}`);
  });
}

function eventsOff(a: readonly RuleEvent[], b: readonly RuleEvent[], frameMs: number): string[] {
  const key = ({ kind, side }: RuleEvent) => `${kind} ${side ?? ''}`.trim();
  const kinds = [...new Set([...a, ...b].map(key))];
  return kinds.flatMap((kind) => {
    const [before, after] = [a, b].map((list) =>
      list.filter((event) => key(event) === kind).map(({ tMs }) => tMs),
    ) as [number[], number[]];
    if (before.length !== after.length)
      return [`${kind} happened ${before.length} times, then ${after.length} times`];
    return before.flatMap((tMs, i) => {
      const off = Math.abs(after[i]! - tMs);
      return off <= EVENT_TOLERANCE_MS + frameMs ? [] : [`${kind} moved by ${off.toFixed(0)} ms`];
    });
  });
}

function valuesOff(a: readonly MetricValue[], b: readonly MetricValue[]): string[] {
  return a.flatMap((metric) => {
    const name = `${metric.id} ${metric.side ?? ''}`.trim();
    const other = b.find(({ id, side }) => id === metric.id && side === metric.side);
    if (!other) return [`${name} is gone`];
    if (metric.value === null || other.value === null)
      return metric.value === other.value ? [] : [`${name}: ${metric.value}, then ${other.value}`];
    const [absolute, share] = VALUE_TOLERANCE[metric.unit];
    const allowed = Math.max(absolute, share * Math.abs(metric.value));
    return Math.abs(metric.value - other.value) <= allowed + 1e-9
      ? []
      : [`${name}: ${metric.value.toFixed(2)}, then ${other.value.toFixed(2)} ${metric.unit}`];
  });
}
