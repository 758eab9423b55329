import type { ColourField } from './marker-field.ts';

/** A spot that differs from its surroundings in every direction. Space: frame px. `contrast` in 0–255 levels. */
export interface Blob {
  readonly x: number;
  readonly y: number;
  readonly contrast: number;
}

/** Directions in which a spot must differ: a line or an edge looks alike in at least one. */
const DIRECTIONS = 12;
/** Steps towards the nearest mixture; more change contrasts by less than a level. Source: ours. */
const ROUNDS = 6;
/** The surroundings are looked at this far from the middle: outside a spot 1.6 times as large, plus blur. Source: ours. */
const RING = { radii: 1.9, px: 1.2 };

/**
 * Spots of about the given radius whose colour differs from what surrounds them on all sides, strongest first.
 *
 * Space: frame px. Unit: `radius` px, `least` 0–255 levels (0–1 when the field holds a share, see `shareField`).
 * Assumes: the spot's radius is 0.6–1.6 times the given one.
 */
export function findBlobs(
  field: ColourField,
  radius: number,
  least: number,
  most: number,
): readonly Blob[] {
  const { width, height, step } = field;
  const cells = radius / step;
  const smooth = blurred(field, Math.max(1, Math.round(0.35 * cells)));
  const strength = new Float32Array(width * height);
  const ring = ringOffsets(cells, width);
  const margin = Math.ceil(RING.radii * cells + RING.px);
  for (let y = margin; y < height - margin; y++) {
    for (let x = margin; x < width - margin; x++) {
      strength[y * width + x] = standingOut(smooth, 3 * (y * width + x), ring, least);
    }
  }
  const found: Blob[] = [];
  const near = Math.max(1, Math.round(cells));
  for (let y = margin; y < height - margin; y++) {
    for (let x = margin; x < width - margin; x++) {
      const contrast = strength[y * width + x]!;
      if (contrast >= least && isPeak(strength, width, x, y, near)) {
        found.push({ x: field.x0 + step * (x + 0.5), y: field.y0 + step * (y + 0.5), contrast });
      }
    }
  }
  return found.sort((a, b) => b.contrast - a.contrast).slice(0, most);
}

function ringOffsets(radius: number, width: number): Int32Array {
  const reach = RING.radii * radius + RING.px;
  const offsets = new Int32Array(DIRECTIONS);
  for (let k = 0; k < DIRECTIONS; k++) {
    const turn = (2 * Math.PI * k) / DIRECTIONS;
    offsets[k] =
      3 * (Math.round(reach * Math.sin(turn)) * width + Math.round(reach * Math.cos(turn)));
  }
  return offsets;
}

/**
 * How far the colour in the middle is from every mixture of the colours round it; 0 when below `least`.
 * On an edge or a seam the middle is such a mixture, on a dot across a seam it is not.
 * Gilbert's algorithm: step from the mean towards the ring colour that lies most on the middle's side.
 */
function standingOut(data: Float32Array, at: number, ring: Int32Array, least: number): number {
  const a = data[at]!;
  const b = data[at + 1]!;
  const c = data[at + 2]!;
  let da = 0;
  let db = 0;
  let dc = 0;
  for (const offset of ring) {
    da += (a - data[at + offset]!) / ring.length;
    db += (b - data[at + offset + 1]!) / ring.length;
    dc += (c - data[at + offset + 2]!) / ring.length;
  }
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const length = Math.hypot(da, db, dc);
    if (length < least) return 0;
    let nearest = 0;
    let smallest = Infinity;
    for (const offset of ring) {
      const along =
        (a - data[at + offset]!) * da +
        (b - data[at + offset + 1]!) * db +
        (c - data[at + offset + 2]!) * dc;
      if (along < smallest) {
        smallest = along;
        nearest = offset;
      }
    }
    best = Math.max(best, smallest / length);
    const ra = a - data[at + nearest]! - da;
    const rb = b - data[at + nearest + 1]! - db;
    const rc = c - data[at + nearest + 2]! - dc;
    const square = ra * ra + rb * rb + rc * rc;
    const share = square > 0 ? -(da * ra + db * rb + dc * rc) / square : 0;
    if (!(share > 0.01)) break;
    da += Math.min(1, share) * ra;
    db += Math.min(1, share) * rb;
    dc += Math.min(1, share) * rc;
  }
  return best < least ? 0 : best;
}

function isPeak(strength: Float32Array, width: number, x: number, y: number, near: number) {
  const here = strength[y * width + x]!;
  for (let dy = -near; dy <= near; dy++) {
    for (let dx = -near; dx <= near; dx++) {
      const other = strength[(y + dy) * width + x + dx]!;
      if (other > here || (other === here && (dy < 0 || (dy === 0 && dx < 0)))) return false;
    }
  }
  return true;
}

/** Two running means of 2·half + 1 px in each direction; close to a Gaussian. */
function blurred({ data, width, height }: ColourField, half: number): Float32Array {
  let from = data;
  for (let pass = 0; pass < 2; pass++) {
    from = runningMean(from, height, 3 * width, width, 3, half);
    from = runningMean(from, width, 3, height, 3 * width, half);
  }
  return from;
}

function runningMean(
  from: Float32Array,
  lines: number,
  lineStep: number,
  count: number,
  step: number,
  half: number,
): Float32Array {
  const to = new Float32Array(from.length);
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 3; channel++) {
      const start = line * lineStep + channel;
      let sum = 0;
      let n = 0;
      for (let i = -half; i < count; i++) {
        if (i + half < count) {
          sum += from[start + (i + half) * step]!;
          n++;
        }
        if (i - half - 1 >= 0) {
          sum -= from[start + (i - half - 1) * step]!;
          n--;
        }
        if (i >= 0) to[start + i * step] = sum / n;
      }
    }
  }
  return to;
}
