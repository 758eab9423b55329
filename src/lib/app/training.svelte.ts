import type { Scene } from '../detector/detector.ts';
import { viewOfSide } from '../exercises/seen-side.ts';
import { atLevel, eyesAt } from '../exercises/levels.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { opposite, type Side } from '../pose/keypoints.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import { quantise } from '../recording/quantise.ts';
import type { Recording } from '../recording/recording.ts';
import type { Mode } from '../session/cue-policy.ts';
import { scoreRecording } from '../session/score.ts';
import { turnsOf, type Amount, type Planned } from '../session/workout-plan.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { Workout, type Command, type WorkoutState } from '../session/workout.ts';
import { failureOf, storageProblemOf, type Failure } from './failures.ts';
import { openFeed, type FeedKind } from './open-feed.ts';
import type { Plumb } from './plumb.svelte.ts';
import type { PoseFeed } from './pose-feed.ts';
import { Sound } from './sound.ts';
import { TrainingOverlay } from './training-overlay.ts';
import { TrialClip } from './trial-clip.ts';
import { TrainingPanels } from './training-panels.svelte.ts';
import { keepAwake } from './wake-lock.ts';

export interface TrainingOptions {
  /** The leg to begin with, where each has its own trial. */
  readonly side: Side;
  readonly amount: Amount;
  readonly source: FeedKind;
  readonly mode: Mode;
  /** As declared, where the exercise asks. Missing: not told. Unit: kg. */
  readonly loadKg?: number | undefined;
  /** Id of a level of the exercise; a demo has none. */
  readonly level: string;
  readonly view: View;
  /** It came to its end, and something was measured; not of a demo. */
  readonly onDone?: (() => void) | undefined;
  /** As a plan asks for it. Missing: the amount says how much. */
  readonly planned?: Planned;
  /** Everything is scored, whatever came of it; of a demo as well. */
  readonly onOver?: () => void;
}

/** Panels are redrawn this often at most; the overlay follows every frame. Source: design.md, hot path. */
const PANEL_MS = 100;

/** One workout of one exercise: joins camera, detector, workout, overlay, sound, scoring and storage. */
export class Training extends TrainingPanels {
  readonly #plumb: Plumb;
  readonly #sound: Sound;
  readonly #overlay: TrainingOverlay;
  readonly #clip: TrialClip;
  #options: TrainingOptions;
  #video: HTMLVideoElement | undefined;
  #feed: PoseFeed | undefined;
  #workout: Workout | undefined;
  #frames: PoseFrame[] = [];
  #startedAtMs = Date.now();
  #scene: Scene | undefined;
  #panelMs = -Infinity;
  /** Trials being scored and kept, one after another. */
  #scored = Promise.resolve();
  #awake: { close(): void } | undefined;
  #closed = false;

  constructor(plumb: Plumb, exercise: Exercise, options: TrainingOptions) {
    super(options.source === 'demo' ? exercise : atLevel(exercise, options.level));
    this.#plumb = plumb;
    this.#options = options;
    this.mirrored = plumb.settings.mirrored && options.view !== 'back';
    this.#overlay = new TrainingOverlay(this.exercise, options.view, plumb.settings, this.isDemo);
    this.#clip = new TrialClip(plumb.clips);
    this.#sound = new Sound(this.exercise, plumb.language, plumb.settings);
  }

  /** Missing: undefined for a demo. */
  get level(): string | undefined {
    return this.isDemo ? undefined : this.#options.level;
  }

  get mode(): Mode {
    return this.#options.mode;
  }

  get isDemo() {
    return this.#options.source === 'demo';
  }

  attach(canvas: HTMLCanvasElement, video: HTMLVideoElement) {
    this.#video = video;
    this.#overlay.attach(canvas);
  }

  async start() {
    this.clear();
    this.#scene = undefined;
    this.#panelMs = -Infinity;
    try {
      this.#awake ??= await keepAwake();
      const { view } = this.#options;
      const feed = (this.#feed ??= await openFeed(this.#options.source, {
        plumb: this.#plumb,
        exercise: this.exercise,
        side: this.#options.side,
        view,
        video: this.#video,
        onProgress: (share01) => (this.loadProgress = share01),
      }));
      if (this.#closed) return this.close();
      this.#workout = this.#newWorkout(feed);
      this.#beginTurn();
      this.phase = 'gate';
      await feed.start({
        onFrame: (frame) => this.#take(frame),
        onEnd: (failure) => this.#feedEnded(failure),
      });
    } catch (error) {
      this.#fail(failureOf(error));
    }
  }

  /** What the athlete asks for by key or tap; gestures are seen by the workout itself. */
  command(wish: Command) {
    if (this.#workout && this.may[wish]) this.#follow(this.#workout.command(wish));
  }

  async again() {
    this.#closeFeed();
    await this.start();
  }

  async otherSide() {
    this.#options = { ...this.#options, side: opposite(this.#options.side) };
    await this.again();
  }

  /** Frees camera, sound and screen lock; the detector stays warm for the next run. */
  close() {
    this.#closed = true;
    this.#closeFeed();
    this.#overlay.close();
    this.#sound.close();
    this.#awake?.close();
  }

  #newWorkout(feed: PoseFeed) {
    const { side: first, mode, view } = this.#options;
    const planned = this.isDemo ? undefined : this.#options.planned;
    const amount = this.isDemo ? 'one' : this.#options.amount;
    const trialsBefore = this.#plumb.history.rows.filter(
      (row) => row.exerciseId === this.exercise.id && row.mode === 'train',
    ).length;
    const schedule = this.isDemo ? 'always' : this.#plumb.settings.feedback;
    return new Workout(this.exercise, {
      turns: turnsOf(this.exercise, { amount, first, mode, schedule, trialsBefore, planned }),
      view,
      mode,
      model: feed.model,
      heightCm: this.#plumb.settings.heightCm,
      restS: this.#plumb.settings.restS,
      armsFirst: this.#seesClothes(),
    });
  }

  /** Without dots the pelvis is read from the clothes, which may move on their own. */
  #seesClothes(): boolean {
    const { settings } = this.#plumb;
    const measuresPelvis = this.exercise.rules.some((rule) => rule.id === 'hip-drop');
    return measuresPelvis && settings.pelvisSource === 'windows' && !this.isDemo;
  }

  #take(frame: PoseFrame) {
    if (!this.#workout || this.phase === 'done' || this.phase === 'scoring') return;
    this.#frames.push(frame);
    const state = this.#workout.step(frame);
    this.#overlay.show(frame, state, this.mirrored);
    this.#follow(state, frame);
  }

  #follow(state: WorkoutState, frame?: PoseFrame) {
    for (const event of state.events) this.#onEvent(event, state);
    this.#watch(state.phase === 'gate' ? 'set-up' : 'trial');
    this.#sound.hear(frame?.tMs ?? this.#frames.at(-1)?.tMs ?? 0, state);
    const now = frame?.tMs ?? Infinity;
    if (now - this.#panelMs >= PANEL_MS || state.events.length > 0 || state.session.cue) {
      this.#panelMs = now === Infinity ? this.#panelMs : now;
      this.show(state, frame);
    }
  }

  /** Light and sharpness only matter before the trial. */
  #watch(scene: Scene) {
    if (scene === this.#scene) return;
    this.#scene = scene;
    void this.#feed?.watchScene(scene);
  }

  #onEvent(event: WorkoutState['events'][number], state: WorkoutState) {
    if (event === 'turnStarted') this.#beginTurn();
    if (event === 'baselineStarted') void this.#feed?.beginReference();
    if (event === 'baselineDone') {
      this.#clip.begin(this.#feed);
      void this.#feed?.endReference().then((ok) => {
        if (!ok && this.#workout) this.#follow(this.#workout.refuseReference('waist-covered'));
      });
    }
    if (event === 'trialEnded') this.#score(state);
    if (event === 'finished') void this.#finish();
  }

  #beginTurn() {
    this.#frames = [];
    this.#startedAtMs = Date.now();
    this.#overlay.forget();
  }

  /** Scores and keeps the trial just ended, after the screen has shown that it ended. */
  #score({ turn, session }: WorkoutState) {
    const feed = this.#feed;
    if (!feed || !session.trial) return;
    const recording = this.#recordingOf(feed, session.fps);
    const startedAtMs = this.#startedAtMs;
    const clip = this.#clip.end(feed);
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      const result = scoreRecording(recording, this.exercise, {
        side: turn.side,
        heightCm: this.#plumb.settings.heightCm,
        baseline: session.baseline,
        trial: session.trial,
      });
      this.#plumb.last = { result, recording, isDemo: this.isDemo, level: this.level };
      const storedId = await this.#keep({ startedAtMs, result, recording, backend: feed.backend });
      void this.#clip.keep(storedId, clip);
      this.outcomes = [...this.outcomes, { turn, result, storedId }];
      this.#sound.tell(result);
    };
    this.#scored = this.#scored.then(work);
  }

  async #finish() {
    this.#overlay.clear();
    this.#closeFeed();
    this.phase = 'scoring';
    await this.#scored;
    this.phase = 'done';
    if (!this.isDemo && this.outcomes.length > 0) this.#options.onDone?.();
    if (!this.#closed) this.#options.onOver?.();
  }

  #recordingOf(feed: PoseFeed, fps = 0): Recording {
    return quantise({
      header: {
        format: 'plumb-pose',
        version: 1,
        model: feed.model,
        ...feed.size,
        fps: Math.round(fps * 100) / 100,
        mirrored: false,
        view: viewOfSide(this.exercise, this.#options.view, this.turn?.side),
        origin: this.isDemo ? 'synthetic' : 'webcam',
      },
      frames: this.#frames,
    });
  }

  /** Missing: undefined for a demo, and where nothing can be kept, which the page then tells. */
  async #keep(run: {
    startedAtMs: number;
    result: ScoreResult;
    recording: Recording;
    backend: string;
  }): Promise<string | undefined> {
    if (this.isDemo) return undefined;
    const { mode, level, loadKg } = this.#options;
    const eyes = eyesAt(this.exercise, level);
    try {
      return await this.#plumb.history.add({
        ...run,
        exercise: this.exercise,
        mode,
        level,
        ...(this.exercise.asksLoad && loadKg !== undefined && { loadKg }),
        ...(eyes && { eyes }),
        heightCm: this.#plumb.settings.heightCm,
      });
    } catch (error) {
      this.storageProblem = storageProblemOf(error);
      return undefined;
    }
  }

  #feedEnded(failure: Failure | undefined) {
    const running = this.phase !== 'done' && this.phase !== 'scoring' && this.phase !== 'failed';
    const measured = this.phase === 'trial' || this.outcomes.length > 0;
    if (running && this.#workout && (measured || !failure)) {
      this.failure = failure;
      this.#follow(this.#workout.interrupt());
    } else if (failure) this.#fail(failure);
  }

  #fail(failure: Failure) {
    if (this.#closed) return;
    this.failure = failure;
    this.phase = 'failed';
    this.#closeFeed();
  }

  #closeFeed() {
    this.#feed?.close();
    this.#feed = undefined;
  }
}
