import type { PixelBox, RgbaPatch } from '../vision/rgba-patch.ts';
import type { AnyPicture } from './picture-input.ts';

/** Reads only the pixels that are looked at, at full resolution. */
export class PictureCrop {
  private context: OffscreenCanvasRenderingContext2D | undefined;

  read(picture: AnyPicture, { x0, y0, width, height }: PixelBox): RgbaPatch {
    this.context ??=
      new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) ?? undefined;
    if (!this.context) throw new Error('no 2d canvas');
    const { canvas } = this.context;
    if (canvas.width < width) canvas.width = width;
    if (canvas.height < height) canvas.height = height;
    this.context.drawImage(picture, x0, y0, width, height, 0, 0, width, height);
    const { data } = this.context.getImageData(0, 0, width, height);
    return { data, width, height, x0, y0 };
  }
}
