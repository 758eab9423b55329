import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mirroredKeypoint, type Keypoint } from '../pose/keypoints.ts';
import { mirror } from '../pose/mirror.ts';
import type { ImagePoint, PoseFrame } from '../pose/pose-frame.ts';
import type { AthleteOptions } from '../recording/athlete-options.ts';
import {
  singleLegBalance,
  singleLegSquat,
  thoracicRotation,
} from '../recording/athlete-programs.ts';
import { readRecording } from '../recording/pose-jsonl.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { followAthlete } from './follow-athlete.ts';

const REC = '../shared/truth/rec';
const balance = (options: Partial<AthleteOptions> = {}) =>
  recordAthlete({ program: singleLegBalance({ side: 'left', holdS: 6 }), ...options }).recording
    .frames;

const inside = (frame: PoseFrame, fromS: number, toS: number) =>
  frame.tMs >= fromS * 1000 && frame.tMs < toS * 1000;
const doubts = (frames: readonly PoseFrame[], sureMs?: number) =>
  followAthlete(frames, sureMs).map(({ doubt }) => doubt);

/** All points moved aside and made larger or smaller. */
function elsewhere(frame: PoseFrame, byPx: number, scale = 1): PoseFrame {
  const image = Object.fromEntries(
    Object.entries(frame.image!).map(([name, p]) => [
      name,
      { ...p, x: frame.width / 2 + (p.x - frame.width / 2) * scale + byPx, y: p.y * scale },
    ]),
  );
  return { ...frame, image };
}

/** Only the named parts exchanged. */
function exchanged(frame: PoseFrame, part: RegExp): PoseFrame {
  const image: Partial<Record<Keypoint, ImagePoint>> = { ...frame.image };
  for (const name of Object.keys(image) as Keypoint[]) {
    const other = frame.image![mirroredKeypoint(name)];
    if (part.test(name) && other) image[name] = other;
  }
  return { ...frame, image };
}

describe('following one person', () => {
  const alone = balance();

  it('leaves another person out, however long, and takes the first up again', () => {
    const frames = alone.map((f) => (inside(f, 4, 6) ? elsewhere(f, 300) : f));
    followAthlete(frames, 500).forEach(({ frame, doubt }, i) => {
      const other = inside(frame, 4, 6);
      expect(doubt).toBe(other ? 'another-person' : undefined);
      expect(frame.image).toBe(other ? undefined : alone[i]!.image);
    });
  });

  it('tells somebody in the background at the same place by size', () => {
    const frames = alone.map((f) => (inside(f, 4, 6) ? elsewhere(f, 0, 0.6) : f));
    expect(doubts(frames, 500).filter((d) => d === 'another-person')).toHaveLength(60);
  });

  it('goes by the quiet start, also when another body came first', () => {
    const frames = alone.map((f) => (inside(f, 0, 1) ? elsewhere(f, -300) : f));
    expect(doubts(frames, 1500).filter(Boolean)).toHaveLength(30);
    expect(followAthlete(frames, 1500)[100]!.frame.image).toBe(alone[100]!.image);
  });

  it('without a quiet start it is whoever is seen longest', () => {
    const frames = alone.map((f) => (inside(f, 0, 1) ? elsewhere(f, -300) : f));
    expect(doubts(frames)).toEqual(doubts(frames, 1500));
  });

  it('a short hole in front of the first person does not make another', () => {
    const frames = alone.map((f) =>
      inside(f, 4, 5) ? { ...f, image: undefined, world: undefined } : f,
    );
    expect(doubts(frames, 500).filter(Boolean)).toEqual([]);
  });
});

describe('left and right from frame to frame', () => {
  const true_ = balance({ noisePx: 0 });

  it('puts right a body whose sides are all exchanged for a while', () => {
    const frames = balance({ noisePx: 0, swapped: [{ fromMs: 4000, toMs: 4700 }] });
    followAthlete(frames, 500).forEach(({ frame, doubt }, i) => {
      expect(doubt).toBeUndefined();
      for (const name of ['leftAnkle', 'rightHip', 'leftWrist'] as const) {
        expect(frame.image![name]!.x).toBeCloseTo(true_[i]!.image![name]!.x, 3);
      }
      if (inside(frame, 4, 4.7)) expect(frame.world).toBeUndefined();
    });
  });

  it('leaves frames out in which only the legs are exchanged', () => {
    const frames = true_.map((f) => (inside(f, 4, 5) ? exchanged(f, /Knee|Ankle|Heel|Foot/) : f));
    const found = followAthlete(frames, 500);
    expect(found.filter(({ doubt }) => doubt).map(({ frame }) => frame.tMs)).toEqual(
      frames.filter((f) => inside(f, 4, 5)).map((f) => f.tMs),
    );
    expect(found.some(({ frame, doubt }) => doubt && frame.image)).toBe(false);
  });

  it('trusts the quiet start, also when the exchange came before it', () => {
    const frames = balance({ swapped: [{ fromMs: 0, toMs: 700 }] });
    const found = followAthlete(frames, 1500);
    expect(found[0]!.frame.image!.leftHip!.x).toBeGreaterThan(found[0]!.frame.image!.rightHip!.x);
  });

  it.each([
    ['balance with touch-downs', singleLegBalance({ touchDowns: [{ atS: 4, lengthS: 0.5 }] })],
    ['a hop', singleLegBalance({ hop: { atS: 4, heightMm: 40, asideMm: 60 } })],
    ['squats', singleLegSquat()],
    ['turns', thoracicRotation()],
  ] as const)('sees nothing wrong in %s, at 30 and at 10 fps', (_, program) => {
    for (const fps of [30, 10]) {
      const { frames } = recordAthlete({ program, fps }).recording;
      expect(doubts(frames).filter(Boolean)).toEqual([]);
    }
  });
});

describe.skipIf(!existsSync(REC))(`recordings of ${REC}`, () => {
  const files = existsSync(REC) ? readdirSync(REC).filter((f) => f.endsWith('.pose.jsonl')) : [];
  it.each(files)('%s: always the same person, sides as they are, in the mirror too', (file) => {
    const { frames } = readRecording(readFileSync(`${REC}/${file}`, 'utf8'));
    for (const seen of [frames, frames.map(mirror), frames.filter((_, i) => i % 3 === 0)]) {
      const touched = followAthlete(seen).filter(({ frame }, i) => frame !== seen[i]);
      expect(touched.map(({ frame }) => frame.tMs)).toEqual([]);
    }
  });
});
