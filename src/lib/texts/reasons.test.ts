import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

/** First words of a sentence that asks for something. */
const ASKS =
  /^(Be|Check|Choose|Close|Face|Fold|Go|Hold|Keep|Lift|Put|Read|Show|Sit|Stand|Stay|Step|Stick|Tuck|Turn|Wear)\b/;

const sentences = (text: string) => text.split(/(?<=[.:]) /);

describe('reasons and set-up faults', () => {
  it.each(Object.entries(en.reasons))('%s says what to do', (_, text) => {
    expect(sentences(text).some((sentence) => ASKS.test(sentence))).toBe(true);
  });

  it('are short enough to be read in passing', () => {
    const long = Object.values(en.reasons).filter((text) => text.length > 140);
    expect(long).toEqual([]);
    expect(Object.values(en.faults).filter((text) => text.length > 90)).toEqual([]);
  });

  it('blame nobody and promise no cure', () => {
    const all = [...Object.values(en.reasons), ...Object.values(en.faults)].join(' ');
    expect(all).not.toMatch(/weak|wrong leg|bad|fail|injur|error:/i);
  });
});
