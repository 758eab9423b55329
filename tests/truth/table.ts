import { COLUMNS, type Column, type TruthRow } from './row.ts';

const COUNTED: readonly Column[] = [
  'missed',
  'invented',
  'measured',
  'coverage',
  'earliest',
  'latest',
];

/** The truth table as texts; columns nobody fills are left out. */
export function tableCells(rows: readonly TruthRow[]): {
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
} {
  const used = (Object.keys(COLUMNS) as Column[]).filter((column) =>
    rows.some((row) => row.cells[column] !== undefined),
  );
  const lines = rows.map((row) => [
    row.rule,
    row.quantity,
    row.group,
    String(row.n),
    ...used.map((column) => cell(row, column)),
  ]);
  return { head: ['rule', 'quantity', 'recordings', 'n', ...used.map((c) => COLUMNS[c])], lines };
}

/** The truth table as Markdown. */
export function markdownTable(rows: readonly TruthRow[]): string {
  const { head, lines } = tableCells(rows);
  const width = head.map((title, i) => Math.max(title.length, ...lines.map((l) => l[i]!.length)));
  const write = (cells: readonly string[]) =>
    `| ${cells.map((text, i) => (i < 3 ? text.padEnd(width[i]!) : text.padStart(width[i]!))).join(' | ')} |`;
  const rule = width.map((w, i) => (i < 3 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`));
  return [write(head), write(rule), ...lines.map(write)].join('\n');
}

function cell(row: TruthRow, column: Column): string {
  const value = row.cells[column];
  if (value === undefined) return '';
  if (COUNTED.includes(column)) return value.toFixed(0);
  const text = value.toFixed(column === 'r' ? 3 : 2);
  return column === 'mae' || column === 'bias' || column === 'within95'
    ? `${text} ${row.unit}`
    : text;
}
