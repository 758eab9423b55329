import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { singleLegBalance as standing } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { AthleteOptions } from '../recording/athlete-options.ts';
import { scoreRecording } from '../session/score.ts';
import { swayWindow } from './sway.ts';

function swayOf(rmsMm: number, look: Partial<AthleteOptions> = {}, heightCm?: number) {
  const program = standing({ side: 'left', swayRmsMm: rmsMm, holdS: 16 });
  const { recording, truth } = recordAthlete({ program, ...look });
  const result = scoreRecording(recording, singleLegBalance, { side: 'left', heightCm });
  const metric = result.metrics.find((m) => m.id === 'sway-rms')!;
  const hold = { fromMs: 4200, toMs: 20_000 };
  const window = swayWindow(hold)!;
  const com = truth
    .filter((t) => t.tMs >= window.fromMs && t.tMs <= window.toMs)
    .map((t) => t.comMm);
  const mean = com.reduce((a, b) => a + b, 0) / com.length;
  const trueMm = Math.sqrt(com.reduce((sum, x) => sum + (x - mean) ** 2, 0) / com.length);
  return { metric, trueMm, result };
}

describe('sideways sway', () => {
  it.each([4, 8, 16])('of %i mm is found to within its error, and 15 %%', (rmsMm) => {
    const { metric, trueMm } = swayOf(rmsMm, {}, 172);
    expect(Math.abs(metric.value! - trueMm)).toBeLessThan(metric.error!);
    expect(Math.abs(metric.value! / trueMm - 1)).toBeLessThan(0.15);
  });

  it('is not made larger by a noisier camera', () => {
    const quiet = swayOf(6, { noisePx: 0.1 }, 172);
    const noisy = swayOf(6, { noisePx: 2.5 }, 172);
    expect(Math.abs(noisy.metric.value! / quiet.metric.value! - 1)).toBeLessThan(0.06);
  });

  it('has a larger error when the body height is not told, and then covers other heights', () => {
    const tall: Partial<AthleteOptions> = { heightCm: 183 };
    const told = swayOf(8, tall, 183);
    const untold = swayOf(8, tall);
    expect(untold.metric.error! / untold.metric.value!).toBeGreaterThan(
      1.2 * (told.metric.error! / told.metric.value!),
    );
    expect(Math.abs(untold.metric.value! - untold.trueMm)).toBeLessThan(untold.metric.error!);
  });

  it('the series is positive towards the stance side', () => {
    const { result } = swayOf(8, {}, 172);
    const at = (s: number) => result.series.swayMlMm[Math.round(s * 30)]!;
    // On two legs the body is midway between the feet, that is towards the free side.
    expect(at(2)).toBeLessThan(-50);
    expect(Math.abs(at(10))).toBeLessThan(25);
  });
});

describe('the stretch in which sway is judged', () => {
  it('leaves out the lift and the end', () => {
    expect(swayWindow({ fromMs: 0, toMs: 10_000 })).toEqual({ fromMs: 1000, toMs: 9700 });
  });
  it('is the middle twenty seconds of a long hold', () => {
    const window = swayWindow({ fromMs: 0, toMs: 45_000 })!;
    expect(window.toMs - window.fromMs).toBe(20_000);
    expect(window.fromMs).toBeGreaterThan(10_000);
  });
  it('does not exist in a short one', () => {
    expect(swayWindow({ fromMs: 0, toMs: 4500 })).toBeUndefined();
  });
});
