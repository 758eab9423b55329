import { expect, it } from 'vitest';
import { mirror } from './mirror.ts';
import type { PoseFrame } from './pose-frame.ts';

it('reflects spots of the surface and leaves them their ids; twice is as before', () => {
  const frame: PoseFrame = {
    tMs: 0,
    width: 640,
    height: 480,
    image: undefined,
    world: undefined,
    surface: [
      { id: 7, x: 100, y: 50 },
      { id: 3, x: 640, y: 60 },
    ],
    pelvisSurface: [{ id: 1, x: 300, y: 200 }],
  };
  expect(mirror(frame).surface).toEqual([
    { id: 7, x: 540, y: 50 },
    { id: 3, x: 0, y: 60 },
  ]);
  expect(mirror(frame).pelvisSurface).toEqual([{ id: 1, x: 340, y: 200 }]);
  expect(mirror(mirror(frame))).toEqual(frame);
});
