import { ALL_EXERCISES, isGuided, type AnyExercise } from '../exercises/any-exercise.ts';
import { SIDES } from '../pose/keypoints.ts';
import type { PlanItem } from '../progress/week.ts';
import {
  rowAfter,
  rowFollows,
  rowStart,
  type RowState,
  type RowWish,
} from '../session/in-a-row.ts';
import type { Outcome } from './training-panels.svelte.ts';
import type { GuidedEnd } from './guided-run.svelte.ts';
import type { PageClock } from './page-clock.ts';

export interface RowItem {
  readonly exercise: AnyExercise;
  readonly item: PlanItem;
}

export interface RowRunOptions {
  readonly clock: PageClock;
  /** Called before each exercise, with a moment to get there. */
  readonly announce: (next: RowItem, seconds: number) => void;
  /** Called once after the last one, with what was done. */
  readonly onFinished: (done: readonly string[]) => void;
}

/** The screen follows this often. */
const TICK_MS = 100;
/** A longer gap means that the device slept. Unit: ms. Source: ours. */
const ASLEEP_MS = 5000;

const GUIDED_OVER = { completed: 'done', stopped: 'stopped', pain: 'hurts' } as const;

/** A session, exercise after exercise: joins the row to the clock and says what comes next. */
export class RowRun {
  /** As the plan has it. */
  readonly wanted: readonly PlanItem[];
  readonly items: readonly RowItem[];
  readonly #options: RowRunOptions;
  #state = $state.raw<RowState>(rowStart(0));
  /** What the camera measured, by the place of the exercise in the row. */
  #measured = $state.raw<Readonly<Record<number, readonly Outcome[]>>>({});
  #lastMs = 0;
  #toClose: (() => void)[] = [];

  constructor(items: readonly PlanItem[], options: RowRunOptions) {
    this.wanted = items;
    this.items = items.flatMap((item) => {
      const exercise = ALL_EXERCISES.find(({ id }) => id === item.exercise);
      return exercise ? [{ exercise, item }] : [];
    });
    this.#options = options;
    this.#state = rowStart(this.items.length);
  }

  get state(): RowState {
    return this.#state;
  }

  /** The exercise that is next or under way. */
  get now(): RowItem | undefined {
    return this.items[this.#state.at];
  }

  /** The exercise before it, whatever became of that. */
  get before(): RowItem | undefined {
    return this.items[this.#state.at - 1];
  }

  /** The last trial of each side of the exercise before, left first. Missing: none, where nothing was measured. */
  get measuredBefore(): readonly Outcome[] {
    const outcomes = this.#measured[this.#state.at - 1] ?? [];
    return ([undefined, ...SIDES] as const).flatMap(
      (side) => outcomes.findLast(({ turn }) => turn.side === side) ?? [],
    );
  }

  /** Whether the camera has to see the athlete from elsewhere than in the last exercise it was used for. */
  get cameraMoves(): boolean {
    const viewOf = (one: RowItem | undefined) =>
      one && !isGuided(one.exercise) ? one.exercise.views[0] : undefined;
    const view = viewOf(this.now);
    const before = this.items
      .slice(0, this.#state.at)
      .map(viewOf)
      .findLast((one) => one);
    return view !== undefined && before !== undefined && view !== before;
  }

  start() {
    const { clock } = this.#options;
    this.#lastMs = clock.nowMs();
    this.#toClose = [
      clock.every(TICK_MS, () => this.#tick()),
      clock.onHidden(() => this.#state.status === 'next' && this.wish('pause')),
    ];
    this.#announce();
  }

  wish(wish: RowWish) {
    this.#take(rowFollows(this.#state, wish, this.items.length));
  }

  /** A guided exercise is over, by itself or because the athlete stopped. */
  guidedOver(how: GuidedEnd['ended']) {
    this.wish(GUIDED_OVER[how]);
  }

  /** An exercise with the camera is over; without anything measured it was left, not done. */
  cameraDone(outcomes: readonly Outcome[]) {
    this.#measured = { ...this.#measured, [this.#state.at]: outcomes };
    this.wish(outcomes.length > 0 ? 'done' : 'stopped');
  }

  close() {
    for (const close of this.#toClose.splice(0)) close();
  }

  #tick() {
    const now = this.#options.clock.nowMs();
    const elapsedMs = now - this.#lastMs;
    this.#lastMs = now;
    if (elapsedMs > ASLEEP_MS && this.#state.status === 'next') this.wish('pause');
    else this.#take(rowAfter(this.#state, elapsedMs));
  }

  #take(state: RowState) {
    const { status, at } = this.#state;
    this.#state = state;
    if (state.at !== at && state.status === 'next') this.#announce();
    if (status === state.status) return;
    if (state.status === 'finished') this.#options.onFinished(this.#done());
  }

  #announce() {
    if (this.now) this.#options.announce(this.now, Math.ceil(this.#state.leftMs / 1000));
  }

  #done() {
    return this.items
      .filter((_, i) => this.#state.outcomes[i] === 'done')
      .map(({ item }) => item.exercise);
  }
}
