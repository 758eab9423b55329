import * as v from 'valibot';
import { checkedGuided, checkedSession, parsedAs, refuseOdd } from './checked-entry.ts';
import type { CheckedSession } from './checked-entry.ts';
import { athlete, EXPORT_VERSION, unreadableEntry, type UnreadableEntry } from './export-format.ts';
import type { StoredGuided } from './guided-record.ts';
import { JsonCutter, parsed, type JsonPart, type ListEnd } from './json-parts.ts';
import type { PlumbStore } from './plumb-store.ts';
import { RefusedFile } from './refused-file.ts';
import type { StoredSession } from './session-record.ts';
import { readSettings, settingsSchema, type Settings } from './settings.ts';
import { inPieces } from './track-bytes.ts';

/** The bytes of a file, from the start each time. */
export type FileBytes = () => ReadableStream<Uint8Array>;

/** A whole file, read and found good, and what of it this device does not have yet. Nothing is written so far. */
export interface CheckedImport {
  readonly version: number;
  /** Missing: written before it was told. */
  readonly exportedAt: string | undefined;
  readonly athleteName: string | undefined;
  readonly settings: Settings | undefined;
  readonly sessions: readonly CheckedSession[];
  readonly guided: readonly StoredGuided[];
  /** On this device already, by their id or by moment, exercise and side. */
  readonly known: number;
  /** Of the known ones, those that cannot be read here. */
  readonly knownUnreadable: number;
  /** Records that could not be read when the file was written. They are told, not taken. */
  readonly unreadable: readonly UnreadableEntry[];
}

/** More than a page can hold until it is written all at once. Unit: bytes. Source: ours; browsers give a page 2 to 4 GB. */
const MOST_BYTES = 2 ** 31;

/** What every version has. */
const LISTS = ['sessions', 'guided', 'unreadable'] as const;

/**
 * Reads an export and checks all of it. Throws `RefusedFile` at the first thing that is wrong.
 * @param onProgress bytes read so far
 */
export async function checkImport(
  store: PlumbStore,
  file: FileBytes,
  onProgress?: (bytes: number) => void,
): Promise<CheckedImport> {
  const version = await versionOf(file);
  const here = await onThisDevice(store);
  const seen = new Set<string>();
  const members = new Map<string, unknown>();
  const found = { sessions: [] as CheckedSession[], guided: [] as StoredGuided[] };
  const unreadable: UnreadableEntry[] = [];
  const counts = { known: 0, knownUnreadable: 0, bytes: 0 };

  function isNew(kind: 'sessions' | 'guided', record: StoredSession | StoredGuided, place: string) {
    const own = `${kind} ${record.id}`;
    if (seen.has(own)) throw new RefusedFile('twice', 'an id that was there before', `${place}.id`);
    seen.add(own);
    if (!here.ids.has(own) && !here.moments.has(momentOf(record))) return true;
    counts.known++;
    if (here.unreadable.has(own)) counts.knownUnreadable++;
    return false;
  }

  for await (const part of partsOf(file, onProgress)) {
    if ('length' in part || part.index === undefined) {
      members.set(part.key, 'length' in part ? [] : parsed(part.bytes, part.key));
      continue;
    }
    const place = `${part.key}[${part.index}]`;
    const entry = parsed(part.bytes, place);
    if (part.key === 'sessions') {
      const session = await checkedSession(entry, place);
      if (!isNew('sessions', session.record, place)) continue;
      counts.bytes += session.bytes.length;
      if (counts.bytes > MOST_BYTES)
        throw new RefusedFile('too-large', 'more than can be written at once', place);
      found.sessions.push(session);
    } else if (part.key === 'guided') {
      const run = checkedGuided(entry, place);
      if (isNew('guided', run, place)) found.guided.push(run);
    } else if (part.key === 'unreadable') {
      refuseOdd(entry, place, ['raw']);
      unreadable.push(parsedAs(unreadableEntry, entry, place));
    }
  }
  const told = envelope(version, members);
  return {
    version,
    exportedAt: told.exportedAt,
    athleteName: told.athlete?.name,
    settings: told.settings,
    ...found,
    unreadable,
    known: counts.known,
    knownUnreadable: counts.knownUnreadable,
  };
}

/** The parts of the file, as they arrive. */
async function* partsOf(
  file: FileBytes,
  onProgress?: (bytes: number) => void,
): AsyncGenerator<JsonPart | ListEnd> {
  const cutter = new JsonCutter();
  let bytes = 0;
  try {
    for await (const chunk of inPieces(file())) {
      yield* cutter.push(chunk);
      bytes += chunk.length;
      onProgress?.(bytes);
    }
  } catch (thrown) {
    if (thrown instanceof DOMException)
      throw new RefusedFile('unreadable', thrown.message, undefined, { cause: thrown });
    throw thrown;
  }
  cutter.close();
}

/** Looked at first: what another version or another program wrote need not make sense. */
async function versionOf(file: FileBytes): Promise<number> {
  let format: unknown;
  let version: unknown;
  for await (const part of partsOf(file)) {
    if ('length' in part || part.index !== undefined) continue;
    if (part.key === 'format') format = parsed(part.bytes, part.key);
    if (part.key === 'version') version = parsed(part.bytes, part.key);
    if (format !== undefined && version !== undefined) break;
  }
  if (format !== 'plumb-export')
    throw new RefusedFile('other-file', 'it is not "plumb-export"', 'format');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new RefusedFile('value', 'it is no version', 'version');
  if (version > EXPORT_VERSION)
    throw new RefusedFile('newer', `version ${version}, and ${EXPORT_VERSION} is known`, 'version');
  return version;
}

const sinceVersion3 = v.object({
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
  athlete: v.exactOptional(athlete),
  settings: settingsSchema,
});
const before3 = v.object({
  exportedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});

function envelope(version: number, members: ReadonlyMap<string, unknown>) {
  for (const list of LISTS) {
    const value = members.get(list);
    if (Array.isArray(value) || (value === undefined && !isNeeded(list, version))) continue;
    throw new RefusedFile('value', 'a list is missing', list);
  }
  const rest = Object.fromEntries(members);
  refuseOdd(rest, '');
  if (version >= 3) return parsedAs(sinceVersion3, rest, '');
  const { exportedAt } = parsedAs(before3, rest, '');
  // A version of old may have chosen what is no choice any more.
  const settings = 'settings' in rest ? readSettings(rest['settings']) : undefined;
  return { exportedAt, settings, athlete: undefined };
}

const isNeeded = (list: (typeof LISTS)[number], version: number) =>
  list === 'sessions' || version >= 3;

async function onThisDevice(store: PlumbStore) {
  const [list, guided] = [await store.listSessions(), await store.listGuided()];
  const own = (kind: string, records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => `${kind} ${id}`);
  const unreadable = new Set([
    ...own('sessions', list.unreadable),
    ...own('guided', guided.unreadable),
  ]);
  return {
    unreadable,
    ids: new Set([
      ...own('sessions', list.sessions),
      ...own('guided', guided.guided),
      ...unreadable,
    ]),
    moments: new Set([...list.sessions, ...guided.guided].map(momentOf)),
  };
}

/** Nobody does two trials at one moment: under another id it is still the same one. */
function momentOf(record: StoredSession | StoredGuided): string {
  const side = 'side' in record ? record.side : 'guided';
  return `${Date.parse(record.startedAt)} ${side} ${record.exerciseId}`;
}
