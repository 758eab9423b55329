import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import type { ReasonId } from '../rules/reasons.ts';
import { mean } from '../signal/statistics.ts';
import { dayOf, type Day } from './calendar-day.ts';
import {
  isMeasured,
  metricHistory,
  type HistoryRow,
  type MetricHistory,
} from './metric-history.ts';

/** A stored result, as much of it as a report needs. */
export interface ReportRow extends HistoryRow {
  readonly mode: 'test' | 'train';
  readonly view: View;
  readonly result: HistoryRow['result'] & {
    readonly quality: { readonly reasons: readonly ReasonId[] };
  };
}

/** A guided run, as much of it as a report needs. */
export interface ReportRun {
  readonly startedAt: string;
  readonly minutes: number;
}

/** Days on the athlete's calendar, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What was done in a period. */
export interface Report {
  readonly sessions: number;
  readonly days: number;
  readonly guided: number;
  readonly guidedMinutes: number;
  /** Exercises done before the camera, in the order of the catalogue. */
  readonly parts: readonly ReportPart[];
}

/** One exercise in its headline value: its tests, or where there are none its training. */
export interface ReportPart {
  readonly exercise: Exercise;
  readonly mode: ReportRow['mode'];
  readonly results: number;
  /** Of these so many are measured and done as the latest. */
  readonly compared: number;
  /** Missing: never measurable in this period. */
  readonly history: MetricHistory | undefined;
  readonly ends: readonly SideEnds[];
  /** How the latest of them were done. */
  readonly latest: ReportRow;
  /** Results done another way than the latest ones, so not compared with them. */
  readonly others: number;
  /** Results without a value, most frequent reason first. */
  readonly missing: readonly { readonly reason: ReasonId | undefined; readonly count: number }[];
}

/** Where a side stood at the beginning and at the end, in one series. */
export interface SideEnds {
  readonly side: Side | undefined;
  readonly start: EndValue;
  /** Missing: there is one result. */
  readonly end: EndValue | undefined;
}

/** Mean of the results at one end; the error stays that of a single one, as what a camera gets wrong on one body does not average out. */
export interface EndValue {
  readonly value: number;
  readonly error: number;
  readonly count: number;
  /** Of the outermost result. */
  readonly atMs: number;
}

const inPeriod = ({ from, to }: Period) => {
  return ({ startedAt }: { readonly startedAt: string }) => {
    const day = dayOf(startedAt);
    return day >= from && day <= to;
  };
};

/** What a period looks like for somebody who was not there. */
export function reportOf(
  catalogue: readonly Exercise[],
  all: { readonly rows: readonly ReportRow[]; readonly guided: readonly ReportRun[] },
  period: Period,
): Report {
  const rows = all.rows.filter(inPeriod(period));
  const guided = all.guided.filter(inPeriod(period));
  return {
    sessions: rows.length,
    days: new Set([...rows, ...guided].map(({ startedAt }) => dayOf(startedAt))).size,
    guided: guided.length,
    guidedMinutes: guided.reduce((sum, { minutes }) => sum + minutes, 0),
    parts: catalogue.flatMap((exercise) => {
      const own = rows.filter((row) => row.exerciseId === exercise.id);
      const tests = own.filter((row) => row.mode === 'test');
      return own.length === 0 ? [] : [partOf(exercise, tests.length > 0 ? tests : own)];
    }),
  };
}

function partOf(exercise: Exercise, rows: readonly ReportRow[]): ReportPart {
  const { metric } = exercise.headline;
  const history = metricHistory(exercise, rows, metric);
  const current = new Set((history?.sides ?? []).map(({ side, series }) => `${side} ${series}`));
  const compared = new Set(
    (history?.points ?? [])
      .filter(({ side, series }) => current.has(`${side} ${series}`))
      .map(({ id }) => id),
  );
  const latestFirst = rows.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  const measured = rows.filter((row) => valuesOf(row, metric).some(({ value }) => value !== null));
  return {
    ...{ exercise, history, results: rows.length },
    mode: rows[0]!.mode,
    ends: history ? endsOf(history) : [],
    latest: latestFirst.find((row) => compared.has(row.id)) ?? latestFirst[0]!,
    compared: measured.filter(({ id }) => compared.has(id)).length,
    others: measured.filter(({ id }) => !compared.has(id)).length,
    missing: reasonsOf(
      rows.filter((row) => !measured.includes(row)),
      metric,
    ),
  };
}

const valuesOf = ({ result }: ReportRow, metric: string) =>
  result.metrics.filter((m) => m.id === metric);

function endsOf({ points, sides }: MetricHistory): readonly SideEnds[] {
  return sides.map(({ side, series, trend }) => {
    const own = points.filter((p) => p.side === side && p.series === series).filter(isMeasured);
    const count = trend?.atEitherEnd ?? 1;
    const end = (some: typeof own, outermost: (typeof own)[number]): EndValue => ({
      value: mean(some.map(({ value }) => value))!,
      error: mean(some.map(({ error }) => error))!,
      ...{ count, atMs: outermost.atMs },
    });
    return {
      side,
      start: end(own.slice(0, count), own[0]!),
      end: trend ? end(own.slice(-count), own.at(-1)!) : undefined,
    };
  });
}

function reasonsOf(rows: readonly ReportRow[], metric: string): ReportPart['missing'] {
  const counts = new Map<ReasonId | undefined, number>();
  for (const row of rows) {
    const told = valuesOf(row, metric).find(({ reason }) => reason)?.reason;
    const reason = told ?? row.result.quality.reasons[0];
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count);
}
