import { describe, expect, it } from 'vitest';
import { ALL_EXERCISES } from '../exercises/any-exercise.ts';
import { levelsAfterPain } from './levels-after-pain.ts';

const told = (after: number, day = '2026-11-28') => ({
  exerciseId: 'single-leg-squat',
  level: 'free',
  day,
  after,
});
const at = (answers: Parameters<typeof levelsAfterPain>[1], chosen = 'free') =>
  levelsAfterPain({ 'single-leg-squat': chosen, 'calf-raise': 'one-leg' }, answers, ALL_EXERCISES);

describe('the levels a plan is made of', () => {
  it('are the chosen ones where nothing hurts, or a little', () => {
    for (const answers of [[], [told(2)], [told(4)]])
      expect(at(answers)).toEqual({ 'single-leg-squat': 'free', 'calf-raise': 'one-leg' });
  });

  it('are a step easier where it hurt, of that exercise only', () => {
    expect(at([told(7)])).toEqual({ 'single-leg-squat': 'chair', 'calf-raise': 'one-leg' });
  });

  it('come back when it feels well again, and never go below the easiest', () => {
    expect(at([told(7), told(1, '2026-11-29')])['single-leg-squat']).toBe('free');
    const easiest = { ...told(8), level: 'assisted' };
    expect(at([easiest], 'assisted')['single-leg-squat']).toBe('assisted');
  });
});
