import type { Keypoint } from '../pose/keypoints.ts';
import { imagePoint, worldPoint } from '../pose/pose-frame.ts';
import type { FlippedPose, ImagePoint, WorldPoint } from '../pose/pose-frame.ts';
import { RecordingError } from './recording-error.ts';

/* The points of somebody as the "k" and "w" of a line: see `frame-line.ts`. */

type Numbers = readonly (number | null)[];

/** Throws `RecordingError` for points the model does not have and numbers that JSON cannot carry. */
export function poseToJson(
  { image, world }: FlippedPose,
  order: readonly Keypoint[],
  line: number,
) {
  refuseOthers(image, order, line);
  refuseOthers(world, order, line);
  const k = order.map((name) =>
    row(image[name], (p: ImagePoint) => [p.x, p.y, p.z ?? null, p.score]),
  );
  const w = world && order.map((name) => row(world[name], (p: WorldPoint) => [p.x, p.y, p.z]));
  for (const point of [...k, ...(w ?? [])]) {
    if (point?.some((n) => n !== null && !Number.isFinite(n)))
      throw new RecordingError(line, 'a coordinate is not a finite number');
  }
  return { k, ...(w && { w }) };
}

function row<P>(point: P | undefined, numbers: (point: P) => Numbers): Numbers | null {
  return point === undefined ? null : numbers(point);
}

function refuseOthers(pose: object | undefined, order: readonly string[], line: number): void {
  for (const [name, point] of Object.entries(pose ?? {}))
    if (point !== undefined && !order.includes(name))
      throw new RecordingError(line, `this model has no point "${name}"`);
}

/** `fail` makes the error that is thrown for what is no pose. */
export function poseFromJson(
  { k, w }: Record<string, unknown>,
  order: readonly Keypoint[],
  fail: (reason: string) => RecordingError,
): FlippedPose {
  return {
    image: points(k, 'k', order, 4, fail, ([x, y, z, score]) => imagePoint(x!, y!, score!, z)),
    world:
      w === undefined
        ? undefined
        : points(w, 'w', order, 3, fail, ([x, y, z]) => worldPoint(x!, y!, z!)),
  };
}

/** Depth is the only number that may be null, and only in image points. */
const DEPTH = 2;

function points<P>(
  json: unknown,
  key: 'k' | 'w',
  order: readonly Keypoint[],
  numbers: 3 | 4,
  fail: (reason: string) => RecordingError,
  make: (numbers: (number | undefined)[]) => P,
): Partial<Record<Keypoint, P>> {
  if (!Array.isArray(json) || json.length !== order.length)
    throw fail(`"${key}" must hold ${order.length} points`);
  const pose: Partial<Record<Keypoint, P>> = {};
  order.forEach((name, i) => {
    const entry: unknown = json[i];
    if (entry === null) return;
    if (!Array.isArray(entry) || entry.length !== numbers)
      throw fail(`"${key}" point ${i} (${name}) must be null or ${numbers} numbers`);
    pose[name] = make(
      entry.map((n: unknown, j) => {
        if (n === null && key === 'k' && j === DEPTH) return undefined;
        if (typeof n !== 'number' || !Number.isFinite(n))
          throw fail(`"${key}" point ${i} (${name}) has something that is not a finite number`);
        return n;
      }),
    );
  });
  return pose;
}
