import { describe, expect, it } from 'vitest';
import { wholeFrame } from './hud.ts';
import { setUpOutline, type GateHint } from './set-up-outline.ts';

const frame = { width: 640, height: 480 };
const shapes = (hint: GateHint, view: 'front' | 'back' = 'front', task = 'stance' as const) =>
  setUpOutline(frame, wholeFrame(frame), { task, view }, hint);
const arrow = (...args: Parameters<typeof shapes>) =>
  shapes(...args).find((s) => s.kind === 'arrow')!;

describe('the outline to stand in', () => {
  it('turns from asking to good', () => {
    expect(shapes({ move: 'back', ready: false })[0]).toMatchObject({ role: 'warn' });
    expect(shapes({ move: undefined, ready: true })[0]).toMatchObject({ role: 'good' });
    expect(shapes({ move: undefined, ready: true })).toHaveLength(1);
  });
  it('has the whole body in the picture, in the middle', () => {
    for (const task of ['stance', 'rotation-seated'] as const) {
      const [outline] = setUpOutline(
        frame,
        wholeFrame(frame),
        { task, view: 'front' },
        {
          move: undefined,
          ready: false,
        },
      );
      const all = outline?.kind === 'outline' ? outline.parts.flat() : [];
      const ys = all.map((p) => p.y);
      expect(Math.min(...ys)).toBeGreaterThan(10);
      expect(Math.max(...ys)).toBeLessThan(470);
      expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(300);
      const xs = all.map((p) => p.x);
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(320, 6);
    }
  });
  it('points to the athlete’s own side, from the front and from behind', () => {
    const dx = (a: { from: { x: number }; to: { x: number } }) => Math.sign(a.to.x - a.from.x);
    expect(dx(arrow({ move: 'left', ready: false }))).toBe(1);
    expect(dx(arrow({ move: 'right', ready: false }))).toBe(-1);
    expect(dx(arrow({ move: 'left', ready: false }, 'back'))).toBe(-1);
  });
  it('points up the picture for back and down for closer', () => {
    const back = arrow({ move: 'back', ready: false });
    expect(back.to.y).toBeLessThan(back.from.y);
    const closer = arrow({ move: 'closer', ready: false });
    expect(closer.to.y).toBeGreaterThan(closer.from.y);
  });
});
