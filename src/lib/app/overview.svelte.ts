import { GUIDED } from '../exercises/guided-registry.ts';
import { exerciseById } from '../exercises/registry.ts';
import { overviewOf } from '../progress/overview.ts';
import type { StoredGuided } from '../storage/guided-record.ts';
import type { StoredSession } from '../storage/session-record.ts';
import type { History } from './history.svelte.ts';

/** What the page of history shows of all results, worked out once for each change. */
export class Overview {
  readonly #history: History;
  readonly #byExercise = $derived.by(() => grouped(this.#history.rows));

  /** Rotation, balance and hip drop. */
  readonly themes = $derived.by(() => overviewOf((id) => this.#byExercise.get(id) ?? []));

  /** Exercises that were done, the latest first. */
  readonly done = $derived.by(() =>
    [...this.#byExercise].flatMap(([id, rows]) => {
      const exercise = exerciseById(id);
      return exercise ? [{ exercise, latest: rows[0]!, count: rows.length }] : [];
    }),
  );

  readonly guided = $derived.by(() => {
    const runs = grouped(this.#history.guided);
    return GUIDED.flatMap((exercise) => {
      const own = runs.get(exercise.id);
      return own ? [{ exercise, runs: own }] : [];
    });
  });

  constructor(history: History) {
    this.#history = history;
  }

  get empty(): boolean {
    return this.#history.rows.length + this.#history.guided.length === 0;
  }
}

/** In the order in which they come. */
function grouped<Row extends StoredSession | StoredGuided>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.exerciseId);
    if (group) group.push(row);
    else groups.set(row.exerciseId, [row]);
  }
  return groups;
}
