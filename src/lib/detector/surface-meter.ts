import type { PoseFrame } from '../pose/pose-frame.ts';
import { chestRegion, pelvisRegion, trunkBox } from '../vision/trunk-region.ts';
import { TrunkSurface } from '../vision/trunk-surface.ts';
import { PictureCrop } from './picture-crop.ts';
import type { AnyPicture } from './picture-input.ts';

/** Follows the surface of chest and pelvis in the pixels of every picture, where that is wanted. */
export class SurfaceMeter {
  private isOn = false;
  private readonly parts = [
    { name: 'surface', regionOf: chestRegion, follower: new TrunkSurface(chestRegion) },
    { name: 'pelvisSurface', regionOf: pelvisRegion, follower: new TrunkSurface(pelvisRegion) },
  ] as const;

  constructor(private readonly crop: Pick<PictureCrop, 'read'> = new PictureCrop()) {}

  /** Forgets what it followed before. */
  follow(on: boolean): void {
    this.isOn = on;
    for (const { follower } of this.parts) follower.reset();
  }

  /** The frame with the spots seen in it, when a person was found. */
  measure(picture: AnyPicture, frame: PoseFrame): PoseFrame {
    const { image, tMs, width, height } = frame;
    if (!this.isOn || !image) return frame;
    const told = this.parts.flatMap(({ name, regionOf, follower }) => {
      const box = trunkBox(image, width, height, regionOf);
      const spots = box && follower.next(this.crop.read(picture, box), image, tMs);
      return spots ? [[name, spots] as const] : [];
    });
    return { ...frame, ...Object.fromEntries(told) };
  }
}
