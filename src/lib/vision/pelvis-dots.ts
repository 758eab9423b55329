import type { MarkerLoss } from './marker-tracker.ts';
import { MarkerTracker } from './marker-tracker.ts';
import type { BodyScale, MarkerPlace } from './marker-place.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';
import type { Rgb } from './marker-field.ts';
import { tiltDeg } from '../geometry/angles.ts';

type Point = { readonly x: number; readonly y: number };

export interface PelvisDotsReading {
  readonly pelvisDeg: number | null;
  readonly why?: MarkerLoss;
  readonly dots?: { readonly left: Point; readonly right: Point };
}

const HIPS = ['leftHip', 'rightHip'];
const UP_M = [-0.1, 0.22] as const;
export const DOT_PLACES: readonly MarkerPlace[] = [
  { name: 'left', anchor: HIPS, leftM: [-0.02, 0.2], upM: UP_M },
  { name: 'right', anchor: HIPS, leftM: [-0.2, 0.02], upM: UP_M },
];
const LEAST_APART_M = 0.065;
const MOST_APART_M = 0.34;
const MOST_OFF_CENTRE_M = 0.06;
const MOST_TILT_DEG = 25;
const MOST_JUMP_DEG = 8;

/** Measures the in-plane tilt of the pelvis by two dots stuck on the front hip bones or the dimples behind. */
export class PelvisDots {
  readonly #tracker: MarkerTracker;
  #last: number | undefined;
  #since = 0;

  constructor(options: { readonly colour?: Rgb } = {}) {
    this.#tracker = new MarkerTracker(DOT_PLACES, { ...options, rigid: true, plausible });
  }

  measure(patch: RgbaPatch, body: BodyPoints): PelvisDotsReading {
    const { spots, why } = this.#tracker.track(patch, body);
    this.#since++;
    if (!spots) return { pelvisDeg: null, why };
    const left = spots['left']!;
    const right = spots['right']!;
    const deg = tiltDeg(left, right)!;
    const jumped =
      this.#last !== undefined && this.#since <= 3 && Math.abs(deg - this.#last) > MOST_JUMP_DEG;
    if (jumped) return { pelvisDeg: null, why: 'dots-lost' };
    this.#last = deg;
    this.#since = 0;
    return {
      pelvisDeg: deg,
      dots: { left: { x: left.x, y: left.y }, right: { x: right.x, y: right.y } },
    };
  }
}

function plausible(spots: readonly Point[], scale: BodyScale, anchors: readonly Point[]): boolean {
  const [a, b] = spots as [Point, Point];
  const apart = Math.hypot(a.x - b.x, a.y - b.y) / scale.pxPerM;
  if (apart < LEAST_APART_M || apart > MOST_APART_M) return false;
  const off = ((a.x + b.x) / 2 - anchors[0]!.x) / scale.pxPerM;
  return Math.abs(off) < MOST_OFF_CENTRE_M && Math.abs(tiltDeg(a, b)!) < MOST_TILT_DEG;
}
