import { mean, median, present, quantile, type Sample } from '../signal/statistics.ts';
import type { CueId } from './cues.ts';
import { during } from './frame-times.ts';
import type { Measure } from './movement.ts';
import type { Rep } from './rep-counter.ts';
import type { Span, Unit, Verdict } from './rule.ts';

/** What is told of a top is the median around it. Unit: ms. Source: as squats (measures.md C2). */
const AROUND_MS = 100;
/** The outermost of a stretch is noise. Source: measures.md C1, 5–95 % ranges. */
const OUTERMOST = 0.05;
/** What lies above this share of the way up is its top. Source: ours: where a held posture is left is not sharp. */
const HELD_ABOVE = 0.75;
/** A repetition is told when so much of it was seen. Source: as hip drop. */
const MIN_SEEN_SHARE = 0.5;
/** A fault in this share of the repetitions is worth a word, whatever their mean. Source: ours. */
const OFTEN = 1 / 3;

/**
 * One number of one repetition.
 * Unit: that of the metric; shares of a length become percent, 'held' is s. Missing: undefined when too little was seen.
 */
export function toldOf(
  measure: Measure,
  unit: Unit,
  rep: Rep,
  tMs: readonly number[],
  values: readonly Sample[],
): Sample {
  const { told, sign = 1 } = measure;
  if (told === 'held') return seenIn(rep, tMs, values) && heldS(rep, tMs, values);
  const found = amountOf(told, rep, tMs, values);
  if (found === undefined) return undefined;
  return sign * (unit === '%' || unit === '%LL' ? 100 * found : found);
}

function amountOf(
  told: Exclude<Measure['told'], 'held'>,
  rep: Rep,
  tMs: readonly number[],
  values: readonly Sample[],
): Sample {
  const around = (atMs: Sample) =>
    atMs === undefined
      ? undefined
      : median(seenIn({ fromMs: atMs - AROUND_MS, toMs: atMs + AROUND_MS }, tMs, values) ?? []);
  if (told === 'peak') return around(rep.peakMs);
  if (told === 'above-rest') return seenIn(rep, tMs, values) && rep.rise;
  const before = told === 'low' || told === 'swing' ? around(rep.lowMs) : undefined;
  if (told === 'low') return before;
  if (told === 'swing') {
    const top = around(rep.peakMs);
    return top === undefined || before === undefined ? undefined : top - before;
  }
  const fromMs = told === 'through' ? (rep.lowMs ?? rep.fromMs) : rep.fromMs;
  const seen = seenIn({ ...rep, fromMs }, tMs, values);
  return seen && pick(told === 'through' ? 'range' : told, seen);
}

/** What was seen in a stretch. Missing: undefined when too little was. */
function seenIn(
  span: Span,
  tMs: readonly number[],
  values: readonly Sample[],
): readonly Sample[] | undefined {
  const seen = during(tMs, values, span);
  const enough = seen.length > 0 && present(seen).length >= MIN_SEEN_SHARE * seen.length;
  return enough ? seen : undefined;
}

function pick(told: 'most' | 'least' | 'away' | 'range', seen: readonly Sample[]): number {
  const low = quantile(seen, OUTERMOST)!;
  const high = quantile(seen, 1 - OUTERMOST)!;
  if (told === 'most') return high;
  if (told === 'least') return low;
  return told === 'range' ? high - low : Math.max(Math.abs(low), Math.abs(high));
}

function heldS(rep: Rep, tMs: readonly number[], values: readonly Sample[]): number {
  const level = rep.peak - (1 - HELD_ABOVE) * rep.rise;
  const span = { fromMs: rep.fromMs, toMs: rep.toMs };
  const high = tMs.filter(
    (t, i) => t >= span.fromMs && t <= span.toMs && (values[i] ?? -Infinity) >= level,
  );
  return high.length === 0 ? 0 : (high.at(-1)! - high[0]!) / 1000;
}

/** How far off a number is: 0 = fine, 1 = worth a word, 2 = too far. */
export function severityOf(
  { limits }: Measure,
  value: Sample,
  tuning: Readonly<Record<string, number>>,
): 0 | 1 | 2 {
  if (!limits || value === undefined) return 0;
  const beyond = (id: string | undefined) => {
    if (id === undefined) return false;
    return limits.when === 'below' ? value < tuning[id]! : Math.abs(value) > tuning[id]!;
  };
  return beyond(limits.fault) ? 2 : beyond(limits.warn) ? 1 : 0;
}

/** Of all repetitions: their mean decides, or that it happened often. */
export function severityOfAll(
  measure: Measure,
  values: readonly Sample[],
  tuning: Readonly<Record<string, number>>,
): 0 | 1 | 2 {
  const most = severityOf(measure, mean(values), tuning);
  const off = values.filter((value) => severityOf(measure, value, tuning) > 0).length;
  return most === 0 && off > 0 && off >= OFTEN * values.length ? 1 : most;
}

/** The verdict that goes with a severity. */
export const verdictOf = (severity: number): Verdict =>
  severity >= 2 ? 'fault' : severity === 1 ? 'warn' : 'good';

/** What is worth saying of one repetition: the first of the measures that is off. */
export function remarkOn(
  measures: readonly Measure[],
  valueOf: (measure: Measure) => Sample,
  tuning: Readonly<Record<string, number>>,
): { readonly severity: 0 | 1 | 2; readonly cue: CueId | undefined } {
  const judged = measures.map((m) => ({ m, severity: severityOf(m, valueOf(m), tuning) }));
  const severity = Math.max(0, ...judged.map((j) => j.severity)) as 0 | 1 | 2;
  return { severity, cue: judged.find((j) => j.severity > 0)?.m.limits?.cue };
}
