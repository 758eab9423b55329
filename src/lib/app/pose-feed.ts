import type { RecordedClip } from '../capture/clip-recorder.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import type { Scene } from '../detector/detector.ts';
import type { Failure } from './failures.ts';

export interface FeedHandlers {
  readonly onFrame: (frame: PoseFrame) => void;
  /** The feed ended for good; what was delivered stays valid. */
  readonly onEnd: (failure: Failure | undefined) => void;
}

/** Frames of poses in real time, from wherever: camera and detector, or the synthetic athlete. */
export interface PoseFeed {
  /** Size of the un-mirrored picture. Unit: px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly model: string;
  readonly backend: string;
  start(handlers: FeedHandlers): Promise<void>;
  /** What to look at beyond the athlete's points. */
  watchScene(scene: Scene): Promise<void>;
  beginReference(): Promise<void>;
  /** False when no reference could be made of the baseline. */
  endReference(): Promise<boolean>;
  /** Records the video from now on, until `endClip`; without pictures nothing happens. */
  beginClip(): void;
  endClip(): Promise<RecordedClip | undefined>;
  close(): void;
}
