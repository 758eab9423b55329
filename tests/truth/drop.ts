import { truthAt } from './folder.ts';
import { accuracy, grouped, type Bar, type Observation, type TruthRow } from './row.ts';
import { seriesObservations, settled, type Scored, type Span } from './scored.ts';
import { middle, TRIALS } from './trials.ts';

const DOT_BARS: readonly Bar[] = [
  { column: 'mae', max: 0.7 },
  { column: 'within95', max: 1.5 },
  { column: 'measured', min: 95 },
];
const STANCE_BARS: readonly Bar[] = [
  { column: 'mae', max: 1.5 },
  { column: 'gain', min: 0.85, max: 1.15 },
  { column: 'measured', min: 60 },
];
const SQUAT_BARS: readonly Bar[] = [
  { column: 'mae', max: 2 },
  { column: 'gain', min: 0.8 },
];
/** The moment around the deepest point. Unit: ms. Source: measures.md C2. */
const AROUND_MS = 100;

/** Beside a covered stretch, one picture more. Unit: ms. */
const COVER_MS = 20;

/** Hip drop of recordings that carry pixel cues; and that nothing is claimed without. */
export function dropRows(group: string, members: readonly Scored[]): TruthRow[] {
  const source = ({ recording }: Scored) =>
    recording.frames.find((f) => f.cues)?.cues?.pelvisSource ?? 'no cues';
  return [...grouped(members, source)].flatMap(([by, some]) => {
    if (by === 'no cues') return [silence(group, some)];
    const dots = by === 'dots';
    const standing = some.filter(({ truth }) => truth.meta.test === 'hip-drop');
    const frames = standing.flatMap((one) =>
      seriesObservations(one, 'hipDropDeg', (f) => f.drop, uncovered(one, settled(one))),
    );
    const trials = standing.flatMap(TRIALS['hip drop standing, result']);
    const reps = some.flatMap(repObservations);
    const line = (quantity: string, observations: readonly Observation[], bars: readonly Bar[]) =>
      observations.length === 0
        ? []
        : [
            {
              ...{ rule: 'hip-drop', quantity, unit: 'deg', group: `${group}, ${by}` },
              ...{ n: observations.length, cells: accuracy(observations) },
              // What is refused altogether breaks no bar of accuracy; how much may be refused is a bar of its own.
              bars: observations.some(({ value }) => value !== null)
                ? bars
                : bars.filter(({ column }) => column === 'measured'),
            },
          ];
    return [
      ...line('hip drop standing, frames', frames, dots ? DOT_BARS : STANCE_BARS),
      ...line('hip drop standing, result', trials, []),
      ...line('hip drop in squats, at depth', reps, dots ? DOT_BARS : SQUAT_BARS),
    ];
  });
}

/** The stretches less those in which an arm covers a dot: what cannot be seen need not be measured. */
function uncovered({ truth }: Scored, spans: readonly Span[]): Span[] {
  let left = [...spans];
  for (const [from, to] of truth.meta.covered) {
    const [fromMs, toMs] = [from * 1000 - COVER_MS, to * 1000 + COVER_MS];
    left = left.flatMap((span) =>
      [
        { fromMs: span.fromMs, toMs: Math.min(span.toMs, fromMs) },
        { fromMs: Math.max(span.fromMs, toMs), toMs: span.toMs },
      ].filter((part) => part.toMs > part.fromMs),
    );
  }
  return left;
}

/** Every repetition at its deepest point. */
function repObservations(one: Scored): Observation[] {
  const seen = ({ bottom }: { bottom: number }) =>
    one.truth.meta.covered.every(([from, to]) => bottom < from || bottom > to);
  return (one.truth.meta.reps ?? []).filter(seen).map(({ bottom }) => {
    const at = bottom * 1000;
    const { tMs, hipDropDeg } = one.result.series;
    const near = hipDropDeg.filter((v, i) => v !== null && Math.abs(tMs[i]! - at) <= AROUND_MS);
    return {
      recording: one.name,
      truth: truthAt(one.truth, at, (f) => f.drop),
      value: near.length > 0 ? middle(near as number[]) : null,
      error: null,
    };
  });
}

function silence(group: string, members: readonly Scored[]): TruthRow {
  const claimed = members.filter(({ result }) => {
    const metric = result.metrics.find((m) => m.id === 'hip-drop');
    return [metric?.value ?? null, ...result.series.hipDropDeg].some((value) => value !== null);
  });
  return {
    rule: 'hip-drop',
    quantity: 'values given without pixel cues',
    unit: '',
    group,
    n: members.length,
    cells: { invented: claimed.length },
    bars: [{ column: 'invented', max: 0 }],
  };
}
