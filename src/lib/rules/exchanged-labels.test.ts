import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mirroredKeypoint, type Keypoint } from '../pose/keypoints.ts';
import type { ImagePose, PoseFrame } from '../pose/pose-frame.ts';
import { readRecording } from '../recording/pose-jsonl.ts';
import { athleteFollower } from './follow-athlete.ts';

/*
 * Left and right exchanged by hand in recordings of a real detector: all of the body, or the legs only, for one picture
 * up to a third of a second, at 30 and at 10 pictures a second.
 */

const CLIPS = ['virtual-runner-squat', 'virtual-runner-balance-events', 'virtual-runner-rotation'];
const read = (clip: string) => {
  const file = new URL(`../../../tests/fixtures/recordings/${clip}.pose.jsonl`, import.meta.url);
  return readRecording(readFileSync(file, 'utf8')).frames;
};
const LEGS = /Hip|Knee|Ankle|Heel|FootIndex/;
const WATCHED = ['leftShoulder', 'leftHip', 'leftKnee', 'leftAnkle'] as const;

function exchanged(frame: PoseFrame, which: RegExp): PoseFrame {
  const names = Object.keys(frame.image ?? {}) as Keypoint[];
  const entries = names.map((name) => [
    name,
    frame.image![which.test(name) ? mirroredKeypoint(name) : name],
  ]);
  return { ...frame, image: Object.fromEntries(entries) as ImagePose };
}

/** What became of the pictures, told apart by whether their labels had been exchanged. */
function outcome(frames: readonly PoseFrame[], which: RegExp, length: number) {
  const follow = athleteFollower();
  const counts = { exchanged: 0, right: 0, leftOut: 0, wrong: 0, goodLeftOut: 0, goodWrong: 0 };
  frames.forEach((frame, i) => {
    const isExchanged = i > 20 && i % 40 < length;
    const { image } = follow(isExchanged ? exchanged(frame, which) : frame).frame;
    const right = WATCHED.every((name) => image?.[name]?.x === frame.image?.[name]?.x);
    if (!isExchanged) {
      if (!image) counts.goodLeftOut++;
      else if (!right) counts.goodWrong++;
      return;
    }
    counts.exchanged++;
    counts[!image ? 'leftOut' : right ? 'right' : 'wrong']++;
  });
  return counts;
}

describe.each(CLIPS)('%s with labels exchanged', (clip) => {
  const frames = read(clip);
  const thin = frames.filter((_, i) => i % 2 === 0);

  it.each([1, 3, 10])('on the whole body for %i pictures: all are put right', (length) => {
    for (const some of [frames, thin]) {
      const counts = outcome(some, /./, length);
      expect(counts.exchanged).toBeGreaterThan(0);
      expect(counts.right).toBe(counts.exchanged);
      expect(counts.goodLeftOut + counts.goodWrong).toBe(0);
    }
  });

  it.each([1, 3, 10])('on the legs only for %i pictures: none is believed', (length) => {
    for (const some of [frames, thin]) {
      const counts = outcome(some, LEGS, length);
      expect(counts.wrong + counts.goodWrong).toBe(0);
      expect(counts.leftOut + counts.right).toBe(counts.exchanged);
      expect(counts.goodLeftOut).toBeLessThan(0.1 * some.length);
    }
  });
});
