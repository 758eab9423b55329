import { describe, expect, it } from 'vitest';
import { ALL_EXERCISES } from '../exercises/any-exercise.ts';
import { SIDES } from '../pose/keypoints.ts';
import type { GlanceRow } from './at-a-glance.ts';
import type { PlanInput } from './plan-input.ts';
import { trainingDays } from './training-days.ts';
import { weekPlan } from './week-plan.ts';

/** Monday 30 November 2026. */
const MONDAY = 20_787;

const input: PlanInput = {
  catalogue: ALL_EXERCISES,
  wishes: {
    ...{ days: ['mon', 'wed', 'sat'], minutes: 20, cautions: [], levels: {}, restS: 20 },
    equipment: ['wall', 'chair', 'safe-ground', 'ball', 'mat'],
  },
  ...{ rows: [], lastDone: {}, today: MONDAY },
};

/** A squat on each leg with so much hip drop. */
const squats = (left: number, right: number, day = '2026-11-28'): readonly GlanceRow[] =>
  SIDES.map((side) => ({
    ...{ exerciseId: 'single-leg-squat', side, startedAt: `${day}T10:00:00.000+01:00` },
    ...{ model: 'm', view: 'front', mode: 'test', rules: {} },
    result: {
      verdict: 'good',
      metrics: [
        {
          ...{ id: 'hip-drop', side, value: side === 'left' ? left : right, unit: 'deg' },
          ...{ error: 2, n: 5 },
        },
      ],
    },
  }));

const squatIn = (rows: readonly GlanceRow[]) =>
  weekPlan({ ...input, rows })
    .sessions.flatMap(({ items }) => items)
    .find(({ exercise }) => exercise === 'single-leg-squat');

describe('a week', () => {
  it('gives the side whose pelvis drops more one set more, says by how much, and begins with it', () => {
    expect(squatIn(squats(12, 5))).toMatchObject({
      extra: 'left',
      reason: { id: 'sides-apart', side: 'left', by: 7, metric: 'hip-drop' },
    });
    const first = weekPlan({ ...input, rows: squats(12, 5) }).sessions[0]!;
    expect(first.items.map(({ exercise }) => exercise)).toContain('single-leg-squat');
  });

  it('makes nothing of a difference within measurement error', () => {
    const squat = squatIn(squats(8, 5));
    expect(squat?.extra).toBeUndefined();
    expect(squat?.reason.id).not.toBe('sides-apart');
  });

  it('says how long something was not trained', () => {
    expect(squatIn(squats(5, 5, '2026-11-21'))?.reason).toEqual({ id: 'not-for-days', days: 9 });
  });

  it('takes the chosen level, and an easier one where something for it is missing', () => {
    const levelWith = (levels: PlanInput['wishes']['levels'], equipment: readonly 'step'[] = []) =>
      weekPlan({
        ...input,
        wishes: { ...input.wishes, levels, equipment: [...input.wishes.equipment, ...equipment] },
      })
        .sessions.flatMap(({ items }) => items)
        .find(({ exercise }) => exercise === 'calf-raise')?.level;
    expect(levelWith({})).toBe('two-legs');
    expect(levelWith({ 'calf-raise': 'step-edge' }, ['step'])).toBe('step-edge');
    expect(levelWith({ 'calf-raise': 'step-edge' })).toBe('one-leg');
  });

  it('keeps barefoot strides for whoever has shown the groundwork', () => {
    const wishes = { ...input.wishes, equipment: ['grass'] as const };
    const { sessions } = weekPlan({ ...input, wishes });
    expect(sessions.flatMap(({ items }) => items)).toEqual([]);
  });
});

describe('training days', () => {
  it('are as far apart as the free days allow, over the end of the week as well', () => {
    const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const gaps = (days: readonly number[]) => days.slice(1).map((day, i) => day - days[i]!);
    expect(gaps(trainingDays(all, MONDAY))).toEqual([2, 2]);
    expect(trainingDays(['mon', 'tue'], MONDAY)).toEqual([MONDAY, MONDAY + 1]);
    expect(trainingDays(['mon', 'tue', 'fri', 'sat'], MONDAY).map((day) => day - MONDAY)).toEqual([
      0, 1, 4,
    ]);
  });

  it('are the same weekdays whatever day the plan is made on', () => {
    const on = (from: number) =>
      trainingDays(['mon', 'tue', 'thu', 'sat', 'sun'], from)
        .map((day) => (day - MONDAY) % 7)
        .sort((a, b) => a - b);
    for (let from = MONDAY; from < MONDAY + 7; from++) expect(on(from)).toEqual(on(MONDAY));
  });
});
