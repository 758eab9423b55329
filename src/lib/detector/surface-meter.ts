import type { PoseFrame } from '../pose/pose-frame.ts';
import { trunkBox } from '../vision/trunk-region.ts';
import { TrunkSurface } from '../vision/trunk-surface.ts';
import { PictureCrop } from './picture-crop.ts';
import type { AnyPicture } from './picture-input.ts';

/** Follows the surface of the trunk in the pixels of every picture, where that is wanted. */
export class SurfaceMeter {
  private isOn = false;
  private surface = new TrunkSurface();

  constructor(private readonly crop: Pick<PictureCrop, 'read'> = new PictureCrop()) {}

  /** Forgets what it followed before. */
  follow(on: boolean): void {
    this.isOn = on;
    this.surface.reset();
  }

  /** The frame with the spots seen in it, when a person was found. */
  measure(picture: AnyPicture, frame: PoseFrame): PoseFrame {
    const { image, tMs, width, height } = frame;
    const box = this.isOn && image && trunkBox(image, width, height);
    if (!box) return frame;
    const surface = this.surface.next(this.crop.read(picture, box), image, tMs);
    return surface ? { ...frame, surface } : frame;
  }
}
