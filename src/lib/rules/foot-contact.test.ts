import { describe, expect, it } from 'vitest';
import { timesOnOneLeg } from './foot-contact.ts';

const LIMITS = { up: 0.08, down: 0.04, upAfterMs: 400, downAfterMs: 150 };
const FPS = 30;

/** A lift that follows straight lines between [second, height] corners, one sample a frame. */
function lifts(corners: readonly (readonly [number, number])[], fps = FPS) {
  const end = corners.at(-1)![0];
  const tMs = Array.from({ length: Math.round(end * fps) + 1 }, (_, i) => (i * 1000) / fps);
  const lift = tMs.map((ms) => {
    const t = ms / 1000;
    const k = Math.max(
      1,
      corners.findIndex(([at]) => at >= t),
    );
    const [[t0, v0], [t1, v1]] = [corners[k - 1]!, corners[k]!];
    return v0 + ((v1 - v0) * (t - t0)) / (t1 - t0);
  });
  return { tMs, lift };
}

const seconds = (times: ReturnType<typeof timesOnOneLeg>) =>
  times.map(({ fromMs, toMs }) => [fromMs / 1000, toMs / 1000]);

describe('timesOnOneLeg', () => {
  const twoLifts = [
    [0, 0],
    [2, 0],
    [2.2, 0.25],
    [5, 0.25],
    [5.1, 0],
    [5.5, 0],
    [5.6, 0.25],
    [9, 0.25],
    [9.1, 0],
    [10, 0],
  ] as const;

  it.each([30, 15, 10])('dates lifts and a touch of 0.4 s to within 100 ms at %i fps', (fps) => {
    const { tMs, lift } = lifts(twoLifts, fps);
    const found = timesOnOneLeg(tMs, lift, undefined, LIMITS);
    const truth = [2, 5.1, 5.5, 9.1];
    expect(found).toHaveLength(2);
    seconds(found)
      .flat()
      .forEach((at, i) => expect(Math.abs(at - truth[i]!)).toBeLessThan(0.1));
    expect(found.map((f) => f.cameDown)).toEqual([true, true]);
  });

  it('does not take shuffling, a short twitch or a hanging foot for anything', () => {
    const shuffle = lifts([
      [0, 0],
      [1, 0.07],
      [2, 0],
      [2.1, 0.2],
      [2.2, 0],
      [6, 0],
    ]);
    expect(timesOnOneLeg(shuffle.tMs, shuffle.lift, undefined, LIMITS)).toEqual([]);
    const hanging = lifts([
      [0, 0],
      [1, 0],
      [1.2, 0.2],
      [3, 0.05],
      [4, 0.2],
      [6, 0.2],
    ]);
    expect(timesOnOneLeg(hanging.tMs, hanging.lift, undefined, LIMITS)).toHaveLength(1);
  });

  it('says that the foot was still up when the recording ended', () => {
    const { tMs, lift } = lifts(twoLifts.slice(0, 4));
    expect(timesOnOneLeg(tMs, lift, undefined, LIMITS)[0]!.cameDown).toBe(false);
  });

  it('holds through short times without sight', () => {
    const { tMs, lift } = lifts(twoLifts);
    const holed = lift.map((v, i) => (i % 40 === 0 ? undefined : v));
    expect(timesOnOneLeg(tMs, holed, undefined, LIMITS)).toHaveLength(2);
  });

  describe('from behind', () => {
    // The foot goes back and seems to sink; the weight stays over the stance leg until the end.
    const { tMs, lift } = lifts([
      [0, 0],
      [3.2, 0],
      [3.6, 0.12],
      [4, 0.05],
      [5, 0.01],
      [9, 0.01],
    ]);
    const shift = tMs.map((t) => (t > 3000 && t < 7400 ? 0.9 : 0.1));

    it('the weight tells that the foot is still up', () => {
      const [one, ...more] = timesOnOneLeg(tMs, lift, shift, LIMITS);
      expect(more).toEqual([]);
      expect(Math.abs(one!.fromMs - 3250)).toBeLessThan(150);
      expect(Math.abs(one!.toMs - 7200)).toBeLessThan(300);
    });

    it('a touch is told from a foot held back by how soon it is over', () => {
      const dip = lifts([
        [0, 0],
        [3.2, 0],
        [3.5, 0.15],
        [6, 0.15],
        [6.1, 0],
        [6.5, 0],
        [6.6, 0.15],
        [8, 0.15],
        [9, 0.01],
      ]);
      const over = dip.tMs.map((t) => (t > 3000 ? 0.9 : 0.1));
      const found = timesOnOneLeg(dip.tMs, dip.lift, over, LIMITS);
      expect(found).toHaveLength(2);
      expect(Math.abs(found[0]!.toMs - 6100)).toBeLessThan(100);
      expect(Math.abs(found[1]!.fromMs - 6500)).toBeLessThan(100);
    });

    it('weight shifting from foot to foot is no lift', () => {
      const flat = lift.map(() => 0.01);
      expect(timesOnOneLeg(tMs, flat, shift, LIMITS)).toEqual([]);
    });
  });
});
