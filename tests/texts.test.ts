import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../src/cli/project.mjs';
import { EXERCISES } from '../src/lib/exercises/registry.ts';
import { RULES } from '../src/lib/rules/registry.ts';
import { en } from '../src/lib/texts/en.ts';
import { loadMessages } from '../src/lib/texts/load.ts';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../src/lib/texts/locales.ts';
import type { Messages } from '../src/lib/texts/messages.ts';
import { createTexts } from '../src/lib/texts/texts.ts';
import accuracy from '../src/lib/ui/accuracy.json' with { type: 'json' };
import { argumentsOf, exampleArguments, flatMessages, wordsOf } from './texts/messages.ts';
import { wordsInMarkup } from './texts/markup.ts';

/*
 * The compiler checks keys, arguments where a text is said, and that every registered id has its texts.
 * Here stands what it cannot see: what is inside the messages of each language.
 */

const OTHERS = LOCALES.filter((locale) => locale !== 'en');

/** Names, and words that are the same in another language. */
const SAME: Readonly<Record<Locale, RegExp>> = {
  en: /^/,
  de: /^(Plumb|Start|Demo|Test|Training|Pause|Plan|Drift|Pink|Orange|WebGPU|WebGL|mm|ms|Hz)$/,
  zh: /^(Plumb|WebGPU|WebGL|Hz)$/,
};

const spoken = {} as Record<Locale, Messages>;
const flat = {} as Record<Locale, ReadonlyMap<string, string>>;
beforeAll(async () => {
  for (const locale of LOCALES) {
    spoken[locale] = await loadMessages(locale);
    flat[locale] = flatMessages(spoken[locale]);
  }
});

describe.each(LOCALES)('%s', (locale) => {
  it('says everything English says, and nothing else', () => {
    expect([...flat[locale].keys()].sort()).toEqual([...flatMessages(en).keys()].sort());
  });

  it('has only messages that can be read, each with the arguments of the English one', () => {
    const wrong = [...flat[locale]].flatMap(([key, message]) => {
      const wanted = argumentsOf(flat.en.get(key) ?? '', 'en-GB');
      const found = argumentsOf(message, LANGUAGE_TAGS[locale]);
      return found === wanted ? [] : [`${key}: ${found}, not ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it('fills in every message', () => {
    const tag = LANGUAGE_TAGS[locale];
    for (const [key, message] of flat[locale]) {
      const format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
      expect(String(format.format(exampleArguments(format))), key).not.toMatch(/[{}]|undefined/);
    }
  });

  it('leaves nothing blank but a unit', () => {
    const blank = [...flat[locale]].filter(([, message]) => message.trim() === '');
    expect(blank.map(([key]) => key)).toEqual(['common.units.count', 'method.tuningUnits.ratio']);
  });

  it('speaks of every exercise and every rule', () => {
    const { ofExercise, ofRule } = createTexts(() => ({ locale, messages: spoken[locale] }));
    for (const { id } of EXERCISES) {
      const { steps, setUp } = ofExercise(id);
      expect(Math.min(steps.length, setUp.length), id).toBeGreaterThan(0);
    }
    for (const rule of RULES) {
      const said = ofRule(rule.id);
      expect(Object.keys(said.metrics).sort()).toEqual(Object.keys(rule.metrics).sort());
      expect(Object.keys(said.tuning).sort()).toEqual(Object.keys(rule.tuning).sort());
      expect(Object.keys(said.events).sort()).toEqual([...rule.events].sort());
      expect(said.limits.length, rule.id).toBeGreaterThan(0);
    }
  });

  it('has words for everything the accuracy table measures', () => {
    const words = Object.keys(spoken[locale].accuracy.words);
    const said = [...accuracy.head.slice(1), ...accuracy.lines.map(([, quantity]) => quantity!)];
    expect([...new Set(said)].filter((word) => !words.includes(word))).toEqual([]);
  });

  it('speaks of no weakness, no muscle to blame and no danger foretold', () => {
    const blame = /\bweak|glute|will injure|schwach|Schwäche|Gesäßmuskel|臀肌|无力/i;
    expect([...flat[locale]].filter(([, message]) => blame.test(message))).toEqual([]);
  });
});

it.each(OTHERS)('%s has nothing left in English', (locale) => {
  const left = [...flat[locale]]
    .filter(([key, message]) => message === flat.en.get(key))
    .filter(([, message]) => wordsOf(message).some((word) => !SAME[locale].test(word)))
    .map(([key, message]) => `${key}: ${message}`);
  expect(left).toEqual([]);
});

it('German says du and sets its own quotation marks, Chinese its own full stop', () => {
  const formal = [...flat.de].filter(([, text]) => /\b(Ihnen|Ihr(e|en|em|er)?)\b/.test(text));
  expect(formal).toEqual([]);
  expect([...flat.de].filter(([, text]) => /["“][^“"]*"|”/.test(text))).toEqual([]);
  expect([...flat.zh].filter(([, text]) => /\p{Script=Han}[.,;?!]/u.test(text))).toEqual([]);
});

it('no message is left that nobody says', () => {
  const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.(ts|svelte)$/.test(file) && !/^lib.texts.(en|de|zh)/.test(file))
    .map((file) => readFileSync(inProject('src', file), 'utf8'))
    .join('\n');
  /** Keys that end in an id, as `reasons.${reason}`, and areas that are looked up by id as a whole. */
  const byId = [...code.matchAll(/[`']([a-zA-Z]+(?:\.[\w-]+)*)\.\$\{/g)].map(
    ([, start]) => `${start}.`,
  );
  const whole = ['rules.', 'exercises.', 'guided.', 'people.', 'accuracy.', 'common.units.'];
  const unsaid = [...flat.en.keys()]
    .filter((key) => ![...byId, ...whole].some((start) => key.startsWith(start)))
    .filter((key) => !code.includes(key.replace(/\.\d+$/, '')));
  expect(unsaid).toEqual([]);
});

describe('components', () => {
  const components = ['src/lib/ui', 'src/routes'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svelte'))
      .map((file) => `${folder}/${file}`),
  );

  it('say nothing that is not in the catalogue', () => {
    expect(components.length).toBeGreaterThan(40);
    const found = components.flatMap((path) =>
      wordsInMarkup(readFileSync(inProject(path), 'utf8')).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('are looked at in their text and in what is read aloud', () => {
    expect(wordsInMarkup('<p>Good</p>')).toEqual(['Good']);
    expect(wordsInMarkup('{#if a}<b title="Turn left">{n} px</b>{/if}')).toEqual(['Turn left']);
    expect(wordsInMarkup('<img alt="A {b} hip" />')).toEqual(['A … hip']);
    expect(wordsInMarkup(`<C label={t('a')} class="row">{t('b')} ± 3°</C>`)).toEqual([]);
  });
});
