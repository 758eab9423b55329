import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_EXERCISES, stageOf } from '../src/lib/exercises/any-exercise.ts';
import { PILLARS, STAGES } from '../src/lib/exercises/exercise.ts';
import { beforeRun, BEFORE_RUN_MIN } from '../src/lib/progress/before-run.ts';
import { weekdayOf } from '../src/lib/progress/calendar-day.ts';
import { caughtUp, nextSession } from '../src/lib/progress/catch-up.ts';
import { differenceOf } from '../src/lib/progress/change.ts';
import { choicesOf, portionOf, withoutWaiting } from '../src/lib/progress/plan-choices.ts';
import {
  addItem,
  additionsFor,
  daysFor,
  markDone,
  moveSession,
  removeItem,
  skipSession,
  swapItem,
  swapsFor,
} from '../src/lib/progress/plan-edits.ts';
import type { PlanInput } from '../src/lib/progress/plan-input.ts';
import { needOf } from '../src/lib/progress/plan-need.ts';
import { specOf } from '../src/lib/progress/side-by-side.ts';
import { minutesTogether, WEEK_DAYS, type WeekPlan } from '../src/lib/progress/week.ts';
import { missingPillars, weekPlan } from '../src/lib/progress/week-plan.ts';
import { EVERYTHING, runner } from './plan/runners.ts';

/* What holds for every runner, every catalogue and every edit. */

const found = (input: PlanInput, id: string) => input.catalogue.find((one) => one.id === id)!;
const levelOf = (input: PlanInput, { exercise, level }: { exercise: string; level: string }) =>
  found(input, exercise).levels.find(({ id }) => id === level)!;

/** What no plan may be, however it came about. */
function expectSound({ sessions }: WeekPlan, input: PlanInput) {
  const { minutes, cautions, equipment } = input.wishes;
  for (const { items } of sessions) {
    expect(minutesTogether(items)).toBeLessThanOrEqual(minutes);
    const stages = items.map((item) => STAGES.indexOf(stageOf(found(input, item.exercise))));
    expect(stages).toEqual([...stages].sort());
    expect(new Set(items.map(({ exercise }) => exercise)).size).toBe(items.length);
    for (const item of items) {
      const exercise = found(input, item.exercise);
      const level = levelOf(input, item);
      const asked = 'dose' in level ? level : { equipment: [], cautions: [] };
      const waits = [...exercise.cautions, ...(asked.cautions ?? [])];
      const needed = [...exercise.equipment, ...(asked.equipment ?? [])];
      expect(waits.filter((one) => cautions.includes(one))).toEqual([]);
      expect(needed.filter((one) => !equipment.includes(one))).toEqual([]);
      expect(item.minutes).toBeGreaterThan(0);
    }
  }
  const open = sessions.filter(({ state }) => state === 'open').map(({ day }) => day);
  expect(new Set(open).size).toBe(open.length);
}

const always = (holds: (input: PlanInput) => void) => () =>
  fc.assert(fc.property(runner(), holds), { numRuns: 300 });

describe('a week', () => {
  it(
    'keeps the time, the answers, the equipment and the order, whoever asks',
    always((input) => expectSound(weekPlan(input), input)),
  );

  it(
    'has two or three sessions, each on a free day of the next seven',
    always((input) => {
      const { sessions, from } = weekPlan(input);
      const { days } = input.wishes;
      expect(sessions).toHaveLength(Math.min(3, days.length));
      for (const { day } of sessions) {
        expect(days).toContain(weekdayOf(day));
        expect(day - from).toBeLessThan(WEEK_DAYS);
      }
    }),
  );

  it(
    'has every pillar of which anything can be done in its share of the time',
    always((input) => {
      const { minutes, restS } = input.wishes;
      const possible = choicesOf(input)
        .filter((one) => portionOf(one, undefined, { room: minutes / 2, restS }))
        .map(({ exercise }) => exercise.pillar);
      const missing = missingPillars(weekPlan(input), input.catalogue);
      expect(missing.filter((pillar) => possible.includes(pillar))).toEqual([]);
    }),
  );

  it('has all four pillars for whoever has everything and no reason to wait', () => {
    fc.assert(
      fc.property(runner(ALL_EXERCISES), (input) => {
        const wishes = { ...input.wishes, equipment: EVERYTHING, cautions: [] };
        expect(missingPillars(weekPlan({ ...input, wishes }), ALL_EXERCISES)).toEqual([]);
      }),
    );
  });

  it(
    'is the same for the same runner, in whatever order the results lie',
    always((input) => {
      const rows = structuredClone(input.rows).toReversed();
      expect(weekPlan({ ...input, rows })).toEqual(weekPlan(input));
    }),
  );

  it(
    'begins with the widest gap that fits',
    always((input) => {
      const share = input.wishes.minutes / 2;
      const needs = choicesOf(input)
        .filter((one) => portionOf(one, undefined, { room: share, restS: input.wishes.restS }))
        .map(({ exercise }) => ({ id: exercise.id, score: needOf(exercise, input).score }));
      const widest = Math.max(...needs.map(({ score }) => score));
      const widestIds = needs.filter(({ score }) => score === widest).map(({ id }) => id);
      const first = weekPlan(input).sessions[0]!.items.map(({ exercise }) => exercise);
      if (needs.length > 0) expect(first.some((id) => widestIds.includes(id))).toBe(true);
    }),
  );

  it(
    'gives a side one set more only where the sides differ beyond measurement error, and says so',
    always((input) => {
      for (const item of weekPlan(input).sessions.flatMap(({ items }) => items)) {
        if (!item.extra) continue;
        const exercise = found(input, item.exercise);
        if (exercise.kind === 'guided') throw new Error('nothing measured this');
        const [left, right] = (['left', 'right'] as const).map(
          (side) =>
            input.rows.find((row) => row.exerciseId === exercise.id && row.side === side)!.result
              .metrics[0]!,
        );
        const apart = differenceOf(left!, right!, specOf(exercise, exercise.headline.metric));
        expect(apart?.change).not.toBe('same');
        expect(exercise.sides).toBe('each');
      }
    }),
  );
});

describe('the minutes before a run', () => {
  it(
    'are never more than five and a half, and only mobilise',
    always((input) => {
      const items = beforeRun(input);
      expect(minutesTogether(items)).toBeLessThanOrEqual(BEFORE_RUN_MIN);
      for (const { exercise: id } of items) {
        const exercise = found(input, id);
        expect(exercise.beforeRun || stageOf(exercise) === 'mobilise').toBe(true);
        expect(exercise.cautions.filter((one) => input.wishes.cautions.includes(one))).toEqual([]);
      }
    }),
  );
});

/** Any one thing an athlete may do to a plan, wise or not. */
type Edit = (plan: WeekPlan, input: PlanInput) => WeekPlan;
const edit: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.constantFrom('add', 'swap', 'remove', 'move', 'skip', 'back', 'done', 'sleep'),
    session: fc.nat(2),
    pick: fc.nat(30),
  })
  .map(({ kind, session: id, pick }): Edit => (plan, input) => {
    const ids = input.catalogue.map((one) => one.id);
    const to = ids[pick % ids.length]!;
    const items = plan.sessions.find((one) => one.id === id)?.items ?? [];
    const from = items[pick % Math.max(1, items.length)]?.exercise ?? to;
    const { today } = input;
    switch (kind) {
      case 'add':
        return addItem(plan, id, to, input);
      case 'swap':
        return swapItem(plan, id, { from, to }, input);
      case 'remove':
        return removeItem(plan, id, from);
      case 'move':
        return moveSession(plan, id, plan.from + (pick % 9) - 1, today);
      case 'done':
        return markDone(plan, id, { exercises: [from], today });
      case 'sleep':
        return caughtUp(plan, today + (pick % 8));
      default:
        return caughtUp(skipSession(plan, id, kind === 'skip'), today);
    }
  });

describe('what the athlete changes', () => {
  it('leaves a plan that is sound, whatever is done to it', () => {
    fc.assert(
      fc.property(runner(), fc.array(edit, { maxLength: 12 }), (input, edits) => {
        const plan = edits.reduce((now, change) => change(now, input), weekPlan(input));
        expectSound(plan, input);
        for (const { day } of plan.sessions) expect(day - plan.from).toBeLessThan(WEEK_DAYS);
      }),
      { numRuns: 300 },
    );
  });

  it(
    'is offered only where it can be done, and is then done',
    always((input) => {
      const plan = weekPlan(input);
      const session = plan.sessions[0]!;
      for (const { id } of additionsFor(session, input)) {
        const { items } = addItem(plan, session.id, id, input).sessions[0]!;
        expect(items.map(({ exercise }) => exercise)).toContain(id);
      }
      for (const { exercise: from } of session.items)
        for (const { id: to, pillar } of swapsFor(session, from, input)) {
          const { items } = swapItem(plan, session.id, { from, to }, input).sessions[0]!;
          const now = items.map(({ exercise }) => exercise);
          expect(now).toContain(to);
          expect(now).not.toContain(from);
          expect(pillar).toBe(found(input, from).pillar);
        }
    }),
  );
});

describe('answers that change after the plan was made', () => {
  it(
    'take out what should wait from then on, and nothing else',
    always((input) => {
      const careless = { ...input, wishes: { ...input.wishes, cautions: [] } };
      const plan = weekPlan(careless);
      const now = withoutWaiting(plan, input);
      expectSound(now, input);
      expect(withoutWaiting(plan, careless)).toEqual(plan);
    }),
  );
});

describe('days that did not go as planned', () => {
  it('a missed session comes next, one a day, and nothing done or left out comes again', () => {
    fc.assert(
      fc.property(runner(), fc.nat(9), (input, later) => {
        const plan = weekPlan(input);
        const today = input.today + later;
        const now = caughtUp(plan, today);
        const open = now.sessions.filter(({ state }) => state === 'open');
        for (const { day } of open) expect(day).toBeGreaterThanOrEqual(today);
        expect(new Set(open.map(({ day }) => day)).size).toBe(open.length);
        expect(caughtUp(now, today)).toEqual(now);
        const missed = plan.sessions.find(({ day }) => day < today);
        if (missed && later < WEEK_DAYS)
          expect(nextSession(now)).toMatchObject({ id: missed.id, day: today });
      }),
    );
  });

  it(
    'after one session today the next is for another day',
    always((input) => {
      const plan = weekPlan(input);
      const { id } = plan.sessions[1]!;
      const now = caughtUp(markDone(plan, id, { exercises: [], today: input.today }), input.today);
      expect(nextSession(now)?.day ?? Infinity).toBeGreaterThan(input.today);
      expect(now.sessions.find((one) => one.id === id)).toMatchObject({ state: 'done' });
    }),
  );

  it(
    'a session changes places with the one whose day it takes',
    always((input) => {
      const plan = weekPlan(input);
      const [first, second] = plan.sessions;
      expect(daysFor(plan, first!, input.today)).toContain(second!.day);
      const moved = moveSession(plan, first!.id, second!.day, input.today);
      expect(moved.sessions.map(({ id }) => id).slice(0, 2)).toEqual([second!.id, first!.id]);
    }),
  );
});

it('every exercise has a stage and a pillar the plan knows', () => {
  for (const exercise of ALL_EXERCISES) {
    expect(STAGES).toContain(stageOf(exercise));
    expect(PILLARS).toContain(exercise.pillar);
  }
});
