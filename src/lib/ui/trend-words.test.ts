import { expect, it } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { metricHistory } from '../progress/metric-history.ts';
import type { Unit } from '../rules/rule.ts';
import { en } from '../texts/en.ts';
import { createTexts } from '../texts/texts.ts';
import { changeWords, errorWords, verdictWords } from './trend-words.ts';

const texts = createTexts(() => ({ locale: 'en', messages: en }));

const history = (
  exercise: Exercise,
  values: readonly number[],
  error = 3,
  { metric = exercise.headline.metric, unit = 'deg' as Unit, apartDays = 7 } = {},
) => {
  return metricHistory(
    exercise,
    values.map((value, i) => ({
      ...{ id: `${i}`, exerciseId: exercise.id, side: null, mode: 'test', view: 'front' },
      startedAt: new Date(Date.UTC(2026, 0, 1) + i * apartDays * 86_400_000).toISOString(),
      ...{ model: 'blazepose-full', rules: { r: 1 } },
      result: { metrics: [{ id: metric, side: 'right', value, unit, error, n: 3 }] },
    })),
    metric,
  )!;
};
const said = (exercise: Exercise, values: readonly number[]) =>
  verdictWords(texts, exercise, history(exercise, values));

it('a change is told with its size, the error it exceeds, and which way it went', () => {
  const [more] = said(thoracicRotation, [36, 37, 36, 41, 45, 46, 46]);
  expect(more!.sentence).toMatch(
    /^Rotation to the right: \+9° since your first sessions, beyond your measurement error of \d°\. That is real progress\.$/,
  );
  expect(more!.pace).toMatch(/^About \+\d\.\d° a month, somewhere between \+\d\.\d° and \+\d/);
  // More hip drop is not what anybody trains for.
  const [drop] = said(singleLegSquat, [4, 4, 4, 8, 12, 12, 12]);
  expect(drop!.sentence).toMatch(/^Hip drop, right leg: \+8° .* the other way/);
});

it('what lies within the error is no change, and one session is none yet', () => {
  expect(said(thoracicRotation, [44, 46, 45, 44])[0]).toMatchObject({
    changed: false,
    pace: undefined,
    sentence: expect.stringMatching(
      /no change beyond your measurement error of \d°, in 4 sessions/,
    ),
  });
  expect(said(thoracicRotation, [44])[0]!.sentence).toContain('one session of this kind so far');
});

it('a pace a month is told only of a month or more', () => {
  const fast = history(thoracicRotation, [30, 31, 30, 45, 46, 46], 3, { apartDays: 1 });
  expect(verdictWords(texts, thoracicRotation, fast)[0]).toMatchObject({
    changed: true,
    pace: undefined,
  });
});

it('before three sessions the error is not the athlete’s own, and one session is not several', () => {
  expect(said(thoracicRotation, [30, 50])[0]!.sentence).toMatch(
    /: \+20° since your first session, beyond the usual measurement error of 10°\./,
  );
  expect(said(thoracicRotation, [30, 31])[0]!.sentence).toContain('beyond the usual measurement');
});

it('what is counted without an error is neither beyond one nor progress', () => {
  const counted = (values: readonly number[]) =>
    verdictWords(
      texts,
      singleLegSquat,
      history(singleLegSquat, values, 0, { metric: 'rep-count', unit: 'count' }),
    )[0]!;
  expect(counted([4, 5])).toMatchObject({ changed: false, pace: undefined });
  expect(counted([4, 5]).sentence).toMatch(/: \+1 since your first session\. How much it differs/);
  expect(
    errorWords(
      texts,
      history(singleLegSquat, [5, 5, 5], 0, { metric: 'rep-count', unit: 'count' }),
    ),
  ).toBe('');
  expect(counted([5, 5, 5]).sentence).toMatch(/: the same in 3 sessions\.$/);
});

it('a report tells of its period, to somebody who was not there', () => {
  const told = (values: readonly number[]) =>
    verdictWords(texts, thoracicRotation, history(thoracicRotation, values), 'report')[0]!.sentence;
  expect(told([36, 37, 36, 41, 45, 46, 46])).toMatch(
    /^Rotation to the right: \+9° from start to end, beyond the measurement error of \d°\.$/,
  );
  expect(told([44, 45])).toMatch(/no change beyond the measurement error of 10°/);
  expect(told([44])).toBe('Rotation to the right: one result, nothing to compare it with.');
});

it('whose error it is, and why the bars are longer, is told', () => {
  expect(errorWords(texts, history(thoracicRotation, [44, 46]))).toContain('With three sessions');
  const steady = [44, 45, 44, 45, 44];
  expect(errorWords(texts, history(thoracicRotation, steady, 3))).toBe(
    'The measurement error comes from your own 5 sessions; while they are few, the usual one counts too.',
  );
  expect(errorWords(texts, history(thoracicRotation, steady, 18))).toContain(
    'bars of single values',
  );
});

it('what broke a line is told in the words of the exercise', () => {
  const changed = [
    { what: 'level', from: undefined, to: 'chair' },
    { what: 'view', from: 'front', to: 'back' },
    { what: 'rule', from: 'hip-drop@1', to: 'hip-drop@2' },
  ] as const;
  expect(changeWords(texts, singleLegSquat, { atMs: Date.UTC(2026, 2, 4, 12), changed })).toEqual([
    'From 4 Mar 2026 on: level “Down to a chair” instead of “none”.',
    'From 4 Mar 2026 on: back view instead of front view.',
    'From 4 Mar 2026 on: scored by hip-drop@2 instead of hip-drop@1.',
  ]);
});
