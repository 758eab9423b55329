import { expect, test } from 'vitest';
import type { FrameSource, FrameSourceHandlers } from '../capture/frame-source.ts';
import { DetectorError, type Detector } from '../detector/detector.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { CameraFeed } from './camera-feed.ts';

/** A camera and a detector moved by hand: `show` offers a picture, `finish` ends the detection under way. */
function set() {
  const said: (number | string)[] = [];
  let handlers: FrameSourceHandlers | undefined;
  let newest: number | undefined;
  let finish: (() => void) | undefined;
  let refuse: (() => void) | undefined;
  const source: FrameSource = {
    width: 640,
    height: 480,
    droppedOutOfOrder: 0,
    start: async (h) => void (handlers = h),
    grab: async () => {
      const tMs = newest;
      newest = undefined;
      return tMs === undefined ? undefined : { image: {} as ImageBitmap, tMs };
    },
    close: () => said.push('closed'),
  };
  const detector = {
    busy: false,
    detect: (_: unknown, tMs: number) => {
      detector.busy = true;
      said.push(`look ${tMs}`);
      return new Promise<PoseFrame>((resolve, reject) => {
        finish = () => {
          detector.busy = false;
          resolve({ tMs, width: 640, height: 480, image: undefined, world: undefined });
        };
        refuse = () => reject(new DetectorError('crashed', ''));
      });
    },
  };
  const info = { model: 'blazepose-full', backend: 'wasm', inferenceMs: 1 } as const;
  const feed = new CameraFeed(source, detector as unknown as Detector, info);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    said,
    feed,
    start: () =>
      feed.start({
        onFrame: ({ tMs }) => said.push(tMs),
        onEnd: (failure) => said.push(`end ${failure?.id}`),
      }),
    show: async (tMs: number) => {
      newest = tMs;
      handlers!.onPicture(tMs);
      await settle();
    },
    finish: async () => (finish!(), settle()),
    refuse: async () => (refuse!(), settle()),
  };
}

test('pictures that come while one is in flight are dropped, but for the newest', async () => {
  const { said, start, show, finish } = set();
  await start();
  await show(0);
  await show(33);
  await show(67);
  expect(said).toEqual(['look 0']);
  await finish();
  // The newest one is in work before the page is bothered with the finished one.
  expect(said).toEqual(['look 0', 'look 67', 0]);
  await finish();
  expect(said).toEqual(['look 0', 'look 67', 0, 67]);
  await show(100);
  expect(said.at(-1)).toBe('look 100');
});

test('a detector that fails ends the feed once, with the reason', async () => {
  const { said, start, show, refuse } = set();
  await start();
  await show(0);
  await refuse();
  expect(said).toEqual(['look 0', 'closed', 'end crashed']);
});

test('a closed feed says nothing more', async () => {
  const { said, feed, start, show, finish } = set();
  await start();
  await show(0);
  feed.close();
  await finish();
  expect(said).toEqual(['look 0', 'closed']);
});
