import { describe, expect, it } from 'vitest';
import { differenceOf } from '../progress/change.ts';
import type { ComparedValue } from '../progress/compared-values.ts';
import { en } from '../texts/en.ts';
import { createTexts } from '../texts/texts.ts';
import { anchorWords, differenceWords, relativeWords } from './compare-words.ts';

const texts = createTexts(() => ({ locale: 'en', messages: en }));
const drop = { id: 'hip-drop', unit: 'deg', side: 'left', error: 2, n: 3 } as const;
const compared = (from: number, to: number): ComparedValue => ({
  ...{ id: 'hip-drop', side: undefined },
  first: { ...drop, value: from },
  second: { ...drop, value: to },
  difference: { change: to > from ? 'more' : 'less', by: to - from, limit: 5.6 },
});

describe('in words', () => {
  it('a change says which way and beyond which error', () => {
    expect(differenceWords(texts, compared(14, 5), false)).toBe('9° less, beyond the error of 6°.');
  });

  it('two sides are told as left and right, never as a change', () => {
    expect(differenceWords(texts, compared(14, 5), true)).toBe(
      'Left 9° more than right, beyond the error of 6°.',
    );
    expect(differenceWords(texts, compared(5, 14), true)).toBe(
      'Right 9° more than left, beyond the error of 6°.',
    );
  });

  it('a count, which has no error, is not said to hide in one', () => {
    const reps = { ...drop, id: 'rep-count', unit: 'count', error: 0 } as const;
    const counted = (from: number, to: number): ComparedValue => ({
      ...{ id: 'rep-count', side: undefined },
      first: { ...reps, value: from },
      second: { ...reps, value: to },
      difference: differenceOf({ value: from, error: 0 }, { value: to, error: 0 }, undefined),
    });
    expect(differenceWords(texts, counted(5, 5), false)).toBe('The same.');
    expect(differenceWords(texts, counted(5, 3), false)).toBe('2 less.');
  });

  it('what cannot be compared says nothing', () => {
    const { difference: _, ...none } = compared(1, 2);
    expect(differenceWords(texts, { ...none, difference: undefined }, false)).toBeUndefined();
  });

  it('events carry their number, turns their side', () => {
    const anchor = { key: '', n: 2, aMs: 0, bMs: 0 };
    expect(anchorWords(texts, { ...anchor, kind: 'repDone', side: undefined })).toBe(
      'Repetition 2',
    );
    expect(anchorWords(texts, { ...anchor, kind: 'reachedEnd', side: 'left' })).toBe(
      'End of turn 2, left',
    );
    expect(anchorWords(texts, { ...anchor, n: 1, kind: 'footUp', side: undefined })).toBe(
      'Foot lifted',
    );
  });

  it('time counts from the event, to both sides', () => {
    expect(relativeWords(texts, -1240)).toBe('1.2 s before');
    expect(relativeWords(texts, 40)).toBe('At the event');
    expect(relativeWords(texts, 3000)).toBe('3.0 s after');
  });
});
