import type { Keypoint } from '../pose/keypoints.ts';
import {
  imagePoint,
  PELVIS_REASONS,
  PELVIS_SOURCES,
  worldPoint,
  type ImagePoint,
  type ImagePose,
  type PixelCues,
  type PoseFrame,
  type WorldPoint,
  type WorldPose,
} from '../pose/pose-frame.ts';
import { RecordingError } from './recording-error.ts';
import type { RecordingHeader } from './recording.ts';
import { lookFromJson, othersFromJson, othersToJson } from './scene-line.ts';

/*
 * One frame as one line: {"t":ms,"k":[…]|null,"w":[…],"cues":{…},"look":{…},"others":[…]}.
 *   t     time of the picture in ms
 *   k     image points in the order of the model, each [x, y, z, score] in px or null = missing;
 *         z is null where the model has no depth (MoveNet); "k":null = nobody in the picture
 *   w     world points in the same order, each [x, y, z] in m or null; absent when there are none
 *   cues  {pelvisDeg: deg|null, pelvisSource, pelvisWhy?, pelvisCloth?}; absent when the pixels were not measured
 *   look  light and sharpness as in `PictureLook`; absent when not looked at
 *   others  people besides the athlete, each [x, y, score]; absent when not looked for
 */

type Numbers = readonly (number | null)[];

/** The line of a frame. Throws `RecordingError` for numbers that JSON cannot carry. */
export function frameToLine(frame: PoseFrame, order: readonly Keypoint[], line: number): string {
  const { tMs, image, world, cues, look, others } = frame;
  if (!image && world) throw new RecordingError(line, 'world points of nobody: "k" is null');
  refuseOthers(image, order, line);
  refuseOthers(world, order, line);
  const k = image
    ? order.map((name) => row(image[name], (p: ImagePoint) => [p.x, p.y, p.z ?? null, p.score]))
    : null;
  const w = world && order.map((name) => row(world[name], (p: WorldPoint) => [p.x, p.y, p.z]));
  for (const point of [...(k ?? []), ...(w ?? [])]) {
    if (point?.some((n) => n !== null && !Number.isFinite(n)))
      throw new RecordingError(line, 'a coordinate is not a finite number');
  }
  if (cues && cues.pelvisDeg !== null && !Number.isFinite(cues.pelvisDeg))
    throw new RecordingError(line, '"pelvisDeg" is not a finite number');
  const scene = { ...(look && { look }), ...(others && { others: othersToJson(others) }) };
  if ([look, ...(others ?? [])].some((part) => part && !allFinite(part)))
    throw new RecordingError(line, '"look" or "others" is not all finite numbers');
  return JSON.stringify({
    t: tMs,
    k,
    ...(w && { w }),
    ...(cues && { cues: cuesToJson(cues) }),
    ...scene,
  });
}

const allFinite = (part: object) =>
  Object.values(part).every((n: unknown) => n === null || Number.isFinite(n));

function row<P>(point: P | undefined, numbers: (point: P) => Numbers): Numbers | null {
  return point === undefined ? null : numbers(point);
}

function refuseOthers(pose: object | undefined, order: readonly string[], line: number): void {
  for (const [name, point] of Object.entries(pose ?? {}))
    if (point !== undefined && !order.includes(name))
      throw new RecordingError(line, `this model has no point "${name}"`);
}

function cuesToJson({ pelvisDeg, pelvisSource, pelvisWhy, pelvisCloth }: PixelCues): PixelCues {
  return {
    pelvisDeg,
    pelvisSource,
    ...(pelvisWhy && { pelvisWhy }),
    ...(pelvisCloth && { pelvisCloth }),
  };
}

/** The frame of a parsed line. Throws `RecordingError` when it is not one. */
export function frameFromLine(
  json: unknown,
  size: Pick<RecordingHeader, 'width' | 'height'>,
  order: readonly Keypoint[],
  line: number,
): PoseFrame {
  const fail = (reason: string) => new RecordingError(line, reason);
  if (!isRecord(json)) throw fail('a frame must be an object');
  const { t, k, w, cues, look, others } = json;
  if (typeof t !== 'number' || !Number.isFinite(t)) throw fail('"t" is not a finite number');
  if (k === undefined) throw fail('"k" is missing');
  if (k === null && w !== undefined) throw fail('world points of nobody: "k" is null');
  const image: ImagePose | undefined =
    k === null
      ? undefined
      : points(k, 'k', order, 4, fail, ([x, y, z, score]) => imagePoint(x!, y!, score!, z));
  const world: WorldPose | undefined =
    w === undefined
      ? undefined
      : points(w, 'w', order, 3, fail, ([x, y, z]) => worldPoint(x!, y!, z!));
  const frame = { tMs: t, width: size.width, height: size.height, image, world };
  return {
    ...frame,
    ...(cues !== undefined && { cues: cuesFromJson(cues, fail) }),
    ...(look !== undefined && { look: lookFromJson(look, fail) }),
    ...(others !== undefined && { others: othersFromJson(others, fail) }),
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

function cuesFromJson(json: unknown, fail: (reason: string) => RecordingError): PixelCues {
  if (!isRecord(json)) throw fail('"cues" must be an object');
  const { pelvisDeg, pelvisSource, pelvisWhy, pelvisCloth } = json;
  if (pelvisDeg !== null && (typeof pelvisDeg !== 'number' || !Number.isFinite(pelvisDeg)))
    throw fail('"pelvisDeg" must be null or a finite number');
  const source = PELVIS_SOURCES.find((known) => known === pelvisSource);
  if (!source) throw fail(`unknown "pelvisSource" ${JSON.stringify(pelvisSource)}`);
  const why = PELVIS_REASONS.find((known) => known === pelvisWhy);
  if (pelvisWhy !== undefined && !why)
    throw fail(`unknown "pelvisWhy" ${JSON.stringify(pelvisWhy)}`);
  if (pelvisCloth !== undefined && pelvisCloth !== 'tight')
    throw fail(`unknown "pelvisCloth" ${JSON.stringify(pelvisCloth)}`);
  return {
    pelvisDeg,
    pelvisSource: source,
    ...(why && { pelvisWhy: why }),
    ...(pelvisCloth && { pelvisCloth }),
  };
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
