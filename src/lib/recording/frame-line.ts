import type { Keypoint } from '../pose/keypoints.ts';
import {
  PELVIS_REASONS,
  PELVIS_SOURCES,
  type FlippedPose,
  type PixelCues,
  type PoseFrame,
} from '../pose/pose-frame.ts';
import { poseFromJson, poseToJson } from './pose-line.ts';
import { RecordingError } from './recording-error.ts';
import type { RecordingHeader } from './recording.ts';
import {
  lookFromJson,
  othersFromJson,
  othersToJson,
  surfaceFromJson,
  surfaceToJson,
} from './scene-line.ts';

/*
 * One frame as one line: {"t":ms,"k":[…]|null,"w":[…],"flipped":{"k":[…],"w":[…]},"cues":{…},"look":{…},"others":[…],"surface":[…],"pelvisSurface":[…]}.
 *   t     time of the picture in ms
 *   k     image points in the order of the model, each [x, y, z, score] in px or null = missing;
 *         z is null where the model has no depth (MoveNet); "k":null = nobody in the picture
 *   w     world points in the same order, each [x, y, z] in m or null; absent when there are none
 *   flipped  "k" and "w" as the model gave them for the picture flipped, turned back to the athlete's own left and
 *         right and the x of the picture; absent when the picture was not looked at flipped
 *   cues  {pelvisDeg: deg|null, pelvisSource, pelvisWhy?, pelvisCloth?}; absent when the pixels were not measured
 *   look  light and sharpness as in `PictureLook`; absent when not looked at
 *   others  people besides the athlete, each [x, y, score]; absent when not looked for
 *   surface  spots on the surface of the chest, each [id, x, y] in px; the same id is the same spot in all frames, also
 *         after it was hidden; ids are whole numbers from 0; absent when not followed, or not told of this picture
 *   pelvisSurface  the same of pelvis and thighs
 */

/** The line of a frame. Throws `RecordingError` for numbers that JSON cannot carry. */
export function frameToLine(frame: PoseFrame, order: readonly Keypoint[], line: number): string {
  const { tMs, image, world, flipped, cues, look, others, surface, pelvisSurface } = frame;
  const fail = (reason: string) => new RecordingError(line, reason);
  if (!image && (world || flipped))
    throw fail('world points or flipped points of nobody: "k" is null');
  if (cues && cues.pelvisDeg !== null && !Number.isFinite(cues.pelvisDeg))
    throw fail('"pelvisDeg" is not a finite number');
  if ([look, ...(others ?? [])].some((part) => part && !allFinite(part)))
    throw fail('"look" or "others" is not all finite numbers');
  return JSON.stringify({
    t: tMs,
    ...(image ? poseToJson({ image, world }, order, line) : { k: null }),
    ...(flipped && { flipped: poseToJson(flipped, order, line) }),
    ...(cues && { cues: cuesToJson(cues) }),
    ...(look && { look }),
    ...(others && { others: othersToJson(others) }),
    ...(surface && { surface: surfaceToJson(surface, fail) }),
    ...(pelvisSurface && { pelvisSurface: surfaceToJson(pelvisSurface, fail) }),
  });
}

const allFinite = (part: object) =>
  Object.values(part).every((n: unknown) => n === null || Number.isFinite(n));

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
  const { t, k, w, flipped, cues, look, others, surface, pelvisSurface } = json;
  if (typeof t !== 'number' || !Number.isFinite(t)) throw fail('"t" is not a finite number');
  if (k === undefined) throw fail('"k" is missing');
  if (k === null && (w !== undefined || flipped !== undefined))
    throw fail('world points or flipped points of nobody: "k" is null');
  const nobody = { image: undefined, world: undefined };
  const { image, world } = k === null ? nobody : poseFromJson({ k, w }, order, fail);
  const frame = { tMs: t, width: size.width, height: size.height, image, world };
  return {
    ...frame,
    ...(flipped !== undefined && { flipped: flippedFromJson(flipped, order, fail) }),
    ...(cues !== undefined && { cues: cuesFromJson(cues, fail) }),
    ...(look !== undefined && { look: lookFromJson(look, fail) }),
    ...(others !== undefined && { others: othersFromJson(others, fail) }),
    ...(surface !== undefined && { surface: surfaceFromJson(surface, fail) }),
    ...(pelvisSurface !== undefined && { pelvisSurface: surfaceFromJson(pelvisSurface, fail) }),
  };
}

function flippedFromJson(
  json: unknown,
  order: readonly Keypoint[],
  fail: (reason: string) => RecordingError,
): FlippedPose {
  if (!isRecord(json)) throw fail('"flipped" must be an object');
  return poseFromJson(json, order, fail);
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
