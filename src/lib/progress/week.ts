import type { Pillar } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { Day } from './calendar-day.ts';

/** Why something is in the plan; its words stand in the texts. */
export type PlanReason =
  | {
      readonly id: 'sides-apart';
      /** The side that is behind, and by how much in the unit of the metric. */
      readonly side: Side;
      readonly by: number;
      readonly metric: string;
    }
  | { readonly id: 'outside-band'; readonly verdict: 'warn' | 'fault' }
  | { readonly id: 'not-for-days'; readonly days: number }
  | { readonly id: 'not-done-yet' }
  | { readonly id: 'prepares'; readonly pillar: Pillar }
  | { readonly id: 'four-pillars'; readonly pillar: Pillar }
  | { readonly id: 'before-run' }
  | { readonly id: 'your-choice' };

/** One exercise of a session. */
export interface PlanItem {
  readonly exercise: string;
  readonly level: string;
  /** Of each side, where each has its own. */
  readonly sets: number;
  /** The side that gets one set more. */
  readonly extra?: Side;
  /** With getting ready, rests and the way to the next. Rounded up. */
  readonly minutes: number;
  readonly reason: PlanReason;
}

export interface PlanSession {
  /** One of its kind in its week. */
  readonly id: number;
  readonly day: Day;
  readonly state: 'open' | 'done' | 'skipped';
  /** Missing: not done. */
  readonly doneOn?: Day;
  /** In the order in which they are done. */
  readonly items: readonly PlanItem[];
}

/** Seven days from the day it was made. */
export interface WeekPlan {
  readonly from: Day;
  /** Earliest first. */
  readonly sessions: readonly PlanSession[];
  /** When what has no stored results was last done, by exercise; carried on from week to week. */
  readonly lastDone: Readonly<Record<string, Day>>;
}

/** Days a plan is made for. */
export const WEEK_DAYS = 7;

/** Unit: min. */
export const minutesTogether = (items: readonly PlanItem[]) =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);
