import { singleLegBalance } from '../../src/lib/exercises/single-leg-balance.ts';
import { singleLegSquat } from '../../src/lib/exercises/single-leg-squat.ts';
import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import type { Side } from '../../src/lib/pose/keypoints.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import type { ScoreResult } from '../../src/lib/session/score-result.ts';
import { truthAt, type Judged, type Truth, type TruthFrame } from './folder.ts';
import type { Observation } from './row.ts';

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A recording on one leg with its score, and what is true about the same moments. */
export interface Scored extends Judged {
  readonly exercise: Exercise;
  readonly result: ScoreResult;
  readonly side: Side;
  /** True stretches on one leg with the stance foot in its place. Unit: ms. */
  readonly holds: readonly Span[];
}

const EXERCISE_OF: Readonly<Record<string, Exercise>> = {
  'hip-drop': singleLegBalance,
  'hip-drop-squat': singleLegSquat,
  balance: singleLegBalance,
  'balance-events': singleLegBalance,
};

/** What the stance rules make of every recording on one leg. The side is found, body height is told. */
export function scoreStance(all: readonly Judged[]): Scored[] {
  return all.flatMap((judged) => {
    const { meta } = judged.truth;
    const exercise = EXERCISE_OF[meta.test];
    if (!exercise || meta.side === 'B') return [];
    const heightCm = meta.subjectInfo.stature * 100;
    const result = scoreRecording(judged.recording, exercise, { heightCm });
    const side: Side = meta.side === 'L' ? 'left' : 'right';
    return [{ ...judged, exercise, result, side, holds: trueHolds(judged.truth) }];
  });
}

/** Stretches on one leg by the known events, split at hops. */
function trueHolds({ meta, frames }: Truth): Span[] {
  const holds: Span[] = [];
  let fromMs: number | undefined;
  for (const { t, type } of meta.events) {
    if (type === 'foot-up' || type === 'hop-end') fromMs = t * 1000;
    if ((type === 'foot-down' || type === 'hop-start') && fromMs !== undefined) {
      holds.push({ fromMs, toMs: t * 1000 });
      fromMs = undefined;
    }
  }
  if (fromMs !== undefined) holds.push({ fromMs, toMs: frames.at(-1)!.t * 1000 });
  return holds;
}

export function longestOf(spans: readonly Span[]): Span | undefined {
  return [...spans].sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))[0];
}

/** True values at the times of the recording's frames within a stretch. */
export function truthIn(one: Scored, span: Span, of: (frame: TruthFrame) => number): number[] {
  const times = one.recording.frames.map((f) => f.tMs);
  return times
    .filter((t) => t >= span.fromMs && t <= span.toMs)
    .map((t) => truthAt(one.truth, t, of));
}

/** Signs as in the results: + = towards the stance side. */
export const trueLean = (one: Scored) => (f: TruthFrame) =>
  one.side === 'left' ? f.trunkLeanL : -f.trunkLeanL;
export const trueBodyMm = (one: Scored) => (f: TruthFrame) =>
  1000 * (one.side === 'left' ? f.com[0] : -f.com[0]);

/** Every frame of a series within stretches, beside the truth. */
export function seriesObservations(
  one: Scored,
  id: 'trunkLeanDeg' | 'swayMlMm' | 'hipDropDeg',
  of: (frame: TruthFrame) => number,
  spans: readonly Span[],
): Observation[] {
  const { tMs, [id]: series } = one.result.series;
  return tMs.flatMap((t, i) =>
    spans.some((span) => t >= span.fromMs && t <= span.toMs)
      ? [
          {
            recording: one.name,
            truth: truthAt(one.truth, t, of),
            value: series[i] ?? null,
            error: null,
          },
        ]
      : [],
  );
}

/** Holds without their first half second, in which the weight is still moving. */
export const settled = ({ holds }: Scored): Span[] =>
  holds.map(({ fromMs, toMs }) => ({ fromMs: fromMs + 500, toMs }));

/** A metric of the result beside its truth. */
export function metricObservation(one: Scored, id: string, truth: number): Observation[] {
  const metric = one.result.metrics.find((m) => m.id === id);
  return metric ? [{ recording: one.name, truth, value: metric.value, error: metric.error }] : [];
}
