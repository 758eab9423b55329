import { describe, expect, it } from 'vitest';
import type { MetricValue } from '#lib/rules/rule.ts';
import { CORRIDOR_MM, swayMemory, swayTrace, type SwaySample } from './sway-trace.ts';

const place = { at: { x: 100, y: 100 }, radius: 50 };
const reading = (side: 'left' | 'right', mm: number | null): MetricValue[] => [
  { id: 'sway-now', side, value: mm, unit: 'mm', error: mm === null ? null : 2, n: 1 },
];
const bob = (samples: readonly SwaySample[], view: 'front' | 'back' = 'front') =>
  swayTrace(place, samples, view).find((s) => s.kind === 'bob');
const at = (mm: number | undefined): SwaySample[] => [
  { tMs: 0, mm: 0 },
  { tMs: 100, mm },
];

describe('the sway trace', () => {
  it('keeps six seconds, the side in the sign, and gaps as gaps', () => {
    const remember = swayMemory();
    remember(0, reading('left', 5));
    remember(5000, reading('right', 5));
    expect(remember(6500, reading('left', null))).toEqual([
      { tMs: 5000, mm: -5 },
      { tMs: 6500, mm: undefined },
    ]);
  });

  it('swings to image right for the own left, and the other way seen from behind', () => {
    expect(bob(at(10))!.at.x).toBeGreaterThan(100);
    expect(bob(at(-10))!.at.x).toBeLessThan(100);
    expect(bob(at(10), 'back')!.at.x).toBeLessThan(100);
  });

  it('is good inside the corridor only', () => {
    expect(bob(at(CORRIDOR_MM - 1))!.role).toBe('good');
    expect(bob(at(-CORRIDOR_MM - 1))!.role).toBe('warn');
  });

  it('shows no bob while nothing is measured, and nothing at all before the first value', () => {
    expect(bob(at(undefined))).toBe(undefined);
    expect(swayTrace(place, [{ tMs: 0, mm: undefined }], 'front')).toEqual([]);
  });

  it('does not join what lies on both sides of a gap', () => {
    const samples = [1, 2, undefined, 3, 4].map((mm, i) => ({ tMs: i, mm }));
    const paths = swayTrace(place, samples, 'front').filter((s) => s.kind === 'path');
    expect(paths.map((path) => path.points.length)).toEqual([2, 2]);
  });
});
