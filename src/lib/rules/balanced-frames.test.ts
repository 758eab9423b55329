import { describe, expect, it } from 'vitest';
import { mirror } from '../pose/mirror.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { thoracicRotation as turning } from '../recording/athlete-programs.ts';
import { BLAZEPOSE_TRAITS } from '../recording/detector-traits.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { balancedFrames } from './balanced-frames.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

const TURNS = [30, -30, 50, -50].map((deg) => ({ deg }));
/** Left turns are read a tenth too far, right turns a tenth too little. */
const LEANING = { ...BLAZEPOSE_TRAITS, leanShare: 0.1 };

function seen(options: Omit<Parameters<typeof recordAthlete>[0], 'program'> = {}): PoseFrame[] {
  const program = turning({ turns: TURNS, seated: true });
  return [...recordAthlete({ program, fps: 15, ...options }).recording.frames];
}

function ranges(frames: readonly PoseFrame[]) {
  const { metrics } = thoracicRotation.summarise(
    {
      task: 'rotation-seated',
      view: 'front',
      stance: undefined,
      model: 'blazepose-full',
      heightCm: undefined,
    },
    { frames, baseline: undefined, trial: { fromMs: 0, toMs: frames.at(-1)!.tMs } },
  );
  const of = (side: string) =>
    metrics.find((m) => m.id === 'rotation-range' && m.side === side)!.value!;
  const difference = metrics.find((m) => m.id === 'rotation-asymmetry')!;
  return { left: of('left'), right: of('right'), error: difference.error! };
}
const withoutFlipped = ({ flipped: _, ...frame }: PoseFrame): PoseFrame => frame;

describe('the leaning of a model to one side', () => {
  it('is in the turns of one that never looked at a flipped picture', () => {
    const { left, right } = ranges(seen({ traits: LEANING }));
    expect(left - right).toBeGreaterThan(6);
  });

  it.each([4, 6])('is taken off by looking at one picture in %i flipped', (flippedEvery) => {
    const { left, right } = ranges(seen({ traits: LEANING, flippedEvery }));
    const fair = ranges(seen());
    expect(Math.abs(left - fair.left)).toBeLessThan(1.5);
    expect(Math.abs(right - fair.right)).toBeLessThan(1.5);
  });

  it('makes left minus right surer where it is known, and less so the more the looks differ', () => {
    const errorOf = (leanShare: number, flippedEvery: number | null) =>
      ranges(seen({ traits: { ...BLAZEPOSE_TRAITS, leanShare }, flippedEvery })).error;
    expect(errorOf(0, 4)).toBeLessThan(errorOf(0, null) - 1);
    expect(errorOf(0.3, 4)).toBeGreaterThan(errorOf(0, 4) + 1);
  });

  it('does not change which side is which: a mirrored athlete has the same turns, exchanged', () => {
    const frames = seen({ traits: LEANING, flippedEvery: 5 });
    const [own, other] = [ranges(frames), ranges(frames.map(mirror))];
    expect(other.left).toBeCloseTo(own.right, 9);
    expect(other.right).toBeCloseTo(own.left, 9);
  });
});

describe('balanced frames', () => {
  it('lie halfway between what was seen and what was seen flipped', () => {
    const frames = seen({ traits: LEANING, flippedEvery: 1, noisePx: 0 });
    const balanced = balancedFrames(frames)!;
    const still = frames.findIndex((f) => f.tMs >= 500);
    for (const name of ['leftShoulder', 'rightShoulder', 'leftKnee'] as const) {
      const [given, flipped] = [frames[still]!.image![name]!, frames[still]!.flipped!.image[name]!];
      expect(balanced[still]!.image![name]!.x).toBeCloseTo((given.x + flipped.x) / 2, 6);
      expect(balanced[still]!.image![name]!.score).toBe(given.score);
    }
  });

  it('are none of a recording without flipped looks, or with them in a part of it only', () => {
    expect(balancedFrames(seen())).toBeUndefined();
    const frames = seen({ flippedEvery: 4 });
    const stopped = frames.map((f) => (f.tMs > 4000 ? withoutFlipped(f) : f));
    expect(balancedFrames(stopped)).toBeUndefined();
    expect(ranges(stopped)).toEqual(ranges(frames.map(withoutFlipped)));
  });

  it('need no look while nobody is there', () => {
    const nobody = [{ fromMs: 5000, toMs: 8000 }];
    expect(balancedFrames(seen({ flippedEvery: 4, nobody }))).toBeDefined();
  });

  it('take no notice of a flipped look that found somebody else', () => {
    const frames = seen({ traits: LEANING, flippedEvery: 4 });
    const aside = (pose: PoseFrame['image']) =>
      Object.fromEntries(Object.entries(pose!).map(([k, p]) => [k, { ...p, x: p.x - 250 }]));
    const pairs = frames.filter((f) => f.flipped);
    const mistaken = frames.map((f) =>
      f.flipped && pairs.indexOf(f) % 3 === 1
        ? { ...f, flipped: { ...f.flipped, image: aside(f.flipped.image) } }
        : f,
    );
    const dropped = mistaken.map((f) =>
      pairs.some((p) => p.tMs === f.tMs && pairs.indexOf(p) % 3 === 1) ? withoutFlipped(f) : f,
    );
    expect(ranges(mistaken)).toEqual(ranges(dropped));
    expect(ranges(dropped)).not.toEqual(ranges(frames.map(withoutFlipped)));
  });
});
