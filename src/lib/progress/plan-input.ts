import type { AnyExercise } from '../exercises/any-exercise.ts';
import type { Caution, Equipment } from '../exercises/needs.ts';
import type { GlanceRow } from './at-a-glance.ts';
import type { Day, Weekday } from './calendar-day.ts';

/** What the athlete wants and has. */
export interface PlanWishes {
  /** Days that are free. Assumes: at least two. */
  readonly days: readonly Weekday[];
  /** At most, each session. */
  readonly minutes: number;
  readonly equipment: readonly Equipment[];
  /** What was answered to the safety questions. */
  readonly cautions: readonly Caution[];
  /** The chosen level by exercise. Missing: its easiest. */
  readonly levels: Readonly<Record<string, string>>;
  /** Between two trials. Unit: s. */
  readonly restS: number;
}

/** Everything a plan is worked out from: the same again gives the same plan again. */
export interface PlanInput {
  readonly catalogue: readonly AnyExercise[];
  readonly wishes: PlanWishes;
  /** Stored results, in any order. */
  readonly rows: readonly GlanceRow[];
  /** When what has no stored results was last done, by exercise. */
  readonly lastDone: Readonly<Record<string, Day>>;
  readonly today: Day;
}

/** Unit: min a session. Source: programme.md, 15 to 25. */
export const PLAN_MINUTES = { least: 15, usual: 20, most: 25 } as const;
/** Sessions a week. Source: programme.md, two to three. */
export const PLAN_SESSIONS = { least: 2, most: 3 } as const;
