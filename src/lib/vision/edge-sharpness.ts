import { median } from './median.ts';

/** An edge is judged by how much of its step over 8 px happens within 2 px. */
const HALF_STEP = 4;
/** The strongest edges only, as a share of all places looked at. Source: ours. */
const STRONGEST = 0.03;
/** The smallest step that counts, and how far it must stand out of the noise. Unit: brightness, of 255. Source: ours. */
const LEAST_STEP = 12;
const LEAST_OVER_NOISE = 4;
const LEAST_EDGES = 20;

/**
 * How much of their step the strongest edges take within two pixels, by median: 0.25 is a slope over 8 px or more, 1 a clean cut.
 * Unit: share. Missing: undefined when there are too few edges above the noise.
 */
export function edgeSharpness(
  luma: Float32Array,
  width: number,
  height: number,
  zone: Uint8Array,
  noise: number,
): number | undefined {
  const steps: number[] = [];
  const shares: number[] = [];
  for (const [along, across] of [
    [1, width],
    [width, 1],
  ] as const) {
    /** Mean of three beside each other along the edge: less noise, same steepness. */
    const at = (i: number) => (luma[i - across]! + luma[i]! + luma[i + across]!) / 3;
    for (let y = HALF_STEP + 1; y < height - HALF_STEP - 1; y += 2) {
      for (let x = HALF_STEP + 1; x < width - HALF_STEP - 1; x += 2) {
        const i = y * width + x;
        if (!zone[i]) continue;
        const step = Math.abs(at(i + HALF_STEP * along) - at(i - HALF_STEP * along));
        if (step < Math.max(LEAST_STEP, LEAST_OVER_NOISE * noise)) continue;
        let steepest = 0;
        for (let k = 1 - HALF_STEP; k < HALF_STEP; k++) {
          const here = i + k * along;
          steepest = Math.max(steepest, Math.abs(at(here + along) - at(here - along)));
        }
        steps.push(step);
        shares.push(Math.min(1, steepest / step));
      }
    }
  }
  const places = zone.reduce((sum, on) => sum + on, 0) / 2;
  const count = Math.min(steps.length, Math.max(LEAST_EDGES, Math.round(STRONGEST * places)));
  if (count < LEAST_EDGES) return undefined;
  const strongest = steps.map((_, i) => i).sort((a, b) => steps[b]! - steps[a]!);
  return median(strongest.slice(0, count).map((i) => shares[i]!));
}
