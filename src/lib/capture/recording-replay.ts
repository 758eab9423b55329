import type { PoseFrame } from '../pose/pose-frame.ts';

export interface ReplayHandlers {
  onFrame: (frame: PoseFrame) => void;
  onEnd: () => void;
}

/** A pause longer than this (hidden page, busy machine) is not caught up with. Unit: ms. Source: ours. */
const LONGEST_STEP_MS = 200;

/**
 * Gives the frames of a recording again as if they were seen now: each at its own time, in real time.
 * Stands still while the page is hidden, because animation frames do.
 */
export class RecordingReplay {
  private handle = 0;
  private next = 0;
  private closed = false;
  private playedMs: number;
  private pageMs: number | undefined;

  constructor(
    private readonly frames: readonly PoseFrame[],
    private readonly handlers: ReplayHandlers,
  ) {
    this.playedMs = frames[0]?.tMs ?? 0;
  }

  start(): void {
    this.handle = requestAnimationFrame(this.step);
  }

  close(): void {
    cancelAnimationFrame(this.handle);
    this.closed = true;
  }

  private readonly step = (pageMs: number) => {
    this.playedMs += Math.min(pageMs - (this.pageMs ?? pageMs), LONGEST_STEP_MS);
    this.pageMs = pageMs;
    this.handle = requestAnimationFrame(this.step);
    for (let frame; (frame = this.frames[this.next]) && frame.tMs <= this.playedMs;) {
      this.next++;
      this.handlers.onFrame(frame);
    }
    if (this.next >= this.frames.length) {
      cancelAnimationFrame(this.handle);
      this.handlers.onEnd();
    }
  };
}
