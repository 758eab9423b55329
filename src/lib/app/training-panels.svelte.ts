import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { DotsSeen, PoseFrame } from '../pose/pose-frame.ts';
import type { CueId } from '../rules/cues.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { MetricValue, Unit, Verdict } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { SessionState } from '../session/session.ts';
import type { Check } from '../session/set-up-gate.ts';
import type { Turn } from '../session/workout-plan.ts';
import type { WorkoutPhase, WorkoutState } from '../session/workout.ts';
import { median } from '../signal/statistics.ts';
import type { Failure, StorageProblem } from './failures.ts';

export type TrainingPhase =
  'loading' | Exclude<WorkoutPhase, 'finished'> | 'scoring' | 'done' | 'failed';

/** A trial that was scored. */
export interface Outcome {
  readonly turn: Turn;
  readonly result: ScoreResult;
  /** Missing: it was not kept. */
  readonly storedId: string | undefined;
}

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
  armsFirst = $state(false);
  fps = $state<number | undefined>();
  confidence01 = $state<number | undefined>();
  /** What is wrong with the baseline, if it is asked for again. */
  note = $state<SessionState['note']>();
  failure = $state.raw<Failure | undefined>();
  /** Not fatal: the result is shown, but could not be kept. */
  storageProblem = $state<StorageProblem | undefined>();
  outcomes = $state.raw<readonly Outcome[]>([]);
  turn = $state.raw<Turn | undefined>();
  /** Missing: nothing follows. */
  next = $state.raw<Turn | undefined>();
  restLeftS = $state<number | undefined>();
  /** What can be asked for now. */
  may = $state.raw<WorkoutState['may']>({});
  mirrored = $state(true);

  constructor(exercise: Exercise) {
    this.exercise = exercise;
  }

  /** Length of the present hold, from the live rules. Unit: s. */
  get holdS(): number | undefined {
    return this.values.find((v) => v.id === 'hold-time')?.value ?? undefined;
  }

  /** The leg stood on now. Missing: both sides are in one trial. */
  get side(): Side | undefined {
    return this.turn?.side;
  }

  protected show(workout: WorkoutState, frame: PoseFrame | undefined) {
    const { session: state, phase } = workout;
    if (phase !== 'finished') this.phase = phase;
    this.turn = workout.turn;
    this.next = workout.next;
    this.restLeftS = workout.restLeftS;
    this.may = workout.may;
    this.checks = state.checks;
    this.dots = frame?.dots;
    this.secondsLeft = state.secondsLeft;
    this.elapsedS = state.elapsedS;
    this.repsDone = state.repsDone;
    this.armsFirst = state.armsFirst;
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
    this.outcomes = [];
    this.storageProblem = undefined;
    this.turn = undefined;
    this.may = {};
    this.note = undefined;
    this.cue = undefined;
  }

  #headlineOf(values: readonly MetricValue[]): Headline | undefined {
    return values.find((v) => v.id === this.exercise.headline.metric) ?? values[0];
  }
}
