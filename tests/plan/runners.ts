import fc from 'fast-check';
import { ALL_EXERCISES, type AnyExercise } from '../../src/lib/exercises/any-exercise.ts';
import { PILLARS, STAGES, type Exercise } from '../../src/lib/exercises/exercise.ts';
import { breathing } from '../../src/lib/exercises/guided/breathing.ts';
import { EXERCISES } from '../../src/lib/exercises/registry.ts';
import { SIDES } from '../../src/lib/pose/keypoints.ts';
import type { GlanceRow } from '../../src/lib/progress/at-a-glance.ts';
import { WEEKDAYS } from '../../src/lib/progress/calendar-day.ts';
import type { PlanInput } from '../../src/lib/progress/plan-input.ts';

/* Any runner with any days, things, answers and results, before any catalogue. */

const unique = <T>(values: Iterable<T>) => [...new Set(values)];
const needs = (one: AnyExercise) => [
  ...one.equipment,
  ...one.levels.flatMap((level) => ('equipment' in level ? (level.equipment ?? []) : [])),
];
export const EVERYTHING = unique(ALL_EXERCISES.flatMap(needs));
const CAUTIONS = unique(ALL_EXERCISES.flatMap(({ cautions }) => cautions));

const restrictions = {
  equipment: fc.subarray(EVERYTHING, { maxLength: 2 }),
  cautions: fc.subarray(CAUTIONS, { maxLength: 2 }),
};
const dose = fc.record({
  sets: fc.integer({ min: 1, max: 4 }),
  holdS: fc.integer({ min: 5, max: 60 }),
  timesPerWeek: fc.integer({ min: 1, max: 4 }),
});

/** An exercise nobody has written yet, with the rules of one there is. */
const filmed: fc.Arbitrary<Exercise> = fc
  .record({
    like: fc.constantFrom(...EXERCISES),
    pillar: fc.constantFrom(...PILLARS),
    stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined }),
    levels: fc.array(fc.record({ dose, ...restrictions }), { minLength: 1, maxLength: 3 }),
    ...restrictions,
  })
  .map(({ like, stage, levels, ...rest }) => ({
    ...{ ...like, ...rest, ...(stage && { stage }) },
    levels: levels.map((level, i) => ({ id: `l${i}`, ...level })),
  }));

const led: fc.Arbitrary<AnyExercise> = fc
  .record({
    pillar: fc.constantFrom(...PILLARS),
    minutes: fc.integer({ min: 1, max: 12 }),
    timesPerWeek: fc.integer({ min: 1, max: 5 }),
    ...restrictions,
  })
  .map(({ minutes, timesPerWeek, ...rest }) => ({
    ...{ ...breathing, ...rest },
    levels: [
      {
        id: 'l0',
        timesPerWeek,
        steps: [{ id: 'a', sides: 'both' as const, seconds: minutes * 60 }],
      },
    ],
  }));

const invented = fc
  .array(fc.oneof(filmed, led), { minLength: 1, maxLength: 14 })
  .map((all) => all.map((one, i): AnyExercise => ({ ...one, id: `e${i}` })));

export const TODAY = 20_786;

const iso = (day: number) => new Date(day * 86_400_000 + 36_000_000).toISOString();

/** One result of each side, some days ago. */
const resultsOf = (exercise: Exercise): fc.Arbitrary<readonly GlanceRow[]> =>
  fc
    .record({
      daysAgo: fc.integer({ min: 0, max: 40 }),
      verdict: fc.constantFrom('good', 'warn', 'fault', 'unsure'),
      values: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })),
    })
    .map(({ daysAgo, verdict, values }) =>
      SIDES.map((side, i) => ({
        ...{ exerciseId: exercise.id, side, startedAt: iso(TODAY - daysAgo) },
        ...{ model: 'm', view: 'front', mode: 'test', rules: {} },
        result: {
          verdict: verdict as 'good',
          metrics: [
            {
              ...{ id: exercise.headline.metric, side, value: values[i]!, unit: 'deg' as const },
              ...{ error: 2, n: 1 },
            },
          ],
        },
      })),
    );

const withResults = (catalogue: readonly AnyExercise[]) =>
  fc
    .subarray(catalogue.filter((one): one is Exercise => one.kind !== 'guided'))
    .chain((done) => fc.tuple(...done.map(resultsOf)))
    .map((rows) => rows.flat());

/** Any runner before that catalogue. Missing: before any. */
export const runner = (catalogue?: readonly AnyExercise[]): fc.Arbitrary<PlanInput> =>
  (catalogue ? fc.constant(catalogue) : fc.oneof(invented, fc.constant(ALL_EXERCISES))).chain(
    (known) =>
      fc.record({
        catalogue: fc.constant(known),
        wishes: fc.record({
          days: fc.subarray([...WEEKDAYS], { minLength: 2 }),
          minutes: fc.integer({ min: 15, max: 25 }),
          equipment: fc.subarray(EVERYTHING),
          cautions: fc.subarray(CAUTIONS, { maxLength: 3 }),
          levels: fc.constant({}),
          restS: fc.integer({ min: 5, max: 60 }),
        }),
        rows: withResults(known),
        lastDone: fc.constant({}),
        today: fc.integer({ min: TODAY, max: TODAY + 6 }),
      }),
  );
