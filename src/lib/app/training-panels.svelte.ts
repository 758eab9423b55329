import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { DotsSeen, PoseFrame } from '../pose/pose-frame.ts';
import type { CueId } from '../rules/cues.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { MetricValue, Unit, Verdict } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { EndReason, SessionState } from '../session/session.ts';
import type { Check } from '../session/set-up-gate.ts';
import { median } from '../signal/statistics.ts';
import type { Failure, StorageProblem } from './failures.ts';

export type TrainingPhase =
  'loading' | 'gate' | 'baseline' | 'countdown' | 'trial' | 'scoring' | 'done' | 'failed';

export interface Headline {
  /** Id of the metric. */
  readonly id: string;
  readonly value: number | null;
  readonly error: number | null;
  readonly unit: Unit;
  readonly side: Side | undefined;
}

/** What a page shows of a running session. Only the session it belongs to writes it. */
export class TrainingPanels {
  readonly exercise: Exercise;
  phase = $state<TrainingPhase>('loading');
  /** 0 to 1 while the model loads; undefined when it cannot be known. */
  loadProgress = $state<number | undefined>();
  checks = $state.raw<readonly Check[]>([]);
  dots = $state.raw<DotsSeen | undefined>();
  secondsLeft = $state<number | undefined>();
  elapsedS = $state(0);
  headline = $state.raw<Headline | undefined>();
  values = $state.raw<readonly MetricValue[]>([]);
  verdict = $state<Verdict | undefined>();
  reason = $state<ReasonId | undefined>();
  cue = $state<CueId | undefined>();
  repsDone = $state(0);
  fps = $state<number | undefined>();
  confidence01 = $state<number | undefined>();
  /** What is wrong with the baseline, if it is asked for again. */
  note = $state<SessionState['note']>();
  failure = $state.raw<Failure | undefined>();
  /** Not fatal: the result is shown, but could not be kept. */
  storageProblem = $state<StorageProblem | undefined>();
  endReason = $state<EndReason | undefined>();
  result = $state.raw<ScoreResult | undefined>();
  storedId = $state<string | undefined>();
  side = $state<Side | undefined>();
  mirrored = $state(true);

  constructor(exercise: Exercise) {
    this.exercise = exercise;
  }

  /** Length of the present hold, from the live rules. Unit: s. */
  get holdS(): number | undefined {
    return this.values.find((v) => v.id === 'hold-time')?.value ?? undefined;
  }

  protected show(state: SessionState, frame: PoseFrame | undefined) {
    if (state.phase !== 'done') this.phase = state.phase;
    this.checks = state.checks;
    this.dots = frame?.dots;
    this.secondsLeft = state.secondsLeft;
    this.elapsedS = state.elapsedS;
    this.repsDone = state.repsDone;
    this.fps = state.fps;
    this.confidence01 = frame?.image && median(Object.values(frame.image).map((p) => p.score));
    this.note = state.note;
    this.verdict = state.reading?.verdict;
    this.values = state.reading?.values ?? [];
    this.headline = this.#headlineOf(this.values);
    this.reason = state.reading?.reason;
    if (state.cue) this.cue = state.cue;
    else if (this.verdict === 'good') this.cue = undefined;
  }

  protected clear() {
    this.phase = 'loading';
    this.failure = undefined;
    this.result = undefined;
    this.storedId = undefined;
    this.storageProblem = undefined;
    this.endReason = undefined;
    this.note = undefined;
    this.cue = undefined;
  }

  #headlineOf(values: readonly MetricValue[]): Headline | undefined {
    return values.find((v) => v.id === this.exercise.headline.metric) ?? values[0];
  }
}
