import type { Exercise } from '../exercises/exercise.ts';
import { overlayScene, type SceneInput } from '../feedback/overlay-scene.ts';
import { paintScene } from '../feedback/painter.ts';
import { placeCrop, sceneBounds } from '../feedback/scene-bounds.ts';
import { withoutNumbers } from '../feedback/share-figure.ts';
import type { Recording } from '../recording/recording.ts';
import type { MetricValue } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { lastAtOrBefore } from './frame-steps.ts';
import { OverlayLoop } from './overlay-loop.ts';

/** Room round the athlete in a still, as a share of its shorter side. */
const STILL_MARGIN = 0.06;

/** Draws moments of a stored track: the skeleton with the final series, not the live guesses. */
export class ReplayFigure {
  /** When there are frames. Unit: ms on the recording's own clock. */
  readonly times: readonly number[];
  /** Width over height of the picture. */
  readonly aspect: number;
  readonly mirrored: boolean;
  readonly #recording: Recording;
  readonly #result: ScoreResult;
  readonly #exercise: Exercise;
  readonly #overlay = new OverlayLoop();

  constructor(recording: Recording, result: ScoreResult, exercise: Exercise, mirrored: boolean) {
    this.#recording = recording;
    this.#result = result;
    this.#exercise = exercise;
    this.aspect = recording.header.width / recording.header.height;
    this.mirrored = mirrored && recording.header.view !== 'back';
    this.times = recording.frames.map((frame) => frame.tMs);
  }

  attach(canvas: HTMLCanvasElement) {
    this.#overlay.attach(canvas);
  }

  /** @param overPicture a picture lies below, so that no plain figure stands in for it */
  show(tMs: number, overPicture = false) {
    const scene = this.sceneAt(tMs);
    if (!scene) return;
    const shapes = overlayScene({ ...scene, figure: !overPicture });
    this.#overlay.show(shapes, this.#recording.header, this.mirrored);
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
    const place = placeCrop(this.#recording.header, bounds, into, this.mirrored);
    paintScene(ctx, shapes, place, density);
  }

  /** What is drawn at a moment. Missing: undefined for an empty recording. */
  sceneAt(tMs: number): Omit<SceneInput, 'figure' | 'detail'> | undefined {
    const { frames, header } = this.#recording;
    const index = lastAtOrBefore(this.times, tMs);
    const frame = frames[index];
    return (
      frame && {
        frame,
        task: this.#exercise.task,
        view: header.view,
        stance: this.#result.side ?? undefined,
        verdict: undefined,
        values: this.#valuesAt(index),
        mirrored: this.mirrored,
      }
    );
  }

  close() {
    this.#overlay.close();
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
