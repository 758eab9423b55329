import { describe, expect, it } from 'vitest';
import { painSays, unaskedMornings, withAnswer, type PainAnswer } from './pain.ts';

const said = (day: string, after?: number, morning?: number, level = 'free'): PainAnswer => ({
  ...{ exerciseId: 'squat', level, day, after, morning },
});
const says = (...answers: PainAnswer[]) => painSays(answers, 'squat', 'free');

describe('what pain says about the load', () => {
  it('is nothing below 4, to hold from 4 and to lower from 6, right after or on the next morning', () => {
    expect(says()).toBe('fine');
    expect(says(said('2026-11-01', 3, 3))).toBe('fine');
    expect(says(said('2026-11-01', 5))).toBe('hold');
    expect(says(said('2026-11-01', 6))).toBe('lower');
    expect(says(said('2026-11-01', undefined, 7))).toBe('lower');
  });

  it('is to lower when it rises into the hold, from session to session or overnight', () => {
    expect(says(said('2026-11-01', 2), said('2026-11-03', 4))).toBe('lower');
    expect(says(said('2026-11-01', 2, 4))).toBe('lower');
    expect(says(said('2026-11-01', 0), said('2026-11-03', 3))).toBe('fine');
    expect(says(said('2026-11-01', 5), said('2026-11-03', 5))).toBe('hold');
  });

  it('goes by the latest day, in whatever order they are kept', () => {
    expect(says(said('2026-11-03', 1), said('2026-11-01', 8))).toBe('fine');
  });

  it('does not push down a second time for what hurt at a harder level', () => {
    expect(says(said('2026-11-01', 8, undefined, 'twenty'))).toBe('hold');
  });
});

it('an answer of the same day joins the one before', () => {
  const first = withAnswer([], { exerciseId: 'squat', day: '2026-11-01', after: 2 });
  const both = withAnswer(first, { exerciseId: 'squat', day: '2026-11-01', morning: 1 });
  expect(both).toEqual([{ exerciseId: 'squat', day: '2026-11-01', after: 2, morning: 1 }]);
  expect(withAnswer(both, { exerciseId: 'squat', day: '2026-11-02', after: 0 })).toHaveLength(2);
});

it('a morning is asked about once for each exercise of the day before', () => {
  const done = [
    { exerciseId: 'squat', day: '2026-11-01' },
    { exerciseId: 'squat', day: '2026-11-01' },
    { exerciseId: 'balance', day: '2026-11-01' },
    { exerciseId: 'walk', day: '2026-10-31' },
  ];
  const answered = [{ exerciseId: 'balance', day: '2026-11-01', morning: 0 }];
  expect(unaskedMornings(done, answered, '2026-11-01')).toEqual([done[0]]);
});
