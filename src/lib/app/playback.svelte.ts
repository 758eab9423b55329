import { frameFrom, lastAtOrBefore, markFrom } from './frame-steps.ts';

export const SPEEDS = [0.25, 0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** A position in recorded time that can be played, sought and stepped. What is shown there is up to its heirs. */
export abstract class Playback {
  /** Position on the clock of `times`. Unit: ms. */
  tMs = $state(0);
  playing = $state(false);
  speed = $state<Speed>(1);
  #handle = 0;
  #lastMs: number | undefined;

  /** When there are frames, ascending. */
  abstract get times(): readonly number[];

  /** When something happened, ascending. */
  abstract get marks(): readonly number[];

  /** Draws the present position. */
  protected abstract paint(): void;

  get fromMs(): number {
    return this.times[0] ?? 0;
  }

  get toMs(): number {
    return this.times.at(-1) ?? 0;
  }

  play() {
    if (this.playing) return;
    if (this.tMs >= this.toMs) this.tMs = this.fromMs;
    this.playing = true;
    this.#lastMs = undefined;
    this.#handle = requestAnimationFrame((now) => this.#advance(now));
    this.paint();
  }

  pause() {
    cancelAnimationFrame(this.#handle);
    if (!this.playing) return;
    this.playing = false;
    this.paint();
  }

  seek(tMs: number) {
    this.tMs = Math.max(this.fromMs, Math.min(this.toMs, tMs));
    this.paint();
  }

  setSpeed(speed: Speed) {
    this.speed = speed;
    this.paint();
  }

  /** Frame by frame means looking closely: it stops playing. */
  stepFrames(frames: number) {
    this.pause();
    this.seek(frameFrom(this.times, this.tMs, frames));
  }

  /** Lands on a frame, as a step by frames does. */
  stepMs(ms: number) {
    const times = this.times;
    this.seek(times[lastAtOrBefore(times, this.tMs + ms)] ?? this.tMs);
  }

  stepMark(direction: 1 | -1) {
    this.pause();
    const mark = markFrom(this.marks, this.tMs, direction);
    if (mark !== undefined) this.seek(mark);
  }

  close() {
    this.pause();
  }

  #advance(now: number) {
    if (!this.playing) return;
    const passedMs = now - (this.#lastMs ?? now);
    this.#lastMs = now;
    this.seek(this.tMs + passedMs * this.speed);
    if (this.tMs >= this.toMs) return this.pause();
    this.#handle = requestAnimationFrame((next) => this.#advance(next));
  }
}
