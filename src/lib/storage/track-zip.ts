import { Zip, type ZipInputFile } from 'fflate';
import { readRecording } from '../recording/pose-jsonl.ts';
import { fileNameOf } from './file-names.ts';
import type { OnProgress } from './plumb-export.ts';
import type { PlumbStore } from './plumb-store.ts';
import type { StoredSession } from './session-record.ts';
import { StorageError } from './storage-error.ts';
import { compressTrack, trackText } from './track-bytes.ts';

/** A ZIP without its 64-bit extension holds no more. Unit: bytes, with room for the directory. */
const MOST_BYTES = 2 ** 32 - 2 ** 24;
const MOST_FILES = 65_535;

/**
 * A ZIP with one `.pose.jsonl` for each session, in pieces. Gzip and ZIP pack alike, so the packed bytes go over as
 * they are. Tracks that are missing or damaged are left out.
 */
export async function* trackZipParts(
  store: PlumbStore,
  sessions: readonly StoredSession[],
  onProgress?: OnProgress,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (sessions.length > MOST_FILES) throw new StorageError('full', 'too many files for one ZIP');
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let written = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const names = new Set<string>();
  for (const [i, session] of sessions.entries()) {
    onProgress?.(i, sessions.length);
    const packed = await packedTrack(store, session.id);
    if (!packed) continue;
    let name = fileNameOf(session, 'pose.jsonl');
    for (let n = 2; names.has(name); n++) name = fileNameOf(session, `${n}.pose.jsonl`);
    names.add(name);
    addPacked(zip, name, Date.parse(session.startedAt), packed);
    written += ready.reduce((sum, piece) => sum + piece.length, 0);
    if (written > MOST_BYTES) throw new StorageError('full', 'too much for one ZIP');
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
  onProgress?.(sessions.length, sessions.length);
}

/** Head and tail of gzip as browsers write it. Unit: bytes. Source: RFC 1952. */
const [HEAD, TAIL] = [10, 8];

/** The gzipped track in the plainest form there is. Missing: undefined when it cannot be read. */
async function packedTrack(store: PlumbStore, id: string) {
  try {
    const bytes = await store.getTrackBytes(id);
    if (!bytes) return undefined;
    const text = await trackText(bytes);
    // With a name or a comment in its head it is packed anew.
    return bytes[3] === 0 ? bytes : await compressTrack(readRecording(text));
  } catch (error) {
    if (error instanceof StorageError && error.failure === 'corrupt') return undefined;
    throw error;
  }
}

/** Earliest and latest time a ZIP can tell. Source: the format; years in 7 bits since 1980. */
const YEARS = [1980, 2099] as const;

function addPacked(
  zip: Zip,
  filename: string,
  changedMs: number,
  gzipped: Uint8Array<ArrayBuffer>,
): void {
  const tail = new DataView(gzipped.buffer, gzipped.byteOffset + gzipped.length - TAIL, TAIL);
  const year = new Date(changedMs).getFullYear();
  const file: ZipInputFile = {
    filename,
    crc: tail.getUint32(0, true),
    size: tail.getUint32(4, true),
    compression: 8,
    ...(year >= YEARS[0] && year <= YEARS[1] && { mtime: changedMs }),
  };
  zip.add(file);
  file.ondata!(null, gzipped.subarray(HEAD, gzipped.length - TAIL), true);
}
