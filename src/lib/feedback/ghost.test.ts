import { describe, expect, it } from 'vitest';
import { imagePoint, type ImagePose, type PoseFrame } from '#lib/pose/pose-frame.ts';
import { ghost } from './ghost.ts';

const p = (x: number, y: number) => imagePoint(x, y, 0.9);
const pose = (dx: number): ImagePose => ({
  leftShoulder: p(358 + dx, 130),
  rightShoulder: p(282 + dx, 130),
  leftHip: p(340 + dx, 235),
  rightHip: p(300 + dx, 235),
  leftKnee: p(340 + dx, 320),
  leftAnkle: p(340 + dx, 405),
});
const frame = (image: ImagePose): PoseFrame => ({
  tMs: 0,
  width: 640,
  height: 480,
  image,
  world: undefined,
});
const now = (standingPx: number) => ({ depth: 0.1, goingDown: true, standingPx });
const low = (shapes: ReturnType<typeof ghost>) =>
  shapes.flatMap((s) => (s.kind === 'outline' ? s.parts.flat() : []));

describe('the ghost of the best squat', () => {
  it('stands on the same ankle, larger when the athlete has come nearer', () => {
    const best = { frame: frame(pose(-100)), now: now(170) };
    const same = low(ghost(best, now(170), pose(0), 'left', 1));
    const nearer = low(ghost(best, now(340), pose(0), 'left', 1));
    const tall = (points: typeof same) => 405 - Math.min(...points.map(({ y }) => y));
    expect(tall(nearer)).toBeCloseTo(2 * tall(same), 6);
    const xs = same.map(({ x }) => x);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(320, 0);
  });
  it('is left out when the ankle is not seen', () => {
    const { leftAnkle: _hidden, ...rest } = pose(0);
    expect(ghost({ frame: frame(pose(0)), now: now(170) }, now(170), rest, 'left', 1)).toEqual([]);
  });
});
