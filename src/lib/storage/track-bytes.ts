import { readRecording, writeRecording } from '../recording/pose-jsonl.ts';
import type { Recording } from '../recording/recording.ts';
import { StorageError } from './storage-error.ts';

/** A recording as gzipped `.pose.jsonl`: a fifth to a third of its text. */
export async function compressTrack(recording: Recording): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([writeRecording(recording)]).stream();
  return collect(text.pipeThrough(new CompressionStream('gzip')));
}

/** Throws `StorageError` 'corrupt' when the bytes are not a gzipped recording. */
export async function decompressTrack(bytes: Uint8Array<ArrayBuffer>): Promise<Recording> {
  try {
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return readRecording(new TextDecoder().decode(await collect(plain)));
  } catch (thrown) {
    throw new StorageError('corrupt', 'The stored movement cannot be read.', { cause: thrown });
  }
}

async function collect(stream: ReadableStream<BufferSource>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
