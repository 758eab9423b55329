import type { PoseFrame, View } from '../pose/pose-frame.ts';

export const ORIGINS = ['webcam', 'file', 'synthetic'] as const;
export type Origin = (typeof ORIGINS)[number];

/** First line of a `.pose.jsonl` file. */
export interface RecordingHeader {
  readonly format: 'plumb-pose';
  readonly version: 1;
  readonly model: string;
  /** Size of the un-mirrored picture. Unit: px. */
  readonly width: number;
  readonly height: number;
  /** Nominal pictures per second of the source. */
  readonly fps: number;
  readonly mirrored: false;
  readonly view: View;
  readonly origin: Origin;
  readonly note?: string;
}

export interface Recording {
  readonly header: RecordingHeader;
  readonly frames: readonly PoseFrame[];
}
