import type { Box } from './marker-field.ts';
import type { BodyPoints } from './rgba-patch.ts';

type Point = { readonly x: number; readonly y: number };

/** Where on the body a marker is stuck, roughly: a box beside an anchor. */
export interface MarkerPlace {
  readonly name: string;
  /** Body points whose middle is the anchor. */
  readonly anchor: readonly string[];
  /** From the anchor towards the athlete's own left. Unit: m. */
  readonly leftM: readonly [from: number, to: number];
  /** Upward in the picture from the anchor. Unit: m. */
  readonly upM: readonly [from: number, to: number];
}

export interface BodyScale {
  readonly pxPerM: number;
  /** +1 when the athlete's left is at image right (seen from the front), −1 when at image left. */
  readonly leftward: 1 | -1;
}

/** Lengths between landmarks of an adult. Unit: m. Source: virtual runners as BlazePose full sees them: 0.48–0.53, 0.32–0.39, 0.18–0.20. */
const LENGTH_M = { trunk: 0.5, shoulders: 0.36, hips: 0.195 };

/**
 * How large the athlete is in the picture, within about 10 %: the middle of what trunk, shoulders and hips say,
 * so that neither leaning forward nor turning away shrinks it.
 * Missing: undefined when a hip is missing or all lengths are zero.
 */
export function bodyScale(body: BodyPoints): BodyScale | undefined {
  const { leftHip, rightHip, leftShoulder, rightShoulder } = body;
  if (!leftHip || !rightHip) return undefined;
  const sizes = [apart(leftHip, rightHip) / LENGTH_M.hips];
  if (leftShoulder && rightShoulder) {
    const trunk = apart(middle([leftHip, rightHip]), middle([leftShoulder, rightShoulder]));
    sizes.push(trunk / LENGTH_M.trunk, apart(leftShoulder, rightShoulder) / LENGTH_M.shoulders);
  }
  sizes.sort((a, b) => a - b);
  const pxPerM = sizes[Math.floor(sizes.length / 2)]!;
  if (!(pxPerM > 0)) return undefined;
  return { pxPerM, leftward: leftHip.x >= rightHip.x ? 1 : -1 };
}

/** Middle of a place's anchor points. Missing: undefined when one of them is. */
export function anchorOf(place: MarkerPlace, body: BodyPoints): Point | undefined {
  const points = place.anchor.map((name) => body[name]);
  return points.every((p) => p !== undefined) ? middle(points) : undefined;
}

/** Whether a picture point lies in the place. Space: frame px. */
export function inPlace(
  place: MarkerPlace,
  anchor: Point,
  scale: BodyScale,
  { x, y }: Point,
): boolean {
  const left = ((x - anchor.x) * scale.leftward) / scale.pxPerM;
  const up = (anchor.y - y) / scale.pxPerM;
  return (
    left >= place.leftM[0] && left <= place.leftM[1] && up >= place.upM[0] && up <= place.upM[1]
  );
}

/** Half the width of a hand, and how far beyond the knuckles the fingers reach. Source: hand breadth 8–9 cm; virtual runners. */
const HAND = { radiusM: 0.055, fingers: 1.8 };

/** Whether a point lies on a hand: fingertips and nails look like dots. Missing: a hand with unseen points is left out. */
export function onHand(point: Point, body: BodyPoints, { pxPerM }: BodyScale): boolean {
  return ['left', 'right'].some((side) => {
    const wrist = body[`${side}Wrist`];
    const index = body[`${side}Index`];
    const pinky = body[`${side}Pinky`];
    if (!wrist) return false;
    const knuckles = index && pinky ? middle([index, pinky]) : wrist;
    const hand = {
      x: HAND.fingers * (knuckles.x - wrist.x),
      y: HAND.fingers * (knuckles.y - wrist.y),
    };
    const square = hand.x ** 2 + hand.y ** 2;
    const along = square && ((point.x - wrist.x) * hand.x + (point.y - wrist.y) * hand.y) / square;
    const share = Math.max(0, Math.min(1, along));
    const nearest = { x: wrist.x + share * hand.x, y: wrist.y + share * hand.y };
    return apart(point, nearest) < HAND.radiusM * pxPerM;
  });
}

/** The picture box that holds all places, grown by `moreM` on each side. Space: frame px. */
export function placesBox(
  places: readonly MarkerPlace[],
  anchors: readonly Point[],
  { pxPerM, leftward }: BodyScale,
  moreM: number,
): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  places.forEach((place, k) => {
    const anchor = anchors[k]!;
    for (const left of place.leftM) xs.push(anchor.x + left * leftward * pxPerM);
    for (const up of place.upM) ys.push(anchor.y - up * pxPerM);
  });
  const more = moreM * pxPerM;
  return {
    x0: Math.min(...xs) - more,
    y0: Math.min(...ys) - more,
    x1: Math.max(...xs) + more,
    y1: Math.max(...ys) + more,
  };
}

function middle(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x / points.length;
    y += point.y / points.length;
  }
  return { x, y };
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
