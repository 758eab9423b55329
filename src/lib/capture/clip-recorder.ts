/** A video as it was recorded, and when its first picture was taken. */
export interface RecordedClip {
  readonly blob: Blob;
  /** On the clock of the source. Unit: ms. */
  readonly startMs: number;
}

/** Best first: the first can be sought in every browser that records it. */
const KINDS = [
  'video/mp4;codecs=avc1.42E01E',
  'video/mp4',
  'video/webm;codecs=vp8',
  'video/webm',
] as const;
/** Enough to see what a knee does. Source: ours, 7 MB a minute. */
const BITS_PER_S = 1_000_000;
/** Fewer pictures leave the machine to the detector. Source: ours, half of what a camera gives. */
const CLIP_FPS = 15;
/** What nobody ended by then belongs to no trial: it was given up before. Unit: ms. Source: ours, twice the longest trial. */
const FORGOTTEN_MS = 5 * 60_000;
/** A recorder that does not end within this has broken. Unit: ms. Source: ours. */
const END_WITHIN_MS = 3000;

/** The kind of video this browser can record. Missing: undefined when it cannot record any. */
export function recordableKind(): string | undefined {
  if (typeof MediaRecorder !== 'function') return undefined;
  return KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
}

/** Records what a camera sees while it is at work for something else; whatever fails here leaves that alone. */
export class ClipRecorder {
  readonly #recorder: MediaRecorder;
  readonly #track: MediaStreamTrack;
  readonly #parts: Blob[] = [];
  readonly #sinceMs: number;
  readonly #forgotten: ReturnType<typeof setTimeout>;
  #startMs: number | undefined;

  private constructor(track: MediaStreamTrack, mimeType: string) {
    this.#track = track;
    this.#recorder = new MediaRecorder(new MediaStream([track]), {
      ...{ mimeType, videoBitsPerSecond: BITS_PER_S },
    });
    this.#recorder.addEventListener('dataavailable', ({ data }) => this.#parts.push(data));
    this.#recorder.start();
    this.#sinceMs = performance.now();
    this.#forgotten = setTimeout(() => void this.#stop(), FORGOTTEN_MS);
  }

  /** Missing: undefined where this browser cannot. */
  static begin(camera: MediaStreamTrack): ClipRecorder | undefined {
    const kind = recordableKind();
    if (!kind) return undefined;
    const track = camera.clone();
    try {
      void slowed(track, camera);
      return new ClipRecorder(track, kind);
    } catch {
      track.stop();
      return undefined;
    }
  }

  /**
   * A picture that the source shows: the first one taken since the start is the first of the clip.
   * @param takenMs on the page's clock
   * @param tMs on the source's clock
   */
  saw(takenMs: number, tMs: number) {
    if (this.#startMs === undefined && takenMs >= this.#sinceMs) this.#startMs = tMs;
  }

  /** Missing: undefined when nothing was recorded. */
  async end(): Promise<RecordedClip | undefined> {
    await this.#stop();
    const blob = new Blob(this.#parts, { type: this.#recorder.mimeType });
    const startMs = this.#startMs;
    this.#parts.length = 0;
    return blob.size > 0 && startMs !== undefined ? { blob, startMs } : undefined;
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#forgotten);
    const recorder = this.#recorder;
    try {
      if (recorder.state === 'inactive') return;
      await new Promise<void>((resolve) => {
        for (const over of ['stop', 'error'])
          recorder.addEventListener(over, () => resolve(), { once: true });
        setTimeout(resolve, END_WITHIN_MS);
        recorder.stop();
      });
    } catch {
      // It has broken; what came before that is what there is.
    } finally {
      // Else the camera stays on for the clip alone.
      this.#track.stop();
    }
  }
}

/** Fewer pictures a second for the clip alone: where a browser slows the camera with it, that is taken back. */
async function slowed(track: MediaStreamTrack, camera: MediaStreamTrack): Promise<void> {
  try {
    const before = camera.getSettings().frameRate ?? 0;
    await track.applyConstraints({ frameRate: { max: CLIP_FPS } });
    if ((camera.getSettings().frameRate ?? 0) < before) await track.applyConstraints({});
  } catch {
    // Then the clip has as many pictures as the camera gives.
  }
}
