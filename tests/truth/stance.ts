import { dropRows } from './drop.ts';
import { eventRows } from './events.ts';
import { groupOf, type Judged } from './folder.ts';
import {
  accuracy,
  correlation,
  grouped,
  type Bar,
  type Observation,
  type TruthRow,
} from './row.ts';
import {
  longestOf,
  scoreStance,
  seriesObservations,
  settled,
  trueBodyMm,
  trueLean,
  type Scored,
} from './scored.ts';
import { sway, TRIALS } from './trials.ts';

/** The smallest sway the bar is about. Unit: mm. */
const SWAY_FROM_MM = 4;

/** Every line of the table about standing on one leg. */
export function stanceRows(all: readonly Judged[]): TruthRow[] {
  return [...grouped(scoreStance(all), groupOf)].flatMap(([group, members]) => {
    const line = row('single-leg-balance', group);
    const lean = members.flatMap((one) =>
      seriesObservations(one, 'trunkLeanDeg', trueLean(one), settled(one)),
    );
    return [
      ...line('trunk lean, frames', 'deg', lean, [{ column: 'mae', max: 1.5 }]),
      ...line('trunk lean, result', 'deg', members.flatMap(TRIALS['trunk lean, result']), [
        { column: 'mae', max: 1.5 },
      ]),
      ...line('trunk movement, result', 'deg', members.flatMap(TRIALS['trunk movement, result']), [
        { column: 'mae', max: 1.5 },
      ]),
      ...swayRows(group, members),
      ...line('hold time', 's', members.flatMap(TRIALS['hold time']), [
        { column: 'within95', max: 0.2 },
      ]),
      ...eventRows(group, members),
      ...dropRows(group, members),
    ];
  });
}

/** Sway in per cent of the true one, so that all sizes can be put together. */
function swayRows(group: string, members: readonly Scored[]): TruthRow[] {
  const trials = members.flatMap((one) => sway(one).map((o) => ({ ...o, r: swayR(one) })));
  const large = trials.filter(({ truth }) => truth >= SWAY_FROM_MM);
  const small = trials.filter(({ truth }) => truth < SWAY_FROM_MM);
  const line = (quantity: string, some: typeof trials, bars: readonly Bar[]) =>
    row('single-leg-balance', group)(quantity, '%', some.map(inPercent), bars).map((it) => ({
      ...it,
      cells: { ...it.cells, r: Math.min(...some.map(({ r }) => r)) },
    }));
  return [
    ...line(`sway RMS from ${SWAY_FROM_MM} mm up, of the true one`, large, [
      { column: 'within95', max: 12 },
      { column: 'r', min: 0.99 },
    ]),
    ...line(`sway RMS below ${SWAY_FROM_MM} mm, of the true one`, small, []),
  ];
}

/** Correlation of the sway series with the true centre of mass during the longest hold. */
function swayR(one: Scored): number {
  const hold = longestOf(settled(one))!;
  const pairs = seriesObservations(one, 'swayMlMm', trueBodyMm(one), [hold]).filter(
    ({ value }) => value !== null,
  );
  const [truth, value] = [pairs.map((p) => p.truth), pairs.map((p) => p.value!)];
  return correlation(truth, value) ?? 0;
}

function inPercent({ recording, truth, value, error }: Observation): Observation {
  const share = (mm: number | null) => (mm === null ? null : (100 * mm) / truth);
  return { recording, truth: 100, value: share(value), error: share(error) };
}

/** A line of the table, or none when there is nothing to judge. */
export const row =
  (rule: string, group: string) =>
  (
    quantity: string,
    unit: string,
    observations: readonly Observation[],
    bars: readonly Bar[],
  ): TruthRow[] =>
    observations.length === 0
      ? []
      : [
          {
            rule,
            quantity,
            unit,
            group,
            n: observations.length,
            cells: accuracy(observations),
            bars,
          },
        ];
