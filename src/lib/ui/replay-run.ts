/** What a replay can do; the app's playbacks have this shape. Unit: ms on the clock of the replay. */
export interface ReplayRun {
  readonly tMs: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly playing: boolean;
  readonly speed: ReplaySpeed;
  play(): void;
  pause(): void;
  seek(tMs: number): void;
  setSpeed(speed: ReplaySpeed): void;
  stepFrames(frames: number): void;
  stepMs(ms: number): void;
  stepMark(direction: 1 | -1): void;
}

/** Slow motion to see, double to get there. */
export const REPLAY_SPEEDS = [0.25, 0.5, 1, 2] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

const SECOND_MS = 1000;

/**
 * Does what a key on the slider asks for: left and right a frame, up and down a second, Home, End, space.
 * False: the key means nothing here.
 */
export function followKey(key: string, run: ReplayRun): boolean {
  switch (key) {
    case 'ArrowRight':
      run.stepFrames(1);
      return true;
    case 'ArrowLeft':
      run.stepFrames(-1);
      return true;
    case 'ArrowUp':
    case 'PageUp':
      run.stepMs(SECOND_MS);
      return true;
    case 'ArrowDown':
    case 'PageDown':
      run.stepMs(-SECOND_MS);
      return true;
    case 'Home':
      run.seek(run.fromMs);
      return true;
    case 'End':
      run.seek(run.toMs);
      return true;
    case ' ':
      if (run.playing) run.pause();
      else run.play();
      return true;
    default:
      return false;
  }
}
