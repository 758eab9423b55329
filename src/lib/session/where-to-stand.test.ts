import { describe, expect, it } from 'vitest';
import { mirror } from '../pose/mirror.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { quiet } from '../recording/athlete-programs.ts';
import { syntheticAthlete } from '../recording/synthetic-athlete.ts';
import { whereToMove } from './where-to-stand.ts';

const standing = { task: 'stance', view: 'front' } as const;

/** The same person, seen from so many metres, standing off to the own left by some of the picture. */
function seen(distanceM: number, view: 'front' | 'back' = 'front', seated = false): PoseFrame {
  const camera = { distanceM };
  return syntheticAthlete({ program: quiet(1, seated), camera, view }).frameAt(3).frame;
}

function shifted(frame: PoseFrame, dx: number): PoseFrame {
  const image = Object.fromEntries(
    Object.entries(frame.image!).map(([name, p]) => [name, { ...p, x: p.x + dx }]),
  );
  return { ...frame, image };
}

describe('where to move', () => {
  it('is nowhere at a good distance', () => {
    for (const metres of [2.6, 2.9, 3.5])
      expect(whereToMove(seen(metres), standing)).toBe(undefined);
  });
  it('is back when too near, closer when too far', () => {
    for (const metres of [1, 1.5, 2]) expect(whereToMove(seen(metres), standing)).toBe('back');
    for (const metres of [5.5, 8]) expect(whereToMove(seen(metres), standing)).toBe('closer');
  });
  it('is told of the athlete’s own left and right, from the front and from behind', () => {
    const front = shifted(seen(2.9), 300);
    expect(whereToMove(front, standing)).toBe('right');
    expect(whereToMove(mirror(front), standing)).toBe('left');
    const back = shifted(seen(2.9, 'back'), 300);
    expect(whereToMove(back, { ...standing, view: 'back' })).toBe('left');
  });
  it('lets a sitting athlete be nearer, as feet need not be seen', () => {
    const sitting = { task: 'rotation-seated', view: 'front' } as const;
    expect(whereToMove(seen(2, 'front', true), sitting)).toBe(undefined);
    expect(whereToMove(seen(9, 'front', true), sitting)).toBe('closer');
  });
  it('is not guessed for nobody', () => {
    const { image: _gone, ...rest } = seen(2.9);
    expect(whereToMove({ ...rest, image: undefined }, standing)).toBe(undefined);
  });
});
