import { describe, expect, test } from 'vitest';
import { DotGuide } from './dot-guide.ts';
import type { Scene } from './drawn-dots.fixture.ts';
import { BODY, FROM_BEHIND, pair, picture } from './drawn-dots.fixture.ts';
import { PelvisDots } from './pelvis-dots.ts';

/** What the athlete is told after a second in front of the camera. */
function told(scenes: readonly Scene[], body = BODY) {
  const [dots, guide] = [new PelvisDots(), new DotGuide()];
  return scenes
    .flatMap((scene) => Array.from({ length: 20 }, (_, seed) => ({ ...scene, seed })))
    .map((scene) => {
      const patch = picture(scene);
      return guide.next(dots.measure(patch, body), patch, body);
    })
    .at(-1)!;
}
const [imageLeft, imageRight] = pair(0);

describe('what the athlete is told about the dots', () => {
  test('both, one, none, one too many; sides are the athlete’s own', () => {
    expect(told([{}]).seen).toBe('both');
    expect(told([{ dots: [imageLeft!] }]).seen).toBe('right');
    expect(told([{ dots: [imageRight!] }]).seen).toBe('left');
    expect(told([{ dots: [imageRight!] }], FROM_BEHIND).seen).toBe('right');
    expect(told([{ dots: [] }]).seen).toBe('neither');
    expect(told([{ dots: [...pair(0), { x: 322, y: 212 }] }]).seen).toBe('third');
  });

  test('a known dot that comes off is missed on its side', () => {
    expect(told([{}, { dots: [imageRight!] }]).seen).toBe('left');
  });

  test('a dot that was hidden for a while is found again', () => {
    const back = told([{}, { dots: [] }, {}]);
    expect(back.seen).toBe('both');
  });

  test('colours that stand out, best first, and never that of the cloth', () => {
    const { colours } = told([{ dots: [], cloth: [60, 150, 80] }]);
    expect(colours!.length).toBeGreaterThan(0);
    expect(colours).not.toContain('green');
  });
});
