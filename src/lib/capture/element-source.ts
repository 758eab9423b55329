import type { FrameSource, FrameSourceHandlers, Picture, SourceFailure } from './frame-source.ts';
import { PictureClock } from './picture-clock.ts';
import type { ShownPicture } from './picture-clock.ts';

/** Pictures of whatever plays in a video element: a camera or a file. Pauses while the page is hidden. */
export class ElementSource implements FrameSource {
  private readonly clock = new PictureClock();
  private handlers: FrameSourceHandlers | undefined;
  private stopWatching: () => void = () => {};
  private offered: { readonly tMs: number; readonly frame: VideoFrame | undefined } | undefined;
  private closed = false;

  /** `release` lets go of what feeds the element. */
  constructor(
    readonly video: HTMLVideoElement,
    private readonly release: () => void,
  ) {}

  get width(): number {
    return this.video.videoWidth;
  }

  get height(): number {
    return this.video.videoHeight;
  }

  get droppedOutOfOrder(): number {
    return this.clock.dropped;
  }

  async start(handlers: FrameSourceHandlers): Promise<void> {
    this.handlers = handlers;
    this.stopWatching = watchPictures(this.video, this.onShown);
  }

  async grab(): Promise<Picture | undefined> {
    const { offered } = this;
    this.offered = undefined;
    if (!offered) return undefined;
    const image = offered.frame ?? (await createImageBitmap(this.video));
    return { image, tMs: offered.tMs };
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.stopWatching();
    this.offer(undefined);
    this.release();
  }

  /**
   * For heirs that follow the pictures themselves.
   * @param takenMs on the page's clock
   */
  protected watch(_takenMs: number, _tMs: number): void {}

  /** Tells the receiver, once, that no more pictures will come. */
  protected end(failure: SourceFailure | undefined): void {
    if (this.closed) return;
    this.stopWatching();
    this.handlers?.onEnd(failure);
    this.handlers = undefined;
  }

  private readonly onShown = (pageMs: number, shown?: ShownPicture) => {
    if (document.hidden) return; // nobody is training in a hidden tab
    const tMs = this.clock.timeOf(pageMs, shown);
    if (tMs === undefined) return;
    this.watch(shown?.captureTime ?? pageMs, tMs);
    this.offer({ tMs, frame: frameOf(this.video, tMs) });
    this.handlers?.onPicture(tMs);
  };

  private offer(next: typeof this.offered): void {
    this.offered?.frame?.close();
    this.offered = next;
  }
}

/** Calls back for every picture the element shows, until the returned function is called. */
function watchPictures(
  video: HTMLVideoElement,
  onShown: (pageMs: number, shown?: ShownPicture) => void,
): () => void {
  let handle = 0;
  if (typeof video.requestVideoFrameCallback === 'function') {
    const step: VideoFrameRequestCallback = (pageMs, shown) => {
      handle = video.requestVideoFrameCallback(step);
      onShown(pageMs, shown);
    };
    handle = video.requestVideoFrameCallback(step);
    return () => video.cancelVideoFrameCallback(handle);
  }
  const step = (pageMs: number) => {
    handle = requestAnimationFrame(step);
    onShown(pageMs, { mediaTime: video.currentTime });
  };
  handle = requestAnimationFrame(step);
  return () => cancelAnimationFrame(handle);
}

/**
 * The picture on show at this very moment, so that it goes with its time however late it is grabbed. It costs
 * no copy. Missing: undefined where a browser cannot; then a bitmap is made of what shows at the grab.
 */
function frameOf(video: HTMLVideoElement, tMs: number): VideoFrame | undefined {
  if (typeof VideoFrame !== 'function') return undefined;
  try {
    return new VideoFrame(video, { timestamp: Math.round(tMs * 1000) });
  } catch {
    return undefined;
  }
}
