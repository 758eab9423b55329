import type { Exercise } from '../exercises/exercise.ts';
import { opposite, type Side } from '../pose/keypoints.ts';
import type { Mode } from './cue-policy.ts';

/** How much of an exercise is done in one go. */
export type Amount = 'one' | 'both' | 'full';

/** One trial of a workout. */
export interface Turn {
  readonly side: Side | undefined;
  /** Whether anything is shown or said about form while it lasts. */
  readonly feedback: boolean;
}

/** When a training trial comes with feedback: 'faded' = all at first, then two out of three. */
export type FeedbackSchedule = 'faded' | 'always';

/** Trials of an exercise that all come with feedback, before it fades. Source: ours; Willy 2012 faded over the last half of eight sessions. */
const LEARNING_TRIALS = 6;
/** Of so many trials the last is done without. Source: Marco-Ahullo 2024: 67 % of trials with feedback was the only schedule that lasted. */
const CYCLE = 3;

/** The amounts that make sense for an exercise, first = proposed. */
export function amountsOf({ sides, protocol }: Exercise): readonly Amount[] {
  if (sides === 'both') return protocol.bestOf ? ['one', 'full'] : ['one'];
  return protocol.bestOf ? ['both', 'full', 'one'] : ['both', 'one'];
}

/**
 * Whether a trial comes with feedback. Unit: trials counted from 0 over all training of this exercise.
 * Source: measures.md B5.
 */
export function withFeedback(mode: Mode, schedule: FeedbackSchedule, trial: number): boolean {
  if (mode === 'test') return false;
  if (schedule === 'always' || trial < LEARNING_TRIALS) return true;
  return trial % CYCLE !== CYCLE - 1;
}

/** So many sets of each side, and one more of a side that is behind. */
export interface Planned {
  readonly sets: number;
  readonly extra?: Side;
}

/** The trials of a workout: sides take turns, so that one rests while the other works. */
export function turnsOf(
  exercise: Exercise,
  asked: {
    readonly amount: Amount;
    readonly first: Side;
    readonly mode: Mode;
    readonly schedule: FeedbackSchedule;
    /** Training trials of this exercise before today's. */
    readonly trialsBefore: number;
    /** As a plan asks for it. Missing: the amount says how much. */
    readonly planned?: Planned | undefined;
  },
): Turn[] {
  const { first, planned } = asked;
  const amount = planned ? 'both' : asked.amount;
  const sides: (Side | undefined)[] =
    exercise.sides === 'both' ? [undefined] : amount === 'one' ? [first] : [first, opposite(first)];
  const rounds = planned?.sets ?? (amount === 'full' ? (exercise.protocol.bestOf ?? 1) : 1);
  const extra = planned?.extra && exercise.sides === 'each' ? [planned.extra] : [];
  return [...Array.from({ length: rounds }, () => sides).flat(), ...extra].map((side, i) => ({
    side,
    feedback: withFeedback(asked.mode, asked.schedule, asked.trialsBefore + i),
  }));
}
