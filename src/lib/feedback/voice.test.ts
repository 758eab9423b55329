import { expect, test } from 'vitest';
import { rankedVoices } from './voice.ts';

const voice = (name: string, lang: string, localService = true) => ({
  ...{ name, lang, localService, default: false },
});
const VOICES = [
  voice('Samantha', 'en-US'),
  voice('Daniel', 'en-GB'),
  voice('Anna', 'de_DE'),
  voice('网络', 'zh-CN', false),
  voice('婷婷', 'zh-CN'),
  voice('Sinji', 'zh-HK'),
];

test('a text is spoken by a voice of its language, of the same region if there is one', () => {
  expect(rankedVoices(VOICES, 'en-GB')[0]?.name).toBe('Daniel');
  expect(rankedVoices(VOICES, 'de-DE')[0]?.name).toBe('Anna');
  expect(rankedVoices(VOICES, 'zh-CN')[0]?.name).toBe('婷婷');
  expect(rankedVoices([voice('Samantha', 'en-US')], 'en-GB')[0]?.name).toBe('Samantha');
});

test('no voice rather than one of another language', () => {
  expect(rankedVoices([voice('Samantha', 'en-US')], 'zh-CN')).toEqual([]);
});
