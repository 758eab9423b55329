import { expect, test } from 'vitest';
import { bestVoice } from './voice.ts';

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
  expect(bestVoice(VOICES, 'en-GB')?.name).toBe('Daniel');
  expect(bestVoice(VOICES, 'de-DE')?.name).toBe('Anna');
  expect(bestVoice(VOICES, 'zh-CN')?.name).toBe('婷婷');
  expect(bestVoice([voice('Samantha', 'en-US')], 'en-GB')?.name).toBe('Samantha');
});

test('no voice rather than one of another language', () => {
  expect(bestVoice([voice('Samantha', 'en-US')], 'zh-CN')).toBeUndefined();
});
