import { describe, expect, test } from 'vitest';
import { proposeColour } from './marker-colour.ts';
import { PelvisDots } from './pelvis-dots.ts';
import type { RgbaPatch } from './rgba-patch.ts';
import type { Scene } from './drawn-dots.fixture.ts';
import { BODY, CLOTH, FROM_BEHIND, GREEN, pair, picture } from './drawn-dots.fixture.ts';
import type { Rgb } from './marker-field.ts';

/** A tracker that has seen the dots for a few frames. */
function settled(scene: Scene = {}, body = BODY): PelvisDots {
  const dots = new PelvisDots();
  for (let i = 0; i < 6; i++) dots.measure(picture({ ...scene, seed: 100 + i }), body);
  return dots;
}

describe('tilt of the line between two dots', () => {
  const cases: [string, Rgb, Rgb][] = [
    ['green on dark red', GREEN, CLOTH],
    ['pink on blue', [230, 80, 150], [40, 60, 130]],
    ['white on black', [215, 215, 215], [28, 28, 30]],
    ['black on white', [30, 30, 32], [210, 210, 205]],
    ['blue on grey', [50, 90, 200], [120, 120, 120]],
    ['skin-coloured tape on black', [215, 170, 140], [30, 30, 32]],
  ];
  test.each(cases)('%s: within half a degree over −8…+14°', (_, colour, cloth) => {
    const dots = settled({ colour, cloth, deg: -8 });
    for (let deg = -8; deg <= 14; deg++) {
      const reading = dots.measure(picture({ colour, cloth, deg, seed: deg + 20 }), BODY);
      expect(reading.pelvisDeg).not.toBeNull();
      expect(Math.abs(reading.pelvisDeg! - deg)).toBeLessThan(0.5);
    }
  });

  test('dots are found to a tenth of a pixel', () => {
    const dots = settled({ deg: 3 });
    const { dots: found } = dots.measure(picture({ deg: 3 }), BODY);
    const [imageLeft, imageRight] = pair(3);
    expect(Math.hypot(found!.right.x - imageLeft!.x, found!.right.y - imageLeft!.y)).toBeLessThan(
      0.15,
    );
    expect(Math.hypot(found!.left.x - imageRight!.x, found!.left.y - imageRight!.y)).toBeLessThan(
      0.15,
    );
  });

  test('a mirrored picture gives the opposite sign', () => {
    const straight = settled({ deg: 7 }).measure(picture({ deg: 7 }), BODY).pelvisDeg!;
    const turned = settled({ deg: -7 }).measure(picture({ deg: -7 }), BODY).pelvisDeg!;
    expect(straight).toBeGreaterThan(6);
    expect(turned).toBeCloseTo(-straight, 0);
  });

  test('from behind the sign stays that of the picture, and the dots change owner', () => {
    const reading = settled({ deg: 7 }, FROM_BEHIND).measure(picture({ deg: 7 }), FROM_BEHIND);
    expect(Math.abs(reading.pelvisDeg! - 7)).toBeLessThan(0.5);
    expect(reading.dots!.left.x).toBeLessThan(reading.dots!.right.x);
  });

  test('dots across the seam between shirt and leggings', () => {
    const seam = { y: 226, cloth: [30, 30, 34] as Rgb };
    const scene: Scene = { colour: [220, 70, 140], cloth: [200, 150, 125], seam };
    const dots = settled({ ...scene, deg: 1 });
    for (const deg of [1, 5, 9, 4, 0]) {
      const { pelvisDeg } = dots.measure(picture({ ...scene, deg, seed: 40 + deg }), BODY);
      expect(Math.abs(pelvisDeg! - deg)).toBeLessThan(0.8);
    }
  });

  test.each([1.6, 4, 5.5])('dots with a radius of %s px (1.5 to 5 cm across)', (radius) => {
    const dots = settled({ radius, deg: 3 });
    for (const deg of [3, 6, 9, 5]) {
      const { pelvisDeg } = dots.measure(picture({ radius, deg, seed: 60 + deg }), BODY);
      expect(Math.abs(pelvisDeg! - deg)).toBeLessThan(0.8);
    }
  });

  test('the stated error covers what noise does to the angle', () => {
    const dots = settled({ deg: 2 });
    const readings = Array.from({ length: 40 }, (_, seed) =>
      dots.measure(picture({ deg: 2, seed: 200 + seed }), BODY),
    );
    const covered = readings.filter((r) => Math.abs(r.pelvisDeg! - 2) <= r.errorDeg!);
    expect(covered.length).toBeGreaterThanOrEqual(36);
    expect(Math.max(...readings.map((r) => r.errorDeg!))).toBeLessThan(1.5);
  });

  test('light that fades to 60 % and comes back in one go changes nothing', () => {
    const dots = settled();
    for (const light of [0.95, 0.88, 0.8, 0.72, 0.65, 0.6, 0.6, 0.95]) {
      const { pelvisDeg } = dots.measure(picture({ deg: 4, light, seed: light * 100 }), BODY);
      expect(Math.abs(pelvisDeg! - 4)).toBeLessThan(0.5);
    }
  });
});

describe('nothing is better than something wrong', () => {
  test('plain cloth has no dots', () => {
    const dots = new PelvisDots();
    for (let seed = 0; seed < 10; seed++) {
      expect(dots.measure(picture({ dots: [], seed }), BODY)).toEqual({
        pelvisDeg: null,
        why: 'dots-lost',
      });
    }
  });

  test('one dot alone is no line', () => {
    const dots = new PelvisDots();
    const [one] = pair(0);
    for (let seed = 0; seed < 6; seed++) {
      expect(dots.measure(picture({ dots: [one!], seed }), BODY).why).toBe('dots-lost');
    }
  });

  test('a hand passing in front: no value while it covers a dot, the same dots after', () => {
    const dots = settled({ deg: 2 });
    const [, covered] = pair(2);
    for (let step = 0; step <= 24; step++) {
      const hand = { x: covered!.x + 36 - 3 * step, y: covered!.y - 2 };
      const reading = dots.measure(picture({ deg: 2, hand, seed: step }), BODY);
      const away = Math.abs(hand.x - covered!.x);
      if (away < 8) expect(reading.pelvisDeg).toBeNull();
      if (reading.pelvisDeg !== null) expect(Math.abs(reading.pelvisDeg - 2)).toBeLessThan(1);
    }
    const after = dots.measure(picture({ deg: 5 }), BODY);
    expect(Math.abs(after.pelvisDeg! - 5)).toBeLessThan(0.5);
    expect(after.dots!.left.x).toBeGreaterThan(after.dots!.right.x);
  });

  test('a third spot that looks alike is asked about, before and after the dots are known', () => {
    const three = [...pair(0), { x: 322, y: 212 }];
    const fresh = new PelvisDots();
    for (let seed = 0; seed < 6; seed++) {
      expect(fresh.measure(picture({ dots: three, seed }), BODY).why).toBe('dots-ambiguous');
    }
    const known = settled();
    expect(known.measure(picture({ dots: three }), BODY)).toEqual({
      pelvisDeg: null,
      why: 'dots-ambiguous',
    });
    expect(known.measure(picture({}), BODY).pelvisDeg).not.toBeNull();
  });

  test('a spot elsewhere does not take the place of a hidden dot', () => {
    const dots = settled();
    const [imageLeft] = pair(0);
    const moved = [imageLeft!, { x: 352, y: 215 }];
    for (let seed = 0; seed < 10; seed++) {
      expect(dots.measure(picture({ dots: moved, seed }), BODY).pelvisDeg).toBeNull();
    }
  });

  test('a pelvis does not tilt by 10° from one picture to the next; what stays is believed again', () => {
    const dots = settled();
    expect(dots.measure(picture({ deg: 10 }), BODY).pelvisDeg).toBeNull();
    const back = [1, 2, 3].map((seed) => dots.measure(picture({ seed }), BODY).pelvisDeg);
    expect(back.every((deg) => deg !== null && Math.abs(deg) < 0.5)).toBe(true);
  });

  test('hips at the edge of the picture, or not seen', () => {
    const dots = settled();
    const whole = picture({});
    const cut: RgbaPatch = { ...picture({}), width: 60, data: cropColumns(whole, 60) };
    expect(dots.measure(cut, BODY).why).toBe('out-of-frame');
    expect(dots.measure(whole, { leftHip: BODY.leftHip }).why).toBe('out-of-frame');
  });
});

function cropColumns({ data, width, height }: RgbaPatch, columns: number): Uint8ClampedArray {
  const out = new Uint8ClampedArray(4 * columns * height);
  for (let y = 0; y < height; y++) {
    out.set(data.subarray(4 * y * width, 4 * (y * width + columns)), 4 * y * columns);
  }
  return out;
}

describe('which colour to use', () => {
  test.each<[string, Rgb]>([
    ['green', [60, 150, 80]],
    ['pink', [200, 70, 130]],
    ['white', [220, 220, 220]],
    ['black', [30, 30, 32]],
  ])('not %s on cloth like it', (name, cloth) => {
    const ranked = proposeColour(picture({ dots: [], cloth }), BODY)!;
    expect(ranked.at(-1)!.name).toBe(name);
    expect(ranked[0]!.contrast).toBeGreaterThan(60);
  });

  test('the dots the app proposes are then found', () => {
    for (const cloth of [CLOTH, [60, 150, 80], [30, 30, 32], [190, 150, 130]] as Rgb[]) {
      const [best] = proposeColour(picture({ dots: [], cloth }), BODY)!;
      const dots = settled({ cloth, colour: best!.rgb });
      expect(dots.measure(picture({ cloth, colour: best!.rgb }), BODY).pelvisDeg).not.toBeNull();
    }
  });
});
