import { describe, expect, it } from 'vitest';
import { CARD, shareCard, type CardItem, type CardWords } from './share-card.ts';
import { fitText } from './share-text.ts';

/** Letters of Archivo are about 0.56 of their size wide, Chinese characters as wide as high. */
const measure = (text: string, size: number) =>
  [...text].reduce((sum, c) => sum + size * (/[\u3000-\uffef]/u.test(c) ? 1 : 0.56), 0);

const side = (label: string, figure: string, error: string, word: string) => ({
  ...{ label, figure, error, verdict: { sign: 'warn' as const, word } },
});
const english: CardWords = {
  title: 'Single-leg squat',
  date: '22 Nov 2026, 18:05',
  metric: 'Hip drop',
  sides: [side('Left leg', '6°', '± 3°', 'Good'), side('Right leg', '9°', '± 3°', 'Watch this')],
  smallPrint: 'Measured by Plumb, error 95 %',
};
const german: CardWords = {
  title: 'Brustwirbelsäulenrotationsbeweglichkeit im Halbkniestand',
  date: 'Mittwoch, 30. September 2026 um 18:05',
  metric: 'Beckenabsenkung am tiefsten Punkt, gemittelt über alle Wiederholungen',
  sides: [
    side('Linkes Standbein', '−45,0 s', '± 10,5 s', 'Daran solltest du weiterarbeiten'),
    side('Rechtes Standbein', '145,0 s', '± 12,5 s', 'Unsicher'),
  ],
  smallPrint: 'Gemessen von Plumb in der Demo mit einer künstlichen Person, Messfehler 95 %',
};
const chinese: CardWords = {
  title: '单腿下蹲时骨盆下沉与躯干倾斜的综合测试以及更多说明文字',
  date: '2026年11月22日 18:05',
  metric: '骨盆下沉',
  sides: [
    { label: '左侧', figure: '48°', error: '± 10°' },
    { label: '右侧', figure: '–' },
  ],
  verdict: { sign: 'good', word: '良好' },
  smallPrint: '由 Plumb 测量，误差 95%',
};

const overlap = (a: CardItem, b: CardItem) =>
  a.box.left < b.box.right &&
  b.box.left < a.box.right &&
  a.box.top < b.box.bottom &&
  b.box.top < a.box.bottom;

describe.each(Object.entries({ english, german, chinese }))('a %s card', (_, words) => {
  const items = shareCard(words, measure);

  it('has nothing that overlaps or runs off', () => {
    for (const [i, item] of items.entries()) {
      expect(item.box.left).toBeGreaterThanOrEqual(72);
      expect(item.box.top).toBeGreaterThanOrEqual(40);
      expect(item.box.right, JSON.stringify(item)).toBeLessThanOrEqual(CARD.width - 72 + 0.01);
      expect(item.box.bottom).toBeLessThanOrEqual(CARD.height - 40);
      const hit = items.slice(i + 1).filter((other) => overlap(item, other));
      expect(hit.map((other) => [item, other])).toEqual([]);
    }
  });

  it('leaves the figure a third of its height, and every word can be read', () => {
    const figure = items.find(({ kind }) => kind === 'figure')!;
    expect(figure.box.bottom - figure.box.top).toBeGreaterThan(CARD.height / 3);
    for (const item of items)
      if (item.kind === 'text') expect(item.size, item.lines.join()).toBeGreaterThan(20);
  });

  it('says all of its words, each value beside its error', () => {
    const said = items.flatMap((item) => (item.kind === 'text' ? [item.lines.join('')] : []));
    const squeezed = (text: string) => text.replaceAll(/\s/g, '');
    const wanted = [words.title, words.date, words.metric, words.smallPrint].concat(
      words.sides.flatMap(({ figure, error }) => [figure, error ?? []].flat()),
    );
    expect(said.map(squeezed)).toEqual(expect.arrayContaining(wanted.map(squeezed)));
  });
});

it('left stands on the left', () => {
  const items = shareCard(english, measure);
  const of = (text: string) =>
    items.find((item) => item.kind === 'text' && item.lines[0] === text)!.box.left;
  expect(of('Left leg')).toBeLessThan(of('Right leg'));
  expect(of('6°')).toBe(of('Left leg'));
});

it('left and right are set alike, however long one of them is', () => {
  const [left, right] = [
    side('Left', '9.1 s', '± 0.2 s', 'Good'),
    side('Right', '45.0 s', '± 0.2 s', 'Good'),
  ];
  const items = shareCard({ ...english, sides: [left, right] }, measure);
  const of = (text: string) => items.find((i) => i.kind === 'text' && i.lines[0] === text)!;
  expect(of('9.1 s')).toMatchObject({ size: (of('45.0 s') as { size: number }).size });
  expect(of('9.1 s').box.top).toBe(of('45.0 s').box.top);
});

describe('a text in its place', () => {
  const into = { width: 400, size: 40, lines: 2, weight: 500 };

  it('wraps between words before it shrinks', () => {
    expect(fitText('a plumb line for all runners', into, measure)).toEqual({
      lines: ['a plumb line for', 'all runners'],
      size: 40,
    });
  });

  it('shrinks a word too long for a line', () => {
    const { lines, size } = fitText('Rotationsbeweglichkeit', into, measure);
    expect(lines).toEqual(['Rotationsbeweglichkeit']);
    expect(size).toBeLessThan(40);
  });

  it('begins no Chinese line with a full stop', () => {
    const { lines } = fitText('今天左腿站得很稳很稳。再来一次。', into, measure);
    expect(lines.length).toBe(2);
    expect(lines[1]).not.toMatch(/^。/);
  });
});
