import { describe, expect, it } from 'vitest';
import type { MetricValue } from '#lib/rules/rule.ts';
import { rotationDial } from './rotation-dial.ts';

const place = { at: { x: 100, y: 100 }, radius: 50 };
const turned = (id: string, side: 'left' | 'right', value: number): MetricValue => ({
  id,
  side,
  value,
  unit: 'deg',
  error: 3,
  n: 1,
});
const dots = (best: Parameters<typeof rotationDial>[3]) =>
  rotationDial(place, [], undefined, best).filter((s) => s.kind === 'dot');

describe('the dial seen from above', () => {
  it('marks the farthest end held on each side, and only those there were', () => {
    expect(dots({})).toEqual([]);
    const [left, right] = dots({ left: 60, right: 60 });
    expect(left!.at.x - 100).toBeGreaterThan(0);
    expect(right!.at.x - 100).toBeCloseTo(-(left!.at.x - 100), 9);
    expect(dots({ left: 60 })).toHaveLength(1);
  });

  it('draws a pelvis nobody measured as unsure, and a measured one where it is', () => {
    const unmeasured = rotationDial(place, [turned('rotation-now', 'left', 40)], 'good');
    expect(unmeasured.filter((s) => s.role === 'unsure')).toHaveLength(1);
    const values = [turned('rotation-now', 'left', 40), turned('pelvis-turn-now', 'left', 20)];
    const measured = rotationDial(place, values, 'good');
    expect(measured.filter((s) => s.role === 'unsure')).toEqual([]);
  });

  it('has neither pointer nor number without a measured turn', () => {
    const unseen = { ...turned('rotation-now', 'left', 0), value: null };
    const kinds = rotationDial(place, [unseen], 'unsure').map((s) => s.kind);
    expect(kinds).not.toContain('arrow');
    expect(kinds).not.toContain('text');
  });
});
