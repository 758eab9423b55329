import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { OtherPerson, PictureLook, PoseFrame, View } from '../pose/pose-frame.ts';
import type { CueId } from '../rules/cues.ts';
import { athleteFollower, type Followed } from '../rules/follow-athlete.ts';
import { peopleWatcher } from '../rules/other-people.ts';
import type { ReasonId } from '../rules/reasons.ts';
import { isLow } from '../rules/tasks.ts';
import type { LiveRule, RuleReading, Span, TrialContext } from '../rules/rule.ts';
import { median } from '../signal/statistics.ts';
import { cuePolicy, type Mode } from './cue-policy.ts';
import { mergeReadings } from './merge-readings.ts';
import { checkSetUp, type Check, type CheckId } from './set-up-gate.ts';
import { movedSince, oneFootUp } from './stillness.ts';

export type Phase = 'gate' | 'baseline' | 'countdown' | 'trial' | 'done';

/** Why a trial ended. 'cancelled' = before anything was measured. */
export type EndReason =
  'cap' | 'reps' | 'event' | 'stopped' | 'lostSight' | 'interrupted' | 'cancelled';

/** What the edges must do or say on this step. */
export type SessionEvent =
  'baselineStarted' | 'baselineMoved' | 'baselineDone' | 'trialStarted' | 'trialEnded';

export interface SessionOptions {
  /** The leg stood on; `undefined` when both sides are in one trial. */
  readonly side: Side | undefined;
  readonly view: View;
  readonly mode: Mode;
  /** Whether this trial comes with cues. Missing: in training yes, in a test no. */
  readonly feedback?: boolean;
  /** Before a trial the athlete raises both arms once, which tells tight clothes from loose ones (vision/cloth-check.ts). */
  readonly armsFirst?: boolean;
  readonly model: string;
  readonly heightCm: number | undefined;
}

export interface SessionState {
  readonly phase: Phase;
  readonly checks: readonly Check[];
  /** Until the phase ends by itself. Missing: the gate waits for the athlete. */
  readonly secondsLeft: number | undefined;
  /** Since the trial began. */
  readonly elapsedS: number;
  readonly fps: number | undefined;
  readonly reading: RuleReading | undefined;
  readonly repsDone: number;
  /** The arms are to be raised once before the trial. */
  readonly armsFirst: boolean;
  /** To be said now. */
  readonly cue: CueId | undefined;
  readonly events: readonly SessionEvent[];
  /** What went wrong with the baseline, to be asked for again. */
  readonly note: ReasonId | 'moved' | 'both-feet' | undefined;
  readonly baseline: Span | undefined;
  readonly trial: Span | undefined;
  readonly endReason: EndReason | undefined;
}

/** Everything right for this long, and it begins. Source: product decision, "ready for 1.5 s". */
const READY_MS = 1500;
/** Without these nothing can be measured at all. */
export const NEEDED_CHECKS: readonly CheckId[] = ['person', 'in-frame'];
/** The gate judges where the camera stands over this long, against the jitter of single frames. Source: measures.md, "median over at least half a second". */
const LOOK_MS = 500;
/** Light and sharpness seen longer ago are not judged any more. Source: ours, a few looks. */
const LOOK_AGE_MS = 2000;
/** Raising both arms and crossing them again takes so much longer. Unit: s. Source: ours. */
const ARMS_S = 3;
/** Unseen for this long ends a trial. Source: ours; a BESS trial is void after 5 s out of position, we stop before. */
const LOST_MS = 3000;
/** The recording goes on for so long after the end, so that the final filters see it too. Source: ours, twice the dwell of a foot put down. */
const TAIL_MS = 400;
/** A hole in time this long means the page slept. Source: ours. */
const SLEPT_MS = 2000;
/** After so many refused references the trial goes on without the pixels. Source: product decision, never a dead end. */
const REFUSALS = 2;

/**
 * One run of one exercise over a stream of frames: gate, baseline, countdown, trial, done.
 * Time comes from the frames alone, so a recording replays to the same states.
 */
export class Session {
  readonly #exercise: Exercise;
  readonly #options: SessionOptions;
  readonly #context: TrialContext;
  readonly #minFps: number;
  readonly #allowCue;
  #phase: Phase = 'gate';
  #phaseStartMs: number | undefined;
  #readySinceMs: number | undefined;
  #lastMs: number | undefined;
  #lastSeenMs: number | undefined;
  #intervals: number[] = [];
  #gateFrames: PoseFrame[] = [];
  #follow: ReturnType<typeof athleteFollower>;
  #people = peopleWatcher();
  #other: OtherPerson | undefined;
  #look: { readonly tMs: number; readonly look: PictureLook } | undefined;
  #baselineFrames: PoseFrame[] = [];
  #baseline: Span | undefined;
  #trial: Span | undefined;
  #rules: LiveRule[] = [];
  #asked = false;
  #reps = 0;
  #refusals = 0;
  #note: SessionState['note'];
  /** What ends the trial has happened. */
  #ending: { readonly reason: EndReason; readonly sinceMs: number } | undefined;
  #endReason: EndReason | undefined;
  #state: SessionState;

  constructor(exercise: Exercise, options: SessionOptions) {
    this.#exercise = exercise;
    this.#options = options;
    this.#context = {
      task: exercise.task,
      view: options.view,
      stance: options.side,
      model: options.model,
      heightCm: options.heightCm,
    };
    this.#follow = athleteFollower(options.view);
    this.#minFps = Math.max(...exercise.rules.map((rule) => rule.minFps(exercise.task)));
    this.#allowCue = cuePolicy(options.feedback ?? options.mode === 'train');
    this.#state = this.#snapshot([], []);
  }

  get state(): SessionState {
    return this.#state;
  }

  step(frame: PoseFrame): SessionState {
    const t = frame.tMs;
    if (this.#phase === 'done') return this.#quietly();
    if (this.#lastMs !== undefined && t <= this.#lastMs) return this.#quietly();
    const slept = this.#lastMs !== undefined && t - this.#lastMs > SLEPT_MS;
    this.#countFrame(t);
    this.#other = this.#people(frame);
    if (frame.look) this.#look = { tMs: t, look: frame.look };
    if (slept) return this.#afterSleep(frame);
    if (this.#phase === 'gate') return this.#gate(frame);
    // Whoever passed the gate is the athlete; from here on nobody else's points are used.
    const followed = this.#follow(frame);
    if (followed.frame.image) this.#lastSeenMs = t;
    if (this.#phase === 'baseline') return this.#takeBaseline(followed);
    if (this.#phase === 'countdown') return this.#countDown(followed);
    return this.#runTrial(followed);
  }

  /**
   * The athlete wants to begin although a check fails: what it spoils will be told in the errors.
   * Only without a whole body in view there is nothing to begin with.
   */
  begin(): SessionState {
    const { checks } = this.#state;
    const seen = NEEDED_CHECKS.every((id) => checks.some((check) => check.id === id && check.ok));
    if (this.#phase === 'gate' && seen) this.#asked = true;
    return this.#quietly();
  }

  /** The athlete (or a lost camera) ends it, as of `atMs` if that was a moment ago; what was recorded stays. */
  stop(reason: 'stopped' | 'interrupted' = 'stopped', atMs = this.#lastMs ?? 0): SessionState {
    if (this.#phase === 'done') return this.#quietly();
    const inTrial = this.#phase === 'trial';
    this.#end(inTrial ? reason : 'cancelled', Math.max(atMs, this.#phaseStartMs ?? 0));
    return (this.#state = this.#snapshot([], inTrial ? ['trialEnded'] : []));
  }

  /** The detector could not make a reference of the baseline: ask for another, and after two go on without. */
  refuseReference(reason: ReasonId): SessionState {
    if (this.#phase !== 'countdown') return this.#quietly();
    this.#refusals++;
    this.#note = reason;
    if (this.#refusals >= REFUSALS) return this.#quietly();
    this.#enter('gate', undefined);
    return (this.#state = this.#snapshot([], []));
  }

  /** The same state without what was already announced. */
  #quietly(): SessionState {
    if (this.#state.events.length === 0 && !this.#state.cue) return this.#state;
    return (this.#state = { ...this.#state, events: [], cue: undefined });
  }

  #gate(frame: PoseFrame): SessionState {
    const { task } = this.#exercise;
    this.#gateFrames = [...this.#gateFrames.filter((f) => f.tMs > frame.tMs - LOOK_MS), frame];
    const { look, tMs: lookedMs = -Infinity } = this.#look ?? {};
    const setUp = { task, view: this.#options.view, minFps: this.#minFps };
    const checks = checkSetUp(this.#gateFrames, this.#fps(), setUp, {
      look: frame.tMs - lookedMs < LOOK_AGE_MS ? look : undefined,
      other: this.#other,
    });
    const ready = checks.every((check) => check.ok);
    this.#readySinceMs = ready ? (this.#readySinceMs ?? frame.tMs) : undefined;
    const readyMs = this.#readySinceMs === undefined ? 0 : frame.tMs - this.#readySinceMs;
    if (!(this.#asked && frame.image) && readyMs < READY_MS) {
      return (this.#state = this.#snapshot(checks, []));
    }
    this.#enter('baseline', frame.tMs);
    this.#follow = athleteFollower(this.#options.view);
    this.#baselineFrames = [this.#follow(frame).frame];
    return (this.#state = this.#snapshot(checks, ['baselineStarted']));
  }

  #takeBaseline({ frame, doubt }: Followed): SessionState {
    const onOneLeg = !isLow(this.#exercise.task) && oneFootUp(frame);
    if (onOneLeg || movedSince(this.#baselineFrames[0]!, frame, this.#context)) {
      this.#note = !frame.image ? (doubt ?? 'no-person') : onOneLeg ? 'both-feet' : 'moved';
      this.#enter(frame.image ? 'baseline' : 'gate', frame.tMs);
      this.#baselineFrames = [frame];
      const again: SessionEvent[] = frame.image
        ? ['baselineMoved', 'baselineStarted']
        : ['baselineMoved'];
      return (this.#state = this.#snapshot([], again));
    }
    this.#baselineFrames.push(frame);
    if (frame.tMs - this.#phaseStartMs! < this.#exercise.protocol.baselineS * 1000) {
      return (this.#state = this.#snapshot([], []));
    }
    this.#baseline = { fromMs: this.#phaseStartMs!, toMs: frame.tMs };
    this.#note = undefined;
    this.#enter('countdown', frame.tMs);
    return (this.#state = this.#snapshot([], ['baselineDone']));
  }

  #countDown(followed: Followed): SessionState {
    const { frame } = followed;
    if (frame.tMs - this.#phaseStartMs! < this.#countdownS() * 1000) {
      return (this.#state = this.#snapshot([], []));
    }
    this.#rules = this.#exercise.rules.map((rule) =>
      rule.live(this.#context, this.#baselineFrames),
    );
    this.#lastSeenMs = frame.tMs;
    this.#enter('trial', frame.tMs);
    return this.#runTrial(followed, ['trialStarted']);
  }

  #runTrial({ frame, doubt }: Followed, started: SessionEvent[] = []): SessionState {
    const { protocol } = this.#exercise;
    const t = frame.tMs;
    const said = mergeReadings(this.#rules.map((rule) => rule.step(frame)));
    const reading = doubt ? { ...said, reason: doubt } : said;
    this.#reps += reading.events.filter((event) => event.kind === 'repDone').length;
    this.#trial = { fromMs: this.#phaseStartMs!, toMs: t };
    if (reading.events.some((event) => protocol.endedBy.includes(event.kind)))
      this.#ending ??= { reason: 'event', sinceMs: t };
    else if (protocol.reps !== undefined && this.#reps >= protocol.reps)
      this.#ending ??= { reason: 'reps', sinceMs: t };
    if (this.#ending && t - this.#ending.sinceMs >= TAIL_MS) this.#end(this.#ending.reason, t);
    else if (t - this.#phaseStartMs! >= protocol.capS * 1000) this.#end('cap', t);
    else if (t - this.#lastSeenMs! > LOST_MS) this.#end('lostSight', t);
    const ended: SessionEvent[] = this.#endReason ? ['trialEnded'] : [];
    const cue = this.#ending ? undefined : this.#allowCue(t, reading.verdict, reading.cue);
    return (this.#state = this.#snapshot([], [...started, ...ended], reading, cue));
  }

  /** The page was hidden or the camera hung: a trial under way is kept as it is, anything before starts over. */
  #afterSleep(frame: PoseFrame): SessionState {
    if (this.#phase === 'trial') {
      this.#end('interrupted', this.#trial!.toMs);
      return (this.#state = this.#snapshot([], ['trialEnded']));
    }
    this.#enter('gate', undefined);
    return this.#gate(frame);
  }

  #enter(phase: Phase, tMs: number | undefined) {
    this.#phase = phase;
    this.#phaseStartMs = tMs;
    this.#readySinceMs = undefined;
    this.#asked = false;
  }

  #end(reason: EndReason, tMs: number) {
    if (this.#phaseStartMs !== undefined && this.#phase === 'trial') {
      this.#trial = { fromMs: this.#phaseStartMs, toMs: tMs };
    }
    this.#phase = 'done';
    this.#endReason = reason;
  }

  #countFrame(tMs: number) {
    if (this.#lastMs !== undefined)
      this.#intervals = [...this.#intervals.slice(-29), tMs - this.#lastMs];
    this.#lastMs = tMs;
  }

  #countdownS(): number {
    return this.#exercise.protocol.countdownS + (this.#options.armsFirst ? ARMS_S : 0);
  }

  /** Pictures per second over the last thirty. Missing: undefined until ten came. */
  #fps(): number | undefined {
    const between = this.#intervals.length >= 10 ? median(this.#intervals) : undefined;
    return between === undefined ? undefined : 1000 / between;
  }

  #snapshot(
    checks: readonly Check[],
    events: readonly SessionEvent[],
    reading?: RuleReading,
    cue?: CueId,
  ): SessionState {
    const { protocol } = this.#exercise;
    const sinceS = (this.#lastMs! - this.#phaseStartMs!) / 1000;
    const lengthS = {
      baseline: protocol.baselineS,
      countdown: this.#countdownS(),
      trial: protocol.capS,
    };
    return {
      phase: this.#phase,
      checks,
      secondsLeft:
        this.#phase === 'gate' || this.#phase === 'done'
          ? undefined
          : Math.max(0, lengthS[this.#phase] - sinceS),
      elapsedS: this.#trial ? (this.#trial.toMs - this.#trial.fromMs) / 1000 : 0,
      fps: this.#fps(),
      reading,
      repsDone: this.#reps,
      armsFirst: this.#options.armsFirst ?? false,
      cue,
      events,
      note: this.#note,
      baseline: this.#baseline,
      trial: this.#trial,
      endReason: this.#endReason,
    };
  }
}
