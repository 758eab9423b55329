import { singleLegBalance } from '../../src/lib/exercises/single-leg-balance.ts';
import { singleLegSquat } from '../../src/lib/exercises/single-leg-squat.ts';
import type { Side } from '../../src/lib/pose/keypoints.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import type { ScoreResult } from '../../src/lib/session/score-result.ts';
import { dropRows } from './drop.ts';
import { eventRows } from './events.ts';
import { groupOf, truthAt, type Judged, type Truth } from './folder.ts';
import { accuracy, average, correlation, grouped, type Observation, type TruthRow } from './row.ts';

const TESTS = ['hip-drop', 'hip-drop-squat', 'balance', 'balance-events'];
/** The smallest sway the bar is about. Unit: mm. */
const SWAY_FROM_MM = 4;

/** A recording on one leg with its score and what is true about the same moments. */
export interface Scored extends Judged {
  readonly result: ScoreResult;
  readonly side: Side;
  /** True stretches on one leg with the stance foot in its place. Unit: ms. */
  readonly holds: readonly { fromMs: number; toMs: number }[];
}

/** What the stance rules make of every recording on one leg. Body height is told. */
export function scoreStance(all: readonly Judged[]): Scored[] {
  return all.flatMap((judged) => {
    const { meta } = judged.truth;
    if (!TESTS.includes(meta.test) || meta.side === 'B') return [];
    const exercise = meta.test === 'hip-drop-squat' ? singleLegSquat : singleLegBalance;
    const heightCm = meta.subjectInfo.stature * 100;
    const result = scoreRecording(judged.recording, exercise, { heightCm });
    const side: Side = meta.side === 'L' ? 'left' : 'right';
    return [{ ...judged, result, side, holds: trueHolds(judged.truth) }];
  });
}

export function stanceRows(all: readonly Judged[]): TruthRow[] {
  const scored = scoreStance(all);
  const groups = grouped(scored, groupOf);
  return [...groups].flatMap(([group, members]) => [
    ...leanRows(group, members),
    ...swayRows(group, members),
    ...holdRows(group, members),
    ...eventRows(group, members),
    ...dropRows(group, members),
  ]);
}

/** + = towards the stance side, as in the results. */
const towardsStance = ({ side }: Scored) => (side === 'left' ? 1 : -1);

function leanRows(group: string, members: readonly Scored[]): TruthRow[] {
  const frames = members.flatMap((one) => seriesObservations(one, 'trunkLeanDeg', trueLean(one)));
  const ofTrials = (id: string, truth: (one: Scored, values: number[]) => number) =>
    members.flatMap((one) => {
      const hold = longestOf(one.holds);
      const metric = one.result.metrics.find((m) => m.id === id);
      if (!hold || !metric) return [];
      const lean = framesIn(one, hold.fromMs + 500, hold.toMs).map(trueLean(one));
      return [{ ...observed(one, metric), truth: truth(one, lean) }];
    });
  const means = ofTrials('trunk-lean', (_, lean) => average(lean));
  const ranges = ofTrials('trunk-lean-range', (_, lean) => {
    const sorted = [...lean].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
    return at(0.95) - at(0.05);
  });
  const line = row('single-leg-balance', 'deg', group);
  return [
    line('trunk lean, frames', frames, [{ column: 'mae', max: 1.5 }]),
    line('trunk lean, mean of a hold', means, [{ column: 'mae', max: 1.5 }]),
    line('trunk lean, range of a hold', ranges, [{ column: 'mae', max: 1.5 }]),
  ];
}

function trueLean(one: Scored) {
  return (tMs: number) => truthAt(one.truth, tMs, (f) => f.trunkLeanL) * towardsStance(one);
}

/** Sway as a percentage of the true one, so that all sizes can be put together. */
function swayRows(group: string, members: readonly Scored[]): TruthRow[] {
  const trials = members.filter(({ truth }) => truth.meta.test === 'balance').flatMap(swayOf);
  const line = (quantity: string, some: typeof trials, bars: TruthRow['bars']): TruthRow[] =>
    some.length === 0
      ? []
      : [
          {
            rule: 'single-leg-balance',
            quantity,
            unit: '%',
            group,
            n: some.length,
            cells: { ...accuracy(some), r: Math.min(...some.map(({ r }) => r)) },
            bars,
          },
        ];
  return [
    ...line(
      `sway RMS from ${SWAY_FROM_MM} mm up, of the true one`,
      trials.filter(({ trueMm }) => trueMm >= SWAY_FROM_MM),
      [
        { column: 'within95', max: 12 },
        { column: 'r', min: 0.99 },
      ],
    ),
    ...line(
      `sway RMS below ${SWAY_FROM_MM} mm, of the true one`,
      trials.filter(({ trueMm }) => trueMm < SWAY_FROM_MM),
      [],
    ),
  ];
}

function swayOf(one: Scored): (Observation & { r: number; trueMm: number })[] {
  const hold = longestOf(one.holds);
  const metric = one.result.metrics.find((m) => m.id === 'sway-rms');
  if (!hold || !metric || metric.value === null) return [];
  const sign = towardsStance(one);
  const [fromMs, toMs] = [hold.fromMs + 1000, hold.toMs - 300];
  const com = framesIn(one, fromMs, toMs).map((t) => truthAt(one.truth, t, (f) => f.com[0]) * 1000);
  const mean = average(com);
  const rms = Math.sqrt(average(com.map((x) => (x - mean) ** 2)));
  const pairs = seriesObservations(
    { ...one, holds: [{ fromMs, toMs }] },
    'swayMlMm',
    (t) => truthAt(one.truth, t, (f) => f.com[0]) * 1000 * sign,
  ).filter(({ value }) => value !== null);
  const r = correlation(
    pairs.map((p) => p.truth),
    pairs.map((p) => p.value!),
  );
  const share = (mm: number | null) => (mm === null ? null : (100 * mm) / rms);
  return [
    {
      recording: one.name,
      truth: 100,
      value: share(metric.value),
      error: share(metric.error),
      r: r ?? 0,
      trueMm: rms,
    },
  ];
}

function holdRows(group: string, members: readonly Scored[]): TruthRow[] {
  const trials = members.flatMap((one) => {
    const metric = one.result.metrics.find((m) => m.id === 'hold-time');
    const first = one.holds[0];
    if (!metric || !first) return [];
    return [{ ...observed(one, metric), truth: (first.toMs - first.fromMs) / 1000 }];
  });
  return [
    row('single-leg-balance', 's', group)('hold time', trials, [{ column: 'within95', max: 0.2 }]),
  ];
}

/** Stretches on one leg by the known events, split at hops. */
function trueHolds({ meta, frames }: Truth): { fromMs: number; toMs: number }[] {
  const holds: { fromMs: number; toMs: number }[] = [];
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

export function longestOf<T extends { fromMs: number; toMs: number }>(spans: readonly T[]) {
  return [...spans].sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))[0];
}

/** Times of the recording's frames within a stretch. */
export function framesIn(one: Judged, fromMs: number, toMs: number): number[] {
  return one.recording.frames.map((f) => f.tMs).filter((t) => t >= fromMs && t <= toMs);
}

/** Every frame of a series while on one leg (settled for half a second), beside the truth. */
export function seriesObservations(
  one: Scored,
  id: 'trunkLeanDeg' | 'swayMlMm' | 'hipDropDeg',
  truth: (tMs: number) => number,
): Observation[] {
  const { tMs, [id]: series } = one.result.series;
  return tMs.flatMap((t, i) => {
    const inHold = one.holds.some((hold) => t >= hold.fromMs + 500 && t <= hold.toMs);
    return inHold
      ? [{ recording: one.name, truth: truth(t), value: series[i] ?? null, error: null }]
      : [];
  });
}

export const observed = (
  one: Judged,
  metric: { value: number | null; error: number | null },
): Omit<Observation, 'truth'> => ({
  recording: one.name,
  value: metric.value,
  error: metric.error,
});

export const row =
  (rule: string, unit: string, group: string) =>
  (quantity: string, observations: readonly Observation[], bars: TruthRow['bars']): TruthRow => ({
    rule,
    quantity,
    unit,
    group,
    n: observations.length,
    cells: accuracy(observations),
    bars: observations.length === 0 ? [] : bars,
  });
