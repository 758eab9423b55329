import type { Capsule } from './body-masks.ts';
import type { BodyPoints, PixelBox } from './rgba-patch.ts';

type Point = { readonly x: number; readonly y: number };

/** Shapes of the body as thick lines, with how thick they are against each other. Source: ours: virtual runners. */
const TRUNK: readonly (readonly [string, string])[] = [
  ['leftShoulder', 'rightShoulder'],
  ['leftShoulder', 'leftHip'],
  ['rightShoulder', 'rightHip'],
  ['leftShoulder', 'rightHip'],
  ['rightShoulder', 'leftHip'],
  ['leftHip', 'rightHip'],
];
const LIMBS: readonly (readonly [string, string])[] = ['left', 'right'].flatMap((side) =>
  [
    ['Shoulder', 'Elbow'],
    ['Elbow', 'Wrist'],
    ['Wrist', 'Index'],
    ['Hip', 'Knee'],
    ['Knee', 'Ankle'],
    ['Ankle', 'Heel'],
    ['Ankle', 'FootIndex'],
  ].map(([from, to]) => [side + from, side + to] as const),
);
/** From mid-shoulder over the nose to here is the head, in torso lengths beyond the nose. Source: Drillis and Contini, with hair. */
const HEAD_BEYOND_NOSE = 0.3;

/**
 * Mid-shoulder to mid-hip.
 * Unit: px. Missing: undefined when a shoulder or hip is missing, or they fall together.
 */
export function trunkPx({
  leftShoulder,
  rightShoulder,
  leftHip,
  rightHip,
}: BodyPoints): number | undefined {
  if (!leftShoulder || !rightShoulder || !leftHip || !rightHip) return undefined;
  const top = middle(leftShoulder, rightShoulder);
  const bottom = middle(leftHip, rightHip);
  return Math.hypot(top.x - bottom.x, top.y - bottom.y) || undefined;
}

/**
 * Trunk and head, or the whole body, as thick lines.
 * Space: frame px. Unit: `radius` in torso lengths. Missing: parts with a missing end are left out; none without a trunk.
 */
export function bodyOutline(
  body: BodyPoints,
  parts: 'trunk-and-head' | 'all',
  radius: number,
): Capsule[] {
  const torso = trunkPx(body);
  const { leftShoulder, rightShoulder, nose } = body;
  if (torso === undefined || !leftShoulder || !rightShoulder) return [];
  const lines = parts === 'all' ? [...TRUNK, ...LIMBS] : TRUNK;
  const capsules = lines.flatMap(([from, to]) => {
    const a = body[from];
    const b = body[to];
    return a && b ? [capsule(a, b, radius * torso)] : [];
  });
  if (!nose) return capsules;
  const neck = middle(leftShoulder, rightShoulder);
  const length = Math.hypot(nose.x - neck.x, nose.y - neck.y) || 1;
  const beyond = 1 + (HEAD_BEYOND_NOSE * torso) / length;
  const crown = { x: neck.x + beyond * (nose.x - neck.x), y: neck.y + beyond * (nose.y - neck.y) };
  return [...capsules, capsule(neck, crown, radius * torso)];
}

/** How far the upper body's box reaches beyond shoulders, hips and nose. Unit: torso lengths. Source: ours: some background on each side. */
const REACH = { side: 0.7, up: 0.7, down: 0.4 };

/**
 * The part of the frame in which light and sharpness are looked at: trunk and head with what is around them.
 * Space: frame px, whole numbers, clipped to the frame. Missing: undefined without a trunk, or (almost) outside.
 */
export function upperBodyBox(
  body: BodyPoints,
  frameWidth: number,
  frameHeight: number,
): PixelBox | undefined {
  const torso = trunkPx(body);
  if (torso === undefined) return undefined;
  const names = ['nose', 'leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'];
  const points = names.flatMap((name) => body[name] ?? []);
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const x0 = Math.max(0, Math.floor(Math.min(...xs) - REACH.side * torso));
  const y0 = Math.max(0, Math.floor(Math.min(...ys) - REACH.up * torso));
  const width = Math.min(frameWidth, Math.ceil(Math.max(...xs) + REACH.side * torso)) - x0;
  const height = Math.min(frameHeight, Math.ceil(Math.max(...ys) + REACH.down * torso)) - y0;
  return width >= 24 && height >= 24 ? { x0, y0, width, height } : undefined;
}

/** Whether a point lies in one of the thick lines, each made thicker by `more` px. */
export function inside(capsules: readonly Capsule[], x: number, y: number, more = 0): boolean {
  return capsules.some(({ ax, ay, bx, by, radius }) => {
    const dx = bx - ax;
    const dy = by - ay;
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    const r = radius + more;
    return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2 <= r * r;
  });
}

const capsule = (a: Point, b: Point, radius: number): Capsule => ({
  ax: a.x,
  ay: a.y,
  bx: b.x,
  by: b.y,
  radius,
});

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
