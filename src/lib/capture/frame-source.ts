import type { RecordedClip } from './clip-recorder.ts';

/** One picture with its capture time. The receiver owns and closes it. */
export interface Picture {
  readonly image: ImageBitmap | VideoFrame;
  /** Unit: ms on the source's own clock, strictly increasing. */
  readonly tMs: number;
}

export type SourceFailure =
  | 'no-camera'
  | 'permission-refused'
  | 'camera-in-use'
  | 'camera-unplugged'
  | 'unsupported-browser'
  | 'unreadable-file';

export class SourceError extends Error {
  readonly failure: SourceFailure;
  constructor(failure: SourceFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

export interface FrameSourceHandlers {
  /** A new picture is ready to be taken with `grab()`. */
  onPicture: (tMs: number) => void;
  /** The source ended (file over) or broke (camera unplugged). */
  onEnd: (failure: SourceFailure | undefined) => void;
}

/**
 * Where pictures come from in real time, e.g. the webcam. Pictures are offered by time and grabbed only when the
 * detector is free, so nothing is copied for a frame that will be dropped. A grab gives the newest picture
 * that was not grabbed yet; undefined when there is none.
 */
export interface FrameSource {
  readonly width: number;
  readonly height: number;
  /** Pictures whose time did not increase: dropped and counted. */
  readonly droppedOutOfOrder: number;
  start(handlers: FrameSourceHandlers): Promise<void>;
  grab(): Promise<Picture | undefined>;
  /** Records what is seen from now on, until `endClip`. Missing: this source cannot. */
  beginClip?(): void;
  endClip?(): Promise<RecordedClip | undefined>;
  close(): void;
}
