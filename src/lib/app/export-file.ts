import { nameInFile } from '../storage/athlete-name.ts';
import { exportParts, type OnProgress } from '../storage/plumb-export.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { sealed, type SealKey } from '../storage/sealed-file.ts';
import { isoWithOffset } from '../storage/session-record.ts';

interface ExportWishes {
  readonly key: SealKey | undefined;
  readonly now: Date;
  /** Empty: nobody gave one. */
  readonly athleteName: string;
  readonly onProgress?: OnProgress;
}

/** An export as bytes, a session at a time, sealed where there is a key. */
export function exportBytes(
  store: PlumbStore,
  { key, onProgress, ...about }: ExportWishes,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const parts = exportParts(store, { appVersion: __APP_VERSION__, ...about }, onProgress);
  return key ? sealed(encoded(parts), key) : encoded(parts);
}

export async function* encoded(parts: AsyncIterable<string> | Iterable<string>) {
  const encoder = new TextEncoder();
  for await (const part of parts) yield encoder.encode(part);
}

/** Such as `plumb-backup-mia-2026-11-29-201501.json`, in local time. */
export function exportName(start: string, athleteName: string, now: Date, ending: string): string {
  const [day, time] = isoWithOffset(now).slice(0, 19).split('T');
  const parts = [start, nameInFile(athleteName), day, time!.replaceAll(':', '')];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}

/** So much is handed to the browser at once, which may put it on the disk. Unit: bytes. */
const CHUNK = 8 * 2 ** 20;

/** A file out of many pieces, without ever holding all of them. */
export async function fileOfPieces(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  name: string,
  type: string,
): Promise<File> {
  const chunks: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    bytes += piece.length;
    if (bytes < CHUNK) continue;
    chunks.push(new Blob(waiting));
    waiting = [];
    bytes = 0;
  }
  return new File([...chunks, ...waiting], name, { type });
}
