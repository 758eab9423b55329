import { findBlobs } from './marker-blobs.ts';
import type { ColourField, Rgb } from './marker-field.ts';
import { colourDistance, colourField, markerColour } from './marker-field.ts';
import type { Look } from './marker-look.ts';
import { adapted, sameColour, sameSize, seenWhole } from './marker-look.ts';
import type { BodyScale, MarkerPlace } from './marker-place.ts';
import { anchorOf, bodyScale, onHand, placesBox } from './marker-place.ts';
import type { Candidate, Layout } from './marker-search.ts';
import type { Shape } from './marker-shape.ts';
import { apart, distanceOf, keepsShape, vectorsM } from './marker-shape.ts';
import { findSet, isInAny } from './marker-search.ts';
import type { Spot } from './marker-spot.ts';
import { fitSpot } from './marker-spot.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';

type Point = { readonly x: number; readonly y: number };

export type MarkerLoss = 'dots-lost' | 'dots-ambiguous' | 'out-of-frame';

export type MarkerReading =
  | { readonly spots: Readonly<Record<string, Spot>>; readonly why?: never }
  | {
      readonly spots?: never;
      readonly why: MarkerLoss;
      /** Places in which a marker is seen while another one is missing. */
      readonly found?: readonly string[];
    };

export interface MarkerOptions {
  /** The colour the athlete was told to use; any that stands out when missing. Unit: 0–255. */
  readonly colour?: Rgb;
  /** All markers sit on one bone: the distances between them stay. */
  readonly rigid: boolean;
  /** Whether new-found spots, in the order of the places, may be the markers together. */
  readonly plausible: (
    spots: readonly Point[],
    scale: BodyScale,
    anchors: readonly Point[],
  ) => boolean;
}

/**
 * Diameters of markers, looked for one after another; each serves 0.6–1.6 times its size. Unit: m.
 * Source: the protocol asks for discs or bits of tape of 2.5 cm; some people take large ones.
 */
const DIAMETERS_M = [0.025, 0.045];
/** Smaller ones are lost in the pixels. Unit: px radius. Source: ours. */
const LEAST_RADIUS_PX = 1.8;
/** Larger ones are measured on averaged pixels, this many per radius: as exact, and quicker. Source: ours. */
const CELLS_PER_RADIUS = 2.4;
/** How sure a new marker must be. Source: ours: no spot on undecorated clips of virtual runners or real people passes for 4 pictures. */
const NEW = {
  contrast: 18,
  misfit01: 0.25,
  leastRadiusM: 0.007,
  mostRadiusM: 0.032,
  pictures: 4,
  apartM: 0.025,
  colour: 90,
};
/** How a known marker may move. Source: ours: hips of landmarks wander by 2 cm against the pelvis; 14° of drop moves a dot by 3 cm. */
const KNOWN = { contrast01: 0.3, contrast: 10, searchM: 0.06, thirdContrast01: 0.5 };
/** After so many pictures without the markers they are looked for anew. Source: ours: 3 s at 30 pictures a second. */
const FORGET_AFTER = 90;
const MOST_BLOBS = 16;
const FOLLOW = { scale: 0.15, offset: 0.3, distance: 0.03 };

interface Known {
  look: Look;
  /** From the anchor, in image directions. Unit: m. */
  offset: Point;
}

interface Learned extends Shape {
  readonly markers: Known[];
}

/**
 * Finds stuck-on markers of one kind near named places on the body, then follows each to a fraction of a pixel.
 *
 * Missing: no spots and a reason rather than a doubtful spot: covered, gone, moved against the others, or one more that looks alike.
 * Assumes: pictures come in order, 10 or more per second.
 */
export class MarkerTracker {
  readonly #places: readonly MarkerPlace[];
  readonly #options: MarkerOptions;
  #learned: Learned | undefined;
  /** Sets found in the last pictures, not yet trusted. */
  #trial: { readonly offsets: readonly Point[]; readonly pictures: number } | undefined;
  #missed = 0;
  #pxPerM: number | undefined;
  /** Which of the diameters the markers have, or are looked for with. */
  #size = 0;

  constructor(places: readonly MarkerPlace[], options: MarkerOptions) {
    this.#places = places;
    this.#options = options;
  }

  track(patch: RgbaPatch, body: BodyPoints): MarkerReading {
    const reading = this.#read(patch, body);
    this.#missed = reading.spots ? 0 : this.#missed + 1;
    if (this.#missed > FORGET_AFTER) {
      this.#learned = undefined;
      this.#pxPerM = undefined;
      this.#missed = 0;
    }
    return reading;
  }

  #read(patch: RgbaPatch, body: BodyPoints): MarkerReading {
    const layout = this.#layout(body);
    if (!layout) return { why: 'out-of-frame' };
    const { places, anchors, scale } = layout;
    const box = placesBox(places, anchors, scale, 0.045);
    const look = (): MarkerReading => {
      const radius = Math.max(LEAST_RADIUS_PX, (scale.pxPerM * DIAMETERS_M[this.#size]!) / 2);
      const field = colourField(patch, box, Math.max(1, Math.floor(radius / CELLS_PER_RADIUS)));
      if (!field) return { why: 'out-of-frame' };
      return this.#learned
        ? this.#follow(this.#learned, field, radius, layout)
        : this.#search(field, radius, layout, body);
    };
    let reading = look();
    if (!this.#learned && !this.#trial && reading.why === 'dots-lost') {
      this.#size = (this.#size + 1) % DIAMETERS_M.length;
      reading = look();
    }
    const cut = reading.why === 'dots-lost' && this.#leavesPatch(patch, layout);
    return cut ? { why: 'out-of-frame' } : reading;
  }

  #layout(body: BodyPoints): Layout | undefined {
    const now = bodyScale(body);
    const anchors = this.#places.map((place) => anchorOf(place, body));
    if (!now || !anchors.every((a) => a !== undefined)) return undefined;
    this.#pxPerM =
      this.#pxPerM === undefined ? now.pxPerM : mix(this.#pxPerM, now.pxPerM, FOLLOW.scale);
    return { places: this.#places, anchors, scale: { ...now, pxPerM: this.#pxPerM } };
  }

  #search(field: ColourField, radius: number, layout: Layout, body: BodyPoints): MarkerReading {
    const { scale, anchors } = layout;
    const candidates = candidatesIn(field, radius, NEW.contrast).filter(
      (spot) => this.#mayBeMarker(spot, scale) && !onHand(spot, body, scale),
    );
    const found = findSet(candidates, layout, (spots) =>
      this.#options.plausible(spots, scale, anchors),
    );
    if (!found.spots) {
      this.#trial = undefined;
      return found.why === 'dots-lost' ? this.#alone(candidates, layout) : found;
    }
    const offsets = found.spots.map((spot, k) => offsetM(spot, anchors[k]!, scale));
    const last = this.#trial;
    const same = last?.offsets.every((o, k) => apart(o, offsets[k]!) < NEW.apartM) ?? false;
    this.#trial = { offsets, pictures: same ? last!.pictures + 1 : 1 };
    if (this.#trial.pictures < NEW.pictures) return { why: 'dots-lost' };
    const vectors = vectorsM(found.spots, scale);
    const distances = vectors.map(distanceOf);
    this.#learned = {
      markers: found.spots.map((look, k) => ({ look, offset: offsets[k]! })),
      firstDistances: distances,
      distances,
      vectors,
    };
    this.#trial = undefined;
    return { spots: this.#named(found.spots) };
  }

  /** Nothing but a single spot, and in which place it is: the one whose middle is nearest. */
  #alone(candidates: readonly Candidate[], layout: Layout): MarkerReading {
    const { places, anchors, scale } = layout;
    const spot = candidates.find((c) => isInAny(layout, c));
    if (!spot) return { why: 'dots-lost' };
    const off = places.map(({ leftM }, k) =>
      Math.abs(offsetM(spot, anchors[k]!, scale).x * scale.leftward - (leftM[0] + leftM[1]) / 2),
    );
    return { why: 'dots-lost', found: [places[off.indexOf(Math.min(...off))]!.name] };
  }

  #mayBeMarker(spot: Spot, { pxPerM }: BodyScale): boolean {
    if (spot.misfit01 > NEW.misfit01) return false;
    if (spot.radius < NEW.leastRadiusM * pxPerM || spot.radius > NEW.mostRadiusM * pxPerM)
      return false;
    const { colour } = this.#options;
    return !colour || colourDistance(spot.colour, markerColour(colour)) < NEW.colour;
  }

  #follow(learned: Learned, field: ColourField, radius: number, layout: Layout): MarkerReading {
    const { markers } = learned;
    const weakest = Math.min(...markers.map(({ look }) => look.contrast));
    const candidates = candidatesIn(
      field,
      radius,
      Math.max(KNOWN.contrast, KNOWN.contrast01 * weakest),
    );
    const spots: Candidate[] = [];
    const found: string[] = [];
    const used = new Set<Candidate>();
    for (const [k, known] of markers.entries()) {
      const expected = placed(known, layout.anchors[k]!, layout.scale);
      const near = candidates.find(
        (c) =>
          !used.has(c) &&
          apart(c, expected) < KNOWN.searchM * layout.scale.pxPerM &&
          sameColour(c, known.look),
      );
      const spot = near && fitSpot(field, near, radius, known.look);
      if (!spot || !seenWhole(spot, known.look)) continue;
      used.add(near);
      spots.push({ ...spot, contrast: near.contrast });
      found.push(this.#places[k]!.name);
    }
    if (spots.length < markers.length) return { why: 'dots-lost', found };
    const least = KNOWN.thirdContrast01 * Math.min(...spots.map(({ contrast }) => contrast));
    const third = candidates.some(
      (c) =>
        !used.has(c) &&
        c.contrast > least &&
        c.misfit01 < NEW.misfit01 &&
        markers.every(({ look }) => sameSize(c, look) && sameColour(c, look)) &&
        isInAny(layout, c),
    );
    if (third) return { why: 'dots-ambiguous' };
    const vectors = vectorsM(spots, layout.scale);
    if (this.#options.rigid && !keepsShape(learned, vectors, layout.scale, this.#missed))
      return { why: 'dots-lost' };
    learned.vectors = vectors;
    learned.distances = learned.distances.map((d, i) =>
      mix(d, distanceOf(vectors[i]!), FOLLOW.distance),
    );
    spots.forEach((spot, k) => {
      const known = markers[k]!;
      const offset = offsetM(spot, layout.anchors[k]!, layout.scale);
      known.look = adapted(known.look, spot);
      known.offset = {
        x: mix(known.offset.x, offset.x, FOLLOW.offset),
        y: mix(known.offset.y, offset.y, FOLLOW.offset),
      };
    });
    return { spots: this.#named(spots) };
  }

  #leavesPatch(patch: RgbaPatch, layout: Layout): boolean {
    const { places, anchors, scale } = layout;
    const margin = 0.03 * scale.pxPerM;
    const points = this.#learned?.markers.map((known, k) => placed(known, anchors[k]!, scale));
    const inner = placesBox(places, anchors, scale, -0.08);
    const box = points
      ? {
          x0: Math.min(...points.map(({ x }) => x)) - margin,
          y0: Math.min(...points.map(({ y }) => y)) - margin,
          x1: Math.max(...points.map(({ x }) => x)) + margin,
          y1: Math.max(...points.map(({ y }) => y)) + margin,
        }
      : inner;
    return (
      box.x0 < patch.x0 ||
      box.y0 < patch.y0 ||
      box.x1 > patch.x0 + patch.width ||
      box.y1 > patch.y0 + patch.height
    );
  }

  #named(spots: readonly Spot[]): Record<string, Spot> {
    return Object.fromEntries(spots.map((spot, k) => [this.#places[k]!.name, spot]));
  }
}

function candidatesIn(field: ColourField, radius: number, least: number): Candidate[] {
  const found: Candidate[] = [];
  for (const blob of findBlobs(field, radius, least, MOST_BLOBS)) {
    const spot = fitSpot(field, blob, radius);
    if (spot) found.push({ ...spot, contrast: blob.contrast });
  }
  return found;
}

function placed({ offset }: Known, anchor: Point, { pxPerM }: BodyScale): Point {
  return { x: anchor.x + offset.x * pxPerM, y: anchor.y + offset.y * pxPerM };
}

function offsetM(spot: Point, anchor: Point, { pxPerM }: BodyScale): Point {
  return { x: (spot.x - anchor.x) / pxPerM, y: (spot.y - anchor.y) / pxPerM };
}

const mix = (from: number, to: number, share: number) => from + share * (to - from);
