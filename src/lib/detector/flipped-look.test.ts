import { describe, expect, it } from 'vitest';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import { FlippedLook } from './flipped-look.ts';
import type { AnyPicture } from './picture-input.ts';

const PICTURE = {} as AnyPicture;
const frameAt = (tMs: number, seen = true): PoseFrame => ({
  tMs,
  width: 640,
  height: 480,
  image: seen ? { leftWrist: imagePoint(400, 100) } : undefined,
  world: undefined,
});

/** An engine that sees, in the flipped picture, one wrist at x = 250; each look takes `costMs`. */
function looking(costMs: number) {
  let clock = 0;
  let looks = 0;
  const look = new FlippedLook(() => clock);
  look.useEngine({
    async estimate(_, tMs) {
      looks++;
      clock += costMs;
      return { ...frameAt(tMs), image: { rightWrist: imagePoint(250, 100) } };
    },
    reset() {},
    dispose() {},
  });
  const over = async (frames: readonly PoseFrame[]) => {
    const out: PoseFrame[] = [];
    for (const frame of frames) out.push(await look.add(PICTURE, frame));
    return out;
  };
  return { look, over, looks: () => looks };
}
/** Ten seconds at 20 pictures a second. */
const TEN_S = Array.from({ length: 200 }, (_, i) => frameAt(50 * i));

describe('looking at pictures flipped', () => {
  it('turns back what was seen: own left, and the x of the picture', async () => {
    const { look, over } = looking(10);
    look.use(0);
    const [frame] = await over([frameAt(0)]);
    expect(frame!.flipped).toEqual({
      image: { leftWrist: imagePoint(390, 100) },
      world: undefined,
    });
    expect(frame!.image).toEqual(frameAt(0).image);
  });

  it('is done less often where the machine is slower', async () => {
    const { look, over, looks } = looking(70);
    look.use(8);
    await over(TEN_S);
    expect(looks()).toBeGreaterThanOrEqual(20);
    expect(looks()).toBeLessThanOrEqual(30);
  });

  it('takes some pictures a second, where somebody is', async () => {
    const { look, over, looks } = looking(10);
    look.use(12);
    const frames = await over(TEN_S);
    expect(looks()).toBeGreaterThanOrEqual(60);
    expect(looks()).toBeLessThanOrEqual(70);
    expect(frames.filter((f) => f.flipped)).toHaveLength(looks());
    await over([frameAt(11_000, false)]);
    expect(frames.filter((f) => f.flipped)).toHaveLength(looks());
  });

  it('is not done unless asked for', async () => {
    const { look, over, looks } = looking(10);
    await over(TEN_S);
    look.use(12);
    look.use(null);
    expect(await over(TEN_S)).toEqual(TEN_S);
    expect(looks()).toBe(0);
  });

  it('is given up where too few pictures a second would be left, until asked again', async () => {
    const { look, over, looks } = looking(90);
    look.use(12);
    await over(TEN_S);
    expect(looks()).toBe(1);
    look.use(8);
    await over(TEN_S);
    expect(looks()).toBeGreaterThan(20);
  });

  it('is done however long it takes where nothing is asked of the speed', async () => {
    const { look, over, looks } = looking(900);
    look.use(0);
    await over(TEN_S);
    expect(looks()).toBeGreaterThan(20);
  });
});
