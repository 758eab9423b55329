/** The video follows the recording's clock; when it is off by more than this it is set right. Unit: ms. Source: ours, two pictures of a clip. */
const OFF_MS = 130;

/** A video and the recording's time of its first picture. Unit: ms. */
interface Clip {
  readonly blob: Blob;
  readonly startMs: number;
}

/** Plays the video of a trial below its figure, on the clock of the recording. */
export class ClipPlayer {
  readonly #startMs: number;
  readonly #url: string;
  #video: HTMLVideoElement | undefined;
  #soughtS: number | undefined;
  /** Called when the video can show something it could not show before. */
  #onready: () => void = () => undefined;

  constructor({ blob, startMs }: Clip) {
    this.#startMs = startMs;
    this.#url = URL.createObjectURL(blob);
  }

  /** Returns how to let go of the element. */
  attach(video: HTMLVideoElement, onready: () => void): () => void {
    this.#video = video;
    this.#onready = onready;
    video.muted = true;
    video.preload = 'auto';
    video.src = this.#url;
    const ready = () => this.#onready();
    video.addEventListener('loadeddata', ready);
    // A picture asked for while another one was being fetched.
    video.addEventListener('seeked', ready);
    return () => {
      video.removeEventListener('loadeddata', ready);
      video.removeEventListener('seeked', ready);
      video.removeAttribute('src');
      video.load();
      if (this.#video === video) this.#video = undefined;
    };
  }

  /**
   * Shows the picture of a moment, or runs from there at a speed above 0. False: the video does not reach so far, or
   * cannot be shown, and is hidden.
   */
  show(tMs: number, speed: number): boolean {
    const video = this.#video;
    if (!video) return false;
    const atS = (tMs - this.#startMs) / 1000;
    const seen = video.readyState > 0 && atS >= 0 && !(atS > video.duration);
    video.style.visibility = seen ? 'visible' : 'hidden';
    if (!seen || speed === 0) video.pause();
    if (!seen) return false;
    const offMs = Math.abs(video.currentTime - atS) * 1000;
    // Paused it shows the very moment; a browser that lands beside it is not sent there again.
    const off = speed === 0 ? atS !== this.#soughtS : offMs > OFF_MS;
    if (off && !video.seeking) {
      video.currentTime = atS;
      this.#soughtS = atS;
    }
    if (speed > 0) {
      this.#soughtS = undefined;
      video.playbackRate = speed;
      if (video.paused) void video.play().catch(() => undefined);
    }
    return true;
  }

  close() {
    URL.revokeObjectURL(this.#url);
  }
}
