/** Why a recording cannot be read or written. `line` counts from 1; the header is line 1. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
  readonly line: number;
  readonly reason: string;

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.line = line;
    this.reason = reason;
  }
}
