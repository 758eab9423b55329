import { describe, expect, it } from 'vitest';
import { changeSince, seriesKey } from './change.ts';

const drop = (value: number | null, error: number | null = 1) => ({ value, error });

describe('a change is called one only beyond measurement error', () => {
  it('calls 4° no change when the smallest detectable change is 4°', () => {
    expect(changeSince(drop(9), drop(5), { fallbackMdc: 4 })).toBe('same');
    expect(changeSince(drop(9.1), drop(5), { fallbackMdc: 4 })).toBe('less');
    expect(changeSince(drop(5), drop(9.1), { fallbackMdc: 4 })).toBe('more');
  });

  it('widens with the error bars of the two results', () => {
    expect(changeSince(drop(12, 5), drop(6, 4), { fallbackMdc: 4 })).toBe('same');
    expect(changeSince(drop(12, 1), drop(6, 1), { fallbackMdc: 4 })).toBe('less');
  });

  it('says nothing when one of them was not measured', () => {
    expect(changeSince(drop(null, null), drop(6), { fallbackMdc: 4 })).toBeUndefined();
    expect(changeSince(drop(6), drop(null, null), undefined)).toBeUndefined();
  });
});

describe('series', () => {
  const one = {
    exercise: 'single-leg-squat',
    model: 'blazepose-full',
    view: 'front',
    mode: 'test',
    rules: { 'hip-drop': 1, 'single-leg-balance': 2 },
  };

  it('never joins two rule versions, models, views or modes', () => {
    const key = seriesKey(one);
    expect(seriesKey({ ...one, rules: { ...one.rules, 'hip-drop': 2 } })).not.toBe(key);
    expect(seriesKey({ ...one, model: 'blazepose-lite' })).not.toBe(key);
    expect(seriesKey({ ...one, view: 'back' })).not.toBe(key);
    expect(seriesKey({ ...one, mode: 'train' })).not.toBe(key);
  });

  it('keeps closed eyes apart; results from before eyes were asked count as open', () => {
    expect(seriesKey({ ...one, eyes: 'closed' })).not.toBe(seriesKey(one));
    expect(seriesKey({ ...one, eyes: 'open' })).toBe(seriesKey(one));
  });

  it('does not care in which order the rules were noted', () => {
    const swapped = { 'single-leg-balance': 2, 'hip-drop': 1 };
    expect(seriesKey({ ...one, rules: swapped })).toBe(seriesKey(one));
  });
});
