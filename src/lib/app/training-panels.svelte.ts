import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { CUES } from '../rules/cues.ts';
import { REASONS } from '../rules/reasons.ts';
import type { MetricValue, Verdict } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { EndReason, SessionState } from '../session/session.ts';
import { CHECKS } from '../session/set-up-gate.ts';
import { median } from '../signal/statistics.ts';
import type { Failure } from './failures.ts';

export type TrainingPhase =
  'loading' | 'gate' | 'baseline' | 'countdown' | 'trial' | 'scoring' | 'done' | 'failed';

export interface Headline {
  readonly label: string;
  readonly value: number | null;
  readonly error: number | null;
  readonly unit: string;
  readonly side: Side | undefined;
}

const NOTES: Readonly<Record<NonNullable<SessionState['note']>, string>> = {
  ...REASONS,
  moved: 'You moved. Stand still once more.',
  'both-feet': 'Both feet on the floor first. Stand still for three seconds.',
};

/** What a page shows of a running session. Only the session it belongs to writes it. */
export class TrainingPanels {
  readonly exercise: Exercise;
  phase = $state<TrainingPhase>('loading');
  /** 0 to 1 while the model loads; undefined when it cannot be known. */
  loadProgress = $state<number | undefined>();
  checks = $state.raw<readonly { id: string; ok: boolean; text: string }[]>([]);
  secondsLeft = $state<number | undefined>();
  elapsedS = $state(0);
  headline = $state.raw<Headline | undefined>();
  values = $state.raw<readonly MetricValue[]>([]);
  verdict = $state<Verdict | undefined>();
  reasonText = $state<string | undefined>();
  cueText = $state<string | undefined>();
  repsDone = $state(0);
  fps = $state<number | undefined>();
  confidence01 = $state<number | undefined>();
  /** What is wrong with the baseline, if it is asked for again. */
  note = $state<string | undefined>();
  failure = $state.raw<Failure | undefined>();
  /** Not fatal: the result is shown, but could not be kept. */
  storageProblem = $state<string | undefined>();
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
    this.checks = state.checks.map(({ id, ok }) => ({
      id,
      ok,
      text: ok ? CHECKS[id].ok : CHECKS[id].todo,
    }));
    this.secondsLeft = state.secondsLeft;
    this.elapsedS = state.elapsedS;
    this.repsDone = state.repsDone;
    this.fps = state.fps;
    this.confidence01 = frame?.image && median(Object.values(frame.image).map((p) => p.score));
    this.note = state.note && NOTES[state.note];
    this.verdict = state.reading?.verdict;
    this.values = state.reading?.values ?? [];
    this.headline = this.#headlineOf(this.values);
    this.reasonText = state.reading?.reason && REASONS[state.reading.reason];
    if (state.cue) this.cueText = CUES[state.cue];
    else if (this.verdict === 'good') this.cueText = undefined;
  }

  protected clear() {
    this.phase = 'loading';
    this.failure = undefined;
    this.result = undefined;
    this.storedId = undefined;
    this.storageProblem = undefined;
    this.endReason = undefined;
    this.note = undefined;
    this.cueText = undefined;
  }

  #headlineOf(values: readonly MetricValue[]): Headline | undefined {
    const { rule, metric } = this.exercise.headline;
    const value = values.find((v) => v.id === metric) ?? values[0];
    if (!value) return undefined;
    const specs = this.exercise.rules.map(({ metrics }) => metrics[value.id]);
    const leading = this.exercise.rules.find(({ id }) => id === rule);
    const label = specs.find((spec) => spec)?.title ?? leading?.metrics[metric]?.title ?? metric;
    return { ...value, label };
  }
}
