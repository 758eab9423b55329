import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const numbers = v.array(v.number());
const schema = v.object({
  meta: v.object({
    view: v.string(),
    fps: v.number(),
    camera: v.object({
      ...{ fx: v.number(), fy: v.number(), cx: v.number(), cy: v.number() },
      worldFromCam: numbers,
    }),
  }),
  frames: v.array(v.object({ t: v.number(), w: v.record(v.string(), numbers) })),
});

type Vec = readonly [number, number, number];
/** A line with a width, round at its ends. Unit: px. */
type Capsule = readonly [x1: number, y1: number, x2: number, y2: number, width: number];

/** What is drawn onto one picture: filled discs, less where an arm passes in front. Unit: px. */
export interface DrawnPicture {
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly arms: readonly Capsule[];
  /** An arm reaches a dot: what is measured here does not count. */
  readonly covered: boolean;
}

/**
 * Where dots sit on the pelvis, from the middle of the hip joints. Unit: m.
 * Front hip bones: about 23 cm apart, 6 cm up, 8 cm forward; dimples: 10 cm apart, 8 cm up, 8 cm back.
 */
const SPOTS = {
  front: { aside: 0.115, up: 0.06, forward: 0.08 },
  back: { aside: 0.05, up: 0.08, forward: -0.08 },
};
const RADIUS_M = 0.0125;
/** Half an arm's width, and how far the hand reaches beyond the wrist, in forearm lengths. */
const ARM = { halfM: 0.05, hand: 0.7 };

/** Two dots of 2.5 cm, stuck to the pelvis of a virtual runner, as the camera of that clip sees them. */
export function drawnDots(truthFile: string): DrawnPicture[] {
  const { meta, frames } = v.parse(schema, JSON.parse(readFileSync(truthFile, 'utf8')));
  const { camera } = meta;
  const spot = meta.view === 'back' ? SPOTS.back : SPOTS.front;
  const see = (p: Vec) => project(p, camera);
  return frames.map(({ w }) => {
    const joint = (name: string) => w[name] as unknown as Vec;
    const [left, right] = [joint('upperleg01L'), joint('upperleg01R')];
    const aside = unit(minus(left, right));
    const up = unit(minus([0, 1, 0], times(aside, aside[1])));
    const forward = cross(aside, up);
    const middle = times(plus(left, right), 0.5);
    const dots = [1, -1].map((side) => {
      const p = [times(aside, side * spot.aside), times(up, spot.up), times(forward, spot.forward)];
      const { x, y, pxPerM } = see(p.reduce(plus, middle) as Vec);
      return { x, y, radius: RADIUS_M * pxPerM };
    });
    const arms = ['L', 'R'].map((side): Capsule => {
      const [elbow, wrist] = [joint(`lowerarm01${side}`), joint(`wrist${side}`)];
      const from = see(elbow);
      const to = see(plus(wrist, times(minus(wrist, elbow), ARM.hand)));
      return [from.x, from.y, to.x, to.y, 2 * ARM.halfM * to.pxPerM];
    });
    const covered = dots.some((dot) => arms.some((arm) => away(dot, arm) < dot.radius + 1));
    return { dots, arms, covered };
  });
}

/** The stretches of a clip in which a dot is covered. Unit: s. */
export function coveredSpans(pictures: readonly DrawnPicture[], fps: number): [number, number][] {
  const spans: [number, number][] = [];
  pictures.forEach(({ covered }, i) => {
    if (!covered) return;
    const last = spans.at(-1);
    if (last && last[1] > (i - 1.5) / fps) last[1] = i / fps;
    else spans.push([i / fps, i / fps]);
  });
  return spans;
}

/** Pinhole camera that looks along its own −z. `worldFromCam` is column-major. */
function project(p: Vec, camera: v.InferOutput<typeof schema>['meta']['camera']) {
  const m = camera.worldFromCam as unknown as readonly number[];
  const d = minus(p, [m[12]!, m[13]!, m[14]!]);
  const along = (column: number) =>
    d[0] * m[column]! + d[1] * m[column + 1]! + d[2] * m[column + 2]!;
  const depth = -along(8);
  return {
    x: camera.cx + (camera.fx * along(0)) / depth,
    y: camera.cy - (camera.fy * along(4)) / depth,
    pxPerM: camera.fx / depth,
  };
}

/** From a point to the rim of a capsule; negative inside. */
function away({ x, y }: { x: number; y: number }, [x1, y1, x2, y2, width]: Capsule): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy) - width / 2;
}

const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec): Vec => times(a, 1 / Math.hypot(...a));
