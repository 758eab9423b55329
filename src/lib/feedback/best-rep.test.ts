import { describe, expect, it } from 'vitest';
import { imagePoint, type PoseFrame } from '#lib/pose/pose-frame.ts';
import type { RuleReading } from '#lib/rules/rule.ts';
import { bestRepKeeper, samePhase } from './best-rep.ts';
import { depthWatch, type DepthNow } from './rep-depth.ts';

const STANDING_PX = 200;
const FPS = 25;

/** Somebody with the hips so much lower than standing, over a stance ankle at (100, 400). */
function frameAt(tMs: number, depth: number): PoseFrame {
  const y = 400 - STANDING_PX * (1 - depth);
  const p = (x: number, at: number) => imagePoint(x, at, 0.99);
  const image = { leftAnkle: p(100, 400), leftHip: p(110, y), rightHip: p(80, y) };
  return { tMs, width: 640, height: 480, image, world: undefined };
}

/** Squats one after the other, each with its drop; a drop of undefined = not measured. */
function squats(drops: readonly (number | undefined)[]) {
  const watch = depthWatch('left');
  const keep = bestRepKeeper();
  const trail: { depth: number; now: DepthNow; best: ReturnType<typeof keep> }[] = [];
  let i = 0;
  for (const drop of drops) {
    let told = false;
    for (let phase = 0; phase <= 1; phase += 1 / (2 * FPS)) {
      const frame = frameAt((1000 * i++) / FPS, 0.12 * Math.sin(Math.PI * phase));
      const now = watch(frame.image!)!;
      const repDone: boolean = phase > 0.75 && !told;
      told = told || repDone;
      const reading: RuleReading = {
        verdict: 'good',
        values: [
          { id: 'hip-drop', side: 'left', value: drop ?? null, unit: 'deg', error: 2, n: 1 },
        ],
        events: repDone ? [{ tMs: frame.tMs, kind: 'repDone' }] : [],
      };
      trail.push({ depth: now.depth, now, best: keep(frame, now, reading) });
    }
  }
  return trail;
}

describe('depth of the present squat', () => {
  it('is a share of standing hip height, and knows down from up', () => {
    const trail = squats([5]);
    const deepest = Math.max(...trail.map((t) => t.depth));
    expect(deepest).toBeCloseTo(0.12, 2);
    expect(trail[12]!.now.goingDown).toBe(true);
    expect(trail[40]!.now.goingDown).toBe(false);
  });
  it('is unknown when the stance ankle is hidden', () => {
    expect(depthWatch('right')(frameAt(0, 0).image!)).toBe(undefined);
    expect(depthWatch(undefined)(frameAt(0, 0).image!)).toBe(undefined);
  });
});

describe('the best squat', () => {
  it('is the one whose worst measured drop was smallest', () => {
    const best = squats([9, 4, 7]).at(-1)!.best!;
    expect(best.worstDropDeg).toBe(4);
    const tMs = best.frames.map((kept) => kept.frame.tMs);
    expect(Math.min(...tMs)).toBeGreaterThan(2000);
    expect(Math.max(...tMs)).toBeLessThan(4200);
  });
  it('is never one that was not measured', () => {
    expect(squats([undefined]).at(-1)!.best).toBe(undefined);
    expect(squats([6, undefined]).at(-1)!.best!.worstDropDeg).toBe(6);
  });
  it('is shown at the same depth on the same way, all the way up', () => {
    const trail = squats([5, 8]);
    const best = trail.at(-1)!.best!;
    for (const { now } of trail.slice(55)) {
      if (now.depth < 0.06) continue;
      const kept = samePhase(best, now)!;
      expect(Math.abs(kept.now.depth - now.depth)).toBeLessThan(0.01);
      expect(kept.now.goingDown).toBe(now.goingDown);
    }
  });
  it('is not shown while standing, or deeper than it ever was', () => {
    const best = squats([5]).at(-1)!.best!;
    expect(samePhase(best, { depth: 0, goingDown: true, standingPx: 200 })).toBe(undefined);
    expect(samePhase(best, { depth: 0.3, goingDown: true, standingPx: 200 })).toBe(undefined);
  });
});
