import { expect, it } from 'vitest';
import { pathBack } from './path-back.ts';

const asked = (back: string) =>
  pathBack(new URL(`https://plumb.example/athletes?back=${encodeURIComponent(back)}`));

it('leads back to a page of this site, and to no other', () => {
  expect(asked('/train/single-leg-squat?mode=test')).toBe('/train/single-leg-squat?mode=test');
  for (const away of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:x',
    '',
  ])
    expect(asked(away)).toBeUndefined();
});
