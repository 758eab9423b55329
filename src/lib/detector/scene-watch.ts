import type { PictureLook, PoseFrame } from '../pose/pose-frame.ts';
import { trunkPx, upperBodyBox } from '../vision/body-outline.ts';
import { pictureLook } from '../vision/picture-look.ts';
import type { Scene } from './detector.ts';
import type { PersonFinder } from './person-finder.ts';
import type { AnyPicture } from './picture-input.ts';

/** Light changes slowly and costs little to look at. Unit: ms. Source: product decision, about 3 a second. */
const LOOK_EVERY_MS = 333;
/** A person walks through a room in some seconds. Unit: ms. Source: product decision. */
const PEOPLE_EVERY_MS = 1000;
/** Looking for people may take one part in so many of the time: on slow machines it is done less often. Source: ours. */
const REST_FOR_COST = 12;
/** The upper body is looked at in this size, so that sharpness means the same at any resolution. Unit: px of trunk. */
const TRUNK_PX = 100;

/** Looks beyond the athlete's points now and then: light and sharpness, and whether somebody else is there. */
export class SceneWatch {
  private scene: Scene | null = null;
  private finder: PersonFinder | undefined;
  private lookedMs = -Infinity;
  private searchedMs = -Infinity;
  private costMs = 0;
  private context: OffscreenCanvasRenderingContext2D | undefined;

  /** With whom people are looked for. Missing: they are not. */
  useFinder(finder: PersonFinder | undefined): void {
    this.finder = finder;
    this.costMs = 0;
  }

  watch(scene: Scene | null): void {
    this.scene = scene;
    this.lookedMs = -Infinity;
    this.searchedMs = -Infinity;
  }

  /** The frame with what was due to be looked at, where the athlete is in it. */
  async measure(picture: AnyPicture, frame: PoseFrame): Promise<PoseFrame> {
    const { image, tMs } = frame;
    if (!this.scene || !image) return frame;
    let seen = frame;
    if (this.scene === 'set-up' && Math.abs(tMs - this.lookedMs) >= LOOK_EVERY_MS) {
      this.lookedMs = tMs;
      const look = this.look(picture, frame);
      if (look) seen = { ...seen, look };
    }
    const rest = this.scene === 'video' ? 0 : REST_FOR_COST * this.costMs;
    const wait = Math.max(PEOPLE_EVERY_MS, rest);
    if (this.finder && Math.abs(tMs - this.searchedMs) >= wait) {
      this.searchedMs = tMs;
      const before = performance.now();
      seen = { ...seen, others: await this.finder.others(picture, image) };
      this.costMs = performance.now() - before;
    }
    return seen;
  }

  private look(picture: AnyPicture, { image, width, height }: PoseFrame): PictureLook | undefined {
    const box = image && upperBodyBox(image, width, height);
    const trunk = image && trunkPx(image);
    if (!box || !trunk) return undefined;
    this.context ??=
      new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) ?? undefined;
    if (!this.context) throw new Error('no 2d canvas');
    const scale = Math.min(1, TRUNK_PX / trunk);
    const size = {
      width: Math.round(box.width * scale),
      height: Math.round(box.height * scale),
    };
    Object.assign(this.context.canvas, size);
    const { x0, y0 } = box;
    this.context.drawImage(picture, x0, y0, box.width, box.height, 0, 0, size.width, size.height);
    const { data } = this.context.getImageData(0, 0, size.width, size.height);
    return pictureLook({ data, ...size, x0, y0 }, image, scale);
  }
}
