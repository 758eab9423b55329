import type { Exercise } from '../exercises/exercise.ts';
import { viewOfSide } from '../exercises/seen-side.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { Mode } from './cue-policy.ts';
import { gestureWatch, HOLD_MS, NO_GESTURE, type Gesture, type GestureState } from './gestures.ts';
import { Session, type Phase, type SessionEvent, type SessionState } from './session.ts';
import type { Turn } from './workout-plan.ts';

/** A session's phases while a trial is prepared or runs, and what lies between trials. */
export type WorkoutPhase = Exclude<Phase, 'done'> | 'rest' | 'paused' | 'finished';

/** What the athlete can ask for by gesture, key or tap. */
export type Command = 'go' | 'repeat' | 'stop' | 'finish';

export type WorkoutEvent = SessionEvent | 'turnStarted' | 'restStarted' | 'paused' | 'finished';

export interface WorkoutOptions {
  /** At least one. */
  readonly turns: readonly Turn[];
  readonly view: View;
  readonly mode: Mode;
  readonly model: string;
  readonly heightCm: number | undefined;
  /** As for a session. */
  readonly armsFirst?: boolean;
  /** Between two trials. Missing: 20 s. Unit: s. */
  readonly restS?: number;
}

export interface WorkoutState {
  readonly phase: WorkoutPhase;
  /** The present trial, or the one just done; from 0. */
  readonly index: number;
  readonly turn: Turn;
  /** What a pause or rest leads to. Missing: the workout is over after it. */
  readonly next: Turn | undefined;
  readonly session: SessionState;
  readonly restLeftS: number | undefined;
  readonly gesture: GestureState;
  /** What can be asked for now, and by which gesture. */
  readonly may: Readonly<Partial<Record<Command, readonly Gesture[]>>>;
  readonly events: readonly WorkoutEvent[];
}

/** Rest before the next trial unless the athlete wants another. Source: ours; Springer 2007 rests between trials without a figure. */
const REST_S = 20;
/** From the chest to the head. Source: ours. */
const REACH_MS = 700;
/** After the last trial, for saying "once more". Source: product decision. */
const CLOSING_S = 8;

const HANDS: readonly Gesture[] = ['hand-up-left', 'hand-up-right'];
const STOP = { stop: ['hands-on-head'] } as const;
const MAY: Readonly<Record<WorkoutPhase, WorkoutState['may']>> = {
  gate: { go: HANDS, finish: [] },
  baseline: STOP,
  countdown: STOP,
  trial: STOP,
  rest: { go: ['hand-up-right'], repeat: ['hand-up-left'], stop: ['hands-on-head'], finish: [] },
  paused: { go: ['hand-up-right'], repeat: ['hand-up-left'], finish: ['hands-on-head'] },
  finished: {},
};

/**
 * Several trials of one exercise without touching the device: set-up, trial, rest, the other side, the end.
 * Time comes from the frames alone, so a recording replays to the same states.
 */
export class Workout {
  readonly #exercise: Exercise;
  readonly #options: WorkoutOptions;
  readonly #watch = gestureWatch();
  #session: Session;
  #index = 0;
  #between: 'rest' | 'paused' | 'finished' | undefined;
  #betweenSinceMs = 0;
  #lastMs = 0;
  #gesture: GestureState = NO_GESTURE;
  #state: WorkoutState;

  constructor(exercise: Exercise, options: WorkoutOptions) {
    this.#exercise = exercise;
    this.#options = options;
    this.#session = this.#newSession();
    this.#state = this.#snapshot([]);
  }

  get state(): WorkoutState {
    return this.#state;
  }

  step(frame: PoseFrame): WorkoutState {
    this.#lastMs = Math.max(this.#lastMs, frame.tMs);
    this.#gesture = this.#watch(frame, Object.values(this.#state.may).flat());
    const wish = this.#gesture.done ? this.#wishOf(this.#gesture.gesture) : undefined;
    if (wish) return this.command(wish);
    if (this.#between) return (this.#state = this.#snapshot(this.#rest()));
    const { events } = this.#session.step(frame);
    return (this.#state = this.#snapshot([...events, ...this.#afterTrial()]));
  }

  /** Does what was asked for; what cannot be asked for now changes nothing. */
  command(wish: Command): WorkoutState {
    if (!this.#state.may[wish]) return this.#state;
    return (this.#state = this.#snapshot(this.#obey(wish)));
  }

  /** The camera is gone: what was recorded stays. */
  interrupt(): WorkoutState {
    if (this.#between === 'finished') return this.#state;
    const { events } = this.#session.stop('interrupted');
    this.#between = 'finished';
    return (this.#state = this.#snapshot([...events, 'finished']));
  }

  /** The detector could not make a reference of the baseline. */
  refuseReference(reason: ReasonId): WorkoutState {
    this.#session.refuseReference(reason);
    return (this.#state = this.#snapshot([]));
  }

  #obey(wish: Command): WorkoutEvent[] {
    if (wish === 'finish') {
      this.#session.stop();
      return this.#enter('finished');
    }
    if (wish === 'repeat') return this.#begin(this.#index);
    if (wish === 'stop') {
      const { events } = this.#session.stop('stopped', this.#beforeGestureMs());
      const last = this.#nextIndex() >= this.#options.turns.length && !this.#between;
      return [...events, ...this.#enter(last ? 'rest' : 'paused')];
    }
    if (this.#between) return this.#goOn();
    this.#session.begin();
    return [];
  }

  /** A hand on its way to the head is not part of the trial any more. Missing: undefined when a key or tap stopped it. */
  #beforeGestureMs(): number | undefined {
    return this.#gesture.done ? this.#lastMs - HOLD_MS - REACH_MS : undefined;
  }

  /** A trial given up before anything was measured is done again; after any other comes the next. */
  #goOn(): WorkoutEvent[] {
    const index = this.#nextIndex();
    return index < this.#options.turns.length ? this.#begin(index) : this.#enter('finished');
  }

  #nextIndex(): number {
    return this.#session.state.endReason === 'cancelled' ? this.#index : this.#index + 1;
  }

  #begin(index: number): WorkoutEvent[] {
    this.#index = index;
    this.#between = undefined;
    this.#session = this.#newSession();
    return ['turnStarted'];
  }

  #enter(between: 'rest' | 'paused' | 'finished'): WorkoutEvent[] {
    this.#between = between;
    this.#betweenSinceMs = this.#lastMs;
    return [between === 'rest' ? 'restStarted' : between];
  }

  #rest(): WorkoutEvent[] {
    return this.#between === 'rest' && this.#restLeftS() <= 0 ? this.#goOn() : [];
  }

  /** An ended trial leads to rest; one that lost the athlete waits to be told what to do. */
  #afterTrial(): WorkoutEvent[] {
    const { phase, endReason } = this.#session.state;
    if (phase !== 'done') return [];
    return this.#enter(endReason === 'lostSight' ? 'paused' : 'rest');
  }

  #restLeftS(): number {
    const { restS = REST_S } = this.#options;
    const lengthS = this.#nextIndex() < this.#options.turns.length ? restS : CLOSING_S;
    return Math.max(0, lengthS - (this.#lastMs - this.#betweenSinceMs) / 1000);
  }

  #wishOf(gesture: Gesture | undefined): Command | undefined {
    const wishes = Object.entries(this.#state.may) as [Command, readonly Gesture[]][];
    return wishes.find(([, gestures]) => gesture && gestures.includes(gesture))?.[0];
  }

  #newSession(): Session {
    const { turns, ...options } = this.#options;
    const turn = turns[this.#index]!;
    const view = viewOfSide(this.#exercise, options.view, turn.side);
    return new Session(this.#exercise, { ...options, ...turn, view });
  }

  #snapshot(events: readonly WorkoutEvent[]): WorkoutState {
    const session = this.#session.state;
    const phase = this.#between ?? (session.phase as Exclude<Phase, 'done'>);
    const { turns } = this.#options;
    return {
      phase,
      index: this.#index,
      turn: turns[this.#index]!,
      next: this.#between ? turns[this.#nextIndex()] : turns[this.#index + 1],
      session,
      restLeftS: phase === 'rest' ? this.#restLeftS() : undefined,
      gesture: this.#gesture,
      may: MAY[phase],
      events,
    };
  }
}
