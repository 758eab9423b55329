import { expect, test } from 'vitest';
import { localeFor } from './locales.ts';

test('the first of the reader’s languages that the app speaks, else English', () => {
  expect(localeFor('auto', ['fr-FR', 'de-CH', 'en'])).toBe('de');
  expect(localeFor('auto', ['zh-Hans-CN'])).toBe('zh');
  expect(localeFor('auto', ['fr', 'it'])).toBe('en');
  expect(localeFor('auto', [])).toBe('en');
});

test('a choice counts for more', () => {
  expect(localeFor('zh', ['de'])).toBe('zh');
});
