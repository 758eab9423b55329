import type { Scene } from '../detector/detector.ts';
import { viewOfSide } from '../exercises/seen-side.ts';
import { atLevel } from '../exercises/levels.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { opposite } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { quantise } from '../recording/quantise.ts';
import type { Recording } from '../recording/recording.ts';
import type { Mode } from '../session/cue-policy.ts';
import { turnsOf, type Turn } from '../session/workout-plan.ts';
import { Workout, type Command, type WorkoutState } from '../session/workout.ts';
import { failureOf, type Failure } from './failures.ts';
import { openFeed } from './open-feed.ts';
import type { Plumb } from './plumb.svelte.ts';
import type { PoseFeed } from './pose-feed.ts';
import { resultFiles } from './result-files.ts';
import { RunKeeper, type BegunRun } from './run-keeper.ts';
import { scoreAside } from './score-aside.ts';
import { Sound } from './sound.ts';
import type { TrainingOptions } from './training-options.ts';
import { TrainingOverlay } from './training-overlay.ts';
import { TrialClip } from './trial-clip.ts';
import { TrainingPanels } from './training-panels.svelte.ts';
import { keepAwake } from './wake-lock.ts';

/** Panels are redrawn this often at most; the overlay follows every frame. Source: design.md, hot path. */
const PANEL_MS = 100;

/** One workout of one exercise: joins camera, detector, workout, overlay, sound, scoring and storage. */
export class Training extends TrainingPanels {
  readonly #plumb: Plumb;
  readonly #sound: Sound;
  readonly #overlay: TrainingOverlay;
  /** Missing: of a demo nothing is kept. */
  readonly #keeper: RunKeeper | undefined;
  readonly #letGo: () => void;
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
    const { mode, level, loadKg } = options;
    if (!this.isDemo)
      this.#keeper = new RunKeeper(plumb, { exercise: this.exercise, mode, level, loadKg });
    this.#letGo = plumb.connection.hold();
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

  /** What could not be stored, as files to keep elsewhere. */
  unkeptFiles(): readonly File[] {
    return (this.#keeper?.unkept ?? []).flatMap(resultFiles);
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
    this.#keeper?.forget();
    void this.#scored.then(this.#letGo, this.#letGo);
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
    this.#keeper?.add(frame, state.session);
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
    if (event === 'baselineStarted') {
      void this.#feed?.beginReference();
      this.#writeDown(state);
    }
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
    this.#keeper?.forget();
    this.#frames = [];
    this.#startedAtMs = Date.now();
    this.#overlay.forget();
  }

  /** Scores and keeps the trial just ended, while the workout goes on. */
  #score({ turn, session }: WorkoutState) {
    const feed = this.#feed;
    if (!feed || !session.trial) return;
    const journal = this.#keeper?.end();
    const recording = this.#recordingOf(feed, session.fps);
    const startedAtMs = this.#startedAtMs;
    const { heightCm } = this.#plumb.settings;
    const clip = this.#clip.end(feed);
    const work = async () => {
      const { baseline, trial } = session;
      const options = { side: turn.side, heightCm, baseline, trial };
      const wish = { recording, exerciseId: this.exercise.id, level: this.level, options };
      const result = await scoreAside(wish);
      this.#plumb.last = { result, recording, isDemo: this.isDemo, level: this.level };
      const run = { startedAtMs, result, recording, backend: feed.backend };
      const kept = await this.#keeper?.keep(run, journal);
      if (typeof kept === 'object') this.storageProblem = kept.problem;
      const storedId = typeof kept === 'string' ? kept : undefined;
      void this.#clip.keep(storedId, clip);
      this.outcomes = [...this.outcomes, { turn, result, storedId }];
      this.#sound.tell(result);
    };
    this.#scored = this.#scored.then(work);
  }

  async #finish() {
    this.#keeper?.forget();
    this.#overlay.clear();
    this.#closeFeed();
    this.phase = 'scoring';
    await this.#scored;
    this.phase = 'done';
    if (!this.isDemo && this.outcomes.length > 0) this.#options.onDone?.();
    if (this.outcomes.some((one) => one.storedId)) void this.#plumb.device.askOnce();
    if (!this.#closed) this.#options.onOver?.();
  }

  #recordingOf(feed: PoseFeed, fps = 0): Recording {
    const header = { ...this.#headerOf(feed, this.turn), fps: Math.round(fps * 100) / 100 };
    return quantise({ header, frames: this.#frames });
  }

  #headerOf({ model, size }: PoseFeed, turn: Turn | undefined): BegunRun['header'] {
    return {
      ...{ format: 'plumb-pose', version: 1, model, ...size, mirrored: false },
      view: viewOfSide(this.exercise, this.#options.view, turn?.side),
      origin: this.isDemo ? 'synthetic' : 'webcam',
    };
  }

  /** From the baseline on the run would be a loss. */
  #writeDown({ turn, session }: WorkoutState) {
    const feed = this.#feed;
    if (!feed) return;
    const run = {
      ...{ startedAtMs: this.#startedAtMs, side: turn.side, backend: feed.backend },
      header: this.#headerOf(feed, turn),
    };
    this.#keeper?.begin(run, this.#frames, session);
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
    this.#keeper?.forget();
    this.failure = failure;
    this.phase = 'failed';
    this.#closeFeed();
  }

  #closeFeed() {
    this.#feed?.close();
    this.#feed = undefined;
  }
}
