import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { RecordingReplay } from './recording-replay.ts';

const frameAt = (tMs: number): PoseFrame => ({
  tMs,
  width: 640,
  height: 480,
  image: undefined,
  world: undefined,
});

let tick: (pageMs: number) => void;

beforeEach(() => {
  let pending: ((pageMs: number) => void) | undefined;
  vi.stubGlobal('requestAnimationFrame', (step: (pageMs: number) => void) => ((pending = step), 1));
  vi.stubGlobal('cancelAnimationFrame', () => (pending = undefined));
  tick = (pageMs) => {
    const step = pending;
    pending = undefined;
    step?.(pageMs);
  };
});
afterEach(() => vi.unstubAllGlobals());

function play(times: number[]) {
  const seen: (number | 'end')[] = [];
  const replay = new RecordingReplay(times.map(frameAt), {
    onFrame: ({ tMs }) => seen.push(tMs),
    onEnd: () => seen.push('end'),
  });
  replay.start();
  return { seen, replay };
}

test('frames come at their own time, whatever the screen refresh', () => {
  const { seen } = play([500, 533, 567, 600]);
  tick(9000);
  expect(seen).toEqual([500]);
  tick(9016);
  expect(seen).toEqual([500]);
  tick(9070);
  expect(seen).toEqual([500, 533, 567]);
  tick(9101);
  expect(seen).toEqual([500, 533, 567, 600, 'end']);
});

test('after a hidden page it goes on where it stood', () => {
  const { seen } = play([0, 100, 5000]);
  tick(0);
  tick(60_000);
  expect(seen).toEqual([0, 100]);
});

test('a closed replay says nothing more', () => {
  const { seen, replay } = play([0, 33]);
  tick(0);
  replay.close();
  tick(1000);
  expect(seen).toEqual([0]);
});

test('it can be closed by whoever hears of a frame', () => {
  const seen: (number | 'end')[] = [];
  const replay = new RecordingReplay([0, 1, 2].map(frameAt), {
    onFrame: ({ tMs }) => {
      seen.push(tMs);
      replay.close();
    },
    onEnd: () => seen.push('end'),
  });
  replay.start();
  tick(0);
  tick(100);
  expect(seen).toEqual([0]);
});

test('an empty recording ends at once', () => {
  const { seen } = play([]);
  tick(0);
  expect(seen).toEqual(['end']);
});
