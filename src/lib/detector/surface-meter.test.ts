import { expect, it } from 'vitest';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import type { PixelBox, RgbaPatch } from '../vision/rgba-patch.ts';
import type { AnyPicture } from './picture-input.ts';
import { SurfaceMeter } from './surface-meter.ts';

const PICTURE = {} as AnyPicture;
const IMAGE = {
  leftShoulder: imagePoint(370, 150),
  rightShoulder: imagePoint(270, 150),
  leftHip: imagePoint(350, 290),
  rightHip: imagePoint(290, 290),
  leftKnee: imagePoint(355, 380),
  rightKnee: imagePoint(285, 380),
};
const frameAt = (tMs: number): PoseFrame => ({
  tMs,
  width: 640,
  height: 480,
  image: IMAGE,
  world: undefined,
});

/** A shirt with a wavy pattern that stays where it is; counts how often it is read. */
function shirt() {
  let reads = 0;
  const read = (_: AnyPicture, { x0, y0, width, height }: PixelBox): RgbaPatch => {
    reads++;
    const data = new Uint8ClampedArray(4 * width * height);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const wave = Math.sin((x0 + x) / 3 + Math.sin((y0 + y) / 7)) + Math.sin((y0 + y) / 2.7);
        data.fill(128 + 40 * wave, 4 * (y * width + x), 4 * (y * width + x) + 3);
      }
    return { data, width, height, x0, y0 };
  };
  return { read, reads: () => reads };
}

it('tells of the same spots by the same ids, and of others once told to begin anew', () => {
  const meter = new SurfaceMeter(shirt());
  const idsAt = (tMs: number) =>
    meter.measure(PICTURE, frameAt(tMs)).surface!.map((spot) => spot.id);
  meter.follow(true);
  const ids = [0, 100, 200].map(idsAt)[2]!;
  expect(ids.length).toBeGreaterThan(20);
  expect(idsAt(300)).toEqual(ids);
  meter.follow(true);
  const later = [400, 500, 600].map(idsAt)[2]!;
  expect(later.length).toBeGreaterThan(20);
  expect(later.filter((id) => ids.includes(id))).toEqual([]);
});

it('follows the pelvis by itself, where hips and knees are seen', () => {
  const meter = new SurfaceMeter(shirt());
  meter.follow(true);
  const told = [0, 100, 200].map((tMs) => meter.measure(PICTURE, frameAt(tMs)))[2]!;
  expect(told.pelvisSurface!.length).toBeGreaterThan(20);
  const lowest = Math.max(...told.surface!.map(({ y }) => y));
  expect(Math.min(...told.pelvisSurface!.map(({ y }) => y))).toBeGreaterThan(lowest);
  const { leftKnee: _, ...noKnee } = IMAGE;
  const other = meter.measure(PICTURE, { ...frameAt(300), image: noKnee });
  expect(other.surface).toBeDefined();
  expect(other.pelvisSurface).toBeUndefined();
});

it('looks at no pixels when it is off, and where nobody is', () => {
  const { read, reads } = shirt();
  const meter = new SurfaceMeter({ read });
  const frame = frameAt(0);
  expect(meter.measure(PICTURE, frame)).toBe(frame);
  meter.follow(true);
  const nobody = { ...frameAt(100), image: undefined };
  expect(meter.measure(PICTURE, nobody)).toBe(nobody);
  meter.follow(false);
  expect(meter.measure(PICTURE, frame)).toBe(frame);
  expect(reads()).toBe(0);
});
