import type { FrameSource, Picture } from '../capture/frame-source.ts';
import type { Detector, DetectorInfo, Scene } from '../detector/detector.ts';
import { failureById, failureOf } from './failures.ts';
import type { FeedHandlers, PoseFeed } from './pose-feed.ts';

/** Pictures of a source through the detector: one in flight, the newest taken, the rest dropped. */
export class CameraFeed implements PoseFeed {
  readonly model: string;
  readonly backend: string;
  readonly #source: FrameSource;
  readonly #detector: Detector;
  #closed = false;

  constructor(source: FrameSource, detector: Detector, info: DetectorInfo) {
    this.#source = source;
    this.#detector = detector;
    this.model = info.model;
    this.backend = info.backend;
  }

  get size() {
    return { width: this.#source.width, height: this.#source.height };
  }

  async start({ onFrame, onEnd }: FeedHandlers): Promise<void> {
    const fail = (error: unknown) => {
      if (this.#closed) return;
      this.close();
      onEnd(failureOf(error));
    };
    const take = async () => {
      if (this.#closed || this.#detector.busy) return;
      const picture = await this.#source.grab();
      if (picture) void look(picture).catch(fail);
    };
    const look = async ({ image, tMs }: Picture) => {
      const frame = await this.#detector.detect(image, tMs);
      await take(); // the detector is at work again while the page shows this frame
      if (!this.#closed) onFrame(frame);
    };
    await this.#source.start({
      onPicture: () => void take().catch(fail),
      onEnd: (failure) => onEnd(failure && failureById(failure)),
    });
  }

  watchScene(scene: Scene) {
    return this.#detector.watchScene(scene);
  }

  beginReference() {
    return this.#detector.beginReference();
  }

  endReference() {
    return this.#detector.endReference();
  }

  beginClip() {
    this.#source.beginClip?.();
  }

  async endClip() {
    return this.#source.endClip?.();
  }

  close() {
    this.#closed = true;
    this.#source.close();
  }
}
