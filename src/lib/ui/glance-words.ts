import type { Exercise } from '../exercises/exercise.ts';
import type { Difference } from '../progress/change.ts';
import type { SinceLast } from '../progress/side-by-side.ts';
import type { Unit } from '../rules/rule.ts';
import { decimals } from '../texts/amounts.ts';
import type { Texts } from '../texts/texts.ts';

/** What changed since last time: one sentence for all when nothing did, else one for each side. */
export function sinceWords(
  texts: Texts,
  { sides }: Exercise,
  found: readonly SinceLast[],
): readonly string[] {
  const { t } = texts;
  if (found.length === 0) return [t('result.since.first')];
  if (found.every(({ change }) => change === 'same')) return [t('result.since.none')];
  return found.map((one) =>
    t(`result.since.${one.change}`, {
      side: t(`common.${sides === 'each' ? 'leg' : 'side'}.${one.side}`),
      ...amounts(texts, one, one.head.unit),
    }),
  );
}

/** How left and right compare, in one sentence. */
export const apartWords = (texts: Texts, apart: Difference, unit: Unit): string =>
  texts.t(`result.apart.${apart.change}`, amounts(texts, apart, unit));

/** No finer than the error, which is never rounded down. */
function amounts({ number, errorText, suffix }: Texts, { by, limit }: Difference, unit: Unit) {
  const places = decimals(unit, limit);
  // A number stays with its unit.
  const behind = suffix(unit).replaceAll(' ', '\u00a0');
  return {
    by: number(Math.abs(by), places) + behind,
    limit: errorText(limit, places) + behind,
  };
}
