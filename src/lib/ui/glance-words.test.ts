import { describe, expect, it } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import type { Change } from '../progress/change.ts';
import type { SinceLast } from '../progress/side-by-side.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { createTexts } from '../texts/texts.ts';
import { apartWords, sinceWords } from './glance-words.ts';

const texts = createTexts(() => ({ locale: 'en', messages: en }));
const german = createTexts(() => ({ locale: 'de', messages: de }));

const one = (side: 'left' | 'right', change: Change, by: number) =>
  ({ side, change, by, limit: 4.2, head: { id: 'hip-drop', unit: 'deg' } }) as SinceLast;
const since = (...found: SinceLast[]) => sinceWords(texts, singleLegSquat, found);

describe('what changed since last time', () => {
  it('is one sentence when neither side changed beyond its error', () => {
    expect(since(one('left', 'same', 1), one('right', 'same', -2))).toEqual([
      'No change beyond measurement error.',
    ]);
  });

  it('tells each side by how much, beyond which error, never rounded down', () => {
    expect(since(one('left', 'same', 1), one('right', 'less', -6.4))).toEqual([
      'Left leg: no change beyond measurement error (5°).',
      'Right leg: 6° less, beyond the error of 5°.',
    ]);
  });

  it('says so when there is nothing to compare with', () => {
    expect(since()).toEqual([en.result.since.first]);
  });
});

it('left and right are called different only beyond the combined error', () => {
  const apart = (change: Change, by: number) => apartWords(texts, { change, by, limit: 4 }, 'deg');
  expect(apart('same', 3)).toBe('No difference beyond measurement error (4°).');
  expect(apart('less', -7)).toBe('Right 7° more than left, beyond the error of 4°.');
  expect(apartWords(german, { change: 'more', by: 7, limit: 1.5 }, 's')).toBe(
    'Links 7,0\u00a0s mehr als rechts, über den Fehler von 1,5\u00a0s hinaus.',
  );
});
