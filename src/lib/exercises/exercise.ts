import type { View } from '../pose/pose-frame.ts';
import type { Rule, Task } from '../rules/rule.ts';

export type Pillar = 'hips' | 'feet' | 'rotate' | 'dynamic';

/** 'measured': the camera gives numbers; 'counted': it counts reps or time; 'guided': the camera is off. */
export type Kind = 'measured' | 'counted' | 'guided';

/** Declared by the athlete: no camera can tell. */
export const EYES = ['open', 'closed'] as const;
export type Eyes = (typeof EYES)[number];

/** How one trial runs. Times in seconds. */
export interface Protocol {
  /** Quiet start: on two legs, or sitting still. */
  readonly baselineS: number;
  readonly countdownS: number;
  /** The trial ends by itself after this long, if nothing ended it before. */
  readonly capS: number;
  /** Full repetitions after which the trial ends; `undefined` = it lasts until the cap or an end event. */
  readonly reps?: number;
  /** Events of its rules that end the trial, e.g. 'footDown'. */
  readonly endedBy: readonly string[];
  /** Trials of one side of which the best and the mean are told. Missing: each stands alone. */
  readonly bestOf?: number;
  /** A metronome beats this often during the trial, as part of the protocol. */
  readonly beatS?: number;
}

/** Title, steps and whatever else is said about it stand in the texts, by its id. */
export interface Exercise {
  readonly id: string;
  readonly version: number;
  readonly pillar: Pillar;
  readonly kind: Kind;
  readonly task: Task;
  /** One leg (or side) at a time, or both in one trial. */
  readonly sides: 'each' | 'both';
  /** First = recommended. */
  readonly views: readonly View[];
  /** First = the one whose verdict colours the screen and whose value is shown large. */
  readonly rules: readonly Rule[];
  /** The metric shown largest in results, and the series shown live. */
  readonly headline: { readonly rule: string; readonly metric: string };
  readonly protocol: Protocol;
  /** Done with open or closed eyes: the athlete says which. */
  readonly asksEyes?: boolean;
}
