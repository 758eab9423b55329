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

/**
 * Measures the tilt of the pelvis by two dots stuck on the front hip bones, or on the dimples behind.
 * Give it every picture in order; make a new one for another athlete.
 */
export class PelvisDots {
  readonly #tracker: MarkerTracker;

  constructor(options: { readonly colour?: Rgb } = {}) {
    this.#tracker = new MarkerTracker(DOT_PLACES, { ...options, rigid: true, plausible });
  }

  /**
   * Tilt of the line through the dots in the picture.
   * Space: body and dots in frame px. Unit: deg. Sign: + = the pelvis side at image right is higher; 0 = level.
   * Missing: null with the reason; never a value from a doubtful spot.
   */
  measure(patch: RgbaPatch, body: BodyPoints): PelvisDotsReading {
    const { spots, why } = this.#tracker.track(patch, body);
    if (!spots) return { pelvisDeg: null, why };
    const left = { x: spots['left']!.x, y: spots['left']!.y };
    const right = { x: spots['right']!.x, y: spots['right']!.y };
    return { pelvisDeg: tiltDeg(left, right) ?? null, dots: { left, right } };
  }
}

function plausible(spots: readonly Point[], scale: BodyScale, anchors: readonly Point[]): boolean {
  const [a, b] = spots as [Point, Point];
  const apart = Math.hypot(a.x - b.x, a.y - b.y) / scale.pxPerM;
  if (apart < LEAST_APART_M || apart > MOST_APART_M) return false;
  const off = ((a.x + b.x) / 2 - anchors[0]!.x) / scale.pxPerM;
  return Math.abs(off) < MOST_OFF_CENTRE_M && Math.abs(tiltDeg(a, b)!) < MOST_TILT_DEG;
}
