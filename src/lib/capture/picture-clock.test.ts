import { expect, test } from 'vitest';
import { PictureClock } from './picture-clock.ts';

test('a picture has its media time, however late the page hears of it', () => {
  const clock = new PictureClock();
  expect(clock.timeOf(5000, { mediaTime: 0.5 })).toBe(500);
  expect(clock.timeOf(5090, { mediaTime: 0.533333 })).toBe(533.333);
  expect(clock.dropped).toBe(0);
});

test('a picture shown twice, or an older one, is dropped and counted', () => {
  const clock = new PictureClock();
  clock.timeOf(0, { mediaTime: 1, presentedFrames: 1 });
  expect(clock.timeOf(33, { mediaTime: 1, presentedFrames: 1 })).toBeUndefined();
  expect(clock.timeOf(66, { mediaTime: 0.9, presentedFrames: 2 })).toBeUndefined();
  expect(clock.timeOf(99, { mediaTime: 1.1, presentedFrames: 3 })).toBe(1100);
  expect(clock.dropped).toBe(2);
});

test('a browser that leaves media time at zero gets the capture time, without going back', () => {
  const clock = new PictureClock();
  const times: number[] = [];
  for (let i = 0; i < 10; i++) {
    const t = clock.timeOf(i * 40 + 7, {
      mediaTime: 0,
      captureTime: 90_000 + i * 40,
      presentedFrames: i,
    });
    if (t !== undefined) times.push(t);
  }
  expect(times).toEqual([0, 120, 160, 200, 240, 280, 320, 360]);
});

test('without any metadata the page clock counts from the first picture', () => {
  const clock = new PictureClock();
  expect(clock.timeOf(8000)).toBe(0);
  expect(clock.timeOf(8033.3)).toBe(33.3);
});

test('a clip starts at its own time, and a camera without media time starts at zero', () => {
  expect(new PictureClock().timeOf(9, { mediaTime: 0.04 })).toBe(40);
  expect(new PictureClock().timeOf(9, { captureTime: 123456 })).toBe(0);
});
