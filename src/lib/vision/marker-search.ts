import { alike } from './marker-look.ts';
import type { BodyScale, MarkerPlace } from './marker-place.ts';
import { inPlace } from './marker-place.ts';
import type { Spot } from './marker-spot.ts';

type Point = { readonly x: number; readonly y: number };

export interface Candidate extends Spot {
  /** How much it differs from its surroundings in the least different direction. Unit: 0–255 levels. */
  readonly contrast: number;
}

/** Where markers belong in this picture. */
export interface Layout {
  readonly places: readonly MarkerPlace[];
  readonly anchors: readonly Point[];
  readonly scale: BodyScale;
}

/** Another spot or set this much as strong makes it a matter of opinion. Source: ours. */
const RIVAL = { spot: 0.5, set: 0.7 };

export type FoundSet =
  | { readonly spots: readonly Candidate[]; readonly why?: never }
  | { readonly spots?: never; readonly why: 'dots-lost' | 'dots-ambiguous' };

/**
 * The set of like spots, one in each place, that stands out most; refused when another one would do nearly as well.
 * `plausible` judges a whole set, in the order of the places.
 */
export function findSet(
  candidates: readonly Candidate[],
  layout: Layout,
  plausible: (spots: readonly Candidate[]) => boolean,
): FoundSet {
  const sets: (readonly Candidate[])[] = [];
  const choose = (chosen: readonly Candidate[]) => {
    const place = chosen.length;
    if (place === layout.places.length) {
      if (plausible(chosen)) sets.push(chosen);
      return;
    }
    for (const next of candidates) {
      if (chosen.includes(next) || !isIn(layout, place, next)) continue;
      if (chosen.every((other) => alike(other, next))) choose([...chosen, next]);
    }
  };
  choose([]);
  sets.sort((a, b) => strength(b) - strength(a));
  const best = sets[0];
  if (!best) return { why: 'dots-lost' };
  const third = candidates.some(
    (other) =>
      !best.includes(other) &&
      other.contrast > RIVAL.spot * strength(best) &&
      best.every((spot) => alike(spot, other)) &&
      isInAny(layout, other),
  );
  const rival = sets.some(
    (set) => strength(set) > RIVAL.set * strength(best) && !set.some((spot) => best.includes(spot)),
  );
  return third || rival ? { why: 'dots-ambiguous' } : { spots: best };
}

/** Whether a point lies where any of the markers belongs. */
export function isInAny(layout: Layout, point: Point): boolean {
  return layout.places.some((_, place) => isIn(layout, place, point));
}

function isIn({ places, anchors, scale }: Layout, place: number, point: Point): boolean {
  return inPlace(places[place]!, anchors[place]!, scale, point);
}

function strength(set: readonly Candidate[]): number {
  return Math.min(...set.map((spot) => spot.contrast * (1 - spot.misfit01)));
}
