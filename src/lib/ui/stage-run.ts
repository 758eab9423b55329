import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { Verdict } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { StagePhase } from './phase-texts.ts';

/** What the stage shows of one run; the app's running session has this shape. */
export interface StageRun {
  readonly exercise: Exercise;
  readonly side: Side | undefined;
  readonly phase: StagePhase;
  readonly mirrored: boolean;
  readonly isDemo: boolean;
  readonly loadProgress: number | undefined;
  readonly checks: readonly { readonly id: string; readonly ok: boolean; readonly text: string }[];
  readonly note: string | undefined;
  readonly secondsLeft: number | undefined;
  readonly elapsedS: number;
  readonly holdS: number | undefined;
  readonly repsDone: number;
  readonly headline:
    | {
        readonly label: string;
        readonly value: number | null;
        readonly error: number | null;
        readonly unit: string;
      }
    | undefined;
  readonly verdict: Verdict | undefined;
  readonly reasonText: string | undefined;
  readonly cueText: string | undefined;
  readonly fps: number | undefined;
  readonly confidence01: number | undefined;
  readonly failure:
    | {
        readonly title: string;
        readonly text: string;
        readonly action: 'retry' | 'demo' | 'reload';
      }
    | undefined;
  readonly storageProblem: string | undefined;
  readonly result: ScoreResult | undefined;
}

/** What can be done on the stage. */
export interface StageActions {
  readonly onstop: () => void;
  readonly onagain: () => void;
  readonly onotherside: () => void;
  /** Missing: there is no result to see. */
  readonly onresult: (() => void) | undefined;
  readonly ondemo: () => void;
  readonly onleave: () => void;
}
