import type { SeriesId } from '../rules/rule.ts';

/** Series that are drawn as curves, in this order. */
export const CHARTED = [
  'hipDropDeg',
  'rotationDeg',
  'trunkLeanDeg',
  'swayMlMm',
] as const satisfies readonly SeriesId[];

/** Never zoomed in further than this, in degrees or millimetres: noise should look like noise. Source: ours. */
const LEAST = 5;

/** From where to where the values of curves are drawn. Missing: gaps (NaN) ask for no room. */
export function valueRange(values: readonly number[]): [number, number] {
  const known = values.filter(Number.isFinite);
  return [Math.min(-LEAST, ...known), Math.max(LEAST, ...known)];
}
