import { steadyPart } from '../../src/lib/rules/drop-stance.ts';
import { truthAt } from './folder.ts';
import { accuracy, grouped, type Observation, type TruthRow } from './row.ts';
import { framesIn, longestOf, observed, row, seriesObservations, type Scored } from './stance.ts';

/** Hip drop, for recordings that carry pixel cues; and that nothing is claimed without. */
export function dropRows(group: string, members: readonly Scored[]): TruthRow[] {
  const source = ({ recording }: Scored) =>
    recording.frames.find((f) => f.cues)?.cues?.pelvisSource ?? 'no cues';
  return [...grouped(members, source)].flatMap(([by, some]) => {
    if (by === 'no cues') return [silence(group, some)];
    const where = `${group}, ${by}`;
    const squat = ({ result }: Scored) => result.exercise === 'single-leg-squat';
    return [
      ...stanceRows(
        where,
        some.filter((one) => !squat(one)),
        by === 'dots',
      ),
      ...squatRows(where, some.filter(squat), by === 'dots'),
    ];
  });
}

function silence(group: string, members: readonly Scored[]): TruthRow {
  const claimed = members.filter(({ result }) =>
    [
      ...result.series.hipDropDeg,
      ...result.metrics.filter((m) => m.id === 'hip-drop').map((m) => m.value),
    ].some((value) => value !== null),
  );
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

function stanceRows(group: string, members: readonly Scored[], dots: boolean): TruthRow[] {
  if (members.length === 0) return [];
  const frames = members.flatMap((one) => seriesObservations(one, 'hipDropDeg', trueDrop(one)));
  const trials = members.flatMap((one): Observation[] => {
    const hold = longestOf(one.holds);
    const part = hold && steadyPart(hold);
    const metric = one.result.metrics.find((m) => m.id === 'hip-drop');
    if (!part || !metric) return [];
    const truth = middle(framesIn(one, part.fromMs, part.toMs).map(trueDrop(one)));
    return [{ ...observed(one, metric), truth }];
  });
  const line = row('hip-drop', 'deg', group);
  return [
    line('hip drop standing, frames', frames, dots ? DOT_BARS : STANCE_BARS),
    line('hip drop standing, result', trials, []),
  ];
}

const DOT_BARS: TruthRow['bars'] = [
  { column: 'mae', max: 0.7 },
  { column: 'within95', max: 1.5 },
  { column: 'measured', min: 95 },
];
const STANCE_BARS: TruthRow['bars'] = [
  { column: 'mae', max: 1.5 },
  { column: 'gain', min: 0.85, max: 1.15 },
];

/** Every repetition at its deepest point, beside the true drop at that moment. */
function squatRows(group: string, members: readonly Scored[], dots: boolean): TruthRow[] {
  const reps = members.flatMap((one) =>
    (one.truth.meta.reps ?? []).map((rep): Observation => {
      const at = rep.bottom * 1000;
      const done = one.result.events.find(
        (e) => e.kind === 'repDone' && e.tMs > rep.start * 1000 && e.tMs < rep.end * 1000,
      );
      const { tMs, hipDropDeg } = one.result.series;
      const near = hipDropDeg.filter((v, i) => v !== null && Math.abs(tMs[i]! - at) <= 100);
      const value = done && near.length > 0 ? middle(near as number[]) : null;
      return { recording: one.name, truth: trueDrop(one)(at), value, error: null };
    }),
  );
  if (reps.length === 0) return [];
  return [
    {
      rule: 'hip-drop',
      quantity: 'hip drop in squats, at depth',
      unit: 'deg',
      group,
      n: reps.length,
      cells: accuracy(reps),
      bars: dots
        ? DOT_BARS
        : [
            { column: 'mae', max: 2 },
            { column: 'gain', min: 0.8 },
            { column: 'measured', min: 50 },
          ],
    },
  ];
}

const trueDrop = (one: Scored) => (tMs: number) => truthAt(one.truth, tMs, (f) => f.drop);

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
  );
}
