import type { BodyPoints, PixelBox, RgbaPatch } from './rgba-patch.ts';
import { trunkBox } from './trunk-region.ts';

/** Brightness of the surface `u` px round the trunk and `v` px down. Unit: 0 to 255. */
export type Shirt = (u: number, v: number) => number;

/** Waves of 7 to 25 px in all directions: no spot is like another, and brightness is known between pixels. */
export function wavyShirt(random: () => number, contrast = 14): Shirt {
  const waves = Array.from({ length: 12 }, () => {
    const way = 2 * Math.PI * random();
    const perPx = (2 * Math.PI) / (7 + 18 * random());
    return [perPx * Math.cos(way), perPx * Math.sin(way), 2 * Math.PI * random()] as const;
  });
  return (u, v) =>
    waves.reduce((sum, [a, b, c]) => sum + contrast * Math.sin(a * u + b * v + c), 128);
}

export const FRAME = { width: 400, height: 300 };
/** The trunk is an upright cylinder. Unit: px. */
const MIDDLE = { x: 200.3, y: 80.6 };
const RADIUS = 52;
const LENGTH = 140;

const rad = (deg: number) => (deg * Math.PI) / 180;

/** Landmarks of the trunk turned by so many degrees, + = to image right. */
export function bodyAt(turnDeg: number, shiftX = 0): BodyPoints {
  const at = (angle: number, radius: number, y: number) => ({
    x: MIDDLE.x + shiftX + radius * Math.sin(rad(angle + turnDeg)),
    y: MIDDLE.y + y,
    z: -radius * Math.cos(rad(angle + turnDeg)),
  });
  return {
    leftShoulder: at(90, RADIUS, 0),
    rightShoulder: at(-90, RADIUS, 0),
    leftHip: at(90, 0.6 * RADIUS, LENGTH),
    rightHip: at(-90, 0.6 * RADIUS, LENGTH),
  };
}

export interface Light {
  /** Factor on the brightness of the shirt. */
  readonly gain?: number;
  /** Added to each pixel. Unit: brightness. */
  readonly noise?: () => number;
  readonly shiftX?: number;
}

/** The picture of the trunk turned, cropped to its box. */
export function pictureAt(shirt: Shirt, turnDeg: number, light: Light = {}): RgbaPatch {
  const { gain = 1, noise = () => 0, shiftX = 0 } = light;
  const box = trunkBox(bodyAt(turnDeg, shiftX), FRAME.width, FRAME.height)!;
  return drawn(box, (x, y) => {
    const sine = (x - MIDDLE.x - shiftX) / RADIUS;
    if (Math.abs(sine) >= 1) return 90;
    const u = RADIUS * (Math.asin(sine) - rad(turnDeg));
    return gain * shirt(u, y - MIDDLE.y) + noise();
  });
}

/** A grey crop; `luma` is asked for the middle of each pixel, in frame px. */
export function drawn(box: PixelBox, luma: (x: number, y: number) => number): RgbaPatch {
  const data = new Uint8ClampedArray(4 * box.width * box.height);
  for (let y = 0, at = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++, at += 4)
      data.fill(luma(box.x0 + x + 0.5, box.y0 + y + 0.5), at, at + 3);
  return { ...box, data };
}

/** Where a spot that was at `x` when the trunk was turned by `fromDeg` is when it is turned by `toDeg`. */
export function carriedTo(x: number, fromDeg: number, toDeg: number): number {
  const angle = Math.asin((x - MIDDLE.x) / RADIUS) + rad(toDeg - fromDeg);
  return MIDDLE.x + RADIUS * Math.sin(angle);
}
