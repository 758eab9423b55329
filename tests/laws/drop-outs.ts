import type { Keypoint } from '../../src/lib/pose/keypoints.ts';
import type { PoseFrame } from '../../src/lib/pose/pose-frame.ts';
import { seededRandom } from '../../src/lib/recording/seeded-random.ts';
import type { Rule, RuleSummary } from '../../src/lib/rules/rule.ts';
import { inSpan, readings, summary, withFrames, type Performance } from './performance.ts';

/** Takes each needed point away, throughout and now and then: unsure by name, never good, never NaN. */
export function dropOutLaw(rule: Rule, performance: Performance): string[] {
  const needs = rule.needs(performance.context);
  const inTrial = ({ tMs }: PoseFrame) => inSpan(tMs, performance.track.trial);
  const problems = needs.length > 0 ? [] : ['the rule needs no point at all'];
  for (const name of needs) {
    const never = withFrames(performance, (frame) => lacking(frame, name));
    const lost = withFrames(performance, (f) => (inTrial(f) ? lacking(f, name) : f));
    const random = seededRandom(5);
    const holed = withFrames(performance, (f) =>
      inTrial(f) && random() < 0.4 ? lacking(f, name) : f,
    );
    problems.push(
      ...unsureThroughout(rule, never).map((p) => `${name} never seen: ${p}`),
      ...unsureThroughout(rule, lost).map((p) => `${name} lost after the baseline: ${p}`),
      ...readings(rule, lost)
        .filter(({ missing }) => !missing?.includes(name))
        .map(() => `${name} lost after the baseline: a live frame does not name it`),
      ...honestlyHoled(rule, holed, name).map((p) => `${name} often lost: ${p}`),
    );
  }
  return [...new Set(problems)].slice(0, 8).map((p) => `${performance.name}, ${p}`);
}

/** Takes the person away altogether: unsure, with a reason. */
export function nobodyLaw(rule: Rule, performance: Performance): string[] {
  const empty = withFrames(performance, ({ tMs, width, height }) => ({
    ...{ tMs, width, height },
    image: undefined,
    world: undefined,
  }));
  const problems = [
    ...notUnsure(summary(rule, empty)),
    ...readings(rule, empty).flatMap(({ verdict, reason }) =>
      verdict === 'unsure' && reason ? [] : [`a live frame says ${verdict}, ${reason}`],
    ),
  ];
  return [...new Set(problems)].slice(0, 8).map((p) => `${performance.name}, nobody there: ${p}`);
}

function unsureThroughout(rule: Rule, without: Performance): string[] {
  const final = summary(rule, without);
  return [
    ...notUnsure(final),
    ...badNumbers(final.metrics),
    ...readings(rule, without).flatMap(({ verdict, reason, values }) => [
      ...(verdict === 'unsure' ? [] : [`a live frame says ${verdict}`]),
      ...(reason ? [] : ['a live frame gives no reason']),
      ...badNumbers(values).map((p) => `live: ${p}`),
    ]),
  ];
}

function honestlyHoled(rule: Rule, holed: Performance, name: Keypoint): string[] {
  const final = summary(rule, holed);
  const trial = holed.track.frames.filter(({ tMs }) => inSpan(tMs, holed.track.trial));
  return [
    ...badNumbers(final.metrics),
    ...Object.entries(final.series).flatMap(([id, series]) =>
      series.some((v) => v !== null && !Number.isFinite(v)) ? [`series ${id} is not finite`] : [],
    ),
    ...(Number.isFinite(final.usableShare) ? [] : ['usable share is not finite']),
    ...readings(rule, holed).flatMap((reading, i) => [
      ...badNumbers(reading.values).map((p) => `live frame ${i}: ${p}`),
      ...(reading.verdict === 'good' && !trial[i]!.image?.[name]
        ? [`live frame ${i} is good`]
        : []),
    ]),
  ];
}

function notUnsure({ verdict, reasons }: RuleSummary): string[] {
  return [
    ...(verdict === 'unsure' ? [] : [`the verdict is ${verdict}`]),
    ...(reasons.length > 0 ? [] : ['no reason is given']),
  ];
}

/** A value is a finite number with a finite error above zero, or null with a reason. */
export function badNumbers(metrics: RuleSummary['metrics']): string[] {
  return metrics.flatMap(({ id, value, error, reason }) => {
    if (value === null)
      return [
        ...(reason ? [] : [`${id} is null without a reason`]),
        ...(error === null ? [] : [`${id} is null with an error`]),
      ];
    if (!Number.isFinite(value)) return [`${id} is ${value}`];
    return error !== null && Number.isFinite(error) && error >= 0
      ? []
      : [`${id} has the error ${error}`];
  });
}

function lacking(frame: PoseFrame, name: Keypoint): PoseFrame {
  const without = <P extends object>(pose: P): P =>
    Object.fromEntries(Object.entries(pose).filter(([key]) => key !== name)) as P;
  return {
    ...frame,
    image: frame.image && without(frame.image),
    world: frame.world && without(frame.world),
  };
}
