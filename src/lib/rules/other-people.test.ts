import { describe, expect, it } from 'vitest';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { peopleEvents, peopleWatcher } from './other-people.ts';

const somebody = { x: 500, y: 240, score: 0.9 };
const blank = { width: 640, height: 480, image: undefined, world: undefined };

/** Ten frames a second, a look each second that sees somebody in the seconds given. */
function frames(seconds: number, withSomebody: readonly number[]): PoseFrame[] {
  return Array.from({ length: seconds * 10 }, (_, i) => ({
    ...blank,
    tMs: i * 100,
    ...(i % 10 === 0 && { others: withSomebody.includes(i / 10) ? [somebody] : [] }),
  }));
}

describe('other people in the picture', () => {
  it('believes two looks, not one', () => {
    const watch = peopleWatcher();
    const seen = frames(10, [2, 5, 6]).map((frame) => watch(frame));
    expect(seen.findIndex((other) => other)).toBe(60);
    expect(seen[60]).toEqual(somebody);
    expect(seen[80]).toBeUndefined();
  });

  it('notices who walks by behind the athlete and is hidden in between', () => {
    const watch = peopleWatcher();
    const seen = frames(10, [6, 8]).map((frame) => watch(frame));
    expect(seen.findIndex((other) => other)).toBe(80);
  });

  it('notes when somebody came and left', () => {
    expect(peopleEvents(frames(12, [3, 4, 5, 6]), { fromMs: 0, toMs: 12_000 })).toEqual([
      { tMs: 4000, kind: 'personCame' },
      { tMs: 8000, kind: 'personLeft' },
    ]);
  });

  it('notes at its beginning somebody who was there before the span', () => {
    const span = { fromMs: 5000, toMs: 8000 };
    expect(peopleEvents(frames(12, [3, 4, 5, 6, 7, 8, 9]), span)).toEqual([
      { tMs: 5000, kind: 'personCame' },
    ]);
  });

  it('says nothing where nobody was looked for', () => {
    const unwatched = frames(9, [1, 2, 3]).map(({ others: _, ...frame }) => frame);
    expect(peopleEvents(unwatched, { fromMs: 0, toMs: 9000 })).toEqual([]);
  });
});
