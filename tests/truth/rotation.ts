import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { standingRotation } from '../../src/lib/exercises/standing-rotation.ts';
import { thoracicRotation } from '../../src/lib/exercises/thoracic-rotation.ts';
import { opposite, SIDES, type Side } from '../../src/lib/pose/keypoints.ts';
import { mirror } from '../../src/lib/pose/mirror.ts';
import type { RuleEvent } from '../../src/lib/rules/rule.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import type { ScoreResult } from '../../src/lib/session/score-result.ts';
import { groupOf, truthAt, type Judged } from './folder.ts';
import { accuracy, grouped, type Observation, type TruthRow } from './row.ts';

/** A pelvis that turned by less counts as still; the flag is asked for from the other on. Unit: deg. */
const STILL_DEG = 3;
const TURNED_DEG = 10;
/** Below this a turn is hardly visible from the front; beyond that its side must never be wrong. Unit: deg. */
const SMALL_DEG = 18;
const SIDE_KNOWN_DEG = 8;

/** One known hold beside what the final series and the events say about it. Unit: deg, + = to the own left. */
interface KnownHold extends Observation {
  readonly body: string;
  readonly pelvisDeg: number;
  /** What the event of this hold says. */
  readonly held: RuleEvent | undefined;
  readonly result: ScoreResult;
}

interface Turned extends Judged {
  readonly exercise: Exercise;
  readonly result: ScoreResult;
  readonly holds: readonly KnownHold[];
}

/** What the rotation rule makes of every recording of it. */
export function rotationRows(all: readonly Judged[]): TruthRow[] {
  const turns = ({ truth }: Judged) => truth.meta.test.startsWith('rotation');
  const turned = all.filter(turns).map((judged): Turned => {
    const exercise =
      judged.truth.meta.test === standingRotation.task ? standingRotation : thoracicRotation;
    const result = scoreRecording(judged.recording, exercise);
    return { ...judged, exercise, result, holds: knownHolds(judged, result) };
  });
  const others = grouped(
    all.filter((judged) => !turns(judged)),
    groupOf,
  );
  return [...grouped(turned, groupOf)].flatMap(([group, members]) => [
    ...holdRows(group, members),
    ...pelvisRows(group, members),
    ...rangeRows(group, members),
    repeatRow(group, members),
    mirrorRow(group, members),
    otherRow(group, others.get(group) ?? []),
  ]);
}

/** Recordings of balance and squats: nobody turned, so no turn may be measured. */
function otherRow(group: string, others: readonly Judged[]): TruthRow {
  const told = others.filter(({ recording }) =>
    [thoracicRotation, standingRotation].some((exercise) =>
      scoreRecording(recording, exercise).metrics.some(({ value }) => value !== null),
    ),
  );
  return count(group, 'turns told of other exercises', others, { invented: told.length });
}

function knownHolds(judged: Judged, result: ScoreResult): KnownHold[] {
  const { meta } = judged.truth;
  const { tMs, rotationDeg } = result.series;
  return (meta.holds ?? []).map(([fromS, toS]) => {
    const [fromMs, toMs] = [1000 * fromS, 1000 * toS];
    const inside = (t: number) => t >= fromMs && t <= toMs;
    const values = rotationDeg.filter((v, i) => v !== null && inside(tMs[i]!)) as number[];
    const truth = truthAt(judged.truth, (fromMs + toMs) / 2, (f) => f.thoraxRot);
    const held = result.events.find(
      (e) => e.kind === 'heldEnd' && e.tMs > fromMs + 200 && e.tMs < toMs + 600,
    );
    const pelvisDeg = truthAt(judged.truth, (fromMs + toMs) / 2, (f) => f.pelvisYaw);
    const value = middle(values);
    const error = held?.amounts?.[0]?.error ?? null;
    const body = meta.subject;
    return { recording: judged.name, body, truth, value, error, pelvisDeg, held, result };
  });
}

function holdRows(group: string, members: readonly Turned[]): TruthRow[] {
  const holds = members.flatMap((one) => one.holds);
  const still = holds.filter((h) => Math.abs(h.pelvisDeg) < STILL_DEG);
  const small = still.filter((h) => Math.abs(h.truth) < SMALL_DEG);
  const visible = holds.filter((h) => Math.abs(h.truth) >= SMALL_DEG);
  const wrong = holds.filter(
    (h) => Math.abs(h.truth) > SIDE_KNOWN_DEG && (h.value ?? 0) * h.truth < 0,
  );
  const bodies = [...grouped(still, (h) => h.body)];
  return [
    line(group, 'holds over a still pelvis', still, [{ column: 'mae', max: 4 }]),
    ...bodies.map(([body, some]) => line(`${group}, ${body}`, 'holds over a still pelvis', some)),
    line(group, `holds below ${SMALL_DEG}°`, small, [{ column: 'mae', max: 5 }]),
    count(group, `wrong side beyond ${SIDE_KNOWN_DEG}°`, holds, { invented: wrong.length }),
    count(group, `holds from ${SMALL_DEG}° found`, visible, {
      missed: visible.filter((h) => !h.held).length,
    }),
    {
      ...line(
        group,
        'all holds, with the error told',
        holds.filter((h) => h.error !== null),
      ),
      bars: [{ column: 'coverage', min: 90 }],
    },
  ];
}

/** A pelvis that turned along is noticed, or said not to be checked and covered by the error. */
function pelvisRows(group: string, members: readonly Turned[]): TruthRow[] {
  const along = members
    .flatMap((one) => one.holds)
    .filter((h) => h.held && Math.abs(h.pelvisDeg) > TURNED_DEG);
  const silent = along.filter(({ result, held, truth, error }) => {
    const noticed = result.events.some((e) => e.kind === 'pelvisTurned' && e.side === held!.side);
    const told = held!.amounts?.[0]?.value ?? NaN;
    const covered = Math.abs(told - Math.abs(truth)) <= error!;
    return !noticed && !(result.quality.reasons.includes('pelvis-not-checked') && covered);
  });
  if (along.length === 0) return [];
  return [count(group, 'pelvis turned along, not told', along, { invented: silent.length })];
}

/** End range of each side, and from left to right, beside the farthest known holds. */
function rangeRows(group: string, members: readonly Turned[]): TruthRow[] {
  const still = members.filter((one) => one.holds.every((h) => Math.abs(h.pelvisDeg) < STILL_DEG));
  const sides = still.flatMap((one) =>
    SIDES.map((side) => ofMetric(one, 'rotation-range', farthest(one, side), side)),
  );
  const totals = still.map((one) =>
    ofMetric(one, 'rotation-total', farthest(one, 'left') + farthest(one, 'right')),
  );
  const differences = still.map((one) =>
    ofMetric(one, 'rotation-asymmetry', farthest(one, 'left') - farthest(one, 'right')),
  );
  return [
    line(group, 'end range of a side', sides, [{ column: 'coverage', min: 90 }]),
    line(group, 'left to right', totals, [{ column: 'mae', max: 6 }]),
    line(group, 'left minus right', differences, [{ column: 'coverage', min: 90 }]),
  ];
}

/** One performance told twice: by its even and by its odd frames, which share no landmark noise. */
function repeatRow(group: string, members: readonly Turned[]): TruthRow {
  const pairs = members.flatMap(({ name, recording, exercise }) => {
    const [even, odd] = [0, 1].map((half) => {
      const frames = recording.frames.filter((_, i) => i % 2 === half);
      return scoreRecording({ ...recording, frames }, exercise).metrics;
    });
    return even!
      .filter((m) => m.id === 'rotation-range')
      .map((m): Observation => {
        const other = odd!.find(({ id, side }) => id === m.id && side === m.side)!;
        return { recording: name, truth: m.value ?? NaN, value: other.value, error: null };
      });
  });
  const known = pairs.filter((pair) => Number.isFinite(pair.truth));
  return line(group, 'end range, told twice', known, [{ column: 'within95', max: 3 }]);
}

/** One performance and its mirror image: the same end ranges, with sides exchanged. */
function mirrorRow(group: string, members: readonly Turned[]): TruthRow {
  const pairs = members.flatMap((one) => {
    const frames = one.recording.frames.map(mirror);
    const mirrored = {
      ...one,
      result: scoreRecording({ ...one.recording, frames }, one.exercise),
    };
    return SIDES.flatMap((side) => {
      const { value } = ofMetric(one, 'rotation-range', 0, side);
      return value === null ? [] : [ofMetric(mirrored, 'rotation-range', value, opposite(side))];
    });
  });
  return line(group, 'end range, in a mirror', pairs, [
    { column: 'within95', max: 0.1 },
    { column: 'measured', min: 100 },
  ]);
}

function farthest(one: Turned, side: Side): number {
  return Math.max(...one.holds.map((h) => (side === 'left' ? h.truth : -h.truth)));
}

function ofMetric(one: Turned, id: string, truth: number, side?: Side): Observation {
  const metric = one.result.metrics.find((m) => m.id === id && m.side === side);
  return {
    recording: one.name,
    truth,
    value: metric?.value ?? null,
    error: metric?.error ?? null,
  };
}

function line(
  group: string,
  quantity: string,
  observations: readonly Observation[],
  bars: TruthRow['bars'] = [],
): TruthRow {
  const n = observations.length;
  const cells = accuracy(observations);
  return { rule: 'thoracic-rotation', quantity, unit: 'deg', group, n, cells, bars: n ? bars : [] };
}

/** A row that counts what must not happen. */
function count(
  group: string,
  quantity: string,
  among: readonly unknown[],
  cells: { missed: number } | { invented: number },
): TruthRow {
  const column = 'missed' in cells ? 'missed' : 'invented';
  return { ...line(group, quantity, []), n: among.length, cells, bars: [{ column, max: 0 }] };
}

function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
