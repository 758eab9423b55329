import { describe, expect, it } from 'vitest';
import { normal, seededRandom } from '../recording/seeded-random.ts';
import { median } from './median.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';
import { TrunkSurface, type FollowedSpot } from './trunk-surface.ts';
import { bodyAt, carriedTo, pictureAt, wavyShirt, type Shirt } from './turning-trunk.fixture.ts';

const FRAME_MS = 1000 / 30;

/** Turns to one side and back, then to the other: 50° each, 8 s, in light that comes and goes and with noise. */
const turnAt = (i: number) => 50 * Math.sin((2 * Math.PI * i * FRAME_MS) / 8000);
const PICTURES = 241;
/** At the start, at the end of the first turn, and when the trunk is back from it. */
const [START, OUTWARD, BACK] = [12, 60, 123];

function followedThrough(): FollowedSpot[][] {
  const surface = new TrunkSurface();
  const shirt = wavyShirt(seededRandom(1));
  const random = seededRandom(2);
  return Array.from({ length: PICTURES }, (_, i) => {
    const turn = turnAt(i);
    const light = { gain: 1 - 0.2 * Math.sin(i / 17), noise: () => 2 * normal(random) };
    return surface.next(pictureAt(shirt, turn, light), bodyAt(turn), i * FRAME_MS)!;
  });
}

const PICTURES_LOOKED_AT = followedThrough();
const idsIn = (i: number) => new Set(PICTURES_LOOKED_AT[i]!.map(({ id }) => id));

/** How far spots are from where the trunk carried them since they were first seen, picture by picture. */
function errorsThrough(): Map<number, number>[] {
  const first = new Map<number, { spot: FollowedSpot; turn: number }>();
  return PICTURES_LOOKED_AT.map((spots, i) => {
    const errors = new Map<number, number>();
    for (const spot of spots) {
      const born = first.get(spot.id);
      if (!born) first.set(spot.id, { spot, turn: turnAt(i) });
      else {
        const x = carriedTo(born.spot.x, born.turn, turnAt(i));
        errors.set(spot.id, Math.hypot(spot.x - x, spot.y - born.spot.y));
      }
    }
    return errors;
  });
}

describe('on a trunk that turns 50° to both sides', () => {
  const errors = errorsThrough();

  it('spots are where the trunk carried them', () => {
    const all = errors.flatMap((some) => [...some.values()]).sort((a, b) => a - b);
    expect(median(all)).toBeLessThan(0.3);
    expect(all[Math.floor(0.95 * all.length)]).toBeLessThan(1);
  });

  it('there are enough of them in every picture, each once', () => {
    PICTURES_LOOKED_AT.slice(2).forEach((spots, i) => {
      expect(spots.length).toBeGreaterThan(35);
      expect(idsIn(i + 2).size).toBe(spots.length);
    });
  });

  it('spots that were hidden are found again, where they were', () => {
    const turned = idsIn(OUTWARD);
    const hidden = [...idsIn(START)].filter((id) => !turned.has(id));
    const again = hidden.filter((id) => idsIn(BACK).has(id));
    expect(hidden.length).toBeGreaterThan(20);
    expect(again.length / hidden.length).toBeGreaterThan(0.6);
    const misses = again.map((id) => errors[BACK]!.get(id)!);
    expect(median(misses)).toBeLessThan(0.3);
    expect(Math.max(...misses)).toBeLessThan(1.2);
  });
});

describe('spots of the surface', () => {
  const looks = (shirt: Shirt, deviation = 2) => {
    const random = seededRandom(3);
    const noise = () => deviation * normal(random);
    const at = (turn: number, shiftX = 0) => pictureAt(shirt, turn, { noise, shiftX });
    return { surface: new TrunkSurface(), at };
  };

  it('there are none on a plain shirt', () => {
    const { surface, at } = looks(() => 128);
    const told = Array.from({ length: 60 }, (_, i) => {
      return surface.next(at(i / 2), bodyAt(i / 2), i * FRAME_MS)!;
    });
    expect(told.flat()).toEqual([]);
  });

  it('none lasts half a second on level stripes, along which it would slide, even in strong noise', () => {
    const { surface, at } = looks((_, v) => 128 + 60 * Math.sin(v / 3), 4);
    const told = new Map<number, number>();
    for (let i = 0; i < 60; i++)
      for (const { id } of surface.next(at(i / 2), bodyAt(i / 2), i * FRAME_MS)!)
        told.set(id, (told.get(id) ?? 0) + 1);
    expect(Math.max(0, ...told.values())).toBeLessThan(15);
  });

  /** What is told after three pictures of the same. */
  const settled = (
    surface: TrunkSurface,
    picture: () => RgbaPatch,
    body: BodyPoints,
    tMs: number,
  ) => [0, 33, 66].map((later) => surface.next(picture(), body, tMs + later)!)[2]!;

  it('move with the athlete, and are given up when somebody else is there', () => {
    const { surface, at } = looks(wavyShirt(seededRandom(1)));
    const here = settled(surface, () => at(0), bodyAt(0), 0);
    const nearby = surface.next(at(0, 4), bodyAt(0, 4), 100)!;
    const moved = nearby.map((spot) => spot.x - here.find(({ id }) => id === spot.id)!.x);
    expect(moved.length).toBeGreaterThan(50);
    expect(median(moved)).toBeCloseTo(4, 1);
    const other = settled(surface, () => at(0, 110), bodyAt(0, 110), 133);
    expect(other.length).toBeGreaterThan(35);
    expect(other.filter(({ id }) => here.some((spot) => spot.id === id))).toEqual([]);
  });

  it('are found again only when the shoulders look as they did', () => {
    const { surface, at } = looks(wavyShirt(seededRandom(1)));
    const turned = { ...bodyAt(0), leftShoulder: { ...bodyAt(0).leftShoulder!, z: 40 } };
    const ids = settled(surface, () => at(0), bodyAt(0), 0).map(({ id }) => id);
    const gone = pictureAt(() => 128, 0);
    const isOld = (spot: FollowedSpot) => ids.includes(spot.id);
    expect(surface.next(gone, bodyAt(0), 100)).toEqual([]);
    expect(settled(surface, () => at(0), turned, 600).filter(isOld)).toEqual([]);
    expect(surface.next(gone, bodyAt(0), 700)).toEqual([]);
    expect(surface.next(at(0), bodyAt(0), 900)!.filter(isOld).length).toBeGreaterThan(50);
  });

  it('are not told without the landmarks of the trunk', () => {
    const { surface, at } = looks(wavyShirt(seededRandom(1)));
    expect(surface.next(at(0), { ...bodyAt(0), leftHip: undefined }, 0)).toBeUndefined();
  });
});
