import { describe, expect, test } from 'vitest';
import { proposeColour } from './marker-colour.ts';
import { PelvisDots } from './pelvis-dots.ts';
import type { RgbaPatch } from './rgba-patch.ts';

type Rgb = readonly [number, number, number];
const GREEN: Rgb = [60, 170, 80];
const CLOTH: Rgb = [70, 40, 50];
/** Hips of an athlete 350 px tall, seen from the front: the own left is at image right. */
const BODY = {
  leftHip: { x: 340, y: 240 },
  rightHip: { x: 300, y: 240 },
  leftShoulder: { x: 357, y: 138 },
  rightShoulder: { x: 283, y: 138 },
};
const FROM_BEHIND = {
  leftHip: BODY.rightHip,
  rightHip: BODY.leftHip,
  leftShoulder: BODY.rightShoulder,
  rightShoulder: BODY.leftShoulder,
};

interface Scene {
  deg?: number;
  dots?: readonly { x: number; y: number }[];
  colour?: Rgb;
  cloth?: Rgb;
  /** Brightness of the room; 1 = normal. */
  light?: number;
  hand?: { x: number; y: number };
  seed?: number;
}

/** Two dots 48 px apart round a point above the hips, turned by an angle. */
function pair(deg: number) {
  const a = (deg * Math.PI) / 180;
  const [dx, dy] = [24 * Math.cos(a), 24 * Math.sin(a)];
  return [
    { x: 320.3 - dx, y: 225.4 + dy },
    { x: 320.3 + dx, y: 225.4 - dy },
  ];
}

/** A waist crop at 640 × 480: woven cloth, round dots of 2.6 px radius with a soft edge, camera noise, half-resolution colour. */
function picture(scene: Scene): RgbaPatch {
  const { deg = 0, colour = GREEN, cloth = CLOTH, light = 1, seed = 1 } = scene;
  const dots = scene.dots ?? pair(deg);
  const [x0, y0, width, height] = [250, 160, 140, 120];
  const random = generator(seed);
  const rgb = new Float32Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fx, fy] = [x + x0 + 0.5, y + y0 + 0.5];
      const fold = 1 + 0.15 * Math.sin(fx / 9 + fy / 17) + 0.06 * Math.sin(fx * 1.3);
      let share = 0;
      for (const dot of dots) share += softDisc(Math.hypot(fx - dot.x, fy - dot.y), 2.6);
      const hand = scene.hand ? softDisc(Math.hypot(fx - scene.hand.x, fy - scene.hand.y), 9) : 0;
      for (let c = 0; c < 3; c++) {
        const under = share * colour[c]! + (1 - share) * cloth[c]! * fold;
        rgb[3 * (y * width + x) + c] = light * ((1 - hand) * under + hand * [190, 140, 115][c]!);
      }
    }
  }
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const light1 = lightness(rgb, at);
      // colour is kept once per 2 × 2 px, as in video
      const block = [0, 1, width, width + 1].map((step) => (y & ~1) * width + (x & ~1) + step);
      const noise = 4 * (random() + random() + random() - 1.5);
      for (let c = 0; c < 3; c++) {
        const tint =
          block.reduce((sum, b) => sum + rgb[3 * b + c]! - lightness(rgb, b), 0) / block.length;
        data[4 * at + c] = light1 + tint + noise + 2 * (random() - 0.5);
      }
    }
  }
  return { data, width, height, x0, y0 };
}

const softDisc = (away: number, radius: number) => Math.max(0, Math.min(1, radius + 0.5 - away));
const lightness = (rgb: Float32Array, at: number) =>
  0.299 * rgb[3 * at]! + 0.587 * rgb[3 * at + 1]! + 0.114 * rgb[3 * at + 2]!;

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

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
