import { CUES } from '../../src/lib/rules/cues.ts';
import { REASONS } from '../../src/lib/rules/reasons.ts';
import type { Rule, Verdict } from '../../src/lib/rules/rule.ts';
import { badNumbers } from './drop-outs.ts';
import { baselineOf, readings, summary, trialOf, type Performance } from './performance.ts';

/** A, then B, gives for B what B alone gives, also when both run at once; and the same twice. */
export function resetLaw(rule: Rule, a: Performance, b: Performance): string[] {
  const alone = JSON.stringify([readings(rule, b), summary(rule, b)]);
  readings(rule, a);
  summary(rule, a);
  const after = JSON.stringify([readings(rule, b), summary(rule, b)]);

  const liveA = rule.live(a.context, baselineOf(a.track));
  const liveB = rule.live(b.context, baselineOf(b.track));
  const framesA = trialOf(a.track);
  const beside = trialOf(b.track).map((frame, i) => {
    if (framesA[i]) liveA.step(framesA[i]);
    return liveB.step(frame);
  });
  const name = `${b.name} after ${a.name}`;
  return [
    ...(after === alone ? [] : [`${name}: another answer`]),
    ...(JSON.stringify(beside) === JSON.stringify(readings(rule, b))
      ? []
      : [`${name}: another answer while both run`]),
  ];
}

/** What a rule declares is what it says: each verdict, event, cue and metric at least once, and no other. */
export function reachabilityLaw(rule: Rule, performances: readonly Performance[]): string[] {
  const said = {
    verdict: new Set<Verdict>(),
    'live verdict': new Set<Verdict>(),
    event: new Set<string>(),
    cue: new Set<string>(),
    metric: new Set<string>(),
    'null metric': new Set<string>(),
  };
  for (const performance of performances) {
    const final = summary(rule, performance);
    said.verdict.add(final.verdict);
    for (const { kind } of final.events) said.event.add(kind);
    for (const { id, value } of final.metrics)
      said[value === null ? 'null metric' : 'metric'].add(id);
    for (const reading of readings(rule, performance)) {
      said['live verdict'].add(reading.verdict);
      if (reading.cue) said.cue.add(reading.cue);
      for (const { kind } of reading.events) said.event.add(kind);
      for (const { id, value } of reading.values)
        said[value === null ? 'null metric' : 'metric'].add(id);
    }
  }
  const verdicts: Verdict[] = ['good', 'warn', 'fault', 'unsure'];
  const check = (what: keyof typeof said, declared: readonly string[]) => [
    ...declared
      .filter((id) => !said[what].has(id as never))
      .map((id) => `${what} ${id} never comes`),
    ...[...said[what]]
      .filter((id) => !declared.includes(id))
      .map((id) => `${what} ${id} undeclared`),
  ];
  return [
    ...check('verdict', verdicts),
    ...check('live verdict', verdicts),
    ...check('event', rule.events),
    ...check('cue', rule.cues),
    ...check('metric', Object.keys(rule.metrics)),
    ...[...said['null metric']]
      .filter((id) => !Object.hasOwn(rule.metrics, id))
      .map((id) => `metric ${id} undeclared`),
  ].map((p) => `${rule.id}: ${p}`);
}

/** Every number has its source and lies within its own range. What is said about a rule is judged with the texts. */
export function metadataLaw(rule: Rule): string[] {
  const blank = (text: string) => text.trim().length < 3;
  const metrics = Object.entries(rule.metrics).flatMap(([id, spec]) => [
    ...(blank(spec.source) ? [`metric ${id} has no source`] : []),
    ...(spec.fallbackMdc === undefined || spec.fallbackMdc > 0 ? [] : [`metric ${id}: MDC ≤ 0`]),
  ]);
  const tuning = Object.entries(rule.tuning).flatMap(([id, spec]) => [
    ...(spec.min <= spec.default && spec.default <= spec.max
      ? []
      : [`${id}: ${spec.min} ≤ ${spec.default} ≤ ${spec.max} does not hold`]),
    ...(blank(spec.source) ? [`tuning ${id} has no source`] : []),
  ]);
  return [
    ...metrics,
    ...tuning,
    ...(rule.version >= 1 && Number.isInteger(rule.version) ? [] : ['its version is no number']),
    ...(Object.keys(rule.metrics).length > 0 ? [] : ['it measures nothing']),
    ...(rule.views.length > 0 && rule.tasks.length > 0 ? [] : ['no view or no task']),
    ...rule.tasks
      .filter((task) => !(rule.minFps(task) > 0 && rule.minFps(task) <= 30))
      .map((task) => `its frame rate for ${task} is not within 30`),
    ...rule.cues
      .filter((cue) => !(CUES as readonly string[]).includes(cue))
      .map((cue) => `cue ${cue} is unknown`),
  ].map((p) => `${rule.id}: ${p}`);
}

/** Every value has its error or its reason, every unit is the declared one, every unsure has a reason. */
export function honestyLaw(rule: Rule, performance: Performance): string[] {
  const final = summary(rule, performance);
  const live = readings(rule, performance);
  const values = [...final.metrics, ...live.flatMap((reading) => reading.values)];
  const reasons = [...final.reasons, ...values.flatMap(({ reason }) => reason ?? [])];
  const lengths = Object.entries(final.series).filter(
    ([, series]) => series.length !== performance.track.frames.length,
  );
  const problems = [
    ...badNumbers(values),
    ...values
      .filter(({ id, unit }) => rule.metrics[id] && rule.metrics[id].unit !== unit)
      .map(({ id, unit }) => `${id} in ${unit}, declared in ${rule.metrics[id]!.unit}`),
    ...reasons.filter((id) => !REASONS.includes(id)).map((id) => `reason ${id} is unknown`),
    ...lengths.map(([id]) => `series ${id} is not one value per frame`),
    ...(final.verdict === 'unsure' && final.reasons.length === 0 ? ['unsure, and no reason'] : []),
    ...live
      .filter(({ verdict, reason }) => verdict === 'unsure' && !reason)
      .map(() => 'live unsure, and no reason'),
    ...live
      .filter(({ verdict, cue }) => verdict === 'unsure' && cue)
      .map(({ cue }) => `cue ${cue} while unsure, so it is never said`),
  ];
  return [...new Set(problems)].slice(0, 8).map((p) => `${performance.name}: ${p}`);
}
