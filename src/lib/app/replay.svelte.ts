import type { ClipPlayer } from './clip-player.ts';
import { Playback } from './playback.svelte.ts';
import type { ReplayFigure } from './replay-figure.ts';

/** Plays a stored track back, over the kept video where there is one. */
export class Replay extends Playback {
  readonly times: readonly number[];
  readonly marks: readonly number[];
  readonly figure: ReplayFigure;
  #clip: ClipPlayer | undefined;

  constructor(figure: ReplayFigure, marks: readonly number[], startMs: number) {
    super();
    this.figure = figure;
    this.times = figure.times;
    this.marks = marks;
    this.tMs = startMs;
  }

  attach(canvas: HTMLCanvasElement) {
    this.figure.attach(canvas);
    this.paint();
  }

  /** Lays the figure over a video. Missing: nothing lies below it any more. */
  setClip(clip: ClipPlayer | undefined) {
    this.#clip = clip;
    this.paint();
  }

  override close() {
    super.close();
    this.figure.close();
  }

  /** Also when the video can show more than a moment ago. */
  override paint() {
    const seen = this.#clip?.show(this.tMs, this.playing ? this.speed : 0) ?? false;
    this.figure.show(this.tMs, seen);
  }
}
