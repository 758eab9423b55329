import { resolve } from '$app/paths';
import type { Picture } from '../capture/frame-source.ts';
import { openVideoFile } from '../capture/video-file.ts';
import type { BackendId, DetectorInfo, LoadProgress } from '../detector/detector.ts';
import { WorkerDetector } from '../detector/worker-detector.ts';
import { overlayScene } from '../feedback/overlay-scene.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { writeRecording } from '../recording/pose-jsonl.ts';
import type { Recording } from '../recording/recording.ts';
import { failureOf, type Failure } from './failures.ts';
import { OverlayLoop } from './overlay-loop.ts';
import type { Plumb } from './plumb.svelte.ts';
import { scoreAside } from './score-aside.ts';
import type { TrackWishes } from './track-options.ts';
import { trackVideo, type TrackStep } from './track-video.ts';

/** Preview and progress follow at this pace; the video itself is read as fast as it goes. Unit: ms. Source: ours. */
const PREVIEW_MS = 100;

/** Reads a video file into a recording, with progress and a preview. One video at a time. */
export class VideoTracker {
  phase = $state<'idle' | 'working' | 'done' | 'failed'>('idle');
  step = $state<LoadProgress['step'] | TrackStep>('model');
  share01 = $state<number>();
  size = $state({ width: 640, height: 480 });
  failure = $state.raw<Failure>();
  info = $state.raw<DetectorInfo>();
  recording = $state.raw<Recording>();
  fileName = $state('');
  /** Time from one picture to the next while poses are found, all work included. Unit: ms. */
  msPerPicture = $state<number>();

  readonly #overlay = new OverlayLoop();
  #picture: HTMLCanvasElement | undefined;
  #detector: WorkerDetector | undefined;
  #shownMs = -Infinity;
  #closed = false;

  readonly #plumb: Plumb;

  constructor(plumb: Plumb) {
    this.#plumb = plumb;
  }

  /** The canvases of the preview: the picture, and the skeleton over it. */
  attach(picture: HTMLCanvasElement, skeleton: HTMLCanvasElement) {
    this.#picture = picture;
    this.#overlay.attach(skeleton);
  }

  async read(file: File, wishes: TrackWishes): Promise<void> {
    this.failure = this.recording = this.msPerPicture = undefined;
    Object.assign(this, { phase: 'working', step: 'model', share01: undefined });
    this.fileName = `${file.name.replace(/\.\w+$/, '')}.${wishes.model}.pose.jsonl`;
    try {
      const video = await openVideoFile(file, wishes.mjpegFps);
      this.size = { width: video.width, height: video.height };
      try {
        this.#detector ??= new WorkerDetector(`${resolve('/')}models/`);
        const remembered = this.#plumb.settings.rememberedBackend as BackendId | undefined;
        this.info = await this.#detector.load({ ...wishes, remembered }, (progress) =>
          Object.assign(this, progress),
        );
        this.recording = await trackVideo(video, this.#detector, wishes, this.#watcher());
        this.info = this.#detector.info;
        this.phase = 'done';
      } finally {
        video.close();
      }
    } catch (error) {
      if (!this.#closed) this.#fail(failureOf(error));
    }
  }

  /** For wishes that cannot be met, before any video was chosen. */
  refuse(problem: string) {
    this.#fail({ id: 'wrong-address', action: 'retry', detail: problem });
  }

  /** Scores the recording as that exercise, as the last run of this visit. */
  async score(exerciseId: string) {
    const { recording } = this;
    if (!recording) return;
    const { heightCm } = this.#plumb.settings;
    const result = await scoreAside({ recording, exerciseId, options: { heightCm } });
    this.#plumb.last = { result, recording, isDemo: false };
  }

  /** The recording as a file to keep. */
  toFile(): Blob | undefined {
    return this.recording && new Blob([writeRecording(this.recording)]);
  }

  close() {
    this.#closed = true;
    this.#overlay.close();
    this.#detector?.close();
  }

  #fail(failure: Failure) {
    this.failure = failure;
    this.phase = 'failed';
  }

  #watcher() {
    const startMs = performance.now();
    let read = 0;
    return {
      onPicture: ({ image }: Picture) => {
        const context = this.#isDue() ? this.#picture?.getContext('2d') : undefined;
        context?.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
      },
      onFrame: (frame: PoseFrame, step: TrackStep, share01: number) => {
        if (step === 'poses') this.msPerPicture = (performance.now() - startMs) / ++read;
        if (this.#isDue()) this.#show(frame, step, share01);
      },
    };
  }

  #isDue(): boolean {
    return performance.now() - this.#shownMs >= PREVIEW_MS;
  }

  #show(frame: PoseFrame, step: TrackStep, share01: number) {
    this.#shownMs = performance.now();
    Object.assign(this, { step, share01 });
    const nothing = { task: 'stance', stance: undefined, verdict: undefined, values: [] } as const;
    this.#overlay.show(overlayScene({ frame, ...nothing }), frame, false);
  }
}
