import { distance, type Point } from '../geometry/points.ts';
import { findCorners } from './corners.ts';
import { followSpot, likeness } from './follow-spot.ts';
import { greyPyramid, type GreyPyramid } from './grey-pyramid.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';
import { spotTemplate, type SpotTemplate } from './spot-template.ts';
import { carried, jumped, looksSame, trunkPlace, type TrunkPlace } from './trunk-place.ts';
import { chestRegion, inRegion, type RegionOf, type TrunkRegion } from './trunk-region.ts';

/** A spot of the trunk's surface. Space: frame px. The same id = the same spot, also after it was hidden. */
export interface FollowedSpot {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** The shoulders are at most so wide in the picture that is looked at: more costs time. Unit: px. Source: ours: films with 70 to 120 px told turns alike. */
const SHOULDERS_PX = 110;
/** So many spots are followed before no more are looked for. Source: ours: 18 films of eight virtual runners: turns came out 0.2° worse with 60, 2026-11-30. */
const MOST_SPOTS = 90;
/**
 * How often new spots are looked for, lost ones are, and the look of a spot is taken anew. Unit: ms. Source: ours: in six
 * films of virtual runners, spots slid by a quarter more with looks taken anew in every picture; in 18, turns came out
 * 0.3° worse with lost spots looked for every 200 ms, 2026-11-30.
 */
const EVERY_MS = { corners: 400, lost: 60, looks: 90 };
/** Somebody who comes so much nearer, or goes so much farther away, is looked at anew. Source: ours: turning and leaning change 10 %. */
const MOST_GROWN = 1.4;
/** Unit: px of the finest picture. Source: ours. */
const APART_PX = { corners: 4, found: 2 };
/** How near a spot that is followed there and back comes to where it was. Unit: px of the finest picture. Source: ours. */
const BACK_PX = 0.4;
/** Pictures in which a spot must be seen before it is told, and remembered when it is lost: noise does not last. Source: ours. */
const LASTING_PICTURES = 3;
/** A lost spot is looked for when it was first seen so long ago. Unit: ms. Source: ours. */
const LOST_AFTER_MS = 300;
/** Correlation with the first look from which on a spot counts as found again. Source: ours. */
const LEAST_LIKENESS = 0.9;
/** Lost spots that are remembered. Source: ours: a trial of 15 s leaves about 300. */
const MOST_LOST = 400;
/** Lost spots that are looked for in one picture. Source: ours: more made single pictures slow. */
const MOST_TRIED = 120;

/** How a spot looked in a picture, and where it was in it. */
interface Sight {
  readonly tMs: number;
  readonly pictures: GreyPyramid;
  readonly at: Point;
  readonly template: SpotTemplate;
}

/** How a spot looked when it was seen first, and how the trunk stood. */
interface Birth extends Sight {
  readonly place: TrunkPlace;
}

interface Spot {
  readonly id: number;
  readonly birth: Birth;
  /** Pictures it was seen in. */
  readonly seen: number;
}

interface LiveSpot extends Spot {
  /** In the latest picture. */
  readonly at: Point;
  /** In one some time before, with which later ones are compared. */
  readonly sight: Sight;
}

/** One picture with what is known of the trunk in it. */
interface Now {
  readonly tMs: number;
  readonly pictures: GreyPyramid;
  readonly place: TrunkPlace;
  readonly region: TrunkRegion;
  /** Picture px per frame px. */
  readonly scale: number;
}

/**
 * Follows spots of the surface of a part of the trunk (shirt and crossed forearms, or shorts) from picture to picture.
 *
 * Space: un-mirrored frame px. Assumes: one person, seen from the front, in pictures that follow each other closely.
 * Missing: undefined when there is no such part in the picture; no spots when nothing on the surface can be told apart.
 */
export class TrunkSurface {
  #live: LiveSpot[] = [];
  /** Spots to be found again, those to be looked for first at the beginning. */
  #lost: Spot[] = [];
  #nextId = 0;
  #place: TrunkPlace | undefined;
  /** The size for which the scale was chosen: it is kept as long as spots are, so that their looks can be compared. */
  #scaledPx: number | undefined;
  #cornersMs = -Infinity;
  #lostMs = -Infinity;
  readonly #regionOf: RegionOf;

  /** @param regionOf the part of the trunk that is followed */
  constructor(regionOf: RegionOf = chestRegion) {
    this.#regionOf = regionOf;
  }

  /** Forgets all spots. Ids are not given out again. */
  reset(): void {
    this.#live = [];
    this.#lost = [];
    this.#place = undefined;
    this.#scaledPx = undefined;
    this.#cornersMs = -Infinity;
    this.#lostMs = -Infinity;
  }

  /** The spots that are seen in this picture and were in two before; the patch is its `trunkBox`. */
  next(patch: RgbaPatch, body: BodyPoints, tMs: number): FollowedSpot[] | undefined {
    const place = trunkPlace(body);
    const region = this.#regionOf(body);
    if (!place || !region) return undefined;
    if (this.#place && jumped(this.#place, place)) this.reset();
    if (this.#scaledPx && grown(this.#scaledPx, place.sizePx)) this.reset();
    this.#place = place;
    this.#scaledPx ??= place.sizePx;
    const scale = Math.min(1, SHOULDERS_PX / this.#scaledPx);
    const pictures = greyPyramid(patch, scale);
    if (!pictures) return undefined;
    this.#look({ tMs, pictures, place, region, scale });
    return this.#live.filter(isLasting).map(({ id, at }) => ({ id, ...at }));
  }

  #look(now: Now): void {
    this.#follow(now);
    if (Math.abs(now.tMs - this.#lostMs) >= EVERY_MS.lost) {
      this.#lostMs = now.tMs;
      this.#findAgain(now);
    }
    if (Math.abs(now.tMs - this.#cornersMs) >= EVERY_MS.corners) {
      this.#cornersMs = now.tMs;
      this.#topUp(now);
    }
  }

  #follow(now: Now): void {
    const before = this.#live;
    this.#live = [];
    for (const spot of before) {
      const next = followed(spot, now);
      if (next) this.#live.push(next);
      else if (isLasting(spot)) this.#lost.push(remembered(spot));
    }
    this.#lost = this.#lost.slice(-MOST_LOST);
  }

  /** A spot that is found again takes the place of one that was first seen there later: it ties more pictures together. */
  #findAgain(now: Now): void {
    const tried = this.#lost.filter((spot) => isExpected(spot, now)).slice(0, MOST_TRIED);
    const isTried = new Set(tried);
    this.#lost = this.#lost.filter((spot) => !isTried.has(spot));
    // Those looked for in vain go to the end, so that each has its turn.
    for (const spot of tried) {
      const found = foundAgain(spot, now);
      const there = found && this.#live.filter(({ at }) => isNear(at, found.at, now));
      if (!found || there!.some(({ birth }) => birth.tMs <= spot.birth.tMs)) this.#lost.push(spot);
      else {
        this.#live = this.#live.filter((other) => !there!.includes(other));
        this.#live.push(found);
        this.#lost.push(...there!.filter(isLasting).map(remembered));
      }
    }
  }

  #topUp(now: Now): void {
    const { pictures, place, region, scale } = now;
    const toFrame = (x: number, y: number): Point => ({ x: x / scale, y: y / scale });
    const corners = findCorners(
      pictures[0],
      (x, y) => inRegion(region, toFrame(x, y)),
      this.#live.map(({ at }) => ({ x: at.x * scale, y: at.y * scale })),
      MOST_SPOTS - this.#live.length,
      APART_PX.corners,
    );
    for (const { x, y } of corners) {
      const at = toFrame(x, y);
      const sight = sightIn(at, now);
      if (!sight) continue;
      const birth = { ...sight, place };
      this.#live.push({ id: this.#nextId++, birth, seen: 1, at, sight });
    }
  }
}

const grown = (before: number, now: number) => Math.max(before / now, now / before) > MOST_GROWN;

const isNear = (a: Point, b: Point, { scale }: Now) => distance(a, b)! * scale < APART_PX.found;

const isLasting = ({ seen }: Spot) => seen >= LASTING_PICTURES;

/** With the pictures it was first seen in, and without the latest ones. */
const remembered = ({ id, birth, seen }: LiveSpot): Spot => ({ id, birth, seen });

/** Missing: undefined when the place is not known, not in the region or shows nothing to hold on to. */
function sightIn(at: Point | undefined, { tMs, pictures, region }: Now): Sight | undefined {
  if (!at || !inRegion(region, at)) return undefined;
  const template = spotTemplate(pictures, at.x, at.y);
  return template && { tMs, pictures, at, template };
}

/** Missing: undefined when it is lost. */
function followed(spot: LiveSpot, now: Now): LiveSpot | undefined {
  const { sight } = spot;
  const fresh = sightIn(followSpot(sight.template, now.pictures, spot.at), now);
  const back = fresh && followSpot(fresh.template, sight.pictures, fresh.at);
  const miss = distance(back, sight.at);
  if (!fresh || miss === undefined || miss * now.scale >= BACK_PX) return undefined;
  const isOld = Math.abs(now.tMs - sight.tMs) >= EVERY_MS.looks;
  return { ...spot, seen: spot.seen + 1, at: fresh.at, sight: isOld ? fresh : sight };
}

/** Whether the trunk stands as it did when the spot was seen first, and that is a while ago. */
const isExpected = ({ birth }: Spot, now: Now) =>
  Math.abs(now.tMs - birth.tMs) >= LOST_AFTER_MS && looksSame(birth.place, now.place);

/** Missing: undefined when it is not seen where it should be. */
function foundAgain(spot: Spot, now: Now): LiveSpot | undefined {
  const { id, birth, seen } = spot;
  const start = carried(birth.at, birth.place, now.place);
  const sight = sightIn(followSpot(birth.template, now.pictures, start), now);
  const alike = sight && likeness(birth.template, now.pictures, sight.at);
  if (!sight || alike === undefined || alike < LEAST_LIKENESS) return undefined;
  const back = followSpot(sight.template, birth.pictures, birth.at);
  const miss = distance(back, birth.at);
  if (miss === undefined || miss * now.scale >= BACK_PX) return undefined;
  return { id, birth, seen: seen + 1, at: sight.at, sight };
}
