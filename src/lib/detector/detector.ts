import type { PoseFrame, PelvisSource } from '../pose/pose-frame.ts';

export const MODELS = [
  'blazepose-full',
  'blazepose-lite',
  'blazepose-heavy',
  'movenet-lightning',
  'movenet-thunder',
] as const;
export type ModelId = (typeof MODELS)[number];

export const BACKENDS = ['webgpu', 'webgl', 'wasm'] as const;
export type BackendId = (typeof BACKENDS)[number];

export interface DetectorChoice {
  readonly model: ModelId;
  /** 'auto' measures each available backend once, checks it against WASM, and takes the fastest right one. */
  readonly backend: BackendId | 'auto';
  /** What 'auto' found on this device before: tried first, and nothing is measured again if it works. */
  readonly remembered?: BackendId | undefined;
}

/**
 * What is watched beyond the athlete: light, sharpness and other people while setting up, only people in a trial.
 * A video can wait: there people are looked for at even times, whatever it costs.
 */
export type Scene = 'set-up' | 'trial' | 'video';

/** How far loading is. `share01` is undefined while it cannot be known. */
export interface LoadProgress {
  readonly step: 'model' | 'backend' | 'warm-up';
  readonly share01: number | undefined;
}

export interface DetectorInfo {
  readonly model: ModelId;
  readonly backend: BackendId;
  /** Median time of one warm inference. Unit: ms. */
  readonly inferenceMs: number;
  /** True when the graphics card was lost on the way and the detector went on without it. */
  readonly lostGpu?: boolean;
}

/** A failure the athlete can act on; texts live with the page that shows it. */
export type DetectorFailure =
  'model-missing' | 'model-corrupt' | 'no-backend' | 'unsupported-browser' | 'lost-gpu' | 'crashed';

export class DetectorError extends Error {
  readonly failure: DetectorFailure;
  constructor(failure: DetectorFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/**
 * Pictures in, poses out. Hides library, model and thread, so another engine can be put in.
 * At most one picture is in flight: while `busy`, callers drop pictures and never queue them.
 */
export interface Detector {
  readonly busy: boolean;
  /** What is loaded; it changes when a lost graphics card made the detector go on with WASM. */
  readonly info: DetectorInfo | undefined;
  load(choice: DetectorChoice, onProgress?: (p: LoadProgress) => void): Promise<DetectorInfo>;
  /** Takes ownership of the picture (transferred and closed). `tMs` = its capture time. */
  detect(picture: ImageBitmap | VideoFrame, tMs: number): Promise<PoseFrame>;
  /**
   * How the pelvis is measured in the pixels: 'windows' needs a reference, 'dots' finds two coloured dots.
   * Null measures nothing (and costs nothing).
   */
  usePelvis(source: PelvisSource | null): Promise<void>;
  /** What to look at beyond the athlete, now and then; null for nothing. Only BlazePose models look for people. */
  watchScene(scene: Scene | null): Promise<void>;
  /**
   * From now on, look at some pictures flipped as well: their frames carry `flipped`. It is given up where fewer than
   * `leastFps` pictures a second would be left, until this is asked again. Null looks at none (and costs nothing).
   * Only BlazePose models do it.
   */
  lookFlipped(leastFps: number | null): Promise<void>;
  /**
   * From now on, follow spots of the trunk's surface from picture to picture: some frames carry `surface`. False follows
   * none (and costs nothing). Spots followed before are forgotten.
   */
  followSurface(on: boolean): Promise<void>;
  /** From now on, keep crops of the waist as candidates for the two-leg reference. */
  beginReference(): Promise<void>;
  /** Makes the reference of the candidates kept; false when refused (arms over the waist, nobody there). */
  endReference(): Promise<boolean>;
  /** Only the pixel work: gives a frame detected before its `cues`. Takes ownership of the picture. */
  measurePelvis(picture: ImageBitmap | VideoFrame, frame: PoseFrame): Promise<PoseFrame>;
  /** Forgets whom it followed, the pelvis reference and what else to look at: a new person or a new trial. */
  reset(): Promise<void>;
  /** Number of tensors alive, for leak checks. */
  tensorCount(): Promise<number>;
  close(): void;
}
