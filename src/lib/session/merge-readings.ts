import type { RuleReading, Verdict } from '../rules/rule.ts';

const SEVERITY: readonly Verdict[] = ['good', 'warn', 'fault'];

/**
 * One answer out of several rules: the leading rule decides whether we are sure at all; among the sure ones the
 * worst verdict counts. Values and events are kept in rule order.
 * Missing: an unsure leading rule makes the whole unsure, with its reason; an unsure other rule only adds no verdict.
 *
 * @param readings the leading rule's first
 */
export function mergeReadings(readings: readonly RuleReading[]): RuleReading {
  const lead = readings[0];
  if (!lead) throw new Error('An exercise has at least one rule.');
  const values = readings.flatMap((r) => r.values);
  const events = readings.flatMap((r) => r.events);
  if (lead.verdict === 'unsure') return { ...lead, values, events };
  const sure = readings.filter((r) => r.verdict !== 'unsure');
  const worst = sure.reduce((a, b) =>
    SEVERITY.indexOf(b.verdict) > SEVERITY.indexOf(a.verdict) ? b : a,
  );
  const cue = worst.cue ?? sure.find((r) => r.cue)?.cue;
  const doubt = readings.find((r) => r.reason)?.reason;
  return {
    verdict: worst.verdict,
    values,
    events,
    ...(cue !== undefined && { cue }),
    ...(doubt !== undefined && { reason: doubt }),
  };
}
