import { findBlobs } from './marker-blobs.ts';
import type { Colour, Rgb } from './marker-field.ts';
import { colourDistance, colourField, markerColour } from './marker-field.ts';
import type { BodyScale, MarkerPlace } from './marker-place.ts';
import { anchorOf, bodyScale, inPlace, placesBox } from './marker-place.ts';
import type { Spot } from './marker-spot.ts';
import { fitSpot } from './marker-spot.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';

export const MARKER_LOSSES = ['dots-lost', 'dots-ambiguous', 'out-of-frame'] as const;
export type MarkerLoss = (typeof MARKER_LOSSES)[number];

export type MarkerReading =
  | { readonly spots: Readonly<Record<string, Spot>>; readonly why?: never }
  | { readonly spots?: never; readonly why: MarkerLoss };

export interface MarkerOptions {
  /** The colour the athlete was told to use; any that stands out when missing. Unit: 0–255. */
  readonly colour?: Rgb;
  /** All markers sit on one bone: their distances stay. */
  readonly rigid: boolean;
  /** Whether new-found spots may be the markers together; spots in the order of the places. */
  readonly plausible: (
    spots: readonly Spot[],
    scale: BodyScale,
    anchors: readonly Point[],
  ) => boolean;
}

type Point = { readonly x: number; readonly y: number };
type Candidate = Spot & { readonly contrast: number };

/** Diameter of a marker. Unit: m. Source: issue: discs or bits of tape of 2.5 cm. */
const DIAMETER_M = 0.025;
const TUNE = {
  /** A new spot must stand out by this much. Unit: levels. */
  leastContrast: 20,
  most: 16,
  newMisfit: 0.25,
  confirm: 3,
  forget: 90,
  searchM: 0.06,
  distance01: 0.12,
  oldMisfit: 0.3,
  whole: 0.6,
} as const;

interface Learned {
  look: { colour: Colour; difference: Colour; radius: number };
  contrast: number;
  /** From the anchor, in image directions. Unit: m. */
  offset: Point;
}

/** Finds markers of one look near named places on the body, then follows each to a fraction of a pixel. */
export class MarkerTracker {
  readonly #places: readonly MarkerPlace[];
  readonly #options: MarkerOptions;
  #learned: Learned[] | undefined;
  #spread: number[] = [];
  #seen: (readonly Candidate[])[] = [];
  #seenOffsets: Point[][] = [];
  #missed = 0;
  #pxPerM: number | undefined;

  constructor(places: readonly MarkerPlace[], options: MarkerOptions) {
    this.#places = places;
    this.#options = options;
  }

  track(patch: RgbaPatch, body: BodyPoints): MarkerReading {
    const raw = bodyScale(body);
    const anchors = this.#places.map((place) => anchorOf(place, body));
    if (!raw || !anchors.every((a) => a !== undefined)) {
      this.#miss();
      return { why: 'out-of-frame' };
    }
    this.#pxPerM =
      this.#pxPerM === undefined ? raw.pxPerM : this.#pxPerM + 0.15 * (raw.pxPerM - this.#pxPerM);
    const scale = { ...raw, pxPerM: this.#pxPerM };
    const candidates = this.#candidates(patch, scale, anchors);
    if (!candidates) {
      this.#miss();
      return { why: 'out-of-frame' };
    }
    const reading = this.#learned
      ? this.#follow(candidates, scale, anchors)
      : this.#search(candidates, scale, anchors);
    if (reading.spots) this.#missed = 0;
    else this.#miss();
    if (reading.why === 'dots-lost' && this.#leavesPatch(patch, scale, anchors))
      return { why: 'out-of-frame' };
    return reading;
  }

  #miss() {
    if (++this.#missed > TUNE.forget) {
      this.#learned = undefined;
      this.#pxPerM = undefined;
      this.#missed = 0;
    }
  }

  #candidates(patch: RgbaPatch, scale: BodyScale, anchors: readonly Point[]) {
    const radius = Math.max(1.8, (scale.pxPerM * DIAMETER_M) / 2);
    const field = colourField(
      patch,
      placesBox(this.#places, anchors, scale, 0.045),
      Math.max(1, Math.floor(radius / 2.4)),
    );
    if (!field) return undefined;
    const least = this.#learned
      ? 0.35 * Math.min(...this.#learned.map((l) => l.contrast))
      : TUNE.leastContrast;
    const found: Candidate[] = [];
    for (const blob of findBlobs(field, radius, least, TUNE.most)) {
      const spot = fitSpot(field, blob, radius);
      if (spot) found.push({ ...spot, contrast: blob.contrast });
    }
    this.#field = field;
    return found;
  }
  #field: ReturnType<typeof colourField>;

  #leavesPatch(patch: RgbaPatch, scale: BodyScale, anchors: readonly Point[]): boolean {
    if (this.#learned) {
      const margin = 0.03 * scale.pxPerM;
      return this.#learned.some(({ offset }, k) => {
        const x = anchors[k]!.x + offset.x * scale.pxPerM;
        const y = anchors[k]!.y + offset.y * scale.pxPerM;
        return (
          x - margin < patch.x0 ||
          y - margin < patch.y0 ||
          x + margin > patch.x0 + patch.width ||
          y + margin > patch.y0 + patch.height
        );
      });
    }
    const box = placesBox(this.#places, anchors, scale, -0.08);
    return (
      box.x0 < patch.x0 ||
      box.y0 < patch.y0 ||
      box.x1 > patch.x0 + patch.width ||
      box.y1 > patch.y0 + patch.height
    );
  }

  #search(
    candidates: readonly Candidate[],
    scale: BodyScale,
    anchors: readonly Point[],
  ): MarkerReading {
    const fit = candidates.filter((c) => this.#mayBeMarker(c, scale));
    const sets: { spots: Candidate[]; score: number }[] = [];
    const choose = (chosen: Candidate[]) => {
      const k = chosen.length;
      if (k === this.#places.length) {
        if (this.#options.plausible(chosen, scale, anchors))
          sets.push({
            spots: chosen,
            score: Math.min(...chosen.map((c) => c.contrast * (1 - c.misfit01))),
          });
        return;
      }
      for (const c of fit) {
        if (chosen.includes(c) || !inPlace(this.#places[k]!, anchors[k]!, scale, c)) continue;
        if (chosen.every((other) => alike(other, c))) choose([...chosen, c]);
      }
    };
    choose([]);
    sets.sort((a, b) => b.score - a.score);
    const best = sets[0];
    if (!best) {
      this.#seen = [];
      this.#seenOffsets = [];
      return { why: 'dots-lost' };
    }
    const third = fit.some(
      (c) =>
        !best.spots.includes(c) &&
        best.spots.every((s) => alike(s, c)) &&
        c.contrast > 0.5 * best.score &&
        this.#places.some((place, k) => inPlace(place, anchors[k]!, scale, c)),
    );
    const rival = sets.some(
      (set) => set.score > 0.7 * best.score && !set.spots.some((s) => best.spots.includes(s)),
    );
    if (third || rival) {
      this.#seen = [];
      this.#seenOffsets = [];
      return { why: 'dots-ambiguous' };
    }
    const offsets = best.spots.map((s, k) => offsetM(s, anchors[k]!, scale));
    const last = this.#seenOffsets.at(-1);
    if (last && !offsets.every((o, k) => Math.hypot(o.x - last[k]!.x, o.y - last[k]!.y) < 0.025)) {
      this.#seen = [];
      this.#seenOffsets = [];
    }
    this.#seen.push(best.spots);
    this.#seenOffsets.push(offsets);
    if (this.#seen.length < TUNE.confirm) return { why: 'dots-lost' };
    this.#learned = best.spots.map((s, k) => ({
      look: { colour: s.colour, difference: s.difference, radius: s.radius },
      contrast: s.contrast,
      offset: offsets[k]!,
    }));
    this.#spread = distances(best.spots).map((d) => d / scale.pxPerM);
    this.#seen = [];
    this.#seenOffsets = [];
    return { spots: this.#named(best.spots) };
  }

  #follow(
    candidates: readonly Candidate[],
    scale: BodyScale,
    anchors: readonly Point[],
  ): MarkerReading {
    const learned = this.#learned!;
    const spots: Candidate[] = [];
    const used = new Set<Candidate>();
    for (const [k, known] of learned.entries()) {
      const expected = {
        x: anchors[k]!.x + known.offset.x * scale.pxPerM,
        y: anchors[k]!.y + known.offset.y * scale.pxPerM,
      };
      const near = candidates.filter(
        (c) =>
          !used.has(c) &&
          Math.hypot(c.x - expected.x, c.y - expected.y) < TUNE.searchM * scale.pxPerM &&
          resembles(c, known),
      );
      near.sort((a, b) => b.contrast - a.contrast);
      const best = near[0];
      if (!best) return { why: 'dots-lost' };
      used.add(best);
      const spot = fitSpot(this.#field!, best, best.radius, known.look);
      if (!spot) return { why: 'dots-lost' };
      if (spot.misfit01 > TUNE.oldMisfit || spot.whole01 < TUNE.whole) return { why: 'dots-lost' };
      spots.push({ ...spot, contrast: best.contrast });
    }
    const third = candidates.some(
      (c) =>
        !used.has(c) &&
        learned.every((known) => resembles(c, known)) &&
        c.contrast > 0.5 * Math.min(...spots.map((s) => s.contrast)) &&
        c.misfit01 < TUNE.newMisfit &&
        this.#places.some((place, k) => inPlace(place, anchors[k]!, scale, c)),
    );
    if (third) return { why: 'dots-ambiguous' };
    const spread = distances(spots).map((d) => d / scale.pxPerM);
    if (
      this.#options.rigid &&
      !spread.every((d, i) => Math.abs(d / this.#spread[i]! - 1) < TUNE.distance01)
    )
      return { why: 'dots-lost' };
    this.#spread = this.#spread.map((d, i) => d + 0.03 * (spread[i]! - d));
    spots.forEach((spot, k) => {
      const known = learned[k]!;
      known.look.colour = blend(known.look.colour, spot.colour, 0.1);
      known.look.difference = blend(known.look.difference, spot.difference, 0.1);
      known.look.radius += 0.05 * (spot.radius - known.look.radius);
      known.contrast += 0.1 * (spot.contrast - known.contrast);
      const offset = offsetM(spot, anchors[k]!, scale);
      known.offset = {
        x: known.offset.x + 0.3 * (offset.x - known.offset.x),
        y: known.offset.y + 0.3 * (offset.y - known.offset.y),
      };
    });
    return { spots: this.#named(spots) };
  }

  #mayBeMarker(spot: Candidate, scale: BodyScale): boolean {
    const radiusM = spot.radius / scale.pxPerM;
    if (radiusM < 0.007 || radiusM > 0.021) return false;
    if (spot.misfit01 > TUNE.newMisfit) return false;
    const { colour } = this.#options;
    return colour === undefined || matchesColour(spot, markerColour(colour));
  }

  #named(spots: readonly Spot[]): Record<string, Spot> {
    return Object.fromEntries(spots.map((spot, k) => [this.#places[k]!.name, spot]));
  }
}

function matchesColour(spot: Spot, wanted: Colour): boolean {
  return colourDistance(spot.colour, wanted) < 80;
}

function alike(a: Spot, b: Spot): boolean {
  const ratio = a.radius / b.radius;
  if (ratio < 1 / 1.7 || ratio > 1.7) return false;
  const size = Math.min(Math.hypot(...a.difference), Math.hypot(...b.difference));
  return colourDistance(a.colour, b.colour) < 0.35 * size + 6;
}

function resembles(spot: Spot, { look }: Learned): boolean {
  const ratio = spot.radius / look.radius;
  if (ratio < 1 / 1.7 || ratio > 1.7) return false;
  const size = Math.hypot(...look.difference);
  if (colourDistance(spot.colour, look.colour) < 0.35 * size) return true;
  const [a, b, c] = look.difference;
  const along =
    (spot.difference[0] * a + spot.difference[1] * b + spot.difference[2] * c) / size ** 2;
  const off = Math.hypot(
    spot.difference[0] - along * a,
    spot.difference[1] - along * b,
    spot.difference[2] - along * c,
  );
  return along > 0.5 && along < 1.8 && off < 0.35 * along * size;
}

function blend(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]), a[2] + share * (b[2] - a[2])];
}

function offsetM(spot: Point, anchor: Point, scale: BodyScale): Point {
  return { x: (spot.x - anchor.x) / scale.pxPerM, y: (spot.y - anchor.y) / scale.pxPerM };
}

function distances(spots: readonly Point[]): number[] {
  const all: number[] = [];
  spots.forEach((a, i) => {
    for (const b of spots.slice(i + 1)) all.push(Math.hypot(a.x - b.x, a.y - b.y));
  });
  return all;
}
