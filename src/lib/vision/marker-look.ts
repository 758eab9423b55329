import type { Colour } from './marker-field.ts';
import { colourDistance } from './marker-field.ts';
import type { Spot } from './marker-spot.ts';

/** What a marker has been learned to look like. Colours and contrast in 0–255 levels, radius in px. */
export interface Look {
  readonly colour: Colour;
  readonly difference: Colour;
  readonly radius: number;
  readonly contrast: number;
  readonly misfit01: number;
  readonly whole01: number;
}

/** How far two spots of one kind may differ. Source: ours: one dot in the light, one in shade, 2026-11-22. */
const SAME = { sizes: 1.7, colour01: 0.35, colourLevels: 6 };
/** Light may change a known spot's contrast to this many times what it was. Source: ours: shadows took 40 %, JPEG a little more. */
const LIGHT = { least: 0.4, most: 2 };
/** A covered spot is less whole and fits worse than it used to. Source: ours: hands drawn over dots; half covered reads 0.65 of whole. */
const COVERED = { whole: 0.75, misfit: 1.5, misfitMore: 0.07, misfitMost: 0.35 };
/** How fast a look follows the spot, per picture: colour with the light; quality hardly downwards, or a hand would teach it. Source: ours. */
const FOLLOW = { colour: 0.1, size: 0.05, better: 0.05, worse: 0.02 };

/** Whether two spots could be two markers of one kind: size and colour. */
export function alike(a: Spot, b: Spot): boolean {
  const least = Math.min(Math.hypot(...a.difference), Math.hypot(...b.difference));
  const off = colourDistance(a.colour, b.colour);
  return sameSize(a, b) && off < SAME.colour01 * least + SAME.colourLevels;
}

/** Whether two sizes could be of one kind. */
export function sameSize(a: { radius: number }, b: { radius: number }): boolean {
  return a.radius < SAME.sizes * b.radius && b.radius < SAME.sizes * a.radius;
}

/** How far a known marker's colour may be off, as a share of its contrast. Source: ours: compression takes a third of a small dot's colour. */
const KNOWN_COLOUR01 = 0.5;

/** Whether a spot has a known marker's colour, or differs from its cloth in the same way under other light. */
export function sameColour(spot: Spot, look: Look): boolean {
  const size = Math.hypot(...look.difference);
  if (colourDistance(spot.colour, look.colour) < KNOWN_COLOUR01 * size) return true;
  const [a, b, c] = look.difference;
  const [p, q, r] = spot.difference;
  const share = (p * a + q * b + r * c) / size ** 2;
  const off = Math.hypot(p - share * a, q - share * b, r - share * c);
  return share > LIGHT.least && share < LIGHT.most && off < KNOWN_COLOUR01 * share * size;
}

/** Whether a spot fitted with a look is seen whole, not half behind a hand. */
export function seenWhole(spot: Spot, look: Look): boolean {
  const misfit = Math.min(COVERED.misfitMost, COVERED.misfit * look.misfit01 + COVERED.misfitMore);
  return spot.whole01 > COVERED.whole * look.whole01 && spot.misfit01 < misfit;
}

/** The look, a little nearer to what was just seen. */
export function adapted(look: Look, spot: Spot & { readonly contrast: number }): Look {
  const towards = (from: number, to: number, share: number) => from + share * (to - from);
  const mixed = (from: Colour, to: Colour): Colour => [
    towards(from[0], to[0], FOLLOW.colour),
    towards(from[1], to[1], FOLLOW.colour),
    towards(from[2], to[2], FOLLOW.colour),
  ];
  return {
    colour: mixed(look.colour, spot.colour),
    difference: mixed(look.difference, spot.difference),
    radius: towards(look.radius, spot.radius, FOLLOW.size),
    contrast: towards(look.contrast, spot.contrast, FOLLOW.colour),
    misfit01: towards(
      look.misfit01,
      spot.misfit01,
      spot.misfit01 > look.misfit01 ? FOLLOW.worse : FOLLOW.better,
    ),
    whole01: towards(
      look.whole01,
      spot.whole01,
      spot.whole01 < look.whole01 ? FOLLOW.worse : FOLLOW.better,
    ),
  };
}
