/** Colour of a body part, and the capsules it is made of: x1, y1, x2, y2, radius in shares of the side. */
type Part = readonly [rgb: readonly [number, number, number], ...capsules: readonly number[][]];

const SKIN = [214, 170, 140] as const;
const SHIRT = [40, 90, 160] as const;
const SHORTS = [50, 50, 58] as const;

/** A figure standing with its arms a little off the body, seen from the front. */
const FIGURE: readonly Part[] = [
  [SKIN, [0.5, 0.2, 0.5, 0.25, 0.02], [0.5, 0.14, 0.5, 0.17, 0.045]],
  [SKIN, [0.4, 0.29, 0.36, 0.42, 0.022], [0.36, 0.42, 0.34, 0.54, 0.018]],
  [SKIN, [0.6, 0.29, 0.64, 0.42, 0.022], [0.64, 0.42, 0.66, 0.54, 0.018]],
  [SKIN, [0.46, 0.6, 0.455, 0.74, 0.03], [0.455, 0.74, 0.45, 0.88, 0.022]],
  [SKIN, [0.54, 0.6, 0.545, 0.74, 0.03], [0.545, 0.74, 0.55, 0.88, 0.022]],
  [
    SHIRT,
    [0.44, 0.29, 0.56, 0.29, 0.04],
    [0.47, 0.3, 0.47, 0.5, 0.05],
    [0.53, 0.3, 0.53, 0.5, 0.05],
  ],
  [SHORTS, [0.46, 0.53, 0.455, 0.66, 0.042], [0.54, 0.53, 0.545, 0.66, 0.042]],
  [
    [90, 60, 40],
    [0.48, 0.115, 0.52, 0.115, 0.03],
  ],
  [
    [230, 230, 230],
    [0.45, 0.91, 0.445, 0.93, 0.022],
    [0.55, 0.91, 0.555, 0.93, 0.022],
  ],
];

/**
 * The built-in picture every backend is tried on: a drawn figure before a shaded wall, the same numbers on
 * every device. Rows of red, green, blue; 0 to 255.
 */
export function trialPicture(side: number): Float32Array {
  const rgb = new Float32Array(side * side * 3);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = (column + 0.5) / side;
      const y = (row + 0.5) / side;
      rgb.set(colourAt(x, y), (row * side + column) * 3);
    }
  }
  return rgb;
}

function colourAt(x: number, y: number): readonly number[] {
  let colour: readonly number[] = y > 0.9 ? [120, 105, 90] : [185 - 30 * y, 190 - 20 * x, 180];
  for (const [rgb, ...capsules] of FIGURE) {
    for (const capsule of capsules) {
      const depth = insideCapsule(x, y, capsule);
      if (depth > 0) colour = rgb.map((c) => c * (0.7 + 0.3 * depth));
    }
  }
  return colour;
}

/** 0 at the edge and outside, 1 on the axis. */
function insideCapsule(x: number, y: number, capsule: readonly number[]): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, radius = 0] = capsule;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy + 1e-9);
  const t = Math.min(1, Math.max(0, along));
  return Math.max(0, 1 - Math.hypot(x - x1 - t * dx, y - y1 - t * dy) / radius);
}
