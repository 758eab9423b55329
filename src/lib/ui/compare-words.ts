import type { SharedAnchor } from '../progress/alignment.ts';
import type { ComparedValue } from '../progress/compared-values.ts';
import { decimals } from '../texts/amounts.ts';
import type { Texts } from '../texts/texts.ts';
import { apartWords } from './glance-words.ts';

/** 'Repetition 2', 'End of turn 1, left'. */
export const anchorWords = ({ t }: Pick<Texts, 't'>, { kind, n, side }: SharedAnchor): string =>
  t(`replay.compare.anchor.${kind}`, { n, side: side ?? 'none' });

/**
 * What lies between two values, told as a change or as a difference of sides.
 * Missing: undefined where there is nothing to tell.
 *
 * @param twoSides the first is of the left side, the second of the right one
 */
export function differenceWords(
  texts: Texts,
  { difference, first }: ComparedValue,
  twoSides: boolean,
): string | undefined {
  if (!difference || !first) return undefined;
  const { t, number, errorText, suffix } = texts;
  const { by, limit, change } = difference;
  if (twoSides && (limit > 0 || change !== 'same')) {
    // Left against right counts the other way round.
    const turned = { same: 'same', more: 'less', less: 'more' } as const;
    return apartWords(texts, { change: turned[change], by: -by, limit }, first.unit);
  }
  const places = decimals(first.unit, limit);
  // A count has no error to hide in.
  const how = limit === 0 ? 'exact' : 'changed';
  const behind = suffix(first.unit).replaceAll(' ', '\u00a0');
  return t(`replay.compare.${how}.${change}`, {
    by: number(Math.abs(by), places) + behind,
    limit: errorText(limit, places) + behind,
  });
}

/** '0.4 s before' of a time on the clock of a comparison, to a tenth of a second. Unit: ms. */
export function relativeWords({ t, number }: Pick<Texts, 't' | 'number'>, tMs: number): string {
  const tenths = Math.round(tMs / 100);
  if (tenths === 0) return t('replay.compare.atEvent');
  return t('replay.compare.relative', {
    before: tenths < 0 ? 'yes' : 'no',
    s: number(Math.abs(tenths) / 10, 1),
  });
}
