import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { createTexts, type Language } from './texts.ts';
import { zh } from './zh.ts';

const ENGLISH: Language = { locale: 'en', messages: en };

describe('texts', () => {
  it('fills arguments in, with choices and plurals of the language', () => {
    const { t } = createTexts(() => ENGLISH);
    expect(t('result.doLeg', { side: 'right' })).toBe('Do the right leg');
    expect(t('trends.chart', { title: 'Hold', count: 1 })).toContain('1 result over');
    expect(t('trends.chart', { title: 'Hold', count: 3 })).toContain('3 results over');
  });

  it('follow the language, also through a function taken out before it changed', () => {
    let now = ENGLISH;
    const { t, titleWithSide } = createTexts(() => now);
    expect(titleWithSide(singleLegBalance, 'left')).toBe('Single-leg balance, left leg');
    now = { locale: 'de', messages: de };
    expect(titleWithSide(singleLegBalance, 'left')).toBe('Einbeinstand, linkes Bein');
    expect(t('cues.slow-down')).toBe('Langsamer');
    now = { locale: 'zh', messages: zh };
    expect(titleWithSide(singleLegBalance, 'left')).toBe('单腿平衡（左腿）');
  });

  it('take no key and no argument that does not exist: the compiler refuses them', () => {
    const { t, list } = createTexts(() => ENGLISH);
    // @ts-expect-error no such message
    expect(() => t('home.nothing')).toThrow('home.nothing');
    // @ts-expect-error the argument is missing
    expect(() => t('result.lastDone')).toThrow();
    // @ts-expect-error the argument has another name
    expect(() => t('result.lastDone', { moment: 'today' })).toThrow();
    // @ts-expect-error a count is a number
    t('trends.chart', { title: 'Hold', count: 'three' });
    // @ts-expect-error one message is no list
    list('home.title');
    expect(list('method.cannotList')).toHaveLength(13);
  });

  it('say the event of an old result by its id when no rule knows it any more', () => {
    const { eventText, metricTitle } = createTexts(() => ENGLISH);
    expect(eventText(singleLegBalance, 'footDown')).toBe('The free foot came down.');
    expect(eventText(singleLegBalance, 'wobbled')).toBe('wobbled');
    expect(metricTitle(singleLegBalance, 'wobble')).toBe('wobble');
  });
});
