import { ALL_EXERCISES } from '../exercises/any-exercise.ts';
import type { Caution, Equipment } from '../exercises/needs.ts';
import { beforeRun } from '../progress/before-run.ts';
import { caughtUp, nextSession, weekIsOver } from '../progress/catch-up.ts';
import { dayOf, type Day } from '../progress/calendar-day.ts';
import { levelsAfterPain } from '../progress/levels-after-pain.ts';
import { itemsToDo, withoutWaiting } from '../progress/plan-choices.ts';
import { markDone } from '../progress/plan-edits.ts';
import type { PlanInput } from '../progress/plan-input.ts';
import type { PlanItem, WeekPlan } from '../progress/week.ts';
import { weekPlan } from '../progress/week-plan.ts';
import type { History } from './history.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import { today } from './today.ts';

/** The plan of the week as it stands today; every change is kept on this device. */
export class Planner {
  readonly #settings: Settings;
  readonly #history: History;
  readonly today = today();
  /** What is stored has arrived. */
  ready = $state(false);

  constructor({ settings, history }: { settings: Settings; history: History }) {
    this.#settings = settings;
    this.#history = history;
  }

  /** Fetches what is stored; a week that has gone by is followed by a new one. */
  async open() {
    await Promise.all([this.#settings.load(), this.#history.load()]);
    const { plan } = this.#settings;
    if (plan && weekIsOver(plan, this.today)) this.make();
    this.ready = true;
  }

  get input(): PlanInput {
    const { planDays, planMinutes, equipment, cautions, restS, plan } = this.#settings;
    const { levels, painAnswers } = this.#settings;
    return {
      catalogue: ALL_EXERCISES,
      wishes: {
        days: planDays,
        minutes: planMinutes,
        // Ids are forever; one that nobody knows any more is simply needed by nothing.
        equipment: equipment as readonly Equipment[],
        cautions: cautions as readonly Caution[],
        levels: levelsAfterPain(levels, painAnswers, ALL_EXERCISES),
        restS,
      },
      rows: this.#history.rows,
      lastDone: { ...plan?.lastDone, ...this.#guidedDays() },
      today: this.today,
    };
  }

  /** Missing: none was made yet. */
  get week(): WeekPlan | undefined {
    const { plan } = this.#settings;
    return plan && withoutWaiting(caughtUp(plan, this.today), this.input);
  }

  /** The session to do next. Missing: none is open. */
  get next() {
    return this.week && nextSession(this.week);
  }

  get beforeRun() {
    return beforeRun(this.input);
  }

  /** A new week from today on. */
  make() {
    this.#keep(weekPlan(this.input));
  }

  change(edit: (plan: WeekPlan, input: PlanInput) => WeekPlan) {
    if (this.week) this.#keep(edit(this.week, this.input));
  }

  /** Ticks a session. @param exercises what was really done of it */
  finish(session: number, exercises: readonly string[]) {
    this.change((plan, { today }) => markDone(plan, session, { exercises, today }));
  }

  /** What may be done with what was told in the meantime. */
  fine(items: readonly PlanItem[]) {
    return itemsToDo(items, this.input);
  }

  /** When each guided exercise was last done, newest last. */
  #guidedDays(): Record<string, Day> {
    const runs = this.#history.guided.toReversed();
    return Object.fromEntries(runs.map((run) => [run.exerciseId, dayOf(run.startedAt)]));
  }

  #keep(plan: WeekPlan) {
    this.#settings.set('plan', plan);
  }
}
