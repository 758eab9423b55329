import * as v from 'valibot';
import type { OtherPerson, PictureLook, SurfacePoint } from '../pose/pose-frame.ts';
import type { RecordingError } from './recording-error.ts';

/* What a line says beyond the pose: about the picture as a whole and the surface of the trunk. See `frame-line.ts`. */

const finite = v.pipe(v.number(), v.finite());
const lookSchema = v.object({
  bodyLuma: finite,
  brightLuma: finite,
  aroundLuma: finite,
  clippedShare: finite,
  contrast: finite,
  noise: finite,
  sharpness: v.nullable(finite),
});
const othersSchema = v.array(v.tuple([finite, finite, finite]));
/** More spots than are ever followed at a time. */
const MOST_SPOTS = 200;
const surfaceSchema = v.pipe(
  v.array(v.tuple([v.pipe(v.number(), v.safeInteger(), v.minValue(0)), finite, finite])),
  v.maxLength(MOST_SPOTS),
  v.check((spots) => new Set(spots.map(([id]) => id)).size === spots.length, 'one spot twice'),
);

export function lookFromJson(json: unknown, fail: (reason: string) => RecordingError): PictureLook {
  const read = v.safeParse(lookSchema, json);
  if (!read.success) throw fail(`"look": ${read.issues[0].message}`);
  return read.output;
}

export const othersToJson = (others: readonly OtherPerson[]) =>
  others.map(({ x, y, score }) => [x, y, score]);

export function othersFromJson(
  json: unknown,
  fail: (reason: string) => RecordingError,
): OtherPerson[] {
  const read = v.safeParse(othersSchema, json);
  if (!read.success) throw fail(`"others": ${read.issues[0].message}`);
  return read.output.map(([x, y, score]) => ({ x, y, score }));
}

/** `fail` makes the error that is thrown for what could not be read back. */
export function surfaceToJson(
  surface: readonly SurfacePoint[],
  fail: (reason: string) => RecordingError,
) {
  const json = surface.map(({ id, x, y }) => [id, x, y]);
  surfaceFromJson(json, fail);
  return json;
}

export function surfaceFromJson(
  json: unknown,
  fail: (reason: string) => RecordingError,
): SurfacePoint[] {
  const read = v.safeParse(surfaceSchema, json);
  if (!read.success) throw fail(`"surface": ${read.issues[0].message}`);
  return read.output.map(([id, x, y]) => ({ id, x, y }));
}
