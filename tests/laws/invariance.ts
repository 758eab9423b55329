import { mirroredKeypoint } from '../../src/lib/pose/keypoints.ts';
import { mirror } from '../../src/lib/pose/mirror.ts';
import {
  imagePoint,
  type ImagePoint,
  type ImagePose,
  type PoseFrame,
  type View,
} from '../../src/lib/pose/pose-frame.ts';
import type {
  MetricValue,
  Rule,
  RuleEvent,
  RuleReading,
  RuleSummary,
  SeriesId,
} from '../../src/lib/rules/rule.ts';
import { otherSide, readings, summary, withFrames, type Performance } from './performance.ts';

/*
 * Mirror, scale and shift: what must not change when the picture does. Each law gives the list of what is
 * wrong; an empty list is obedience.
 */

const MIRRORED_VIEW: Readonly<Record<View, View>> = {
  front: 'front',
  back: 'back',
  'side-left': 'side-right',
  'side-right': 'side-left',
  'head-end': 'head-end',
};

/** What a series becomes in the mirror: 1 = itself, −1 = its negative. Towards-the-stance-side stays itself. */
const MIRRORED_SERIES: Readonly<Record<SeriesId, readonly (1 | -1)[]>> = {
  hipDropDeg: [1],
  footLift: [1],
  rotationDeg: [-1],
  pelvisYawDeg: [-1],
  trunkLeanDeg: [1, -1],
  swayMlMm: [1, -1],
};

/** Swap left and right and negate x: the same magnitudes, sides exchanged. */
export function mirrorLaw(rule: Rule, performance: Performance): string[] {
  const { context } = performance;
  const mirrored = withFrames(performance, mirror, {
    stance: otherSide(context.stance),
    view: MIRRORED_VIEW[context.view],
  });
  const [a, b] = [summary(rule, performance), summary(rule, mirrored)];
  const problems = [
    ...differentHeads(a, b),
    ...differentMetrics(a.metrics.map(mirroredMetric), b.metrics),
    ...differentEvents(a.events.map(mirroredEvent), b.events),
  ];
  for (const [id, series] of Object.entries(a.series) as [SeriesId, (number | null)[]][]) {
    const other = b.series[id] ?? [];
    const fits = MIRRORED_SERIES[id].some((sign) =>
      series.every((value, i) => close(value === null ? null : sign * value, other[i] ?? null)),
    );
    if (!fits) problems.push(`series ${id} is not mirrored`);
  }
  const live = readings(rule, performance).map(mirroredReading);
  readings(rule, mirrored).forEach((reading, i) =>
    problems.push(...differentReadings(live[i]!, reading).map((p) => `live frame ${i}: ${p}`)),
  );
  return problems.slice(0, 8).map((p) => `${performance.name}: ${p}`);
}

/** A picture `factor` times as large, with everything in it: the same answer. */
export function scaleLaw(rule: Rule, performance: Performance, factor: number): string[] {
  const scaled = withFrames(performance, (frame) => ({
    ...mapImage(frame, (p) => ({
      ...p,
      x: p.x * factor,
      y: p.y * factor,
      ...(p.z !== undefined && { z: p.z * factor }),
    })),
    width: frame.width * factor,
    height: frame.height * factor,
  }));
  return sameAnswer(rule, performance, scaled, `scaled by ${factor}`);
}

/** The athlete a step aside in the picture: the same answer. Unit: px. */
export function shiftLaw(rule: Rule, performance: Performance, dx: number, dy: number): string[] {
  const shifted = withFrames(performance, (frame) =>
    mapImage(frame, (p) => ({ ...p, x: p.x + dx, y: p.y + dy })),
  );
  return sameAnswer(rule, performance, shifted, `shifted by ${dx}, ${dy}`);
}

function sameAnswer(rule: Rule, a: Performance, b: Performance, how: string): string[] {
  const [sa, sb] = [summary(rule, a), summary(rule, b)];
  const problems = [
    ...differentHeads(sa, sb),
    ...differentMetrics(sa.metrics, sb.metrics),
    ...differentEvents(sa.events, sb.events),
  ];
  const live = readings(rule, a);
  readings(rule, b).forEach((reading, i) =>
    problems.push(...differentReadings(live[i]!, reading).map((p) => `live frame ${i}: ${p}`)),
  );
  return problems.slice(0, 8).map((p) => `${a.name}, ${how}: ${p}`);
}

function mapImage(frame: PoseFrame, change: (point: ImagePoint) => ImagePoint): PoseFrame {
  const { image, flipped, surface } = frame;
  if (!image) return frame;
  const changed = (pose: ImagePose) =>
    Object.fromEntries(
      Object.entries(pose).map(([name, p]) => [name, change(p)] as const),
    ) as ImagePose;
  return {
    ...frame,
    image: changed(image),
    ...(flipped && { flipped: { ...flipped, image: changed(flipped.image) } }),
    ...(surface && {
      surface: surface.map((spot) => {
        const { x, y } = change(imagePoint(spot.x, spot.y));
        return { ...spot, x, y };
      }),
    }),
  };
}

const mirroredMetric = (metric: MetricValue): MetricValue => ({
  ...metric,
  side: otherSide(metric.side),
});

const mirroredEvent = (event: RuleEvent): RuleEvent =>
  event.side ? { ...event, side: otherSide(event.side)! } : event;

const mirroredReading = (reading: RuleReading): RuleReading => ({
  ...reading,
  ...(reading.missing && { missing: reading.missing.map(mirroredKeypoint) }),
  values: reading.values.map(mirroredMetric),
  events: reading.events.map(mirroredEvent),
});

function differentHeads(a: RuleSummary, b: RuleSummary): string[] {
  return [
    ...(a.verdict === b.verdict ? [] : [`verdict ${a.verdict} became ${b.verdict}`]),
    ...(sameSet(a.reasons, b.reasons) ? [] : [`reasons ${a.reasons} became ${b.reasons}`]),
    ...(close(a.usableShare, b.usableShare) ? [] : ['usable share changed']),
  ];
}

/** A value without a side may change its sign in the mirror (left minus right); one with a side may not. */
function differentMetrics(a: readonly MetricValue[], b: readonly MetricValue[]): string[] {
  const key = ({ id, side }: MetricValue) => `${id} ${side ?? 'both'}`;
  const others = new Map(b.map((metric) => [key(metric), metric]));
  const problems = a.length === b.length ? [] : [`${a.length} values became ${b.length}`];
  for (const metric of a) {
    const other = others.get(key(metric));
    if (!other) problems.push(`${key(metric)} is gone`);
    else if (
      !close(metric.value, other.value) &&
      (metric.side || !close(metric.value, other.value && -other.value))
    )
      problems.push(`${key(metric)} was ${metric.value}, became ${other.value}`);
    else if (!close(metric.error, other.error))
      problems.push(`error of ${key(metric)} was ${metric.error}, became ${other.error}`);
    else if (metric.reason !== other.reason)
      problems.push(`reason of ${key(metric)} was ${metric.reason}, became ${other.reason}`);
  }
  return problems;
}

function differentEvents(a: readonly RuleEvent[], b: readonly RuleEvent[]): string[] {
  const text = ({ tMs, kind, side }: RuleEvent) => `${tMs.toFixed(0)} ms ${kind} ${side ?? ''}`;
  const [before, after] = [a.map(text).sort(), b.map(text).sort()];
  return before.join() === after.join() ? [] : [`events [${before}] became [${after}]`];
}

function differentReadings(a: RuleReading, b: RuleReading): string[] {
  return [
    ...(a.verdict === b.verdict ? [] : [`verdict ${a.verdict} became ${b.verdict}`]),
    ...(a.reason === b.reason ? [] : [`reason ${a.reason} became ${b.reason}`]),
    ...(a.cue === b.cue ? [] : [`cue ${a.cue} became ${b.cue}`]),
    ...(sameSet(a.missing ?? [], b.missing ?? []) ? [] : [`missing ${a.missing}, ${b.missing}`]),
    ...differentMetrics(a.values, b.values),
    ...differentEvents(a.events, b.events),
  ];
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** Equal but for rounding of the last digits. */
function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}
