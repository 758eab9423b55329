import type { Exercise } from '../exercises/exercise.ts';
import { overlayScene, type SceneInput } from '../feedback/overlay-scene.ts';
import { paintScene } from '../feedback/painter.ts';
import { placeCrop, sceneBounds } from '../feedback/scene-bounds.ts';
import { withoutNumbers } from '../feedback/share-figure.ts';
import type { Recording } from '../recording/recording.ts';
import type { MetricValue } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { OverlayLoop } from './overlay-loop.ts';

/** Room round the athlete in a still, as a share of its shorter side. */
const STILL_MARGIN = 0.06;

/** Plays a stored track back: the skeleton with the final series, not the live guesses. */
export class Replay {
  /** Position on the recording's own clock. Unit: ms. */
  tMs = $state(0);
  playing = $state(false);
  readonly fromMs: number;
  readonly toMs: number;
  /** Width over height of the picture. */
  readonly aspect: number;

  readonly #recording: Recording;
  readonly #result: ScoreResult;
  readonly #exercise: Exercise;
  readonly #mirrored: boolean;
  readonly #times: readonly number[];
  readonly #overlay = new OverlayLoop();
  #handle = 0;
  #lastMs: number | undefined;

  constructor(recording: Recording, result: ScoreResult, exercise: Exercise, mirrored: boolean) {
    this.#recording = recording;
    this.#result = result;
    this.#exercise = exercise;
    this.aspect = recording.header.width / recording.header.height;
    this.#mirrored = mirrored && recording.header.view !== 'back';
    this.#times = recording.frames.map((frame) => frame.tMs);
    this.fromMs = recording.frames[0]?.tMs ?? 0;
    this.toMs = recording.frames.at(-1)?.tMs ?? 0;
    this.tMs = result.trial.fromMs;
  }

  attach(canvas: HTMLCanvasElement) {
    this.#overlay.attach(canvas);
    this.#paint();
  }

  play() {
    if (this.tMs >= this.toMs) this.tMs = this.fromMs;
    this.playing = true;
    this.#lastMs = undefined;
    this.#handle = requestAnimationFrame((now) => this.#advance(now));
  }

  pause() {
    this.playing = false;
    cancelAnimationFrame(this.#handle);
  }

  seek(tMs: number) {
    this.tMs = Math.max(this.fromMs, Math.min(this.toMs, tMs));
    this.#paint();
  }

  close() {
    this.pause();
    this.#overlay.close();
  }

  #advance(now: number) {
    if (!this.playing) return;
    this.seek(this.tMs + (now - (this.#lastMs ?? now)));
    this.#lastMs = now;
    if (this.tMs >= this.toMs) return this.pause();
    this.#handle = requestAnimationFrame((next) => this.#advance(next));
  }

  /** One moment as a still picture: the athlete alone, as large as the canvas allows; its value stands below it. */
  attachStill(canvas: HTMLCanvasElement, tMs: number) {
    const scene = this.sceneAt(tMs);
    const ctx = canvas.getContext('2d');
    if (!scene || !ctx) return;
    const shapes = withoutNumbers(scene, true);
    const bounds = sceneBounds(shapes);
    if (!bounds) return;
    const density = window.devicePixelRatio || 1;
    const { clientWidth: width, clientHeight: height } = canvas;
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const margin = STILL_MARGIN * Math.min(width, height);
    const into = { left: margin, top: margin, right: width - margin, bottom: height - margin };
    const place = placeCrop(this.#recording.header, bounds, into, this.#mirrored);
    paintScene(ctx, shapes, place, density);
  }

  /** What is drawn at a moment. Missing: undefined for an empty recording. */
  sceneAt(tMs: number): Omit<SceneInput, 'figure' | 'detail'> | undefined {
    const { frames, header } = this.#recording;
    const index = lastAtOrBefore(this.#times, tMs);
    const frame = frames[index];
    return (
      frame && {
        frame,
        task: this.#exercise.task,
        view: header.view,
        stance: this.#result.side ?? undefined,
        verdict: undefined,
        values: this.#valuesAt(index),
        mirrored: this.#mirrored,
      }
    );
  }

  #paint() {
    const scene = this.sceneAt(this.tMs);
    if (!scene) return;
    const shapes = overlayScene({ ...scene, figure: true });
    this.#overlay.show(shapes, this.#recording.header, this.#mirrored);
  }

  #valuesAt(index: number): MetricValue[] {
    const { hipDropDeg, rotationDeg } = this.#result.series;
    return [
      angle('hip-drop', hipDropDeg[index] ?? null),
      angle('rotation-now', rotationDeg[index] ?? null),
    ];
  }
}

const angle = (id: string, value: number | null): MetricValue => ({
  id,
  side: undefined,
  value,
  unit: 'deg',
  error: null,
  n: 1,
});

/** Index of the last time that is not later; 0 when all are. */
function lastAtOrBefore(times: readonly number[], tMs: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (times[middle]! <= tMs) low = middle;
    else high = middle - 1;
  }
  return low;
}
