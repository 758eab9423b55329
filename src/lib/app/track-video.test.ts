import { expect, test } from 'vitest';
import type { VideoFile } from '../capture/video-file.ts';
import type { Detector } from '../detector/detector.ts';
import { imagePoint, type PelvisSource, type PoseFrame } from '../pose/pose-frame.ts';
import { trackVideo } from './track-video.ts';

const TIMES = [0, 40, 80, 120, 160];

const video: VideoFile = {
  width: 640,
  height: 480,
  durationMs: 200,
  async *pictures(fromMs = 0, toMs = Infinity) {
    for (const tMs of TIMES) {
      if (tMs < fromMs || tMs > toMs) continue;
      yield { image: { close() {} } as ImageBitmap, tMs };
    }
  },
  close() {},
};

/** Sees a nose in every picture but the second; its pelvis reading tells how many candidates the reference had. */
function fakeDetector() {
  let source: PelvisSource | null = null;
  let collecting = false;
  let candidates = 0;
  const measure = (frame: PoseFrame): PoseFrame => {
    if (!source || !frame.image) return frame;
    if (collecting) candidates++;
    return { ...frame, cues: { pelvisSource: source, pelvisDeg: candidates } };
  };
  const detector: Partial<Detector> = {
    async reset() {},
    async usePelvis(wanted) {
      source = wanted;
    },
    async watchScene() {},
    async lookFlipped() {},
    async followSurface() {},
    async detect(_, tMs) {
      const image = tMs === 40 ? undefined : { nose: imagePoint(tMs + 0.123456, 1) };
      return measure({ tMs, width: 640, height: 480, image, world: undefined });
    },
    async measurePelvis(_, frame) {
      return measure(frame);
    },
    async beginReference() {
      collecting = true;
    },
    async endReference() {
      collecting = false;
      return true;
    },
  };
  return detector as Detector;
}

const options = { model: 'blazepose-full', view: 'front', pelvis: 'windows' } as const;

test('every picture becomes a frame, and nobody there is a frame without points', async () => {
  const { header, frames } = await trackVideo(video, fakeDetector(), options);
  expect(frames.map((frame) => frame.tMs)).toEqual(TIMES);
  expect(frames.map((frame) => frame.image !== undefined)).toEqual([true, false, true, true, true]);
  expect(header).toMatchObject({ fps: 25, width: 640, height: 480, origin: 'file', view: 'front' });
});

test('frames before the reference have their pelvis measured with it too', async () => {
  const baseline = { fromMs: 80, toMs: 120 };
  const { header, frames } = await trackVideo(video, fakeDetector(), { ...options, baseline });
  expect(frames.map((frame) => frame.cues?.pelvisDeg)).toEqual([2, undefined, 2, 2, 2]);
  expect(header.note).toBe('pelvis reference 80–120 ms');
});

test('without a two-leg stance nothing is measured in windows', async () => {
  const { header, frames } = await trackVideo(video, fakeDetector(), options);
  expect(frames.some((frame) => frame.cues)).toBe(false);
  expect(header.note).toBeUndefined();
});

test('dots need no reference and only one pass', async () => {
  const steps: string[] = [];
  const { frames } = await trackVideo(
    video,
    fakeDetector(),
    { ...options, pelvis: 'dots' },
    { onFrame: (_, step) => steps.push(step) },
  );
  expect(frames[0]?.cues?.pelvisSource).toBe('dots');
  expect(new Set(steps)).toEqual(new Set(['poses']));
});
