import type { Exercise, Gate } from '../exercises/exercise.ts';
import { easierThan, harderThan } from '../exercises/levels.ts';
import { SIDES, type Side } from '../pose/keypoints.ts';
import type { MetricValue } from '../rules/rule.ts';
import type { PainSays } from './pain.ts';

/** A stored result, as much of it as is needed here. */
export interface LevelRow {
  readonly exerciseId: string;
  readonly mode: string;
  /** Missing: from before there were levels. */
  readonly level?: string | undefined;
  readonly side: Side | null;
  /** ISO text. */
  readonly startedAt: string;
  /** Version of each rule that scored it. */
  readonly rules: Readonly<Record<string, number>>;
  readonly result: { readonly metrics: readonly MetricValue[] };
}

/** Which level to take next, and why. It is offered, never imposed. */
export type Proposal =
  | { readonly id: 'up'; readonly level: string }
  | { readonly id: 'down'; readonly level: string; readonly why: 'pain' | 'missed-twice' }
  | {
      readonly id: 'stay';
      readonly why: 'pain' | 'pain-lower' | 'hardest' | 'by-feel' | 'untested';
    }
  | { readonly id: 'stay'; readonly why: 'untested-side'; readonly side: Side }
  | { readonly id: 'stay'; readonly why: 'not-measured'; readonly gate: Gate }
  /** 'too-close': it is there, but not beyond measurement error. */
  | {
      readonly id: 'stay';
      readonly why: 'not-yet' | 'too-close';
      readonly gate: Gate;
      readonly found: MetricValue;
    };

/** A gate is clearly missed below its half, or above its double. Source: ours; half of the mean is red in measures.md C1. */
const CLEARLY = 2;

/**
 * What the tests at a level, and the pain answers, say about the next one. Up only where every gate holds on every side
 * beyond measurement error; down after pain, or after two tests of a side in a row that clearly missed.
 *
 * @param rows in any order; training, other levels and results of other rule versions do not count
 */
export function proposedLevel(
  exercise: Exercise,
  levelId: string,
  rows: readonly LevelRow[],
  pain: PainSays,
): Proposal {
  const easier = easierThan(exercise, levelId);
  if (pain === 'lower')
    return easier
      ? { id: 'down', level: easier.id, why: 'pain' }
      : { id: 'stay', why: 'pain-lower' };
  const gates = exercise.levels.find(({ id }) => id === levelId)?.gate ?? [];
  const tests = testsAt(exercise, levelId, rows);
  const sides = exercise.sides === 'each' ? SIDES : [null];
  const ofSide = (side: Side | null) => tests.filter((test) => test.side === side);
  const missed = sides.some((side) => {
    const lastTwo = ofSide(side).slice(0, 2);
    return lastTwo.length === 2 && lastTwo.every((test) => clearlyMissed(gates, test));
  });
  if (missed && easier) return { id: 'down', level: easier.id, why: 'missed-twice' };
  if (pain === 'hold') return { id: 'stay', why: 'pain' };
  const harder = harderThan(exercise, levelId);
  if (!harder) return { id: 'stay', why: 'hardest' };
  if (gates.length === 0) return { id: 'stay', why: 'by-feel' };
  if (tests.length === 0) return { id: 'stay', why: 'untested' };
  for (const side of sides) {
    const test = ofSide(side)[0];
    if (!test) return { id: 'stay', why: 'untested-side', side: side! };
    for (const gate of gates) {
      const short = shortOf(gate, test);
      if (short) return short;
    }
  }
  return { id: 'up', level: harder.id };
}

/** Newest first. */
function testsAt(exercise: Exercise, levelId: string, rows: readonly LevelRow[]): LevelRow[] {
  return rows
    .filter((row) => row.exerciseId === exercise.id && row.mode === 'test' && row.level === levelId)
    .filter((row) => exercise.rules.every((rule) => row.rules[rule.id] === rule.version))
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}

/** What a test has for a gate: one value, or one of each side. Missing: empty where not all of it was measured. */
function valuesFor({ metric }: Gate, { side, result }: LevelRow): MetricValue[] {
  const found = result.metrics.filter(
    (m) => m.id === metric && (side === null || m.side === undefined || m.side === side),
  );
  const sided = side === null && found.some((m) => m.side !== undefined);
  const whole = !sided || SIDES.every((one) => found.some((m) => m.side === one));
  return whole && found.every((m) => m.value !== null) ? found : [];
}

/** Why a gate does not hold in a test. Missing: undefined when it does. */
function shortOf(gate: Gate, test: LevelRow): Proposal | undefined {
  const values = valuesFor(gate, test);
  if (values.length === 0) return { id: 'stay', why: 'not-measured', gate };
  const holds = (m: MetricValue, error: number) =>
    'atLeast' in gate ? m.value! - error >= gate.atLeast : m.value! + error <= gate.atMost;
  // A value without an error proves nothing.
  const found = values.find((m) => !holds(m, m.error ?? Infinity));
  return found && { id: 'stay', why: holds(found, 0) ? 'too-close' : 'not-yet', gate, found };
}

function clearlyMissed(gates: readonly Gate[], test: LevelRow): boolean {
  return gates.some((gate) =>
    valuesFor(gate, test).some(({ value, error }) => {
      const e = error ?? Infinity;
      return 'atLeast' in gate
        ? value! + e < gate.atLeast / CLEARLY
        : value! - e > gate.atMost * CLEARLY;
    }),
  );
}
