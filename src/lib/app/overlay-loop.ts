import { paintScene, placeFrame } from '../feedback/painter.ts';
import type { Shape } from '../feedback/shapes.ts';

/** Paints the newest scene once per animation frame, crisp at any pixel density. */
export class OverlayLoop {
  #canvas: HTMLCanvasElement | undefined;
  #next: (() => void) | undefined;
  #handle = 0;

  attach(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  show(shapes: readonly Shape[], frame: { width: number; height: number }, mirrored: boolean) {
    this.#next = () => this.#paint(shapes, frame, mirrored);
    this.#handle ||= requestAnimationFrame(() => {
      this.#handle = 0;
      this.#next?.();
    });
  }

  /** Nothing is drawn any more: the run is over. */
  clear() {
    this.show([], { width: 1, height: 1 }, false);
  }

  #paint(shapes: readonly Shape[], frame: { width: number; height: number }, mirrored: boolean) {
    const canvas = this.#canvas;
    const ctx = canvas?.getContext('2d');
    if (!canvas || !ctx) return;
    const density = window.devicePixelRatio || 1;
    const width = Math.round(canvas.clientWidth * density);
    const height = Math.round(canvas.clientHeight * density);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    paintScene(ctx, shapes, placeFrame(frame, canvas, mirrored));
  }

  close() {
    cancelAnimationFrame(this.#handle);
    this.#next = undefined;
  }
}
