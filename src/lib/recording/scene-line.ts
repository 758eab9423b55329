import * as v from 'valibot';
import type { OtherPerson, PictureLook } from '../pose/pose-frame.ts';
import type { RecordingError } from './recording-error.ts';

/* What a line says about the picture as a whole: see `frame-line.ts`. */

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
