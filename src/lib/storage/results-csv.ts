import type { StoredSession } from './session-record.ts';

/** One row for each metric of each side of each session. What is not known stays empty. */
const COLUMNS = [
  ...['session_id', 'started_at', 'exercise', 'exercise_version', 'level', 'mode', 'view', 'eyes'],
  ...['side', 'metric', 'value', 'error_95', 'unit', 'n', 'reason', 'model', 'rules'],
  'app_version',
] as const;

type Cell = string | number | null | undefined;
type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/** Results as CSV (RFC 4180), in pieces of one session each. Numbers have points, whatever the language. */
export function* csvParts(sessions: readonly StoredSession[]): Generator<string> {
  yield line(COLUMNS);
  for (const session of sessions)
    yield rowsOf(session)
      .map((row) => line(COLUMNS.map((column) => row[column])))
      .join('');
}

function rowsOf(session: StoredSession): Row[] {
  const { id, startedAt, exerciseId, exerciseVersion, level, mode, view, eyes, model } = session;
  const rules = Object.entries(session.rules).map(([rule, version]) => `${rule}@${version}`);
  return session.result.metrics.map((metric) => ({
    ...{ session_id: id, started_at: startedAt, exercise: exerciseId },
    ...{ exercise_version: exerciseVersion, level, mode, view, eyes },
    ...{ side: metric.side ?? session.side, metric: metric.id, value: metric.value },
    ...{ error_95: metric.error, unit: metric.unit, n: metric.n, reason: metric.reason },
    ...{ model, rules: rules.join(' '), app_version: session.appVersion },
  }));
}

const line = (cells: readonly Cell[]) => `${cells.map(cell).join(',')}\r\n`;

function cell(value: Cell): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet takes these for the beginning of a formula, and would run it.
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
