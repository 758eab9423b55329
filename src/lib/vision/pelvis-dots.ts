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
  /** Which dot is seen while the other one is not. */
  readonly found?: readonly string[];
  /** 95 % error of this one picture from pixel noise. Unit: deg. */
  readonly errorDeg?: number;
  readonly dots?: { readonly left: Point; readonly right: Point };
}

const DEG = 180 / Math.PI;
const HIPS = ['leftHip', 'rightHip'];
/** Source: bony points lie 0–10 cm above the hip joints; landmarks, camera height and squats move them in the picture. */
const UP_M = [-0.1, 0.22] as const;
/** Near each hip, on its own side of the middle; a little over, for a turned body. Source: ours: half the distances below, plus 3 cm. */
export const DOT_PLACES: readonly MarkerPlace[] = [
  { name: 'left', anchor: HIPS, leftM: [-0.02, 0.2], upM: UP_M },
  { name: 'right', anchor: HIPS, leftM: [-0.2, 0.02], upM: UP_M },
];
/** Distance between the dots. Unit: m. Source: dimples 8–11 cm, front hip bones 20–28 cm apart, and landmark scale is 10 % off. */
const APART_M = { least: 0.065, most: 0.34 };
/** The middle between the dots lies near that of the hips. Unit: m. Source: ours: 12° of turning 2 cm, landmarks 3 cm. */
const MOST_OFF_CENTRE_M = 0.06;
/** New-found dots. Unit: deg. Source: ours: drop up to 14°, camera roll up to 8°. */
const MOST_TILT_DEG = 25;
/** A picture too poor for this says nothing. Unit: deg. Source: ours; 2° left out pictures of small dots that were right. */
const MOST_ERROR_DEG = 3;

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
    const { spots, ...loss } = this.#tracker.track(patch, body);
    if (!spots) return { pelvisDeg: null, ...loss };
    const left = spots['left']!;
    const right = spots['right']!;
    const pelvisDeg = tiltDeg(left, right);
    const apart = Math.hypot(left.x - right.x, left.y - right.y);
    const errorDeg = 1.96 * DEG * Math.atan2(Math.hypot(left.errorPx, right.errorPx), apart);
    if (pelvisDeg === undefined || errorDeg > MOST_ERROR_DEG)
      return { pelvisDeg: null, why: 'dots-lost' };
    const dots = { left: { x: left.x, y: left.y }, right: { x: right.x, y: right.y } };
    return { pelvisDeg, errorDeg, dots };
  }
}

function plausible(spots: readonly Point[], scale: BodyScale, anchors: readonly Point[]): boolean {
  const [a, b] = spots as [Point, Point];
  const apart = Math.hypot(a.x - b.x, a.y - b.y) / scale.pxPerM;
  if (apart < APART_M.least || apart > APART_M.most) return false;
  const off = ((a.x + b.x) / 2 - anchors[0]!.x) / scale.pxPerM;
  return Math.abs(off) < MOST_OFF_CENTRE_M && Math.abs(tiltDeg(a, b)!) < MOST_TILT_DEG;
}
