import { describe, expect, it } from 'vitest';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { thoracicRotation as turning } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { median } from '../signal/statistics.ts';
import { rotationCues } from './rotation-cues.ts';
import { findNeutral } from './rotation-neutral.ts';
import type { Span } from './rule.ts';

const find = (frames: readonly PoseFrame[]) => findNeutral(frames, frames.map(rotationCues));

const { recording, truth } = recordAthlete({
  program: turning({ turns: [{ deg: 40 }, { deg: -40 }, { deg: 0 }], turnS: 1.5, holdS: 2 }),
});
const { frames } = recording;
/** How far turned the athlete really was in a stretch, typically. */
const turnedDeg = ({ fromMs, toMs }: Span) =>
  median(
    truth
      .filter((t) => t.tMs >= fromMs && t.tMs <= toMs)
      .map((t) => Math.abs(t.rotationDeg + t.pelvisYawDeg)),
  );

describe('finding the neutral', () => {
  it('takes the first quiet second facing the camera', () => {
    const span = find(frames)!;
    expect(span.fromMs).toBeLessThan(500);
    expect(span.toMs - span.fromMs).toBeGreaterThanOrEqual(1000);
    expect(turnedDeg(span)).toBeLessThan(1);
  });

  it('skips a held turn at the start and finds the straight second after it', () => {
    const firstHold = truth.find((t) => t.rotationDeg > 39.9)!.tMs;
    const span = find(frames.filter((f) => f.tMs > firstHold))!;
    expect(turnedDeg(span)).toBeLessThan(2);
  });

  it('copes with a fifth of the frames lost', () => {
    const holed = frames.map((f, i) => (i % 5 === 0 ? { ...f, image: undefined } : f));
    expect(find(holed)!.fromMs).toBeLessThan(500);
  });

  it('finds none while the athlete keeps turning, and none in nothing', () => {
    const restless = recordAthlete({
      program: turning({
        turns: Array.from({ length: 8 }, (_, i) => ({ deg: i % 2 ? -50 : 50 })),
        turnS: 0.8,
        holdS: 0.1,
      }),
    });
    const moving = restless.recording.frames.filter((f) => f.tMs > 3700 && f.tMs < 9500);
    expect(find(moving)).toBeUndefined();
    expect(find([])).toBeUndefined();
  });
});
