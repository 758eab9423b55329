import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercises/exercise.ts';
import type { MetricValue } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { meaning as found } from '../progress/meaning.ts';
import { en } from '../texts/en.ts';
import { createTexts } from '../texts/texts.ts';
import { meaningWords, trialsWords } from './meaning-words.ts';

const texts = createTexts(() => ({ locale: 'en', messages: en }));
const meaning = (...given: Parameters<typeof found>) =>
  meaningWords(texts, given[0], found(...given));

const metric = (id: string, over: Partial<MetricValue>): MetricValue => ({
  id,
  side: undefined,
  value: null,
  unit: 'deg',
  error: null,
  n: 5,
  ...over,
});

const ruleOf: Readonly<Record<string, string>> = {
  'hip-drop': 'hip-drop',
  'hold-time': 'single-leg-balance',
  'rotation-range': 'thoracic-rotation',
};

const exercise = (metricId: string, task: Exercise['task'], fallbackMdc: number) =>
  ({
    id: 'single-leg-squat',
    task,
    headline: { rule: 'r', metric: metricId },
    rules: [{ id: ruleOf[metricId], metrics: { [metricId]: { fallbackMdc } } }],
  }) as unknown as Exercise;

const result = (over: Partial<ScoreResult>) =>
  ({ side: 'left', metrics: [], quality: { reasons: [] }, ...over }) as unknown as ScoreResult;

const squat = exercise('hip-drop', 'squat', 4);
const drop = (value: number, error: number) => metric('hip-drop', { side: 'left', value, error });

describe('what a result means', () => {
  it('names the free side as the one that dropped, with the error', () => {
    const [first] = meaning(squat, result({ metrics: [drop(9.2, 2.6)] }));
    expect(first).toBe('On your left leg the right side of your pelvis dropped about 9° (± 3°).');
  });

  it('says rose when the free side went up', () => {
    const [first] = meaning(squat, result({ side: 'right', metrics: [drop(-7, 2)] }));
    expect(first).toBe('On your right leg the left side of your pelvis rose about 7° (± 2°).');
  });

  it('calls a pelvis level when the value lies within its error', () => {
    const [first] = meaning(squat, result({ metrics: [drop(-1.4, 2.2)] }));
    expect(first).toContain('stayed level, as far as I can tell (about −1° (± 3°))');
  });

  it('gives no number and the way out when nothing was measured', () => {
    const lost = metric('hip-drop', { side: 'left', reason: 'windows-disagree' });
    const [first, second] = meaning(squat, result({ metrics: [lost] }));
    expect(first).not.toMatch(/\d/);
    expect(second).toContain('Tuck your shirt in');
  });

  it('calls it a hint when the error bar reaches across the border', () => {
    expect(meaning(squat, result({ metrics: [drop(10, 3)] }))[1]).toContain('take it as a hint');
    expect(meaning(squat, result({ metrics: [drop(4, 2)] }))[1]).not.toContain('hint');
  });

  it('speaks of a change only beyond measurement error', () => {
    const now = result({ metrics: [drop(5, 1)] });
    expect(meaning(squat, now, [drop(8, 1)])[1]).toContain('no change beyond measurement error');
    expect(meaning(squat, now, [drop(10, 1)])[1]).toContain(
      'from about 10.0° (± 1.0°) to about 5.0°',
    );
  });

  it('does not compare with a last time that was not measured', () => {
    const unmeasured = [metric('hip-drop', { side: 'left' })];
    expect(meaning(squat, result({ metrics: [drop(5, 1)] }), unmeasured)[1]).toContain(
      'control group',
    );
  });

  it('tells both sides of a turn', () => {
    const turn = exercise('rotation-range', 'rotation-seated', 10);
    const metrics = [
      metric('rotation-range', { side: 'left', value: 48, error: 10 }),
      metric('rotation-range', { side: 'right', value: 41, error: 10 }),
    ];
    const [first] = meaning(turn, result({ side: null, metrics }));
    expect(first).toBe(
      'You turned about 48° (± 10°) to your left and about 41° (± 10°) to your right.',
    );
  });

  it('never speaks of weakness, injury or risk', () => {
    const all = [squat, exercise('hip-drop', 'stance', 4), exercise('hold-time', 'stance', 5)]
      .flatMap((e) =>
        meaning(e, result({ metrics: [metric(e.headline.metric, { value: 20, error: 1 })] })),
      )
      .join(' ');
    expect(all).not.toMatch(/weak|injur|risk|glute|diagnos/i);
  });
});

describe('a time on one leg beside others', () => {
  const balance = exercise('hold-time', 'stance', 5);
  const held = (value: number) =>
    result({ metrics: [metric('hold-time', { side: 'left', value, unit: 's', error: 0.3 })] });
  const second = (holdS: number, told: Parameters<typeof found>[3]) =>
    meaning(balance, held(holdS), undefined, told)[1];

  it('names the age group only when an age is given, and never as a norm', () => {
    expect(second(30, { ageYears: 44 })).toBe(
      'A commonly quoted mean at 40 to 49 years is 40 s with eyes open; the test ends at 45 s.',
    );
    expect(second(30, {})).toContain('below 40 years of age');
    expect(second(30, { ageYears: 12 })).toContain('below 40 years of age');
  });

  it('compares closed eyes with closed eyes', () => {
    expect(second(30, { ageYears: 71, eyes: 'closed' })).toContain('2.0 s with eyes closed');
    expect(second(30, { eyes: 'closed' })).toMatch(/^With eyes closed/);
  });

  it('calls it a hint when the error reaches across the mean', () => {
    expect(second(40.4, { ageYears: 44 })).toContain('take it as a hint');
  });

  it('tells best and mean of the trials with their errors', () => {
    const at = (value: number) => metric('hold-time', { value, unit: 's', error: 0.3 });
    expect(trialsWords(texts, { trial: 2, of: 3, best: at(32), mean: at(26) })).toBe(
      'Trial 2 of 3 on this leg today: best about 32.0 s (± 0.3 s), mean about 26.0 s (± 0.3 s).',
    );
  });
});
