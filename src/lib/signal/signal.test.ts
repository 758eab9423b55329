import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hampel } from './hampel.ts';
import { latch } from './latch.ts';
import { oneEuro } from './one-euro.ts';
import { runningMedian } from './running-median.ts';
import { median, quantile, robustSpread, standardDeviation, theilSenSlope } from './statistics.ts';
import { zeroPhaseLowPass } from './zero-phase.ts';

const times = (seconds: number, fps: number) =>
  Array.from({ length: Math.round(seconds * fps) }, (_, i) => (i * 1000) / fps);
const sine = (t: readonly number[], hz: number) =>
  t.map((ms) => Math.sin((2 * Math.PI * hz * ms) / 1000));
const rms = (v: readonly (number | undefined)[]) =>
  Math.sqrt(v.reduce<number>((s, x) => s + x! * x!, 0) / v.length);

describe('zero-phase low-pass', () => {
  it('halves the power at its cut-off, keeps slow motion, removes fast', () => {
    const t = times(20, 60);
    expect(rms(zeroPhaseLowPass(t, sine(t, 3), 3)) / rms(sine(t, 3))).toBeCloseTo(Math.SQRT1_2, 1);
    expect(rms(zeroPhaseLowPass(t, sine(t, 0.5), 3)) / rms(sine(t, 0.5))).toBeCloseTo(1, 2);
    const fast = zeroPhaseLowPass(t, sine(t, 12), 3).slice(60, -60); // the ends swing a little
    expect(rms(fast)).toBeLessThan(0.01);
  });
  it('shifts nothing in time', () => {
    const t = times(10, 30);
    const out = zeroPhaseLowPass(t, sine(t, 0.5), 3);
    const worst = Math.max(...out.map((v, i) => Math.abs(v! - sine(t, 0.5)[i]!)));
    expect(worst).toBeLessThan(0.02);
  });
  it('follows a steady ramp to its very ends', () => {
    const t = times(3, 30);
    const out = zeroPhaseLowPass(t, t, 6);
    expect(out[0]).toBeCloseTo(t[0]!, 1);
    expect(out.at(-1)).toBeCloseTo(t.at(-1)!, 1);
  });
  it('keeps holes as holes and does not bridge long ones', () => {
    const t = times(4, 30);
    const step = t.map((ms) => (ms < 1000 ? 0 : ms < 2500 ? undefined : 10));
    const out = zeroPhaseLowPass(t, step, 3);
    expect(out.filter((_, i) => step[i] === undefined).every((v) => v === undefined)).toBe(true);
    expect(out[29]).toBeCloseTo(0, 6);
    expect(out.at(-40)).toBeCloseTo(10, 6);
  });
  it('does not mind uneven timestamps', () => {
    const even = times(10, 30);
    const uneven = even.map((ms, i) => ms + (i % 3) * 6);
    const out = zeroPhaseLowPass(uneven, sine(uneven, 0.5), 3);
    const worst = Math.max(...out.map((v, i) => Math.abs(v! - sine(uneven, 0.5)[i]!)));
    expect(worst).toBeLessThan(0.05);
  });
});

describe('one euro', () => {
  it('calms noise at rest and restarts after a long gap', () => {
    const filter = oneEuro({ minCutoffHz: 1, beta: 0 });
    const t = times(4, 30);
    const out = t.map((ms, i) => filter(ms, i % 2 ? 1 : -1)!);
    expect(rms(out.slice(60))).toBeLessThan(0.2);
    expect(filter(10_000, 50)).toBe(50);
  });
  it('gives nothing for nothing, and ignores time running backward', () => {
    const filter = oneEuro({ minCutoffHz: 1, beta: 0 });
    expect(filter(0, undefined)).toBeUndefined();
    expect(filter(100, 1)).toBe(1);
    expect(filter(50, 5)).toBeUndefined();
  });
});

describe('latch', () => {
  const make = () => latch({ on: 0.08, off: 0.04, onAfterMs: 200, offAfterMs: 100 });
  it('needs the dwell time, and remembers when the change really began', () => {
    const step = make();
    step(0, 0);
    expect(step(100, 0.1).on).toBe(false);
    expect(step(200, 0.1).on).toBe(false);
    expect(step(300, 0.1)).toEqual({ on: true, sinceMs: 100, changed: true });
    expect(step(400, 0.06).on).toBe(true);
    expect(step(500, 0.03).on).toBe(true);
    expect(step(600, 0.03)).toEqual({ on: false, sinceMs: 500, changed: true });
  });
  it('a missing value changes nothing', () => {
    const step = make();
    step(0, 0.1);
    step(150, undefined);
    expect(step(300, 0.1).on).toBe(false);
    expect(step(500, 0.1).on).toBe(true);
  });
});

describe('robust statistics', () => {
  it('a few wild samples do not move them', () => {
    const clean = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const wild = [...clean, 1e6];
    expect(robustSpread(wild)! / robustSpread(clean)!).toBeLessThan(1.3);
    expect(standardDeviation(wild)!).toBeGreaterThan(1e5);
    expect(theilSenSlope([0, 1, 2, 3, 4], [0, 2, 4, 600, 8])).toBeCloseTo(2, 6);
  });
  it('quantiles interpolate, and nothing gives nothing', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([undefined], 0.5)).toBeUndefined();
  });
  it('Hampel replaces a lone spike and nothing else', () => {
    const values = [1, 1.1, 0.9, 50, 1.05, 0.95, 1, undefined];
    const out = hampel(values);
    expect(out[3]).toBeLessThan(1.2);
    expect(out[7]).toBeUndefined();
    expect(out[0]).toBe(1);
  });
  it('a running median looks both ways and needs half of its window', () => {
    const t = [0, 100, 200, 300, 400, 500];
    expect(runningMedian(t, [1, 1, 9, 1, 1, 1], 250)[2]).toBe(1);
    expect(runningMedian(t, [1, undefined, undefined, undefined, 1, 1], 250)[2]).toBeUndefined();
  });
  it('a running median is the median of every window, gaps and repeated values or not', () => {
    const sample = fc.option(fc.integer({ min: -4, max: 4 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), sample)), (steps) => {
        let now = 0;
        const t = steps.map(([step]) => (now += step));
        const values = steps.map(([, value]) => value);
        const expected = t.map((at) => {
          const window = values.filter((_, i) => Math.abs(t[i]! - at) <= 100);
          const known = window.filter((value) => value !== undefined);
          return known.length * 2 >= window.length ? median(known) : undefined;
        });
        expect(runningMedian(t, values, 200)).toEqual(expected);
      }),
    );
  });
});
