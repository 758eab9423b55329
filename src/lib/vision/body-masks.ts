import type { BodyPoints } from './rgba-patch.ts';

/** A thick line that hides what lies behind it. Space: the same as the points it was made of. */
export interface Capsule {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly radius: number;
}

type Point = { readonly x: number; readonly y: number };

/** Radii and lengths in hip widths. Source: ours: arms of the virtual runners, +30 % for landmark error. */
const RADIUS = { upperArm: 0.25, forearm: 0.27, hand: 0.36, thigh: 0.42 };
/** The hand mask ends this many wrist-to-knuckle lengths from the wrist. Source: fingers are about as long as the palm. */
const FINGERTIPS = 1.6;
/** Wrist to knuckles over forearm length, where the model has no finger points. Source: Drillis & Contini segment ratios. */
const PALM_TO_FOREARM = 0.45;
/** The mask of a lifted thigh starts here between hip and knee; above, it moves with the pelvis. Source: ours. */
const THIGH_FROM = 0.3;

const between = (p: Point, q: Point, share: number): Point => ({
  x: p.x + share * (q.x - p.x),
  y: p.y + share * (q.y - p.y),
});

/**
 * What may hide the waist: arms, hands, and the thigh of a lifted leg.
 * Space: frame px times `scale`. `hipWidth` in frame px. Missing: a limb with a missing end is left out.
 */
export function limbs(
  body: BodyPoints,
  lifted: 'left' | 'right' | undefined,
  hipWidth: number,
  scale: number,
): Capsule[] {
  const capsules: Capsule[] = [];
  const add = (p: Point, q: Point, radius: number) =>
    capsules.push({
      ax: p.x * scale,
      ay: p.y * scale,
      bx: q.x * scale,
      by: q.y * scale,
      radius: radius * hipWidth * scale,
    });
  for (const side of ['left', 'right']) {
    const shoulder = body[`${side}Shoulder`];
    const elbow = body[`${side}Elbow`];
    const wrist = body[`${side}Wrist`];
    if (shoulder && elbow) add(between(shoulder, elbow, 0.5), elbow, RADIUS.upperArm);
    if (!elbow || !wrist) continue;
    add(elbow, wrist, RADIUS.forearm);
    const index = body[`${side}Index`];
    const pinky = body[`${side}Pinky`];
    const knuckles =
      index && pinky ? between(index, pinky, 0.5) : between(elbow, wrist, 1 + PALM_TO_FOREARM);
    add(wrist, between(wrist, knuckles, FINGERTIPS), RADIUS.hand);
  }
  const hip = lifted && body[`${lifted}Hip`];
  const knee = lifted && body[`${lifted}Knee`];
  if (hip && knee) add(between(hip, knee, THIGH_FROM), knee, RADIUS.thigh);
  return capsules;
}

/** Whether a point lies under one of the capsules. */
export function covered(capsules: readonly Capsule[], x: number, y: number): boolean {
  for (const c of capsules) {
    const dx = c.bx - c.ax;
    const dy = c.by - c.ay;
    const along = ((x - c.ax) * dx + (y - c.ay) * dy) / (dx * dx + dy * dy + 1e-9);
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const ex = x - c.ax - t * dx;
    const ey = y - c.ay - t * dy;
    if (ex * ex + ey * ey < c.radius * c.radius) return true;
  }
  return false;
}
