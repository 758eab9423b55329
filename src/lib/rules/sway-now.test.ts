import { describe, expect, it } from 'vitest';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { singleLegBalance } from '../recording/athlete-programs.ts';
import { syntheticAthlete } from '../recording/synthetic-athlete.ts';
import { singleLegBalance as rule } from './single-leg-balance.ts';

/** Live positions of an athlete on the left leg beside how far it truly sways. */
function positions(view: 'front' | 'back') {
  const program = singleLegBalance({ side: 'left', swayRmsMm: 9, holdS: 12 });
  const athlete = syntheticAthlete({ program, view, heightCm: 172, noisePx: 0 });
  const context = { task: 'stance', view, stance: 'left', heightCm: 172 } as const;
  const baseline: PoseFrame[] = [];
  for (let i = 0; i < 90; i++) baseline.push(athlete.frameAt(i).frame);
  const live = rule.live({ ...context, model: athlete.header.model }, baseline);
  return Array.from({ length: 14 * 30 - 90 }, (_, i) => {
    const { frame } = athlete.frameAt(90 + i);
    const now = live.step(frame).values.find((value) => value.id === 'sway-now')!;
    const mm = now.value === null ? undefined : now.side === 'left' ? now.value : -now.value;
    return { mm, trueMm: program.stateAt(frame.tMs / 1000).swayMm, now };
  });
}

describe('where the body is now', () => {
  it.each(['front', 'back'] as const)('follows true sway to the own left and right, %s', (view) => {
    const late = positions(view)
      .slice(-150)
      .flatMap(({ mm, trueMm }) => (mm === undefined ? [] : [{ mm, trueMm }]));
    expect(late.length).toBeGreaterThan(140);
    const dot = late.reduce((sum, { mm, trueMm }) => sum + mm * trueMm, 0);
    const size = (key: 'mm' | 'trueMm') => Math.hypot(...late.map((at) => at[key]));
    expect(dot / (size('mm') * size('trueMm'))).toBeGreaterThan(0.9);
    expect(size('mm') / size('trueMm')).toBeGreaterThan(0.75);
    expect(size('mm') / size('trueMm')).toBeLessThan(1.3);
  });

  it('is not told on two legs', () => {
    for (const { now } of positions('front').slice(0, 15))
      expect(now).toMatchObject({ value: null, reason: 'no-single-leg' });
  });
});
