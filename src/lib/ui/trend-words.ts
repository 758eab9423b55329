import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { MetricHistory, SideHistory } from '../progress/metric-history.ts';
import type { Changed, SeriesChange } from '../progress/series-changes.ts';
import { specOf } from '../progress/side-by-side.ts';
import { MONTH_MS, wayOf } from '../progress/trend.ts';
import type { Unit } from '../rules/rule.ts';
import { decimals } from '../texts/amounts.ts';
import type { Messages } from '../texts/messages.ts';
import type { Texts } from '../texts/texts.ts';
import { levelTitle } from './level-words.ts';

/** 'Rotation to the right', 'Hip drop, left leg'. */
export function subjectWords(
  { t, metricTitle }: Texts,
  exercise: Exercise,
  metric: string,
  side: Side | undefined,
): string {
  const title = metricTitle(exercise, metric);
  if (side === undefined) return title;
  if (metric === 'rotation-range') return t('trends.turnTo', { side });
  return t(exercise.sides === 'each' ? 'trends.ofLeg' : 'trends.ofSide', { title, side });
}

/** What one side did over time. */
export interface SideVerdict {
  readonly side: Side | undefined;
  readonly sentence: string;
  /** How fast, where it has changed. */
  readonly pace: string | undefined;
  readonly changed: boolean;
}

/**
 * One verdict a side, from its trend alone.
 *
 * @param told to the athlete about all sessions, or in a report about those of its period
 */
export const verdictWords = (
  texts: Texts,
  exercise: Exercise,
  history: MetricHistory,
  told: 'trends' | 'report' = 'trends',
): readonly SideVerdict[] =>
  history.sides.map((one) => sideWords(texts, exercise, history, one, told));

function sideWords(
  texts: Texts,
  exercise: Exercise,
  { metric, unit }: MetricHistory,
  { side, trend }: SideHistory,
  told: 'trends' | 'report',
): SideVerdict {
  const { t } = texts;
  const what = subjectWords(texts, exercise, metric, side);
  const calm = (sentence: string) => ({ side, sentence, pace: undefined, changed: false });
  if (!trend)
    return calm(t(told === 'report' ? 'report.verdict.first' : 'trends.verdict.first', { what }));
  const { change, slope } = trend;
  const said = {
    ...{ what, count: trend.n, ends: trend.atEitherEnd, own: trend.own ? 'yes' : 'no' },
    by: signedText(texts, trend.by, unit, trend.limit),
    limit: limitText(texts, trend.limit, unit),
    way: wayOf(trend, specOf(exercise, metric)) ?? 'other',
  };
  const say = (verdict: Exclude<keyof Messages['trends']['verdict'], 'first'>) =>
    told === 'report' ? t(`report.verdict.${verdict}`, said) : t(`trends.verdict.${verdict}`, said);
  // A count has no error, and nothing is known yet of how it differs from day to day.
  if (trend.limit === 0) return calm(say(change === 'same' ? 'countedSame' : 'counted'));
  if (change === 'same') return calm(say('same'));
  const per = (value: number) => signedText(texts, value, unit, null);
  const pace = slope &&
    slope.overMs >= MONTH_MS && {
      ...{ pace: per(slope.per30Days), low: per(slope.low), high: per(slope.high) },
    };
  return {
    ...{ side, changed: true },
    sentence: say('changed').trim(),
    pace: pace ? t('trends.pace', pace) : undefined,
  };
}

/** A bar this much longer than the scatter between sessions asks for a word. Source: ours. */
const MUCH_WIDER = 1.5;

/** Whose measurement error the verdicts rest on, and why it is not the one of the bars. Empty: none is known. */
export function errorWords({ t }: Texts, { sides }: MetricHistory): string {
  if (sides.every(({ detectable }) => detectable.mdc === 0)) return '';
  const fewest = Math.min(...sides.map(({ detectable }) => detectable.n));
  const own = sides.every(({ detectable }) => detectable.own);
  const whose = own ? t('trends.ownError', { count: fewest }) : t('trends.othersError');
  const wider = sides.some(
    ({ latest, detectable }) => latest.error > (MUCH_WIDER * detectable.mdc) / Math.SQRT2,
  );
  return own && wider ? `${whose} ${t('trends.barsWider')}` : whose;
}

/** '± 6°', rounded up. */
export const limitText = ({ errorText, suffix }: Texts, limit: number, unit: Unit): string =>
  `${errorText(limit, decimals(unit, limit))}${suffix(unit)}`;

/** '+9°' or '−9°', no finer than its error. */
export function signedText(
  { number, suffix }: Texts,
  value: number,
  unit: Unit,
  error: number | null,
): string {
  const text = number(value, error === null ? 1 : decimals(unit, error));
  return `${value > 0 ? '+' : ''}${text}${suffix(unit)}`;
}

/** Why results from here on stand in another series, one sentence each. */
export function changeWords(texts: Texts, exercise: Exercise, change: SeriesChange) {
  const when = texts.dayOfYear(change.atMs);
  return change.changed.map((one) => {
    const [from, to] = [one.from, one.to].map((id) => circumstance(texts, exercise, one.what, id));
    return texts.t(`trends.since.${one.what}`, { when, from: from!, to: to! });
  });
}

function circumstance(
  texts: Texts,
  exercise: Exercise,
  what: Changed['what'],
  id: string | undefined,
): string {
  if (id === undefined) return texts.t('trends.nothingBefore');
  if (what === 'level') return levelTitle(texts, exercise, id);
  if (what === 'view') return texts.t(`common.view.${id as 'front'}`);
  return id;
}
