import type { Keypoint, Side } from '../pose/keypoints.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import type { ReasonId } from './reasons.ts';

/** `unsure` is an honest answer: it always carries a reason a person can act on. */
export type Verdict = 'good' | 'warn' | 'fault' | 'unsure';

export const UNITS = ['deg', 'deg/10s', 's', 'mm', '%LL', '%', 'count', 'ms'] as const;
export type Unit = (typeof UNITS)[number];

/** What the movement is, as far as a rule must know. */
export type Task =
  | 'stance'
  | 'squat'
  | 'abduction'
  | 'calf-raise'
  | 'leg-swing-sagittal'
  | 'leg-swing-frontal'
  | 'hip-hitch'
  | 'toe-raise'
  | 'hinge'
  | 'good-morning'
  | 'lunge'
  | 'hop'
  | 'jump'
  | 'knee-to-elbow'
  | 'windmill'
  | 'four-point'
  | 'prone'
  | 'side-lying'
  | 'rotation-seated'
  | 'rotation-standing'
  | 'rotation-kneeling';

/** What stays the same through one trial. */
export interface TrialContext {
  readonly task: Task;
  readonly view: View;
  /** The leg stood on; `undefined` for two-legged and seated tasks. */
  readonly stance: Side | undefined;
  /** Model id of the recording, e.g. 'blazepose-full'. */
  readonly model: string;
  /** Body height. Missing: 170 cm assumed, with an error that says so. */
  readonly heightCm: number | undefined;
  /** Overrides of the rule's own tuning, by number id. */
  readonly tuning?: Readonly<Record<string, number>>;
}

/** A stretch of time within a track. Unit: ms, both ends included. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A whole recording with its parts marked: the quiet two-leg (or neutral) baseline, and the trial. */
export interface Track {
  readonly frames: readonly PoseFrame[];
  readonly baseline: Span | undefined;
  readonly trial: Span;
}

/** One measured value: never a silent number, always an error or a reason. */
export interface MetricValue<Id extends string = string> {
  readonly id: Id;
  readonly side: Side | undefined;
  /** Missing: null, with `reason`. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Half width of the 95 % interval, in `unit`. Missing: null when there is no value. */
  readonly error: number | null;
  /** Samples or repetitions behind the value. */
  readonly n: number;
  readonly reason?: ReasonId;
}

/** A number that goes with an event: how far a turn went, how deep a squat, how high a lift, how much the pelvis dropped. */
export interface EventAmount {
  readonly id: 'turn' | 'drop' | 'depth' | 'lift';
  /** Missing: null, as it could not be measured. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly error?: number;
}

/** Something that happened, in the past tense: `footDown`, `lostSight`. */
export interface RuleEvent {
  readonly tMs: number;
  readonly kind: string;
  readonly side?: Side;
  readonly amounts?: readonly EventAmount[];
}

/** What one frame says, causally filtered: for the screen and the voice, never stored as a result. */
export interface RuleReading {
  readonly verdict: Verdict;
  /** Why unsure; the keypoint it is about, if it is about one. */
  readonly reason?: ReasonId;
  readonly missing?: readonly Keypoint[];
  readonly values: readonly MetricValue[];
  readonly events: readonly RuleEvent[];
  /** The one thing to say now, if anything; its words stand in the texts. */
  readonly cue?: string;
}

/** A live rule in mid-trial: same frames in, same readings out. */
export interface LiveRule {
  step(frame: PoseFrame): RuleReading;
}

export const SERIES = [
  'hipDropDeg',
  'trunkLeanDeg',
  'rotationDeg',
  'pelvisYawDeg',
  'swayMlMm',
  'footLift',
] as const;
export type SeriesId = (typeof SERIES)[number];

/** One value per frame of the track, at the recording's own timestamps. Missing: null. */
export type Series = readonly (number | null)[];

/** The final answer, from the whole track with zero-phase filters. */
export interface RuleSummary {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonId[];
  readonly metrics: readonly MetricValue[];
  readonly events: readonly RuleEvent[];
  readonly series: Readonly<Partial<Record<SeriesId, Series>>>;
  /** Share of trial frames in which the rule could measure, 0 to 1. */
  readonly usableShare: number;
}

/** What a metric is measured in and rests on; its title, definition and sign stand in the texts. */
export interface MetricSpec {
  readonly unit: Unit;
  readonly source: string;
  /** Smallest change called a change until the athlete's own repeats say better, in `unit`. */
  readonly fallbackMdc?: number;
  /** Which way is better for a runner. Missing: neither, or nobody knows. */
  readonly better?: 'more' | 'less';
}

/** What a number is counted in; 'ratio' has no unit. */
export type TuningUnit =
  Exclude<Unit, 'deg/10s' | 'count'> | 'Hz' | 'shoulder-widths' | 'repetitions' | 'ratio';

/** A number that can be turned, with its legal range and where it comes from. */
export interface TuningSpec {
  readonly min: number;
  readonly default: number;
  readonly max: number;
  readonly unit: TuningUnit;
  readonly source: string;
}

/** A rule says nothing in words: what people read about it stands in the texts, by its id. */
export interface Rule {
  readonly id: string;
  /** Raised whenever a number would come out differently. */
  readonly version: number;
  readonly views: readonly View[];
  readonly tasks: readonly Task[];
  readonly metrics: Readonly<Record<string, MetricSpec>>;
  readonly tuning: Readonly<Record<string, TuningSpec>>;
  /** Event kinds it can give. */
  readonly events: readonly string[];
  /** Cue ids it can give. */
  readonly cues: readonly string[];
  /** Below this the rule is unsure. Unit: frames per second. */
  readonly minFps: (task: Task) => number;
  /** It measures better when the model has looked at some pictures flipped as well. Missing: it does not. */
  readonly usesFlipped?: boolean;
  /** It measures better when the surface of the trunk was followed. Missing: it does not. */
  readonly usesSurface?: boolean;
  /** Points without which it cannot measure. */
  readonly needs: (context: TrialContext) => readonly Keypoint[];
  /** Starts a live rule; `baseline` = the quiet frames just recorded. */
  readonly live: (context: TrialContext, baseline: readonly PoseFrame[]) => LiveRule;
  readonly summarise: (context: TrialContext, track: Track) => RuleSummary;
}

/** The value of a tuning number in this trial. */
export function tuned<T extends Readonly<Record<string, TuningSpec>>>(
  specs: T,
  context: Pick<TrialContext, 'tuning'>,
): { readonly [K in keyof T]: number } {
  const out: Record<string, number> = {};
  for (const [id, spec] of Object.entries(specs)) out[id] = context.tuning?.[id] ?? spec.default;
  return out as { readonly [K in keyof T]: number };
}
