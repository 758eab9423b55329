import { expect, it } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { en } from '../texts/en.ts';
import { createTexts } from '../texts/texts.ts';
import { markAt, marksOf } from './replay-marks.ts';

const texts = createTexts(() => ({ locale: 'en', messages: en }));

it('an event is named with its side while the replay stands on it, and a little longer', () => {
  const marks = marksOf(texts, singleLegSquat, [
    { tMs: 9000, kind: 'footDown', side: 'right' },
    { tMs: 4000, kind: 'footUp', side: 'right' },
  ]);
  expect(marks.map(({ tMs }) => tMs)).toEqual([4000, 9000]);
  expect(markAt(marks, 3900)).toBeUndefined();
  expect(markAt(marks, 4000)!.name).toBe('The free foot left the floor. (right)');
  expect(markAt(marks, 5000)!.tMs).toBe(4000);
  expect(markAt(marks, 7000)).toBeUndefined();
});

it('what happens at the same moment is named together', () => {
  const marks = [
    { tMs: 0, name: 'Earlier: up.' },
    { tMs: 3, name: 'Later: up.' },
    { tMs: 600, name: 'Later: down.' },
  ];
  expect(markAt(marks, 3)!.name).toBe('Earlier: up. Later: up.');
  expect(markAt(marks, 700)!.name).toBe('Later: down.');
});
