import { GUIDED } from '../exercises/guided-registry.ts';
import { exerciseById } from '../exercises/registry.ts';
import { byExercise } from '../progress/by-exercise.ts';
import { overviewOf } from '../progress/overview.ts';
import type { History } from './history.svelte.ts';

/** What the page of history shows of all results, worked out once for each change. */
export class Overview {
  readonly #history: History;
  readonly #byExercise = $derived.by(() => byExercise(this.#history.rows));

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
    const runs = byExercise(this.#history.guided);
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
