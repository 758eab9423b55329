import { describe, expect, it } from 'vitest';
import type { Keypoint } from '../pose/keypoints.ts';
import { mirror } from '../pose/mirror.ts';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import { findTwoLegBaseline } from './two-leg-baseline.ts';

type Points = Partial<Record<Keypoint, readonly [number, number]>>;

const STANDING: Points = {
  leftShoulder: [350, 120],
  rightShoulder: [290, 120],
  leftHip: [338, 220],
  rightHip: [302, 220],
  leftKnee: [338, 300],
  rightKnee: [302, 300],
  leftAnkle: [338, 380],
  rightAnkle: [302, 380],
};
const ON_LEFT_LEG: Points = { ...STANDING, rightKnee: [304, 298], rightAnkle: [306, 340] };
const SEATED: Points = {
  ...STANDING,
  leftKnee: [350, 250],
  rightKnee: [290, 250],
  leftAnkle: [350, 330],
  rightAnkle: [290, 330],
};

function frame(tMs: number, points: Points, wobblePx = 0.5): PoseFrame {
  const image = Object.fromEntries(
    Object.entries(points).map(([name, [x, y]], n) => {
      const wobble = wobblePx * Math.sin(tMs / 90 + n);
      return [name, imagePoint(x + wobble, y + wobble, 1, 0)];
    }),
  );
  return { tMs, width: 640, height: 480, image, world: undefined };
}

const stretch = (fromS: number, toS: number, points: Points, fps = 30, wobblePx = 0.5) =>
  Array.from({ length: Math.round((toS - fromS) * fps) }, (_, i) =>
    frame(fromS * 1000 + (i * 1000) / fps, points, wobblePx),
  );

describe('findTwoLegBaseline', () => {
  it('finds the quiet start before a leg is lifted', () => {
    const found = findTwoLegBaseline([...stretch(0, 3, STANDING), ...stretch(3, 10, ON_LEFT_LEG)]);
    expect(found?.fromMs).toBeLessThan(500);
    expect(found?.toMs).toBeLessThan(3000);
  });

  it('waits until the athlete stands still', () => {
    const fidget = stretch(0, 2, STANDING, 30, 12);
    const found = findTwoLegBaseline([...fidget, ...stretch(2, 5, STANDING)]);
    expect(found?.fromMs).toBeGreaterThan(1700);
  });

  it('takes 1.5 s when there is no more, and nothing shorter', () => {
    const lifted = stretch(1.7, 6, ON_LEFT_LEG);
    expect(findTwoLegBaseline([...stretch(0, 1.7, STANDING), ...lifted])).toBeDefined();
    expect(findTwoLegBaseline([...stretch(0.6, 1.7, STANDING), ...lifted])).toBeUndefined();
  });

  it.each([
    ['on one leg', ON_LEFT_LEG],
    ['sitting', SEATED],
    ['feet out of the picture', { ...STANDING, leftAnkle: [338, 490], rightAnkle: [302, 490] }],
  ] as const)('finds none %s', (_, points) => {
    expect(findTwoLegBaseline(stretch(0, 5, points))).toBeUndefined();
  });

  it('finds none when only the sight of the athlete comes and goes', () => {
    const seen = stretch(0, 6, STANDING).filter((f) => f.tMs % 1000 < 600);
    expect(findTwoLegBaseline(seen)).toBeUndefined();
  });

  it('finds it from the side too, the far leg seen or hidden, and none with a foot up', () => {
    const aside = (points: Points, names = /./): Points =>
      Object.fromEntries(
        Object.entries(points)
          .filter(([name]) => names.test(name))
          .map(([name, [x, y]]) => [name, [320 + (x - 320) / 8, y] as const]),
      );
    for (const names of [/./, /^left/]) {
      const still = stretch(0, 3, aside(STANDING, names));
      const walks = stretch(3, 9, aside(STANDING, names), 30, 30);
      const found = findTwoLegBaseline([...still, ...walks], 'side-left');
      expect(found?.fromMs).toBeLessThan(500);
      expect(found?.toMs).toBeLessThan(3200);
    }
    expect(findTwoLegBaseline(stretch(0, 5, aside(ON_LEFT_LEG)), 'side-left')).toBeUndefined();
    expect(findTwoLegBaseline(stretch(0, 5, aside(SEATED)), 'side-left')).toBeUndefined();
    const farOnly = stretch(0, 5, aside(STANDING, /^right/));
    expect(findTwoLegBaseline(farOnly, 'side-left')).toBeUndefined();
  });

  it('does not mind ten frames a second, or a mirrored athlete', () => {
    const slow = [...stretch(0, 3, STANDING, 10), ...stretch(3, 8, ON_LEFT_LEG, 10)];
    expect(findTwoLegBaseline(slow)).toBeDefined();
    expect(findTwoLegBaseline(slow.map(mirror))).toEqual(findTwoLegBaseline(slow));
  });
});
