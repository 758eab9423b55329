import { describe, expect, it } from 'vitest';
import { otherSideOf, previousOf, workoutPartnerOf, type Placed } from './neighbours.ts';

const row = (day: number, over: Partial<Placed> = {}): Placed => ({
  exerciseId: 'single-leg-squat',
  side: 'left',
  startedAt: `2026-11-${String(day).padStart(2, '0')}T18:00:00+01:00`,
  model: 'blazepose-full',
  view: 'front',
  mode: 'test',
  rules: { 'hip-drop': 1 },
  ...over,
});

describe('the result before', () => {
  it('is the latest earlier one of the same leg', () => {
    const rows = [row(20, { side: 'right' }), row(18), row(12), row(22)];
    expect(previousOf(rows, row(21))?.startedAt).toContain('11-18');
  });

  it('is none when rule version, view, model or mode differ', () => {
    const rows = [
      row(18, { rules: { 'hip-drop': 2 } }),
      row(17, { view: 'back' }),
      row(16, { model: 'blazepose-lite' }),
      row(15, { mode: 'train' }),
    ];
    expect(previousOf(rows, row(21))).toBeUndefined();
  });

  it('is never the result itself', () => {
    expect(previousOf([row(21)], row(21))).toBeUndefined();
  });

  it('compares moments, not texts, across time zones', () => {
    const earlier = row(21, { startedAt: '2026-11-21T23:30:00+05:00' });
    expect(previousOf([earlier], row(21, { startedAt: '2026-11-21T20:00:00+01:00' }))).toBe(
      earlier,
    );
  });
});

describe('the other side', () => {
  it('is the latest of the other leg, also when it was done after', () => {
    const rows = [row(22, { side: 'right' }), row(10, { side: 'right' }), row(20)];
    expect(otherSideOf(rows, row(21))?.startedAt).toContain('11-22');
  });

  it('does not exist when one trial has both sides', () => {
    expect(otherSideOf([row(20, { side: 'right' })], row(21, { side: null }))).toBeUndefined();
  });
});

describe('the other side of the same workout', () => {
  const at = (time: string, side: Placed['side'], over: Partial<Placed> = {}) =>
    row(21, { startedAt: `2026-11-21T${time}:00+01:00`, side, ...over });

  it('is found from either side, within half an hour', () => {
    const [left, right] = [at('18:00', 'left'), at('18:02', 'right')];
    const rows = [right, left, at('12:00', 'right'), at('19:00', 'left')];
    expect(workoutPartnerOf(rows, left)).toBe(right);
    expect(workoutPartnerOf(rows, right)).toBe(left);
  });

  it('is none when it was done at another time or in another set-up', () => {
    const others = [at('17:20', 'right'), at('18:05', 'right', { view: 'back' })];
    expect(workoutPartnerOf(others, at('18:00', 'left'))).toBeUndefined();
  });
});
