import type { View } from '../pose/pose-frame.ts';
import type { Rule, Task } from '../rules/rule.ts';
import type { Foundation } from './guided-exercise.ts';
import type { Caution, Equipment } from './needs.ts';

export const PILLARS = ['hips', 'feet', 'rotate', 'dynamic'] as const;
export type Pillar = (typeof PILLARS)[number];

/** The order within a session: what was let go can move, what moves can get strong, what is strong can carry load. */
export const STAGES = ['release', 'mobilise', 'strengthen', 'load'] as const;
export type Stage = (typeof STAGES)[number];

/** 'measured': the camera gives numbers; 'counted': it counts reps or time; 'guided': the camera is off. */
export type Kind = 'measured' | 'counted' | 'guided';

/** Declared by the athlete: no camera can tell. */
export const EYES = ['open', 'closed'] as const;
export type Eyes = (typeof EYES)[number];

/** More than anybody holds in an exercise of this catalogue: what an address or a field may say. Unit: kg. */
export const HEAVIEST_KG = 200;

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

/** What a test must show before the next level is proposed: on every side that is tested, beyond its measurement error. */
export type Gate = {
  readonly rule: string;
  readonly metric: string;
} & ({ readonly atLeast: number } | { readonly atMost: number });

/** How much of a level is done. */
export interface Dose {
  readonly sets: number;
  /** Repetitions a set and side. Missing: it is held, or lasts for the time of its protocol. */
  readonly reps?: number;
  /** Missing: it is counted in repetitions. Unit: s a set and side. */
  readonly holdS?: number;
  readonly timesPerWeek: number;
}

/** One rung of an exercise: a variant with its dose. What it is stands in the texts, by its id. */
export interface ExerciseLevel {
  /** One of its kind in its exercise. */
  readonly id: string;
  readonly dose: Dose;
  /** All must hold. Missing: nothing harder follows. */
  readonly gate?: readonly Gate[];
  /** What differs from the protocol of the exercise. */
  readonly protocol?: Partial<Protocol>;
  /** Missing: open. */
  readonly eyes?: Eyes;
  /** Both feet stay on the floor, although each side has its own trial: the side is the one nearer to the camera. */
  readonly onBothLegs?: boolean;
  /** What this level needs besides the equipment of the exercise. */
  readonly equipment?: readonly Equipment[];
  /** Who should wait with this level in particular. */
  readonly cautions?: readonly Caution[];
}

/** Title, steps and whatever else is said about it stand in the texts, by its id. */
export interface Exercise {
  readonly id: string;
  readonly version: number;
  readonly pillar: Pillar;
  readonly kind: Kind;
  /** Where it stands in a session. Missing: 'strengthen'. */
  readonly stage?: Stage;
  /** Good in the minutes before a run: standing, moving, not tiring. */
  readonly beforeRun?: true;
  readonly task: Task;
  /** One leg (or side) at a time, or both in one trial. */
  readonly sides: 'each' | 'both';
  /** Both sides take turns within one trial, so a dose of repetitions is that of a side. Missing: it is that of the trial. */
  readonly alternates?: boolean;
  /** First = recommended. */
  readonly views: readonly View[];
  /** First = the one whose verdict colours the screen and whose value is shown large. */
  readonly rules: readonly Rule[];
  /** The metric shown largest in results, and the series shown live. */
  readonly headline: { readonly rule: string; readonly metric: string };
  readonly protocol: Protocol;
  /** Done with open or closed eyes: the level says which, and it is kept with the result. */
  readonly asksEyes?: boolean;
  /** As of a level: nobody is told to stand on one leg. */
  readonly onBothLegs?: boolean;
  /** Done with a weight in the hands: the athlete says how heavy. */
  readonly asksLoad?: boolean;
  /** Which leg the camera must be beside, where it is seen from the side. Missing: the stance leg. */
  readonly nearLeg?: 'stance' | 'free';
  /** Easiest first: the one before is what to go back to. */
  readonly levels: readonly ExerciseLevel[];
  /** What should be there before it: a plan waits for it. */
  readonly foundation?: readonly Foundation[];
  readonly equipment: readonly Equipment[];
  /** Who should wait or ask somebody first. */
  readonly cautions: readonly Caution[];
}
