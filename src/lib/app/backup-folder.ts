import type { BackupFailure } from '../storage/backup-memory.ts';

/** The part of the File System Access API that not every browser has. */
export interface BackupFolder extends FileSystemDirectoryHandle {
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: {
  id: string;
  mode: 'readwrite';
  startIn: 'documents';
}) => Promise<BackupFolder>;

const picker = () =>
  (globalThis as typeof globalThis & { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canPickFolder = (): boolean => picker() !== undefined;

/** Lets the athlete pick a folder. Missing: undefined when they did not. */
export async function pickFolder(): Promise<BackupFolder | undefined> {
  try {
    return await picker()?.({ id: 'plumb-backup', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

const MODE = { mode: 'readwrite' } as const;

/** @param ask the athlete has just pressed something, so the browser may ask them */
export async function mayWrite(folder: BackupFolder, ask: boolean): Promise<boolean> {
  if ((await folder.queryPermission(MODE)) === 'granted') return true;
  return ask && (await folder.requestPermission(MODE)) === 'granted';
}

/** Writes a file in pieces. One that could not be finished is taken away again. */
export async function writeInto(
  folder: BackupFolder,
  name: string,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const out = await file.createWritable();
    let bytes = 0;
    try {
      for await (const piece of pieces) {
        await out.write(piece);
        bytes += piece.length;
      }
    } catch (error) {
      await out.abort();
      throw error;
    }
    await out.close();
    const { size } = await file.getFile();
    if (size !== bytes) throw new Error(`${size} of ${bytes} bytes were written`);
  } catch (error) {
    await removeFrom(folder, name);
    throw error;
  }
}

/** What is not there any more need not be removed. */
export const removeFrom = (folder: BackupFolder, name: string): Promise<void> =>
  folder.removeEntry(name).catch(() => undefined);

const FAILURES: Readonly<Record<string, BackupFailure>> = {
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
};
export const backupFailureOf = (error: unknown): BackupFailure =>
  (error instanceof DOMException && FAILURES[error.name]) || 'unknown';
