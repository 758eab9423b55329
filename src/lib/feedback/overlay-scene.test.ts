import { describe, expect, it } from 'vitest';
import { imagePoint, type PoseFrame } from '#lib/pose/pose-frame.ts';
import type { MetricValue } from '#lib/rules/rule.ts';
import { overlayScene } from './overlay-scene.ts';
import { placeFrame, toCanvas, visiblePart } from './painter.ts';
import type { Shape } from './shapes.ts';

const p = (x: number, y: number) => imagePoint(x, y, 0.95);
const frame: PoseFrame = {
  tMs: 0,
  width: 640,
  height: 480,
  world: undefined,
  image: {
    nose: p(320, 80),
    leftShoulder: p(358, 130),
    rightShoulder: p(282, 130),
    leftHip: p(340, 235),
    rightHip: p(300, 235),
    leftAnkle: p(340, 405),
    rightAnkle: p(300, 405),
  },
};
const value = (id: string, deg: number): MetricValue => ({
  id,
  side: undefined,
  value: deg,
  unit: 'deg',
  error: 3,
  n: 1,
});
const scene = (extra: Partial<Parameters<typeof overlayScene>[0]>) =>
  overlayScene({ frame, task: 'stance', stance: 'left', verdict: 'good', values: [], ...extra });
const texts = (shapes: readonly Shape[]) =>
  shapes.flatMap((s) => (s.kind === 'text' ? [s.text] : []));
const lines = (shapes: readonly Shape[], role: string) =>
  shapes.flatMap((s) => (s.kind === 'line' && s.role === role ? [s] : []));

describe('the overlay', () => {
  it('hangs the plumb line exactly over the stance ankle', () => {
    for (const [stance, x] of [
      ['left', 340],
      ['right', 300],
    ] as const) {
      const plumb = lines(scene({ stance }), 'plumb')[0]!;
      expect([plumb.from.x, plumb.to.x]).toEqual([x, x]);
      expect(plumb.to.y).toBeGreaterThan(380);
    }
  });

  it('from the side hangs it over the near foot, the far one hidden, and draws no pelvis', () => {
    const { rightAnkle: _, ...image } = frame.image!;
    const aside = { frame: { ...frame, image }, task: 'toe-raise', stance: undefined } as const;
    const shapes = scene({ ...aside, view: 'side-left' });
    expect(lines(shapes, 'plumb')[0]!.to.x).toBe(340);
    expect(lines(shapes, 'unsure')).toEqual([]);
    expect(lines(scene({ ...aside, view: 'side-right' }), 'plumb')).toEqual([]);
  });

  it('draws the pelvis as the pixels measured it, right side up for a positive tilt', () => {
    const tilted = { ...frame, cues: { pelvisDeg: 10, pelvisSource: 'windows' as const } };
    const shapes = scene({ frame: tilted, values: [value('hip-drop', 8.6)], verdict: 'fault' });
    const pelvis = lines(shapes, 'fault').find((l) => l.from.y > 200)!;
    const deg =
      (Math.atan2(pelvis.from.y - pelvis.to.y, pelvis.to.x - pelvis.from.x) * 180) / Math.PI;
    expect(deg).toBeCloseTo(10, 6);
    expect(texts(shapes)).toEqual(['9°']);
  });

  it('never puts a number on a pelvis it could not measure', () => {
    const shapes = scene({ values: [value('hip-drop', 8.6)], verdict: 'warn' });
    expect(texts(shapes)).toEqual([]);
    expect(lines(shapes, 'unsure')).toHaveLength(1);
  });

  it('swings the dial to image right when the athlete turns left, and back', () => {
    const turned = (side: 'left' | 'right') => {
      const values = [{ ...value('rotation-now', 40), side }];
      const shapes = scene({ task: 'rotation-seated', values, verdict: 'good' });
      expect(texts(shapes)).toEqual(['40°']);
      const pointer = shapes.find((shape) => shape.kind === 'arrow')!;
      return pointer.to.x - pointer.from.x;
    };
    expect(turned('left')).toBeGreaterThan(0);
    expect(turned('right')).toBeCloseTo(-turned('left'), 9);
  });

  it('judges the pelvis by its own drop, not by a leaning trunk', () => {
    const tilted = { ...frame, cues: { pelvisDeg: 2, pelvisSource: 'windows' as const } };
    const shapes = scene({ frame: tilted, values: [value('hip-drop', 2)], verdict: 'fault' });
    expect(shapes.find((s) => s.kind === 'sign')).toMatchObject({ sign: 'good' });
  });

  it('shows plumb line, judged line and number alone when asked for the essentials', () => {
    const tilted = { ...frame, cues: { pelvisDeg: 10, pelvisSource: 'windows' as const } };
    const few = scene({
      frame: tilted,
      values: [value('hip-drop', 10)],
      verdict: 'fault',
      detail: 'essential',
    });
    expect(lines(few, 'plumb')).toHaveLength(1);
    expect(lines(few, 'fault')).toHaveLength(1);
    expect(texts(few)).toEqual(['10°']);
    expect(lines(few, 'bone')).toEqual([]);
    const turned = scene({
      task: 'rotation-seated',
      values: [{ ...value('rotation-now', 40), side: 'left' }],
      detail: 'essential',
    });
    expect(texts(turned)).toEqual(['40°']);
    expect(turned.filter((s) => s.kind === 'ring')).toEqual([]);
  });

  it('keeps the instrument within what is on the screen, on its right side', () => {
    const visible = { left: 140, right: 500, top: 0, bottom: 480 };
    for (const mirrored of [true, false]) {
      const ring = scene({ task: 'rotation-seated', visible, mirrored }).find(
        (s) => s.kind === 'ring',
      )!;
      expect(ring.at.x - ring.radius).toBeGreaterThan(visible.left);
      expect(ring.at.x + ring.radius).toBeLessThan(visible.right);
      expect(ring.at.x < 320).toBe(mirrored);
    }
  });

  it('counts whatever has no instrument of its own, and nothing before the trial', () => {
    for (const task of ['hop', 'knee-to-elbow', 'abduction', 'calf-raise'] as const) {
      expect(texts(scene({ task, reps: { done: 7, goal: 10 } }))).toEqual(['7', '/10']);
      expect(texts(scene({ task }))).toEqual([]);
    }
    expect(texts(scene({ task: 'stance', reps: { done: 7 } }))).toEqual([]);
  });

  it('shows where to stand, and the athlete’s own outline once it is right', () => {
    const aside = Object.fromEntries(
      Object.entries(frame.image!).map(([name, at]) => [name, p(at.x + 60, at.y)]),
    );
    const outlineOf = (ready: boolean, image: PoseFrame['image']) => {
      const gate = { move: undefined, ready };
      const shapes = scene({ frame: { ...frame, image }, verdict: undefined, gate });
      const { role, parts } = shapes.find((shape) => shape.kind === 'outline')!;
      const xs = parts.flat().map(({ x }) => x);
      return { role, middle: Math.round((Math.min(...xs) + Math.max(...xs)) / 2) };
    };
    expect(outlineOf(false, aside)).toEqual({ role: 'quiet', middle: 320 });
    expect(outlineOf(true, aside)).toEqual({ role: 'good', middle: 380 });
    expect(outlineOf(false, undefined)).toEqual({ role: 'quiet', middle: 320 });
  });

  it('draws nothing for nobody, and leaves out what it does not see', () => {
    expect(scene({ frame: { ...frame, image: undefined } })).toEqual([]);
    const { leftAnkle: _hidden, ...image } = frame.image!;
    expect(lines(scene({ frame: { ...frame, image } }), 'plumb')).toEqual([]);
  });
});

describe('placing the frame on a canvas', () => {
  it('fits without cropping and centres what is left over', () => {
    const place = placeFrame(frame, { width: 1280, height: 480 }, false);
    expect(toCanvas({ x: 0, y: 0 }, place)).toEqual({ x: 320, y: 0 });
    expect(toCanvas({ x: 640, y: 480 }, place)).toEqual({ x: 960, y: 480 });
  });
  it('mirrors left and right only', () => {
    const place = placeFrame(frame, { width: 640, height: 480 }, true);
    expect(toCanvas({ x: 100, y: 50 }, place)).toEqual({ x: 540, y: 50 });
  });

  it('knows which part is on the screen where the sides are cut off', () => {
    // A phone held upright: the canvas is twice as wide as the stage and begins half of it to the left.
    const canvas = { left: -195, right: 585, top: 100, bottom: 400, width: 780, height: 300 };
    const stage = { left: 0, right: 390, top: 100, bottom: 400 };
    const wide = { width: 1280, height: 480 };
    const whole = { top: 0, bottom: 480 };
    expect(visiblePart(wide, canvas, stage, false)).toEqual({ left: 320, right: 960, ...whole });
    expect(visiblePart(wide, canvas, { ...stage, right: 195 }, true)).toEqual({
      ...{ left: 640, right: 960 },
      ...whole,
    });
  });
});
