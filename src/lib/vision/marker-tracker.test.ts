import { describe, expect, test } from 'vitest';
import { BODY, GREEN, pair, picture } from './drawn-dots.fixture.ts';
import type { Scene } from './drawn-dots.fixture.ts';
import { findBlobs } from './marker-blobs.ts';
import { colourField } from './marker-field.ts';
import type { MarkerPlace } from './marker-place.ts';
import { fitSpot } from './marker-spot.ts';
import { MarkerTracker } from './marker-tracker.ts';

const WHOLE = { x0: 250, y0: 160, x1: 390, y1: 280 };
const blobs = (scene: Scene) => findBlobs(colourField(picture(scene), WHOLE, 1)!, 2.6, 18, 9);

describe('spots', () => {
  test('a dot is a spot; a seam, a stripe and a hand are not', () => {
    const seam = { y: 226.4, cloth: [210, 210, 205] as const };
    expect(blobs({ dots: [{ x: 320, y: 222 }] })).toHaveLength(1);
    expect(blobs({ dots: [], seam })).toHaveLength(0);
    const stripe = Array.from({ length: 140 }, (_, i) => ({ x: 250 + i, y: 215 + i / 5 }));
    expect(blobs({ dots: stripe })).toHaveLength(0);
    expect(blobs({ dots: [], hand: { x: 320, y: 222 } })).toHaveLength(0);
  });

  test('the middle is found wherever it falls between the pixels', () => {
    const errors: number[] = [];
    for (let i = 0; i < 25; i++) {
      const dot = { x: 320 + (i % 5) / 5, y: 220 + Math.floor(i / 5) / 5 };
      const field = colourField(picture({ dots: [dot], seed: i }), WHOLE, 1)!;
      const [blob] = findBlobs(field, 2.6, 18, 1);
      const spot = fitSpot(field, blob!, 2.6)!;
      errors.push(Math.hypot(spot.x - dot.x, spot.y - dot.y));
      expect(spot.radius).toBeGreaterThan(2.1);
      expect(spot.radius).toBeLessThan(3.2);
    }
    expect(Math.max(...errors)).toBeLessThan(0.2);
  });

  test('averaged pixels of a large dot give the same middle', () => {
    const scene = { dots: [{ x: 320.3, y: 221.7 }], colour: [230, 230, 230] as const };
    const at = { x: 320, y: 222 };
    const fine = fitSpot(colourField(picture(scene), WHOLE, 1)!, at, 2.6)!;
    const coarse = fitSpot(colourField(picture(scene), { ...WHOLE, x0: 251 }, 2)!, at, 2.6)!;
    expect(Math.hypot(fine.x - coarse.x, fine.y - coarse.y)).toBeLessThan(0.15);
  });
});

describe('markers on other places', () => {
  const knee: MarkerPlace = {
    name: 'knee',
    anchor: ['leftKnee'],
    leftM: [-0.06, 0.06],
    upM: [-0.06, 0.06],
  };
  const body = { ...BODY, leftKnee: { x: 342, y: 222 } };
  const options = { rigid: false, plausible: () => true };

  test('one marker on a knee is found and followed', () => {
    const tracker = new MarkerTracker([knee], options);
    for (let i = 0; i < 12; i++) {
      const dot = { x: 344 - i, y: 220 + i / 2 };
      const leftKnee = { x: 342 - i, y: 222 + i / 2 };
      const { spots } = tracker.track(picture({ dots: [dot], seed: i }), { ...body, leftKnee });
      if (i < 3) continue;
      expect(Math.hypot(spots!['knee']!.x - dot.x, spots!['knee']!.y - dot.y)).toBeLessThan(0.25);
    }
  });

  test('a marker away from its place is not one', () => {
    const tracker = new MarkerTracker([knee], options);
    for (let i = 0; i < 6; i++) {
      const picture1 = picture({ dots: [{ x: 300, y: 225 }], seed: i });
      expect(tracker.track(picture1, body).why).toBe('dots-lost');
    }
  });

  test('only the colour asked for, when one is', () => {
    const tracker = new MarkerTracker([knee], { ...options, colour: [220, 80, 150] });
    const sees = (colour: readonly [number, number, number]) => {
      let seen = false;
      for (let i = 0; i < 6; i++) {
        const reading = tracker.track(
          picture({ dots: [{ x: 344, y: 220 }], colour, seed: i }),
          body,
        );
        seen = reading.spots !== undefined;
      }
      return seen;
    };
    expect(sees(GREEN)).toBe(false);
    expect(sees([215, 85, 145])).toBe(true);
  });

  test('markers gone for long are forgotten, and others found', () => {
    const both = ['left', 'right'].map((side): MarkerPlace => ({
      name: side,
      anchor: [`${side}Hip`],
      leftM: [-0.1, 0.1],
      upM: [-0.1, 0.2],
    }));
    const tracker = new MarkerTracker(both, { ...options, rigid: true });
    const colour = [230, 220, 60] as const;
    for (let i = 0; i < 6; i++) tracker.track(picture({ seed: i }), BODY);
    expect(tracker.track(picture({}), BODY).spots).toBeDefined();
    expect(tracker.track(picture({ colour }), BODY).why).toBe('dots-lost');
    for (let i = 0; i < 95; i++) tracker.track(picture({ dots: [] }), BODY);
    for (let i = 0; i < 6; i++) tracker.track(picture({ colour, seed: i }), BODY);
    const { spots } = tracker.track(picture({ colour }), BODY);
    expect(spots!['left']!.x).toBeCloseTo(pair(0)[1]!.x, 0);
  });
});
