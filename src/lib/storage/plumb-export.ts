import * as v from 'valibot';
import { readGuided, type StoredGuided } from './guided-record.ts';
import type { PlumbStore, Unreadable } from './plumb-store.ts';
import { isoWithOffset, readSession, type StoredSession } from './session-record.ts';
import type { Settings } from './settings.ts';
import { StorageError } from './storage-error.ts';
import { decompressTrack } from './track-bytes.ts';

/** Raised when the shape of an export changes; every version ever shipped stays readable. */
export const EXPORT_VERSION = 2;

export interface PlumbExport {
  readonly format: 'plumb-export';
  readonly version: typeof EXPORT_VERSION;
  readonly exportedAt: string;
  readonly appVersion: string;
  readonly settings: Settings;
  /** `track` = gzipped `.pose.jsonl` in base64. */
  readonly sessions: readonly (StoredSession & { readonly track: string })[];
  /** Runs of guided exercises. */
  readonly guided: readonly StoredGuided[];
  /** Records on the device that could not be read and are therefore not in here. */
  readonly unreadable: readonly Unreadable[];
}

const envelope = v.object({
  format: v.literal('plumb-export'),
  version: v.picklist([1, EXPORT_VERSION]),
  sessions: v.array(v.looseObject({ id: v.string(), track: v.string() })),
  /** Since version 2. */
  guided: v.optional(v.array(v.looseObject({ id: v.string() })), []),
});

export async function exportAll(
  store: PlumbStore,
  appVersion: string,
  now: Date,
): Promise<PlumbExport> {
  const list = await store.listSessions();
  const { guided, unreadable: unreadGuided } = await store.listGuided();
  const unreadable = [...list.unreadable, ...unreadGuided];
  const sessions: (StoredSession & { track: string })[] = [];
  for (const session of list.sessions) {
    const bytes = await store.getTrackBytes(session.id);
    if (bytes) sessions.push({ ...session, track: toBase64(bytes) });
    else unreadable.push({ id: session.id, why: 'its track is missing' });
  }
  return {
    format: 'plumb-export',
    version: EXPORT_VERSION,
    exportedAt: isoWithOffset(now),
    appVersion,
    settings: await store.getSettings(),
    sessions,
    guided,
    unreadable,
  };
}

export interface ImportReport {
  readonly added: number;
  /** Already on this device; left as they are. */
  readonly known: number;
  readonly unreadable: readonly Unreadable[];
}

/** Adds the sessions and guided runs of an exported text. Those already here and settings of this device are left alone. */
export async function importAll(store: PlumbStore, text: string): Promise<ImportReport> {
  const { sessions, guided } = readExport(text);
  const here = await store.listSessions();
  const known = new Set([...here.sessions, ...here.unreadable].map(({ id }) => id));
  const report = { added: 0, known: 0, unreadable: [] as Unreadable[] };
  for (const { track, ...stored } of sessions) {
    if (known.has(stored.id)) {
      report.known++;
      continue;
    }
    const read = readSession(stored);
    if ('unreadable' in read) {
      report.unreadable.push({ id: stored.id, why: read.unreadable });
      continue;
    }
    try {
      const bytes = fromBase64(track);
      await decompressTrack(bytes);
      await store.put(read, bytes);
      known.add(read.id);
      report.added++;
    } catch (error) {
      if (error instanceof StorageError && error.failure !== 'corrupt') throw error;
      report.unreadable.push({ id: read.id, why: 'its track cannot be read' });
    }
  }
  await importGuided(store, guided, report);
  return report;
}

async function importGuided(
  store: PlumbStore,
  guided: readonly { readonly id: string }[],
  report: { added: number; known: number; unreadable: Unreadable[] },
): Promise<void> {
  const here = await store.listGuided();
  const known = new Set([...here.guided, ...here.unreadable].map(({ id }) => id));
  for (const stored of guided) {
    const read = readGuided(stored);
    if (known.has(stored.id)) report.known++;
    else if ('unreadable' in read) report.unreadable.push({ id: stored.id, why: read.unreadable });
    else {
      await store.putGuided(read);
      known.add(read.id);
      report.added++;
    }
  }
}

/** Throws `StorageError` 'corrupt' for text that is no export of a version known here. */
export function readExport(text: string): v.InferOutput<typeof envelope> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new StorageError('corrupt', 'This file is not an export of Plumb.', { cause });
  }
  const parsed = v.safeParse(envelope, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new StorageError(
      'corrupt',
      `This file is not an export that this version reads (${v.getDotPath(issue) ?? 'file'}: ${issue.message}).`,
    );
  }
  return parsed.output;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
