import type { Exercise } from '../exercises/exercise.ts';
import { opposite, type Side } from '../pose/keypoints.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import { bodyScale } from '../rules/body-scale.ts';
import { findFloorSide } from '../rules/floor-side.ts';
import { followAthlete, type Followed } from '../rules/follow-athlete.ts';
import { during, frameRate, within } from '../rules/frame-times.ts';
import { peopleEvents } from '../rules/other-people.ts';
import { findQuietStart } from '../rules/quiet-start.ts';
import type { ReasonId } from '../rules/reasons.ts';
import {
  SERIES,
  type RuleSummary,
  type Series,
  type SeriesId,
  type Span,
  type Task,
  type TrialContext,
  type Verdict,
} from '../rules/rule.ts';
import { seenPoints } from '../rules/seen-points.ts';
import { nearSide } from '../rules/side-on.ts';
import { findLoadedSide, findStanceSide } from '../rules/stance-side.ts';
import { onTheFloor, startsOnBothFeet } from '../rules/tasks.ts';
import { findTwoLegBaseline } from '../rules/two-leg-baseline.ts';
import type { ScoreResult } from './score-result.ts';

/** A recording, as much of it as scoring needs (`Recording` fits). */
export interface Scorable {
  readonly header: { readonly model: string; readonly view: View };
  readonly frames: readonly PoseFrame[];
}

export interface ScoreOptions {
  /** The leg stood on. Missing: found from which foot is lifted; on the floor, from which arm or shoulder is higher. */
  readonly side?: Side | undefined;
  readonly heightCm?: number | undefined;
  /** Missing: the steadiest two-leg stretch is found, on the floor the steadiest at the beginning. */
  readonly baseline?: Span | undefined;
  /** Missing: the whole recording. */
  readonly trial?: Span | undefined;
}

const SEVERITY: readonly Verdict[] = ['good', 'warn', 'fault'];
/** Pictures left out for less than this are not worth a word. Unit: ms. Source: measures.md C0, longest gap. */
const WORTH_A_WORD_MS = 300;

/**
 * The final answer for a recording of one trial: the same code for the app, the command line and the tests.
 * Missing: what cannot be measured is null, with a reason.
 */
export function scoreRecording(
  recording: Scorable,
  exercise: Exercise,
  options: ScoreOptions = {},
): ScoreResult {
  const { header } = recording;
  const tMs = recording.frames.map((f) => f.tMs);
  const oneLeg = exercise.sides === 'each';
  const { task } = exercise;
  const floor = onTheFloor(task);
  const found = floor
    ? findQuietStart(recording.frames, task, header.view)
    : startsOnBothFeet(task)
      ? findTwoLegBaseline(recording.frames, header.view)
      : undefined;
  const baseline = options.baseline ?? found;
  const followed = followAthlete(recording.frames, baseline?.fromMs, header.view);
  const frames = followed.map(({ frame }) => frame);
  const trial = options.trial ?? { fromMs: tMs[0] ?? 0, toMs: tMs.at(-1) ?? 0 };
  const sideSeen = () =>
    floor
      ? findFloorSide(task, frames.map(seenPoints))
      : (sideOf({ frames, header }, task, baseline, trial) ?? besideCamera(exercise, header.view));
  const side = oneLeg ? (options.side ?? sideSeen()) : undefined;
  const context: TrialContext = {
    task,
    view: header.view,
    stance: side,
    model: header.model,
    heightCm: options.heightCm,
  };
  const track = { frames, baseline, trial };
  const summaries = exercise.rules.map((rule) => rule.summarise(context, track));
  const people = peopleEvents(recording.frames, trial);
  return {
    exercise: exercise.id,
    side: side ?? null,
    model: header.model,
    rules: Object.fromEntries(exercise.rules.map((rule) => [rule.id, rule.version])),
    quality: {
      usableShare: summaries[0]?.usableShare ?? 0,
      fps: frameRate(tMs) ?? 0,
      reasons: [
        ...new Set([
          ...doubtsOf(followed, trial),
          ...(people.length > 0 ? (['second-person'] as const) : []),
          ...summaries.flatMap((summary) => summary.reasons),
        ]),
      ],
    },
    metrics: summaries.flatMap((summary) => summary.metrics),
    events: [...summaries.flatMap((summary) => summary.events), ...people].sort(
      (a, b) => a.tMs - b.tMs,
    ),
    verdict: verdictOf(summaries),
    baseline: baseline ?? null,
    trial,
    series: { tMs, ...mergedSeries(summaries, tMs.length) },
  };
}

/** Why pictures of the trial were left out before any rule saw them, if they were many. */
function doubtsOf(followed: readonly Followed[], trial: Span): ReasonId[] {
  const inTrial = followed.filter(({ frame }) => within(frame.tMs, trial));
  const rate = frameRate(inTrial.map(({ frame }) => frame.tMs)) ?? 0;
  const least = (WORTH_A_WORD_MS / 1000) * rate;
  const doubts = inTrial.flatMap(({ doubt }) => (doubt ? [doubt] : []));
  return [...new Set(doubts)].filter((id) => doubts.filter((d) => d === id).length >= least);
}

/** Which leg was stood on during the trial. Missing: undefined when neither was lifted. */
function sideOf(
  { frames, header }: Scorable,
  task: Task,
  baseline: Span | undefined,
  trial: Span,
): Side | undefined {
  const tMs = frames.map((f) => f.tMs);
  const points = frames.map(seenPoints);
  const quiet = baseline ? during(tMs, points, baseline) : [];
  const scale = bodyScale(quiet.length > 0 ? quiet : points, undefined);
  const inTrial = points.filter((_, i) => within(tMs[i]!, trial));
  const rate = frameRate(tMs);
  const find = task === 'hip-hitch' ? findLoadedSide : findStanceSide;
  return scale && rate !== undefined
    ? find(inTrial, quiet, header.view, scale.legPx, rate)
    : undefined;
}

/** With the far leg hidden, the side of the camera tells which leg is stood on. Missing: undefined in other views. */
function besideCamera({ nearLeg = 'stance' }: Exercise, view: View): Side | undefined {
  const near = nearSide(view);
  return near && nearLeg === 'free' ? opposite(near) : near;
}

/** The leading rule decides whether we are sure at all; among the sure ones the worst counts. */
function verdictOf(summaries: readonly RuleSummary[]): Verdict {
  if (!summaries[0] || summaries[0].verdict === 'unsure') return 'unsure';
  const sure = summaries.filter((summary) => summary.verdict !== 'unsure');
  const worst = Math.max(...sure.map((summary) => SEVERITY.indexOf(summary.verdict)));
  return SEVERITY[worst]!;
}

/** The first rule that has a series gives it; all null where no rule does. */
function mergedSeries(
  summaries: readonly RuleSummary[],
  length: number,
): Readonly<Record<SeriesId, Series>> {
  const blank: Series = Array.from({ length }, () => null);
  const entries = SERIES.map((id) => [
    id,
    summaries.find((summary) => summary.series[id])?.series[id] ?? blank,
  ]);
  return Object.fromEntries(entries) as Record<SeriesId, Series>;
}
