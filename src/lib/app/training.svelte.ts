import type { Exercise, Eyes } from '../exercises/exercise.ts';
import { overlayScene } from '../feedback/overlay-scene.ts';
import { Voice } from '../feedback/voice.ts';
import { opposite, type Side } from '../pose/keypoints.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import { quantise } from '../recording/quantise.ts';
import type { Recording } from '../recording/recording.ts';
import type { Mode } from '../session/cue-policy.ts';
import { scoreRecording } from '../session/score.ts';
import { Session, type SessionState } from '../session/session.ts';
import { failureOf, storageProblemOf, type Failure } from './failures.ts';
import { openFeed, type FeedKind } from './open-feed.ts';
import { OverlayLoop } from './overlay-loop.ts';
import type { Plumb } from './plumb.svelte.ts';
import type { PoseFeed } from './pose-feed.ts';
import { TrainingPanels } from './training-panels.svelte.ts';
import { keepAwake } from './wake-lock.ts';

export interface TrainingOptions {
  readonly side: Side | undefined;
  readonly source: FeedKind;
  readonly mode: Mode;
  /** As declared, where the exercise asks. */
  readonly eyes?: Eyes;
  readonly view: View;
}

/** Panels are redrawn this often at most; the overlay follows every frame. Source: design.md, hot path. */
const PANEL_MS = 100;

/** One run of one exercise: joins camera, detector, session, overlay, voice, scoring and storage. */
export class Training extends TrainingPanels {
  recording: Recording | undefined;

  readonly #plumb: Plumb;
  readonly #options: TrainingOptions;
  readonly #voice: Voice;
  readonly #overlay = new OverlayLoop();
  #video: HTMLVideoElement | undefined;
  #feed: PoseFeed | undefined;
  #session: Session | undefined;
  #frames: PoseFrame[] = [];
  #panelMs = -Infinity;
  #countdownSaid: number | undefined;
  #startedAtMs = Date.now();
  #awake: { close(): void } | undefined;
  #closed = false;

  constructor(plumb: Plumb, exercise: Exercise, options: TrainingOptions) {
    super(exercise);
    this.#plumb = plumb;
    this.#options = options;
    this.side = exercise.sides === 'each' ? (options.side ?? 'left') : undefined;
    this.mirrored = plumb.settings.mirrored && options.view !== 'back';
    this.#voice = new Voice(plumb.settings.muted);
  }

  get isDemo() {
    return this.#options.source === 'demo';
  }

  attach(canvas: HTMLCanvasElement, video: HTMLVideoElement) {
    this.#video = video;
    this.#overlay.attach(canvas);
  }

  async start() {
    this.#forget();
    try {
      this.#awake ??= await keepAwake();
      const feed = (this.#feed ??= await openFeed(this.#options.source, {
        plumb: this.#plumb,
        exercise: this.exercise,
        side: this.side,
        view: this.#options.view,
        video: this.#video,
        onProgress: (share01) => (this.loadProgress = share01),
      }));
      if (this.#closed) return this.close();
      this.#session = this.#newSession(feed);
      this.phase = 'gate';
      await feed.start({
        onFrame: (frame) => this.#take(frame),
        onEnd: (failure) => this.#feedEnded(failure),
      });
    } catch (error) {
      this.#fail(failureOf(error));
    }
  }

  /** Ends what is going on; a trial under way is scored as far as it went. */
  stop() {
    if (this.#session && this.phase !== 'done') this.#follow(this.#session.stop());
  }

  async again() {
    this.#closeFeed();
    await this.start();
  }

  async otherSide() {
    if (this.side) this.side = opposite(this.side);
    await this.again();
  }

  /** Frees camera, voice and screen lock; the detector stays warm for the next run. */
  close() {
    this.#closed = true;
    this.#closeFeed();
    this.#overlay.close();
    this.#voice.close();
    this.#awake?.close();
  }

  #newSession(feed: PoseFeed) {
    return new Session(this.exercise, {
      side: this.side,
      view: this.#options.view,
      mode: this.#options.mode,
      model: feed.model,
      heightCm: this.#plumb.settings.heightCm,
    });
  }

  #take(frame: PoseFrame) {
    if (!this.#session || this.phase === 'done' || this.phase === 'scoring') return;
    this.#frames.push(frame);
    const state = this.#session.step(frame);
    this.#overlay.show(
      overlayScene({
        frame,
        task: this.exercise.task,
        stance: this.side,
        verdict: state.reading?.verdict,
        values: state.reading?.values ?? [],
        figure: this.isDemo,
      }),
      { width: frame.width, height: frame.height },
      this.mirrored,
    );
    this.#follow(state, frame);
  }

  #follow(state: SessionState, frame?: PoseFrame) {
    for (const event of state.events) this.#onEvent(event);
    this.#speak(state);
    const now = frame?.tMs ?? Infinity;
    if (state.phase !== this.phase || now - this.#panelMs >= PANEL_MS || state.cue) {
      this.#panelMs = now === Infinity ? this.#panelMs : now;
      this.show(state, frame);
    }
    if (state.phase === 'done') void this.#finish(state);
  }

  #onEvent(event: SessionState['events'][number]) {
    if (event === 'baselineStarted') void this.#feed?.beginReference();
    if (event === 'baselineDone') {
      void this.#feed?.endReference().then((ok) => {
        if (!ok && this.#session) this.#follow(this.#session.refuseReference('waist-covered'));
      });
    }
    if (event === 'trialStarted') this.#voice.tone('go');
    if (event === 'trialEnded') this.#voice.tone('end');
  }

  #speak(state: SessionState) {
    if (state.cue)
      this.#voice.say(this.#plumb.language.texts.t(`cues.${state.cue}`), this.#plumb.language.tag);
    if (state.phase !== 'countdown' || state.secondsLeft === undefined) return;
    const second = Math.ceil(state.secondsLeft);
    if (second === this.#countdownSaid) return;
    this.#countdownSaid = second;
    this.#voice.tone('tick');
  }

  #feedEnded(failure: Failure | undefined) {
    if (this.phase === 'trial' && this.#session) {
      this.failure = failure;
      this.#follow(this.#session.stop('interrupted'));
    } else if (failure) this.#fail(failure);
  }

  async #finish(state: SessionState) {
    if (this.phase === 'scoring' || this.phase === 'done') return;
    this.endReason = state.endReason;
    this.#overlay.clear();
    const feed = this.#feed;
    if (!feed || !state.trial) {
      this.phase = 'done';
      return this.#closeFeed();
    }
    this.phase = 'scoring';
    this.recording = this.#recordingOf(feed);
    this.result = scoreRecording(this.recording, this.exercise, {
      side: this.side,
      heightCm: this.#plumb.settings.heightCm,
      baseline: state.baseline,
      trial: state.trial,
    });
    await this.#store(feed);
    this.#closeFeed();
    this.phase = 'done';
  }

  #recordingOf(feed: PoseFeed): Recording {
    const fps = this.#session?.state.fps ?? 0;
    return quantise({
      header: {
        format: 'plumb-pose',
        version: 1,
        model: feed.model,
        ...feed.size,
        fps: Math.round(fps * 100) / 100,
        mirrored: false,
        view: this.#options.view,
        origin: this.isDemo ? 'synthetic' : 'webcam',
      },
      frames: this.#frames,
    });
  }

  async #store(feed: PoseFeed) {
    if (!this.result || !this.recording) return;
    this.#plumb.last = { result: this.result, recording: this.recording, isDemo: this.isDemo };
    if (this.isDemo) return;
    try {
      this.storedId = await this.#plumb.history.add({
        startedAtMs: this.#startedAtMs,
        exercise: this.exercise,
        mode: this.#options.mode,
        ...(this.exercise.asksEyes && { eyes: this.#options.eyes ?? 'open' }),
        backend: feed.backend,
        heightCm: this.#plumb.settings.heightCm,
        result: this.result,
        recording: this.recording,
      });
    } catch (error) {
      this.storageProblem = storageProblemOf(error);
    }
  }

  #fail(failure: Failure) {
    if (this.#closed) return;
    this.failure = failure;
    this.phase = 'failed';
    this.#closeFeed();
  }

  #forget() {
    this.clear();
    this.#frames = [];
    this.#panelMs = -Infinity;
    this.#countdownSaid = undefined;
    this.#startedAtMs = Date.now();
  }

  #closeFeed() {
    this.#feed?.close();
    this.#feed = undefined;
  }
}
