import { describe, expect, it } from 'vitest';
import { GUIDED } from '../src/lib/exercises/guided-registry.ts';
import { loadMessages } from '../src/lib/texts/load.ts';
import { LOCALES } from '../src/lib/texts/locales.ts';
import { createTexts } from '../src/lib/texts/texts.ts';

/* The compiler does not know the steps and levels of an exercise; their words must be there all the same. */
describe.each(LOCALES)('%s', (locale) => {
  it('has words for every step and level of a guided exercise, for no other, and for common faults', async () => {
    const messages = await loadMessages(locale);
    const { ofGuided } = createTexts(() => ({ locale, messages }));
    for (const { id, levels } of GUIDED) {
      const { steps, levels: levelWords, faults } = ofGuided(id);
      const wanted = new Set(levels.flatMap((level) => level.steps.map((step) => step.id)));
      expect(Object.keys(steps).sort(), id).toEqual([...wanted].sort());
      expect(Object.keys(levelWords), id).toEqual(levels.map((level) => level.id));
      expect(faults.length, id).toBeGreaterThan(1);
    }
  });

  it('keeps what is read from three metres away short', async () => {
    const { guided } = await loadMessages(locale);
    const titles = Object.values(guided).flatMap(({ steps }) =>
      Object.values(steps as Record<string, { title: string }>).map(({ title }) => title),
    );
    expect(titles.filter((title) => title.length > 24)).toEqual([]);
  });
});
