import type { Point } from '../geometry/points.ts';
import type { Keypoint, Side } from '../pose/keypoints.ts';
import type { ImagePose, PoseFrame, View } from '../pose/pose-frame.ts';
import type { Sample } from '../signal/statistics.ts';
import type { CueId } from './cues.ts';
import { movementLive } from './movement-live.ts';
import { summariseMovement } from './movement-summary.ts';
import type { ReasonId } from './reasons.ts';
import type {
  EventAmount,
  MetricSpec,
  Rule,
  Span,
  Task,
  TrialContext,
  TuningSpec,
} from './rule.ts';

/*
 * Most exercises are one movement, repeated: something goes there and back, and meanwhile a few things should hold.
 * Such a rule is data: what a frame shows, what of it is counted, what is measured of each repetition, and from where
 * on a measure is worth a word.
 */

/** What is counted as a repetition, and whose it is. */
export interface Counted<S extends string = string, T extends string = string> {
  readonly signal: S;
  /** Missing: the stance side, or nobody's where there is none. */
  readonly side?: Side;
  /** Less than this is wobble. Unit: that of the signal. */
  readonly turn: number;
  /** Smaller ones are none: the id of that number. */
  readonly least: T;
  /** Missing: half of the first five. */
  readonly shareOfFirst?: number;
  readonly shortestMs: number;
  readonly longestMs: number;
  /** Done when back by this share of its rise. Missing: by half. */
  readonly back?: number;
  /** While one of these is farther off than this, either way, somebody does something else. Unit: that of the signal. */
  readonly unless?: readonly { readonly signal: S; readonly beyond: number }[];
  /** Unseen for so long breaks nothing off, as where the body hides a hand on its way. Missing: 0.3 s. */
  readonly hiddenMs?: number;
}

/**
 * What is told of a repetition. 'peak': around its top; 'above-rest': its top above the rest just before, of the counted
 * signal; 'most' and 'least': over all of it, without the outermost twentieth; 'away': the same, whatever the sign;
 * 'range': from least to most; 'held': how long its top lasted, in s; 'low': around the turn before it; 'swing': from
 * there to its top; both are not told of one that began at rest; 'through': as 'range', from that turn on.
 */
export type Told =
  | 'peak'
  | 'above-rest'
  | 'most'
  | 'least'
  | 'away'
  | 'range'
  | 'held'
  | 'low'
  | 'swing'
  | 'through';

/** One number of each repetition, and from where on it is worth a word. */
export interface Measure<
  S extends string = string,
  M extends string = string,
  T extends string = string,
> {
  readonly metric: M;
  readonly signal: S;
  readonly told: Told;
  /** Of the repetitions of one side only. Missing: of all. */
  readonly of?: Side;
  /** −1 tells the opposite. Missing: 1. */
  readonly sign?: -1;
  /** Half width of the 95 % interval: a part that is always there, and a share of the value. Unit: that of the metric. */
  readonly error: number;
  readonly errorShare?: number;
  /** Instead of both, where it depends on how it was seen. Unit: that of the metric. */
  readonly errorOf?: (frames: readonly PoseFrame[], context: TrialContext, value: number) => number;
  /** Only these show it. Missing: all of the movement's. */
  readonly tasks?: readonly Task[];
  /** Ids of the numbers beyond which (or, for 'below', under which) it is worth a word. */
  readonly limits?: {
    readonly warn: T;
    readonly fault?: T;
    readonly cue: CueId;
    readonly when?: 'below';
  };
  /** Why it is missing. Missing: a point was hidden. */
  readonly unseen?: (
    frames: readonly PoseFrame[],
    span: Span,
    context: TrialContext,
  ) => ReasonId | undefined;
}

/** Everything that makes a movement a rule. `S`: what a frame shows; `M`: metrics; `T`: numbers that can be turned. */
export interface Movement<
  S extends string = string,
  M extends string = string,
  T extends string = string,
> {
  readonly id: string;
  readonly version: number;
  readonly views: readonly View[];
  readonly tasks: readonly Task[];
  readonly metrics: Readonly<Record<M, MetricSpec>>;
  readonly tuning: Readonly<Record<T, TuningSpec>>;
  readonly events: readonly string[];
  readonly cues: readonly CueId[];
  readonly minFps: number;
  /** A slow movement can be smoothed more. Missing: 6. Unit: Hz. */
  readonly cutoffHz?: number;
  /** Points without which nothing is measured. */
  readonly needs: (context: TrialContext) => readonly Keypoint[];
  /** False where the view or side hides it. */
  readonly sees: (context: TrialContext) => boolean;
  /** Unit: deg, or px for those among `lengths`. Missing: undefined where a point is. */
  readonly shows: (
    points: ImagePose,
    context: TrialContext,
    frame: PoseFrame,
  ) => Readonly<Record<S, Sample>>;
  /** Told in leg lengths: those that `shows` gives in px. */
  readonly lengths?: readonly S[];
  /** What a length is a share of. Space: image px. Missing: the leg, or the longer of both. */
  readonly lengthOf?: (points: ImagePose, context: TrialContext) => Sample;
  /** Told against the quiet start; others as they stand in the picture. */
  readonly fromRest: readonly S[];
  /** Of those, what says nothing as it stands in the picture. Missing: none. */
  readonly onlyFromRest?: readonly S[];
  readonly counts: (context: TrialContext) => readonly Counted<S, T>[];
  /** A spot that stays while somebody does this; missing points do not matter. Space: image px. */
  readonly anchor: (points: ImagePose, context: TrialContext) => Point | undefined;
  /** How far it may move within a repetition. Unit: leg lengths. */
  readonly anchorStays: number;
  readonly measures: readonly Measure<S, M, T>[];
  /** Id of the time under which a repetition is hurried. Missing: it may be as quick as it likes. Unit: s. */
  readonly hurriedS?: T;
  /** The number shown while it goes on. */
  readonly now: {
    readonly metric: M;
    readonly signal: S;
    readonly error: number;
    readonly errorShare?: number;
    /** Why it is missing while repetitions can still be counted. Missing: without it nothing is told. */
    readonly unseen?: ReasonId;
    /** While it is missing, repetitions are counted all the same. */
    readonly countsOn?: true;
  };
  /** Left less right of a measure that is told for each side. */
  readonly difference?: { readonly metric: M; readonly of: M };
  /** Without this measure the verdict is unsure; whatever else was seen is told all the same. */
  readonly leading?: M;
  /** What goes with the event of a repetition: one of the measures. */
  readonly amount?: { readonly id: EventAmount['id']; readonly metric: M };
  /** Height of the free foot over the stance foot: touches of the floor are noted as events and counted. */
  readonly foot?: { readonly signal: S; readonly metric: M };
}

/** Two metrics that every movement has; a movement may say more about them. */
export const REP_METRICS = {
  'rep-count': {
    unit: 'count',
    source:
      'ours: counted exactly on clean recordings of the synthetic athlete (tests/counting.test.ts)',
  },
  'rep-time': { unit: 's', source: 'ours: from one repetition to the next, timed half way back' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

/** The rule of a movement. */
export function movementRule<
  const Id extends string,
  S extends string,
  const Ms extends Readonly<Record<string, MetricSpec>>,
  const Ts extends Readonly<Record<string, TuningSpec>>,
  const E extends string,
>(
  movement: Movement<S, keyof Ms & string, keyof Ts & string> & {
    readonly id: Id;
    readonly metrics: Ms;
    readonly tuning: Ts;
    readonly events: readonly E[];
  },
) {
  const { id, version, views, tasks, metrics, tuning, events, cues, needs } = movement;
  // Inside, ids are plain strings: that they fit each other was checked above.
  const plain = movement as unknown as Movement;
  return {
    ...{ id, version, views, tasks, metrics, tuning, events, cues, needs },
    minFps: () => movement.minFps,
    live: (context, baseline) => movementLive(plain, context, baseline),
    summarise: (context, track) => summariseMovement(plain, context, track),
  } satisfies Rule;
}
