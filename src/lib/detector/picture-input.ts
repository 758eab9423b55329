import * as tf from '@tensorflow/tfjs-core';
import type { PictureSize } from './to-pose-frame.ts';

/** Longer side of the picture that is shown to the model, which itself sees 256 px. Source: ours, 2026-11-22: no loss of accuracy, and the conversion of a 720p frame costs a third. */
const LONGEST_PX = 640;

export type AnyPicture = ImageBitmap | VideoFrame;

export const sizeOf = (picture: AnyPicture): PictureSize =>
  'displayWidth' in picture
    ? { width: picture.displayWidth, height: picture.displayHeight }
    : { width: picture.width, height: picture.height };

/** `full`, made smaller to fit, with its shape kept. */
export function fitted(full: PictureSize): PictureSize {
  const scale = Math.min(1, LONGEST_PX / Math.max(full.width, full.height));
  return { width: Math.round(full.width * scale), height: Math.round(full.height * scale) };
}

/** Makes pictures into what the pose library takes: on a GPU the canvas itself, on WASM a tensor. */
export class PictureInput {
  private readonly context: OffscreenCanvasRenderingContext2D;
  private rgb = new Float32Array(0);

  constructor(private readonly onGpu: boolean) {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: !onGpu });
    if (!context) throw new Error('no 2d canvas');
    this.context = context;
  }

  /** `flipped`: left and right of the picture exchanged. The caller disposes of a tensor. */
  take(picture: AnyPicture, flipped = false): tf.Tensor3D | OffscreenCanvas {
    const { canvas } = this.context;
    const { width, height } = fitted(sizeOf(picture));
    if (canvas.width !== width || canvas.height !== height)
      Object.assign(canvas, { width, height });
    this.context.setTransform(flipped ? -1 : 1, 0, 0, 1, flipped ? width : 0, 0);
    this.context.drawImage(picture, 0, 0, width, height);
    if (this.onGpu) return canvas;
    const { data } = this.context.getImageData(0, 0, width, height);
    return tf.tensor3d(this.toRgb(data), [height, width, 3]);
  }

  /** Drops alpha. The library's own conversion goes through integers and costs twice as much. */
  private toRgb(rgba: Uint8ClampedArray): Float32Array {
    const length = (rgba.length / 4) * 3;
    if (this.rgb.length !== length) this.rgb = new Float32Array(length);
    const { rgb } = this;
    for (let i = 0, j = 0; j < length; i += 4, j += 3) {
      rgb[j] = rgba[i]!;
      rgb[j + 1] = rgba[i + 1]!;
      rgb[j + 2] = rgba[i + 2]!;
    }
    return rgb;
  }
}
