import type { Snippet } from 'svelte';
import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { DotsSeen } from '../pose/pose-frame.ts';
import type { CueId } from '../rules/cues.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { Unit, Verdict } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { SessionState } from '../session/session.ts';
import type { Check } from '../session/set-up-gate.ts';
import type { Turn } from '../session/workout-plan.ts';
import type { Command, WorkoutState } from '../session/workout.ts';
import type { Messages } from '../texts/messages.ts';
import type { StagePhase } from './phase-texts.ts';

/** Everything that can fail has its words in the texts. */
export type FailureId = keyof Messages['failures'];

/** What the stage shows of one run; the app's running session has this shape. */
export interface StageRun {
  readonly exercise: Exercise;
  readonly side: Side | undefined;
  readonly phase: StagePhase;
  readonly mirrored: boolean;
  readonly isDemo: boolean;
  readonly loadProgress: number | undefined;
  readonly checks: readonly Check[];
  /** How it stands with the dots of precise mode. Missing: not in that mode, or nobody in view. */
  readonly dots: DotsSeen | undefined;
  readonly note: SessionState['note'];
  readonly secondsLeft: number | undefined;
  readonly elapsedS: number;
  readonly holdS: number | undefined;
  readonly repsDone: number;
  /** The arms are to be raised once before the trial. */
  readonly armsFirst: boolean;
  readonly headline:
    | {
        readonly id: string;
        readonly value: number | null;
        readonly error: number | null;
        readonly unit: Unit;
      }
    | undefined;
  readonly verdict: Verdict | undefined;
  readonly reason: ReasonId | undefined;
  readonly cue: CueId | undefined;
  readonly fps: number | undefined;
  readonly confidence01: number | undefined;
  readonly failure:
    | {
        readonly id: FailureId;
        readonly action: 'retry' | 'demo' | 'reload';
      }
    | undefined;
  readonly storageProblem: keyof Messages['storage'] | undefined;
  /** Trials scored so far. */
  readonly outcomes: readonly { readonly turn: Turn; readonly result: ScoreResult }[];
  readonly turn: Turn | undefined;
  readonly next: Turn | undefined;
  readonly restLeftS: number | undefined;
  readonly may: WorkoutState['may'];
}

/** What can be done on the stage. */
export interface StageActions {
  readonly oncommand: (wish: Command) => void;
  readonly onagain: () => void;
  readonly onotherside: () => void;
  /** Missing: there is no result to see. */
  readonly onresult: (() => void) | undefined;
  /** Missing: it makes no sense here. */
  readonly ondemo: (() => void) | undefined;
  readonly onleave: () => void;
  /** Hands over what could not be stored. Missing: everything was. */
  readonly onsavefiles?: (() => void) | undefined;
  /** Asks at the end how it felt. Missing: a demo. */
  readonly feel?: Snippet | undefined;
}
