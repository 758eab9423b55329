import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercises/exercise.ts';
import { EXERCISES } from '../exercises/registry.ts';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import { SIDES, type Side } from '../pose/keypoints.ts';
import type { MetricValue } from '../rules/rule.ts';
import { painSays } from './pain.ts';
import { proposedLevel, type LevelRow } from './proposed-level.ts';

const rulesOf = (exercise: Exercise) =>
  Object.fromEntries(exercise.rules.map(({ id, version }) => [id, version]));

const head = (
  id: string,
  side: Side | undefined,
  value: number | null,
  error: number | null,
): MetricValue => ({ id, side, value, error, unit: 's', n: 1 });

let minutes = 0;
function test(
  side: Side | null,
  metrics: readonly MetricValue[],
  more: Partial<LevelRow> = {},
): LevelRow {
  minutes++;
  return {
    ...{ exerciseId: 'single-leg-balance', mode: 'test', level: 'eyes-open', side },
    ...{ rules: rulesOf(singleLegBalance), result: { metrics } },
    startedAt: new Date(Date.UTC(2026, 10, 1, 8, minutes)).toISOString(),
    ...more,
  };
}
const stance = (side: Side, holdS: number, range: number, error = 0.3, more?: Partial<LevelRow>) =>
  test(
    side,
    [head('hold-time', side, holdS, error), head('trunk-lean-range', side, range, error)],
    more,
  );
const of = (rows: readonly LevelRow[], pain: 'fine' | 'hold' | 'lower' = 'fine') =>
  proposedLevel(singleLegBalance, 'eyes-open', rows, pain);

describe('the next level', () => {
  it('is proposed when every gate holds on both legs beyond the error', () => {
    const rows = [stance('left', 45, 4), stance('right', 45, 5)];
    expect(of(rows)).toEqual({ id: 'up', level: 'head-turns' });
  });

  it('waits for a test, and for the other leg', () => {
    expect(of([])).toEqual({ id: 'stay', why: 'untested' });
    expect(of([stance('left', 45, 4, 0.3, { mode: 'train' })])).toMatchObject({ why: 'untested' });
    expect(of([stance('left', 45, 4)])).toEqual({
      id: 'stay',
      why: 'untested-side',
      side: 'right',
    });
  });

  it('is not proposed from another level, or from what an older rule counted', () => {
    const other = { level: 'head-turns' };
    const older = { rules: { 'single-leg-balance': 0 } };
    for (const more of [other, older])
      expect(of([stance('left', 45, 4, 0.3, more), stance('right', 45, 4, 0.3, more)]).id).toBe(
        'stay',
      );
  });

  it('says which gate is missing, on which leg, and whether it is only the error', () => {
    const rows = (range: number) => [stance('left', 45, 4), stance('right', 45, range)];
    expect(of(rows(5.9))).toMatchObject({
      why: 'too-close',
      gate: { metric: 'trunk-lean-range' },
      found: { side: 'right', value: 5.9 },
    });
    expect(of(rows(9))).toMatchObject({ why: 'not-yet', found: { value: 9 } });
  });

  it('counts the latest test of a leg', () => {
    const early = stance('left', 45, 4);
    expect(of([early, stance('right', 45, 4), stance('left', 30, 4)])).toMatchObject({
      why: 'not-yet',
      found: { value: 30 },
    });
  });

  it('is the easier one after two tests of a leg in a row below half of a gate, not after one', () => {
    const level = { level: 'head-turns' };
    const rows = [stance('left', 9, 4, 0.3, level), stance('left', 8, 4, 0.3, level)];
    const at = (some: readonly LevelRow[]) =>
      proposedLevel(singleLegBalance, 'head-turns', some, 'fine');
    expect(at(rows)).toEqual({ id: 'down', level: 'eyes-open', why: 'missed-twice' });
    expect(at(rows.slice(0, 1)).id).toBe('stay');
    expect(at([...rows, stance('left', 20, 4, 0.3, level)]).id).toBe('stay');
  });

  it('needs both directions of a turn', () => {
    const turn = (side: Side, value: number | null) => head('rotation-range', side, value, 10);
    const at = (metrics: readonly MetricValue[]) =>
      proposedLevel(
        { ...thoracicRotation, levels: [...thoracicRotation.levels, harder] },
        'seated',
        [
          test(null, metrics, {
            ...{
              exerciseId: 'thoracic-rotation',
              level: 'seated',
              rules: rulesOf(thoracicRotation),
            },
          }),
        ],
        'fine',
      );
    const harder = { id: 'harder', dose: { sets: 1, timesPerWeek: 1 } };
    expect(at([turn('left', 60), turn('right', 60)])).toEqual({ id: 'up', level: 'harder' });
    expect(at([turn('left', 60), turn('right', null)])).toMatchObject({ why: 'not-measured' });
    expect(at([turn('left', 60)])).toMatchObject({ why: 'not-measured' });
  });
});

const LEVELS = EXERCISES.flatMap((exercise) =>
  exercise.levels.map((level) => ({ exercise, level: level.id, gated: level.gate !== undefined })),
);

/** Any history of an exercise at any of those levels. */
const historyAt = (levels: typeof LEVELS) =>
  fc.constantFrom(...levels).chain(({ exercise, level }) =>
    fc.record({
      exercise: fc.constant(exercise),
      level: fc.constant(level),
      rows: fc.array(rowOf(exercise, level), { minLength: 1, maxLength: 8 }),
      answers: fc.array(
        fc.record({
          exerciseId: fc.constant(exercise.id),
          day: fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`),
          after: fc.integer({ min: 0, max: 10 }),
          morning: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
        }),
        { maxLength: 3 },
      ),
    }),
  );
const anything = historyAt(LEVELS);

function rowOf(exercise: Exercise, level: string) {
  const near = exercise.levels.flatMap(({ gate = [] }) =>
    gate.map((one) => ('atLeast' in one ? one.atLeast : one.atMost)),
  );
  const value = fc.option(
    fc.oneof(fc.constantFrom(0, ...near), fc.double({ min: 0, max: 60, noNaN: true })),
  );
  const sides = exercise.sides === 'each' ? SIDES : [null];
  return fc.record({
    exerciseId: fc.constant(exercise.id),
    mode: fc.constantFrom('test', 'test', 'train'),
    level: fc.constantFrom(level, level, undefined, ...exercise.levels.map(({ id }) => id)),
    side: fc.constantFrom<Side | null>(...sides),
    startedAt: fc
      .integer({ min: 1, max: 28 })
      .map((day) => new Date(Date.UTC(2026, 9, day)).toISOString()),
    rules: fc.constant(rulesOf(exercise)),
    result: fc.record({
      metrics: fc
        .array(fc.tuple(value, fc.option(fc.constantFrom(0, 0.1, 3, 9))), {
          minLength: 40,
          maxLength: 40,
        })
        .map((numbers) =>
          exercise.rules.flatMap((rule) =>
            Object.keys(rule.metrics).map((id, i) => head(id, undefined, ...numbers[i % 40]!)),
          ),
        ),
    }),
  });
}

describe('for any history', () => {
  it('no level is proposed that does not exist', () => {
    fc.assert(
      fc.property(anything, ({ exercise, level, rows, answers }) => {
        const found = proposedLevel(exercise, level, rows, painSays(answers, exercise.id, level));
        if (found.id !== 'stay') expect(exercise.levels.map(({ id }) => id)).toContain(found.level);
      }),
    );
  });

  it('nothing harder without evidence beyond the error on every side', () => {
    let proposed = 0;
    fc.assert(
      fc.property(historyAt(LEVELS.filter(({ gated }) => gated)), ({ exercise, level, rows }) => {
        if (proposedLevel(exercise, level, rows, 'fine').id !== 'up') return;
        proposed++;
        const gates = exercise.levels.find(({ id }) => id === level)!.gate!;
        for (const side of exercise.sides === 'each' ? SIDES : [null])
          for (const gate of gates) {
            const proof = rows.some(
              (row) =>
                row.mode === 'test' &&
                row.level === level &&
                row.side === side &&
                row.result.metrics.some(
                  ({ id, value, error }) =>
                    id === gate.metric &&
                    value !== null &&
                    error !== null &&
                    ('atLeast' in gate
                      ? value - error >= gate.atLeast
                      : value + error <= gate.atMost),
                ),
            );
            expect(proof, `${side} ${gate.metric}`).toBe(true);
          }
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(proposed).toBeGreaterThan(10);
  });

  it('nothing harder while the latest answer is 4 or more', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 4, max: 10 }), (any, pain) => {
        const { exercise, level, rows, answers } = any;
        const now = { exerciseId: exercise.id, level: 'other', day: '2026-12-01', after: pain };
        const says = painSays([...answers, now], exercise.id, level);
        expect(proposedLevel(exercise, level, rows, says).id).not.toBe('up');
      }),
    );
  });
});
