import type { GuidedExercise, GuidedLevel } from '../exercises/guided-exercise.ts';
import { partsOf, type GuidePart } from '../session/guide-parts.ts';
import type { GuideHeard } from '../session/guide-sounds.ts';
import { viewOf } from '../session/guide-view.ts';
import {
  advance,
  follow,
  GUIDE_START,
  type GuideState,
  type GuideTurn,
  type GuideWish,
} from '../session/guide.ts';
import type { PageClock } from './page-clock.ts';

export interface GuidedRunOptions {
  readonly clock: PageClock;
  readonly sound: { hear(heard: GuideHeard): void; close(): void };
  readonly keepAwake: () => Promise<{ close(): void }>;
  /** It was done to its end. */
  readonly onDone?: () => void;
  /** It is over, by itself or because the athlete stopped. */
  readonly onend: (end: GuidedEnd) => void;
  /** As `onend`, even where nothing is to be remembered. */
  readonly onOver?: (how: GuidedEnd['ended']) => void;
}

/** How a run ended, to be kept. */
export interface GuidedEnd {
  readonly minutes: number;
  readonly ended: 'completed' | 'stopped' | 'pain';
}

/** The screen follows this often; what moves is drawn evenly in between. */
const TICK_MS = 100;
/** A longer gap means that the device slept: nobody was led on meanwhile. Unit: ms. Source: ours. */
const ASLEEP_MS = 5000;

/** One guided exercise from start to end: joins the guide to clock, voice and a screen that stays on. */
export class GuidedRun {
  readonly exercise: GuidedExercise;
  readonly level: GuidedLevel;
  readonly #options: GuidedRunOptions;
  readonly #parts: readonly GuidePart[];
  #state = $state.raw<GuideState>(GUIDE_START);
  #lastMs = 0;
  #toClose: (() => void)[] = [];
  #closed = false;
  /** It paused by itself, because nobody could see or hear it. */
  away = $state(false);

  constructor(exercise: GuidedExercise, level: GuidedLevel, options: GuidedRunOptions) {
    this.exercise = exercise;
    this.level = level;
    this.#options = options;
    this.#parts = partsOf(exercise, level);
  }

  get view() {
    return viewOf(this.#parts, this.#state);
  }

  start() {
    const { clock, keepAwake } = this.#options;
    this.#lastMs = clock.nowMs();
    this.#toClose = [
      clock.every(TICK_MS, () => this.#tick()),
      clock.onHidden(() => this.wish('away')),
    ];
    void keepAwake().then((awake) => {
      if (this.#closed) awake.close();
      else this.#toClose.push(() => awake.close());
    });
  }

  wish(wish: GuideWish) {
    const before = this.#state.status;
    this.#take(follow(this.#parts, this.#state, wish));
    if (this.#state.status !== before) this.away = wish === 'away';
  }

  /** From the beginning. */
  again() {
    this.away = false;
    this.#state = GUIDE_START;
    this.#lastMs = this.#options.clock.nowMs();
  }

  close() {
    this.#closed = true;
    for (const close of this.#toClose.splice(0)) close();
    this.#options.sound.close();
  }

  #tick() {
    const now = this.#options.clock.nowMs();
    const elapsedMs = now - this.#lastMs;
    this.#lastMs = now;
    if (elapsedMs > ASLEEP_MS) this.wish('away');
    else this.#take(advance(this.#parts, this.#state, elapsedMs));
  }

  #take({ state, heard }: GuideTurn) {
    const before = this.#state;
    this.#state = state;
    for (const one of heard) this.#options.sound.hear(one);
    if (isOver(before) || !isOver(state)) return;
    if (state.status === 'done') this.#options.onDone?.();
    // Skipped from start to end, or stopped before anything was done: nothing to remember but the pain.
    if (state.workedMs > 0 || state.pain) this.#options.onend(endOf(state));
    this.#options.onOver?.(endOf(state).ended);
  }
}

const isOver = ({ status }: GuideState) => status === 'done' || status === 'stopped';

function endOf({ status, pain, workedMs }: GuideState): GuidedEnd {
  return {
    minutes: Math.round(workedMs / 6000) / 10,
    ended: pain ? 'pain' : status === 'done' ? 'completed' : 'stopped',
  };
}
