import type { Judged } from './folder.ts';
import type { TruthRow } from './row.ts';
import { rotationRows } from './rotation.ts';
import { stanceRows } from './stance.ts';

/** Every line of the truth table. */
export function truthRows(all: readonly Judged[]): TruthRow[] {
  return [...stanceRows(all), ...rotationRows(all)];
}
