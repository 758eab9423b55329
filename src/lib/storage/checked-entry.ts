import * as v from 'valibot';
import type { Recording } from '../recording/recording.ts';
import { RecordingError } from '../recording/recording-error.ts';
import { fromBase64 } from './base64.ts';
import { guidedEntry, sessionEntry, type SessionEntry } from './export-format.ts';
import type { StoredGuided } from './guided-record.ts';
import { RefusedFile } from './refused-file.ts';
import type { StoredSession } from './session-record.ts';
import type { StorageError } from './storage-error.ts';
import { decompressTrack } from './track-bytes.ts';

/** A session of an export that may be kept: its record and its track belong together and can be read. */
export interface CheckedSession {
  readonly record: StoredSession;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Longer than any sentence of the app; a track is the only long text. Source: ours. */
const LONGEST_TEXT = 64 * 2 ** 10;
/** Names that mean something else to the language the app is written in. */
const NO_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Checks an entry of `sessions` with its track. Throws `RefusedFile` with the place. */
export async function checkedSession(entry: unknown, place: string): Promise<CheckedSession> {
  const { record, track } = checkedRecord(entry, place);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = fromBase64(track);
  } catch (cause) {
    throw new RefusedFile('movement', 'it is no base64', `${place}.track`, { cause });
  }
  if (bytes.length !== record.trackBytes)
    throw new RefusedFile(
      'mismatch',
      `${record.trackBytes}, but the track has ${bytes.length} bytes`,
      `${place}.trackBytes`,
    );
  refuseOther(await recordingOf(bytes, place), record, place);
  return { record, bytes };
}

/** Checks an entry of `sessions` without looking into its track. Throws `RefusedFile` with the place. */
function checkedRecord(entry: unknown, place: string) {
  refuseOdd(entry, place, ['track']);
  const { track, ...session } = parsedAs(sessionEntry, entry, place);
  // Where a side is undefined, a stored metric may leave it out.
  const record = session as StoredSession;
  refuseImpossible(record, place);
  return { record, track };
}

/** Checks an entry of `guided`. Throws `RefusedFile` with the place. */
export function checkedGuided(entry: unknown, place: string): StoredGuided {
  refuseOdd(entry, place);
  const run = parsedAs(guidedEntry, entry, place);
  refuseNoTime(run.startedAt, place);
  return run;
}

/** A value as a schema has it. Throws `RefusedFile` with the place. */
export function parsedAs<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  place: string,
): v.InferOutput<S> {
  const read = v.safeParse(schema, value);
  if (read.success) {
    refuseLists(value, read.output, place);
    return read.output;
  }
  const issue = read.issues[0]!;
  const path = issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  throw new RefusedFile('value', issue.message, joined(place, path?.join('') ?? ''));
}

const joined = (place: string, path: string) => (place + path).replace(/^\./, '');

/** A schema takes a list for an object with nothing in it. */
function refuseLists(value: unknown, read: unknown, place: string): void {
  if (typeof read !== 'object' || read === null) return;
  if (Array.isArray(value) !== Array.isArray(read))
    throw new RefusedFile('value', 'a list', joined(place, ''));
  for (const [key, inside] of Object.entries(read)) {
    const at = Array.isArray(read) ? `[${key}]` : `.${key}`;
    // What was filled in is not in the value.
    const own = (value as Record<string, unknown>)[key];
    if (own !== undefined) refuseLists(own, inside, place + at);
  }
}

/** Refuses names that no version of Plumb writes, and texts that are none. */
export function refuseOdd(value: unknown, place: string, mayBeLong: readonly string[] = []): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw new RefusedFile('too-large', 'the text is too long', joined(place, ''));
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inside] of Object.entries(value)) {
    const at = isList ? `${place}[${key}]` : `${place}.${key}`;
    if (NO_NAMES.includes(key)) throw new RefusedFile('value', 'no such field', joined(at, ''));
    if (!mayBeLong.includes(key)) refuseOdd(inside, at);
  }
}

function refuseNoTime(startedAt: string, place: string): void {
  if (!Number.isFinite(Date.parse(startedAt)))
    throw new RefusedFile('value', 'no such time', `${place}.startedAt`);
}

/** What no schema tells: times in order, and a result that is of this session. */
function refuseImpossible(record: StoredSession, place: string): void {
  refuseNoTime(record.startedAt, place);
  const told = [
    { ...record, at: place },
    ...(record.earlier ?? []).map((one, i) => ({ ...one, at: `${place}.earlier[${i}]` })),
  ];
  for (const { result, at } of told) {
    for (const name of ['baseline', 'trial'] as const) {
      const span = result[name];
      if (span && span.toMs < span.fromMs)
        throw new RefusedFile('value', 'it ends before it begins', `${at}.result.${name}.toMs`);
    }
    if (result.exercise !== record.exerciseId)
      throw new RefusedFile('mismatch', 'of another exercise', `${at}.result.exercise`);
    if (result.side !== record.side)
      throw new RefusedFile('mismatch', 'of the other side', `${at}.result.side`);
    if (result.model !== record.model)
      throw new RefusedFile('mismatch', 'of another model', `${at}.result.model`);
  }
}

async function recordingOf(bytes: Uint8Array<ArrayBuffer>, place: string): Promise<Recording> {
  try {
    return await decompressTrack(bytes);
  } catch (error) {
    const { cause } = error as StorageError;
    const line = cause instanceof RecordingError ? cause.message : 'it cannot be unpacked';
    throw new RefusedFile('movement', line, `${place}.track`, { cause });
  }
}

function refuseOther({ header }: Recording, record: SessionFacts, place: string): void {
  for (const name of ['model', 'view', 'origin'] as const)
    if (header[name] !== record[name])
      throw new RefusedFile(
        'mismatch',
        `"${record[name]}", but the track says "${header[name]}"`,
        `${place}.${name}`,
      );
}

type SessionFacts = Pick<SessionEntry, 'model' | 'view' | 'origin'>;
