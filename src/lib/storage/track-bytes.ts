import { readRecording, writeRecording } from '../recording/pose-jsonl.ts';
import type { Recording } from '../recording/recording.ts';
import { StorageError } from './storage-error.ts';

/**
 * More text than any recording has: bytes that promise more are a trap. Unit: bytes. Source: ours; ten minutes at
 * 60 pictures a second, with room to spare.
 */
const LONGEST_TEXT = 256 * 2 ** 20;

/** A recording as gzipped `.pose.jsonl`: a fifth to a third of its text. */
export async function compressTrack(recording: Recording): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([writeRecording(recording)]).stream();
  const packed = text.pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Throws `StorageError` 'corrupt' when the bytes are not a gzipped recording. */
export async function decompressTrack(bytes: Uint8Array<ArrayBuffer>): Promise<Recording> {
  const text = await trackText(bytes);
  try {
    return readRecording(text);
  } catch (thrown) {
    throw unreadable(thrown);
  }
}

/** The `.pose.jsonl` in gzipped bytes. Throws `StorageError` 'corrupt' when they are damaged, or swell beyond reason. */
export async function trackText(
  bytes: Uint8Array<ArrayBuffer>,
  longest = LONGEST_TEXT,
): Promise<string> {
  try {
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const decoder = new TextDecoder();
    const pieces: string[] = [];
    let length = 0;
    for await (const piece of inPieces(plain)) {
      length += piece.length;
      if (length > longest) throw new RangeError('it is longer than any recording');
      pieces.push(decoder.decode(piece, { stream: true }));
    }
    return pieces.join('') + decoder.decode();
  } catch (thrown) {
    throw unreadable(thrown);
  }
}

const unreadable = (cause: unknown) =>
  new StorageError('corrupt', 'The stored movement cannot be read.', { cause });

/** Not every browser can loop over a stream by itself. */
export async function* inPieces<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
