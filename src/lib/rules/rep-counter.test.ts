import { describe, expect, it } from 'vitest';
import { normal, seededRandom } from '../recording/seeded-random.ts';
import type { Sample } from '../signal/statistics.ts';
import { findReps, repCounter, repTimeS, type RepLimits } from './rep-counter.ts';

const LIMITS: RepLimits = {
  turn: 5,
  least: 15,
  shareOfFirst: 0.5,
  shortestMs: 400,
  longestMs: 10_000,
  footStays: 20,
};
const STEP_MS = 40;
const SPOT = { x: 100, y: 300 };

/** Rises of these heights, one every three seconds, over a rest that creeps. */
function rises(heights: readonly number[], noise = 0): { tMs: number[]; values: number[] } {
  const random = seededRandom(4);
  const tMs = Array.from({ length: heights.length * 75 + 25 }, (_, i) => i * STEP_MS);
  const values = tMs.map((t) => {
    const height = heights[Math.floor(t / 3000)] ?? 0;
    const into = (t % 3000) / 3000;
    const creep = t / 5000;
    return creep + height * Math.sin(Math.PI * into) ** 2 + noise * normal(random);
  });
  return { tMs, values };
}
const count = (values: readonly Sample[], tMs: readonly number[], feet = values.map(() => SPOT)) =>
  findReps(tMs, values, feet, LIMITS).reps.filter(({ full }) => full).length;

describe('counting repetitions', () => {
  it('counts each once, times its top and its end', () => {
    const { tMs, values } = rises([30, 28, 31]);
    const { reps } = findReps(tMs, values, [], LIMITS);
    expect(reps.map(({ peakMs }) => Math.round(peakMs / 1500))).toEqual([1, 3, 5]);
    expect(reps.map(({ rise }) => Math.round(rise))).toEqual([30, 28, 31]);
    expect(repTimeS(reps)).toBeCloseTo(3, 1);
  });

  it('counts the same when it wobbles at the top and in between', () => {
    const { tMs, values } = rises([30, 28, 31, 30], 1.2);
    expect(count(values, tMs)).toBe(4);
  });

  it('leaves out what is too small, at all or beside the athlete’s own first five', () => {
    const { tMs, values } = rises([12, 40, 40, 40, 40, 40, 18, 26]);
    const { reps } = findReps(tMs, values, [], LIMITS);
    expect(reps.map(({ full }) => full)).toEqual([true, true, true, true, true, false, true]);
  });

  it('counts nothing that is held up and never let down, or that is one frame long', () => {
    const up = Array.from({ length: 600 }, (_, i) => (i > 50 ? 40 : 0));
    const blip = Array.from({ length: 600 }, (_, i) => (i % 100 === 50 ? 40 : 0));
    const tMs = up.map((_, i) => i * STEP_MS);
    expect(count(up, tMs)).toBe(0);
    expect(count(blip, tMs)).toBe(0);
  });

  it('counts nothing for somebody who walks meanwhile', () => {
    const { tMs, values } = rises([30, 30]);
    const feet = tMs.map((t) => ({ x: 100 + t / 20, y: 300 }));
    expect(count(values, tMs, feet)).toBe(0);
  });

  it('bridges a short hole, breaks off at a long one and tells of it', () => {
    const { tMs, values } = rises([30, 30, 30]);
    const holed = (fromMs: number, toMs: number) =>
      values.map((v, i) => (tMs[i]! > fromMs && tMs[i]! < toMs ? undefined : v));
    const short = findReps(tMs, holed(1000, 1250), [], LIMITS);
    expect([short.reps.length, short.holes]).toEqual([3, 0]);
    const long = findReps(tMs, holed(600, 2600), [], LIMITS);
    expect([long.reps.length, long.holes]).toEqual([2, 1]);
  });

  it('tells where it turned before, but not of the first, which began at rest', () => {
    const { tMs, values } = rises([30, 28, 31]);
    const swung = values.map((v) => (v === undefined ? v : v - 15));
    const { reps } = findReps(tMs, swung, [], LIMITS);
    expect(reps.map(({ lowMs }) => lowMs !== undefined)).toEqual([false, true, true]);
    reps.slice(1).forEach(({ lowMs, peakMs }, i) => {
      expect(lowMs).toBeGreaterThan(reps[i]!.peakMs);
      expect(lowMs).toBeLessThan(peakMs);
    });
  });

  it('is done as soon as it is back by the share that is asked for', () => {
    const level = [0, 30, 12].flatMap((v) => Array.from({ length: 40 }, () => v));
    const ramps = level.map((_, i) => {
      const near = level.slice(Math.max(0, i - 15), i + 1);
      return near.reduce((sum, v) => sum + v, 0) / near.length;
    });
    const tMs = ramps.map((_, i) => i * STEP_MS);
    const found = (back?: number) =>
      findReps(tMs, ramps, [], { ...LIMITS, ...(back && { back }) }).reps.length;
    expect([found(0.3), found(0.5), found(0.8)]).toEqual([1, 1, 0]);
    expect(found()).toBe(found(0.5));
  });

  it('says as it happens what it says afterwards', () => {
    const { tMs, values } = rises([30, 28, 31]);
    const counter = repCounter(LIMITS);
    const told = tMs.flatMap((t, i) => (counter.step(t, values[i]) ? [t] : []));
    expect(told).toEqual(findReps(tMs, values, [], LIMITS).reps.map(({ toMs }) => toMs));
  });
});
