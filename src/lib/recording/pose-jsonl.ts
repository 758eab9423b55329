import * as v from 'valibot';
import type { Keypoint } from '../pose/keypoints.ts';
import { keypointsOf } from '../pose/model-keypoints.ts';
import { VIEWS, type PoseFrame } from '../pose/pose-frame.ts';
import { frameFromLine, frameToLine } from './frame-line.ts';
import { RecordingError } from './recording-error.ts';
import { ORIGINS, type Recording, type RecordingHeader } from './recording.ts';

export { RecordingError };

/*
 * `*.pose.jsonl`, version 1: a header line, then one line a frame (see `frame-line.ts`).
 * Numbers are written in full, so frames → text → frames is exact for every finite value (minus zero
 * reads back as zero); what may be rounded is rounded before, by `quantise`.
 */

const size = v.pipe(v.number(), v.integer(), v.minValue(1));

const headerSchema = v.object({
  format: v.literal('plumb-pose'),
  version: v.literal(1),
  model: v.pipe(
    v.string(),
    v.check((model) => keypointsOf(model) !== undefined, 'unknown model'),
  ),
  width: size,
  height: size,
  fps: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  mirrored: v.literal(false),
  view: v.picklist(VIEWS),
  origin: v.picklist(ORIGINS),
  note: v.exactOptional(v.string()),
});

/** The text of a recording. Throws `RecordingError` for what could not be read back. */
export function writeRecording(recording: Recording): string {
  const header = checkedHeader(recording.header);
  const order = orderOf(header);
  if (recording.frames.length === 0) throw new RecordingError(2, 'the recording has no frames');
  const lines = [JSON.stringify(header)];
  let before: PoseFrame | undefined;
  for (const frame of recording.frames) {
    const line = lines.length + 1;
    checkTime(frame, before, line);
    if (frame.width !== header.width || frame.height !== header.height)
      throw new RecordingError(
        line,
        `the picture is ${frame.width}×${frame.height}, the header says ${header.width}×${header.height}`,
      );
    lines.push(frameToLine(frame, order, line));
    before = frame;
  }
  return lines.join('\n') + '\n';
}

/** Reads the text of a recording. Throws `RecordingError` with line and reason when it is malformed. */
export function readRecording(text: string): Recording {
  const lines = text.split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const [first, ...rest] = lines;
  if (first === undefined) throw new RecordingError(1, 'the file is empty');
  const header = checkedHeader(parseJson(first, 1));
  const order = orderOf(header);
  if (rest.length === 0) throw new RecordingError(2, 'the recording has no frames');
  const frames: PoseFrame[] = [];
  rest.forEach((json, i) => {
    const line = i + 2;
    const frame = frameFromLine(parseJson(json, line), header, order, line);
    checkTime(frame, frames.at(-1), line);
    frames.push(frame);
  });
  return { header, frames };
}

function parseJson(json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RecordingError(line, json.trim() === '' ? 'the line is empty' : 'not valid JSON');
  }
}

function checkedHeader(value: unknown): RecordingHeader {
  const result = v.safeParse(headerSchema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue);
  throw new RecordingError(
    1,
    `bad header: ${where === null ? '' : `"${where}": `}${issue.message}`,
  );
}

function orderOf(header: RecordingHeader): readonly Keypoint[] {
  const order = keypointsOf(header.model);
  if (!order) throw new RecordingError(1, `unknown model "${header.model}"`);
  return order;
}

function checkTime(frame: PoseFrame, before: PoseFrame | undefined, line: number): void {
  if (!Number.isFinite(frame.tMs)) throw new RecordingError(line, '"t" is not a finite number');
  if (before && frame.tMs <= before.tMs)
    throw new RecordingError(line, `time does not increase: ${frame.tMs} after ${before.tMs}`);
}
