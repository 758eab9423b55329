import { describe, expect, test } from 'vitest';
import { PelvisWindows, type PelvisReading } from './pelvis-windows.ts';
import { bulge } from './warp.ts';
import { waistBox, type BodyPoints, type RgbaPatch } from './rgba-patch.ts';

const WIDTH = 320;
const HEIGHT = 400;
const HIP = { x: 160, y: 200 };
const HIP_WIDTH = 50;

interface Scene {
  /** Tilt of the whole body round the hip midpoint. Unit: deg, + = image right up. */
  tilt?: number;
  /** Tilt of the shoulders above a level pelvis, the trunk bending evenly between. */
  lean?: number;
  /** Where that bend begins. Unit: hip widths above the hips. */
  bendsFrom?: number;
  /** What a forward bend does to level lines round a body: they become arcs. As in `Warp`. */
  bow?: number;
  /** Turn of the cloth above the waist against the rest. */
  upperTurn?: number;
  /** How far the cloth slid up over the body. Unit: px. */
  slid?: number;
  /** The foot off the ground, of the athlete's. */
  lifted?: 'left' | 'right';
  back?: boolean;
  contrast?: number;
  brightness?: (colour: number) => number;
  /** A forearm drawn at, and seen at, this place. */
  hand?: { x: number; y: number };
  armsUp?: boolean;
  shiftX?: number;
  /** The picture ends this far below the hips. Unit: px. */
  cutBelow?: number;
}

/** Smooth repeatable noise, 0 to 1. */
function texture(x: number, y: number, seed: number): number {
  const waves = [
    [0.11, 0.05, 1],
    [-0.07, 0.13, 2],
    [0.19, -0.16, 3],
    [0.03, 0.23, 4],
    [0.27, 0.08, 5],
  ] as const;
  let sum = 0;
  for (const [u, v, phase] of waves) sum += Math.sin(u * x + v * y + phase * (seed + 1.7) * 2.1);
  return 0.5 + sum / 10;
}

function turned(p: { x: number; y: number }, deg: number) {
  const [s, c] = [Math.sin((-deg * Math.PI) / 180), Math.cos((-deg * Math.PI) / 180)];
  const [x, y] = [p.x - HIP.x, p.y - HIP.y];
  return { x: HIP.x + c * x - s * y, y: HIP.y + s * x + c * y };
}

function bodyOf({ tilt = 0, lean = 0, lifted, back, hand, armsUp, shiftX = 0 }: Scene): BodyPoints {
  const bent = (p: { x: number; y: number }) => {
    const top = turned({ x: HIP.x, y: p.y }, lean / 2);
    const arm = turned({ x: HIP.x + (p.x - HIP.x), y: HIP.y }, lean);
    return { x: top.x + arm.x - HIP.x, y: top.y + arm.y - HIP.y };
  };
  const place = (x: number, y: number, trunk = false) => {
    const p = { x: HIP.x + x, y: HIP.y + y };
    const q = turned(trunk && lean ? bent(p) : p, tilt);
    return { x: q.x + shiftX, y: q.y };
  };
  const half = HIP_WIDTH / 2;
  const side = (sign: 1 | -1, up: boolean) => ({
    Hip: place(sign * half, 0),
    Shoulder: place(sign * 42, -125, true),
    Elbow: place(sign * 70, armsUp ? -130 : -68, true),
    Wrist: place(sign * 90, armsUp ? -170 : -10, true),
    Knee: { x: HIP.x + sign * 24, y: HIP.y + (up ? 92 : 100) },
    Ankle: { x: HIP.x + sign * 24, y: HIP.y + (up ? 160 : 200) },
  });
  const named = (name: 'left' | 'right', sign: 1 | -1) =>
    Object.entries(side(sign, lifted === name)).map(([part, at]) => [`${name}${part}`, at]);
  const points = Object.fromEntries([
    ...named('left', back ? -1 : 1),
    ...named('right', back ? 1 : -1),
  ]) as Record<string, { x: number; y: number }>;
  if (hand) points['rightWrist'] = hand;
  return points;
}

/** The picture of a textured shirt over darker shorts before a wall, and where the body is in it. */
function picture(scene: Scene): { patch: RgbaPatch; body: BodyPoints } {
  const { tilt = 0, lean = 0, upperTurn = 0, slid = 0, contrast = 1, hand, shiftX = 0 } = scene;
  const body = bodyOf(scene);
  const box = waistBox(body, WIDTH, scene.cutBelow ? HIP.y + scene.cutBelow : HEIGHT)!;
  const data = new Uint8ClampedArray(4 * box.width * box.height);
  const elbow = body['rightElbow']!;
  for (let row = 0; row < box.height; row++) {
    for (let column = 0; column < box.width; column++) {
      const at = { x: box.x0 + column + 0.5, y: box.y0 + row + 0.5 };
      let p = turned({ x: at.x - shiftX, y: at.y }, -tilt);
      if (scene.bow) p = { x: p.x, y: p.y - scene.bow * bulge(p.x - HIP.x, HIP_WIDTH) };
      const above = (HIP.y - p.y) / HIP_WIDTH;
      if (lean) {
        // Even bend up to 2.1 hip widths above the hips: offset and turn of the line at this height.
        const { bendsFrom = 0.1 } = scene;
        const share = Math.max(0, (above - bendsFrom) / (2.1 - bendsFrom));
        const offset = ((lean * Math.PI) / 180) * (share ** 2 / 2) * (2.1 - bendsFrom) * HIP_WIDTH;
        const angle = ((lean * share * Math.PI) / 180) * (p.x - HIP.x);
        p = { x: p.x + offset, y: p.y + angle };
      }
      if (upperTurn && above > 0.5) p = turned(p, -upperTurn);
      const worn = { x: p.x, y: p.y + slid };
      const onBody = Math.abs(p.x - HIP.x) < 0.8 * HIP_WIDTH;
      const shorts = worn.y > HIP.y - 12 ? 0.4 : 1;
      let colour = onBody
        ? [0, 1, 2].map((c) => shorts * (130 + contrast * 100 * (texture(worn.x, worn.y, c) - 0.5)))
        : [90, 90, 90].map((grey, c) => grey + 20 * texture(at.x / 3, at.y / 3, c + 5));
      if (hand && nearSegment(at, elbow, fingertips(elbow, hand)) < 8) colour = [200, 150, 120];
      data.set(colour.map(scene.brightness ?? ((v) => v)), 4 * (row * box.width + column));
    }
  }
  return { patch: { data, ...box }, body };
}

/** The model sees the wrist; the hand goes on beyond it. */
const fingertips = (elbow: Point, wrist: Point): Point => ({
  x: wrist.x + 0.6 * (wrist.x - elbow.x),
  y: wrist.y + 0.6 * (wrist.y - elbow.y),
});

function nearSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy);
  const u = Math.min(1, Math.max(0, t));
  return Math.hypot(p.x - a.x - u * dx, p.y - a.y - u * dy);
}
type Point = { x: number; y: number };

function withReference(scene: Scene = {}) {
  const windows = new PelvisWindows();
  windows.beginReference();
  for (const shiftX of [-0.4, 0, 0.3]) {
    const { patch, body } = picture({ ...scene, shiftX });
    windows.addCandidate(patch, body);
  }
  return { windows, result: windows.endReference() };
}

function read(scene: Scene, reference: Scene = {}): PelvisReading {
  const { windows, result } = withReference(reference);
  expect(result).toEqual({ ok: true });
  const { patch, body } = picture(scene);
  return windows.measure(patch, body);
}

function measured(scene: Scene, reference: Scene = {}): number {
  const reading = read(scene, reference);
  expect(reading.why).toBeUndefined();
  return reading.pelvisDeg!;
}

describe('what is measured', () => {
  test.each([-8, -3, 0, 5, 12])('a body turned by %d° reads that, within 0.2°', (tilt) => {
    expect(Math.abs(measured({ tilt, lifted: 'right', shiftX: 7.3 }) - tilt)).toBeLessThan(0.2);
  });

  test('other light changes nothing', () => {
    const brightness = (v: number) => 0.7 * v + 25;
    expect(Math.abs(measured({ tilt: 6, lifted: 'right', brightness }) - 6)).toBeLessThan(0.2);
  });

  test('a level pelvis reads level while the trunk leans above it', () => {
    expect(Math.abs(measured({ lean: 12, lifted: 'right' }))).toBeLessThan(1);
    expect(Math.abs(measured({ lean: -12, lifted: 'left' }))).toBeLessThan(1);
    // Bodies differ in where the bend begins: the stated error must cover it.
    expect(Math.abs(measured({ lean: 12, bendsFrom: 0.2, lifted: 'right' }))).toBeLessThan(1.8);
  });

  test.each([-0.12, -0.06, 0.06, 0.12])(
    'bending forward, front or back, is no tilt: level lines that bow by %d',
    (bow) => {
      expect(Math.abs(measured({ bow, lifted: 'right' }))).toBeLessThan(0.4);
      expect(Math.abs(measured({ bow, tilt: 8, lifted: 'left' }) - 8)).toBeLessThan(0.6);
    },
  );

  test('a forearm passing before the waist changes nothing', () => {
    const free = measured({ tilt: 4, lifted: 'right' });
    const crossed = measured({ tilt: 4, lifted: 'right', hand: { x: 101, y: 155 } });
    expect(Math.abs(crossed - free)).toBeLessThan(0.3);
  });

  test('the mirrored picture reads the opposite, with either leg', () => {
    const { windows } = withReference();
    const flipped = new PelvisWindows();
    flipped.beginReference();
    const reference = picture({});
    const mirrored = mirror(reference);
    flipped.addCandidate(mirrored.patch, mirrored.body);
    flipped.endReference();
    for (const lifted of ['left', 'right'] as const) {
      const seen = picture({ tilt: 7, lifted });
      const there = windows.measure(seen.patch, seen.body).pelvisDeg!;
      const other = mirror(seen);
      const back = flipped.measure(other.patch, other.body).pelvisDeg!;
      expect(there).toBeGreaterThan(6.5);
      expect(Math.abs(there + back)).toBeLessThan(0.1);
    }
  });

  test('from the back the sign is still that of the picture', () => {
    const back = true;
    expect(Math.abs(measured({ tilt: 6, lifted: 'right', back }, { back }) - 6)).toBeLessThan(0.2);
  });

  test('on two legs a still pelvis reads zero', () => {
    expect(Math.abs(measured({ shiftX: 5 }))).toBeLessThan(0.2);
  });

  test('with the thighs outside the picture the belt is enough on two legs', () => {
    const cutBelow = 8;
    expect(Math.abs(measured({ cutBelow, shiftX: 3 }, { cutBelow }))).toBeLessThan(0.3);
  });

  test('the error grows when the windows are further apart', () => {
    const agreeing = read({ tilt: 3, lifted: 'right' });
    const apart = read({ tilt: 3, lifted: 'right', upperTurn: 2 });
    expect(apart.sigmaDeg!).toBeGreaterThan(agreeing.sigmaDeg! + 0.2);
  });
});

describe('arms raised and lowered once on both legs', () => {
  /** Reads while the arms are up, then with the arms home again, then on one leg. */
  function afterArms(up: Scene, home: Scene): PelvisReading {
    const { windows } = withReference();
    const step = (scene: Scene) => {
      const { patch, body } = picture(scene);
      return windows.measure(patch, body);
    };
    for (let i = 0; i < 6; i++) {
      expect(step({ ...up, armsUp: true })).toEqual({ pelvisDeg: null, why: 'loose-cloth' });
    }
    for (let i = 0; i < 6; i++) step(home);
    return step({ tilt: 5, lifted: 'right' });
  }

  test('cloth that stayed is said to be tight', () => {
    const reading = afterArms({}, {});
    expect(reading.cloth).toBe('tight');
    expect(Math.abs(reading.pelvisDeg! - 5)).toBeLessThan(0.2);
  });

  test('cloth that rode up is refused from then on', () => {
    const reading = afterArms({ slid: 0.3 * HIP_WIDTH }, {});
    expect(reading).toMatchObject({ pelvisDeg: null, why: 'loose-cloth' });
  });

  test('cloth that did not come back is refused', () => {
    const reading = afterArms({}, { slid: 0.18 * HIP_WIDTH });
    expect(reading).toMatchObject({ pelvisDeg: null, why: 'loose-cloth' });
  });

  test('when it was not done nothing is said of the cloth', () => {
    expect(read({ tilt: 5, lifted: 'right' }).cloth).toBeUndefined();
  });
});

describe('what is refused', () => {
  test('without a reference there is no reading', () => {
    const { patch, body } = picture({});
    expect(new PelvisWindows().measure(patch, body)).toEqual({
      pelvisDeg: null,
      why: 'no-reference',
    });
  });

  test('a new reference replaces the old one, also while it is being taken', () => {
    const { windows } = withReference();
    windows.beginReference();
    const { patch, body } = picture({});
    expect(windows.measure(patch, body).why).toBe('no-reference');
  });

  test('windows that moved differently', () => {
    const reading = read({ tilt: 0, lifted: 'right', upperTurn: 9 });
    expect(reading).toMatchObject({ pelvisDeg: null, why: 'windows-disagree' });
  });

  test('a tilt on two legs beyond what a still pelvis shows', () => {
    expect(read({ tilt: 4 })).toMatchObject({ pelvisDeg: null, why: 'loose-cloth' });
    expect(read({ tilt: 4, lifted: 'left' }).pelvisDeg).not.toBeNull();
  });

  test('a tilt that no pelvis has', () => {
    expect(read({ tilt: 24, lifted: 'left' })).toMatchObject({ pelvisDeg: null });
  });

  test('cloth that slid away from the hips', () => {
    const reading = read({ lifted: 'right', slid: 0.4 * HIP_WIDTH });
    expect(reading.pelvisDeg).toBeNull();
  });

  test('arms raised since the reference', () => {
    expect(read({ armsUp: true })).toMatchObject({ pelvisDeg: null, why: 'loose-cloth' });
  });

  test('a waist covered by an arm', () => {
    const reading = read({ hand: { x: 175, y: 180 } });
    expect(reading).toMatchObject({ pelvisDeg: null, why: 'reference-covered' });
  });

  test('a reference with a hand on the waist', () => {
    const { windows, result } = withReference({ hand: { x: 150, y: 180 } });
    expect(result).toEqual({ ok: false, why: 'reference-covered' });
    const { patch, body } = picture({});
    expect(windows.measure(patch, body)).toEqual({ pelvisDeg: null, why: 'reference-covered' });
  });

  test('a reference without cloth texture', () => {
    const flat = { brightness: () => 128 };
    expect(withReference(flat).result).toEqual({ ok: false, why: 'little-texture' });
  });

  test('hips that were not seen', () => {
    const { windows } = withReference();
    const { patch, body } = picture({});
    const { leftHip: _, ...rest } = body;
    expect(windows.measure(patch, rest)).toEqual({ pelvisDeg: null, why: 'out-of-frame' });
  });

  test('a reference in which nobody was seen', () => {
    const windows = new PelvisWindows();
    windows.beginReference();
    expect(windows.endReference()).toEqual({ ok: false, why: 'out-of-frame' });
  });
});

function mirror({ patch, body }: { patch: RgbaPatch; body: BodyPoints }) {
  const { width, height, data } = patch;
  const flipped = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x);
      flipped.set(data.subarray(from, from + 4), 4 * (y * width + width - 1 - x));
    }
  }
  const other = (name: string) =>
    name.startsWith('left') ? `right${name.slice(4)}` : `left${name.slice(5)}`;
  const points = Object.entries(body).map(([name, p]) => [
    other(name),
    { x: WIDTH - p!.x, y: p!.y },
  ]);
  return {
    patch: { ...patch, data: flipped, x0: WIDTH - patch.x0 - width },
    body: Object.fromEntries(points) as BodyPoints,
  };
}
