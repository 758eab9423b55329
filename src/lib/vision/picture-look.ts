import { bodyOutline, inside, trunkPx } from './body-outline.ts';
import { edgeSharpness } from './edge-sharpness.ts';
import { median } from './median.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';

/** How well trunk and head are lit and how sharp they are. Brightness: 0 black to 255 white. */
export interface PictureLook {
  /** Mean brightness of trunk and head. */
  readonly bodyLuma: number;
  /** The brighter parts of them (skin, or a light shirt): nine tenths are darker. */
  readonly brightLuma: number;
  /** Median brightness of what is around. */
  readonly aroundLuma: number;
  /** Share of trunk and head that is fully black or white. Unit: 0 to 1. */
  readonly clippedShare: number;
  /** Spread of brightness over trunk and head without the noise. */
  readonly contrast: number;
  /** Standard deviation of one pixel against its neighbours. */
  readonly noise: number;
  /** Steepness of the strongest edges: 0.25 = blurred over many pixels, 1 = within one. Missing: null without an edge. */
  readonly sharpness: number | null;
}

/** Half the thickness of what counts as body, and how far around it the edges are looked at and the background begins. Unit: torso lengths. Source: ours: virtual runners and real clips. */
const REACH = { body: 0.1, edges: 0.25, around: 0.4 };
const CLIPPED = { black: 4, white: 251 };
/** Every other pixel in both directions is enough for means. */
const STEP = 2;

/**
 * How the picture looks where the athlete is.
 * Space: `body` in px of the frame; the patch is the upper body box of that frame, made smaller by `scale`.
 * Missing: undefined when no trunk lies in the patch.
 */
export function pictureLook(
  patch: RgbaPatch,
  body: BodyPoints,
  scale: number,
): PictureLook | undefined {
  const torso = trunkPx(body);
  if (torso === undefined) return undefined;
  const { width, height } = patch;
  const luma = lumaOf(patch);
  const capsules = bodyOutline(body, 'trunk-and-head', REACH.body).map((c) => ({
    ax: (c.ax - patch.x0) * scale,
    ay: (c.ay - patch.y0) * scale,
    bx: (c.bx - patch.x0) * scale,
    by: (c.by - patch.y0) * scale,
    radius: c.radius * scale,
  }));
  const on: number[] = [];
  const around: number[] = [];
  const residuals: number[] = [];
  const edgeZone = new Uint8Array(width * height);
  for (let y = 1; y < height - 2; y += STEP) {
    for (let x = 1; x < width - 2; x += STEP) {
      const i = y * width + x;
      const far = !inside(capsules, x, y, (REACH.around - REACH.body) * torso * scale);
      if (far) around.push(luma[i]!);
      else residuals.push(Math.abs(roughness(luma, i, width)));
      if (far) continue;
      if (inside(capsules, x, y)) on.push(luma[i]!);
      if (inside(capsules, x, y, (REACH.edges - REACH.body) * torso * scale))
        for (const j of [i, i + 1, i + width, i + width + 1]) edgeZone[j] = 1;
    }
  }
  if (on.length < 50) return undefined;
  const noise = (1.4826 * median(residuals)) / 6;
  const bodyLuma = on.reduce((sum, v) => sum + v, 0) / on.length;
  const variance = on.reduce((sum, v) => sum + (v - bodyLuma) ** 2, 0) / on.length;
  const clipped = on.filter((v) => v <= CLIPPED.black || v >= CLIPPED.white).length;
  return {
    bodyLuma,
    brightLuma: on.sort((a, b) => a - b)[Math.floor(0.9 * on.length)]!,
    aroundLuma: around.length > 0 ? median(around) : bodyLuma,
    clippedShare: clipped / on.length,
    contrast: Math.sqrt(Math.max(0, variance - noise * noise)),
    noise,
    sharpness: edgeSharpness(luma, width, height, edgeZone, noise) ?? null,
  };
}

/** Rec. 601 brightness. */
function lumaOf({ data, width, height }: RgbaPatch): Float32Array {
  const luma = new Float32Array(width * height);
  for (let i = 0, j = 0; i < luma.length; i++, j += 4)
    luma[i] = 0.299 * data[j]! + 0.587 * data[j + 1]! + 0.114 * data[j + 2]!;
  return luma;
}

/** What is left of a pixel when slopes and curves are taken off; six times the noise. Source: Immerkær's noise mask. */
function roughness(v: Float32Array, i: number, w: number): number {
  const cross = v[i - 1]! + v[i + 1]! + v[i - w]! + v[i + w]!;
  const corners = v[i - w - 1]! + v[i - w + 1]! + v[i + w - 1]! + v[i + w + 1]!;
  return 4 * v[i]! - 2 * cross + corners;
}
