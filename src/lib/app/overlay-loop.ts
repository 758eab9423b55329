import type { Box } from '../feedback/hud.ts';
import { paintScene, placeFrame, visiblePart } from '../feedback/painter.ts';
import type { Shape } from '../feedback/shapes.ts';
import { tweenScene } from '../feedback/tween.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A scene is reached after as long as it took to come, but never later than this. Unit: ms. Source: ours, one picture at 8 per second. */
const LONGEST_WAY_MS = 125;

/**
 * Paints every animation frame, crisp at any pixel density, moving from scene to scene as they come: the picture
 * stays smooth while the detector is slower than the screen.
 * Lag: one detector interval at most.
 */
export class OverlayLoop {
  #canvas: HTMLCanvasElement | undefined;
  #from: readonly Shape[] = [];
  #to: readonly Shape[] = [];
  #frame: Size = { width: 1, height: 1 };
  #mirrored = false;
  #cameMs = -Infinity;
  #wayMs = 0;
  #handle = 0;
  readonly #calm = window.matchMedia('(prefers-reduced-motion: reduce)');

  attach(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  show(shapes: readonly Shape[], frame: Size, mirrored: boolean) {
    const now = performance.now();
    this.#from = this.#sceneAt(now);
    this.#wayMs = Math.min(now - this.#cameMs, LONGEST_WAY_MS);
    this.#cameMs = now;
    this.#to = shapes;
    this.#frame = frame;
    this.#mirrored = mirrored;
    this.#handle ||= requestAnimationFrame((next) => this.#tick(next));
  }

  /** Nothing is drawn any more: the run is over. */
  clear() {
    this.show([], { width: 1, height: 1 }, false);
  }

  /**
   * What of a frame is on the screen, where the stage cuts the sides off.
   * Space: image px, un-mirrored. Missing: undefined before there is a canvas to see it on.
   */
  visible(frame: Size, mirrored: boolean): Box | undefined {
    const canvas = this.#canvas?.getBoundingClientRect();
    const window = this.#canvas?.parentElement?.getBoundingClientRect();
    if (!canvas || !window || canvas.width === 0 || canvas.height === 0) return undefined;
    return visiblePart(frame, canvas, window, mirrored);
  }

  close() {
    cancelAnimationFrame(this.#handle);
    this.#handle = 0;
  }

  #sceneAt(nowMs: number): readonly Shape[] {
    const share = this.#wayMs > 0 ? (nowMs - this.#cameMs) / this.#wayMs : 1;
    return tweenScene(this.#from, this.#to, share, this.#calm.matches);
  }

  #tick(nowMs: number) {
    const arrived = nowMs - this.#cameMs >= this.#wayMs;
    this.#paint(this.#sceneAt(nowMs));
    this.#handle = arrived ? 0 : requestAnimationFrame((next) => this.#tick(next));
  }

  #paint(shapes: readonly Shape[]) {
    const canvas = this.#canvas;
    const ctx = canvas?.getContext('2d');
    if (!canvas || !ctx) return;
    const density = window.devicePixelRatio || 1;
    const box = { width: canvas.clientWidth, height: canvas.clientHeight };
    const width = Math.round(box.width * density);
    const height = Math.round(box.height * density);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    paintScene(ctx, shapes, placeFrame(this.#frame, box, this.#mirrored), density);
  }
}
