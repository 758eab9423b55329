import { readRecording } from './pose-jsonl.ts';
import { RecordingError } from './recording-error.ts';
import type { Recording } from './recording.ts';

/**
 * A recording that may break off or be damaged: what stands before the first line that cannot be read.
 * Missing: undefined when not even the header and one frame can be.
 */
export function readablePart(text: string): Recording | undefined {
  try {
    return readRecording(text);
  } catch (error) {
    // Line 1 is the header, line 2 the first frame.
    if (!(error instanceof RecordingError) || error.line <= 2) return undefined;
    const before = text.split(/\r?\n/).slice(0, error.line - 1);
    return readRecording(before.join('\n'));
  }
}
