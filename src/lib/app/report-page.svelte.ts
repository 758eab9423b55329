import { EXERCISES } from '../exercises/registry.ts';
import { dayOf, type Day } from '../progress/calendar-day.ts';
import { periodOf, type PeriodWish } from '../progress/report-period.ts';
import { reportOf } from '../progress/report.ts';
import type { History } from './history.svelte.ts';
import { today } from './today.ts';

/** What is chosen for the printed report, and what stands on it. */
export class ReportPage {
  wish = $state.raw<PeriodWish>({ kind: 'weeks', from: '', to: '' });
  /** Ids of exercises left out: whatever else was done is on it. */
  #leftOut = $state.raw<readonly string[]>([]);
  readonly nowMs = Date.now();
  readonly version = __APP_VERSION__;
  readonly #history: Pick<History, 'rows' | 'guided'>;
  readonly #today = today();

  constructor(history: Pick<History, 'rows' | 'guided'>) {
    this.#history = history;
  }

  readonly #period = $derived.by(() => {
    const { from, to } = periodOf(this.wish, this.#today);
    // An open beginning is the first result there is.
    return { from: Number.isFinite(from) ? from : Math.min(to, this.#firstDay), to };
  });

  /** Everything done in the period. */
  readonly all = $derived.by(() => {
    const { rows, guided } = this.#history;
    return reportOf(EXERCISES, { rows, guided }, this.#period);
  });
  readonly shown = $derived(
    this.all.parts.filter((one) => !this.#leftOut.includes(one.exercise.id)),
  );
  readonly fromMs = $derived(noonOf(this.#period.from));
  readonly toMs = $derived(noonOf(this.#period.to));

  get #firstDay(): Day {
    const { rows, guided } = this.#history;
    return Math.min(...[...rows, ...guided].map(({ startedAt }) => dayOf(startedAt)));
  }

  /** Of the exercises done in the period only these. */
  show(ids: readonly string[]) {
    const here = this.all.parts.map(({ exercise }) => exercise.id);
    this.#leftOut = [
      ...this.#leftOut.filter((id) => !here.includes(id)),
      ...here.filter((id) => !ids.includes(id)),
    ];
  }
}

/** Noon of a day where the device is: no change of clocks reaches it. */
function noonOf(day: Day): number {
  const date = new Date(day * 86_400_000);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
}
