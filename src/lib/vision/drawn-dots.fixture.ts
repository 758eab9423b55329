import type { Rgb } from './marker-field.ts';
import type { RgbaPatch } from './rgba-patch.ts';

export const GREEN: Rgb = [60, 170, 80];
export const CLOTH: Rgb = [70, 40, 50];
/** Hips of an athlete 350 px tall, seen from the front: the own left is at image right. */
export const BODY = {
  leftHip: { x: 340, y: 240 },
  rightHip: { x: 300, y: 240 },
  leftShoulder: { x: 357, y: 138 },
  rightShoulder: { x: 283, y: 138 },
};
export const FROM_BEHIND = {
  leftHip: BODY.rightHip,
  rightHip: BODY.leftHip,
  leftShoulder: BODY.rightShoulder,
  rightShoulder: BODY.leftShoulder,
};

export interface Scene {
  deg?: number;
  dots?: readonly { x: number; y: number }[];
  colour?: Rgb;
  /** Of the dots. Unit: px. */
  radius?: number;
  cloth?: Rgb;
  /** Brightness of the room; 1 = normal. */
  light?: number;
  hand?: { x: number; y: number };
  /** Another cloth from this line downwards. */
  seam?: { y: number; cloth: Rgb };
  seed?: number;
}

/** Two dots 48 px apart round a point above the hips, turned by an angle. */
export function pair(deg: number) {
  const a = (deg * Math.PI) / 180;
  const [dx, dy] = [24 * Math.cos(a), 24 * Math.sin(a)];
  return [
    { x: 320.3 - dx, y: 225.4 + dy },
    { x: 320.3 + dx, y: 225.4 - dy },
  ];
}

/** A waist crop at 640 × 480: woven cloth, round dots with a soft edge, camera noise, half-resolution colour. */
export function picture(scene: Scene): RgbaPatch {
  const { deg = 0, colour = GREEN, cloth = CLOTH, light = 1, radius = 2.6, seed = 1 } = scene;
  const dots = scene.dots ?? pair(deg);
  const [x0, y0, width, height] = [250, 160, 140, 120];
  const random = generator(seed);
  const rgb = new Float32Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fx, fy] = [x + x0 + 0.5, y + y0 + 0.5];
      const fold = 1 + 0.15 * Math.sin(fx / 9 + fy / 17) + 0.06 * Math.sin(fx * 1.3);
      let share = 0;
      for (const dot of dots)
        share = Math.max(share, softDisc(Math.hypot(fx - dot.x, fy - dot.y), radius));
      const hand = scene.hand ? softDisc(Math.hypot(fx - scene.hand.x, fy - scene.hand.y), 9) : 0;
      for (let c = 0; c < 3; c++) {
        const ground = scene.seam && fy > scene.seam.y ? scene.seam.cloth : cloth;
        const under = share * colour[c]! + (1 - share) * ground[c]! * fold;
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
