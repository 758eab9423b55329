import type { Exercise } from '../exercises/exercise.ts';
import { opposite } from '../pose/keypoints.ts';
import type { AgeGroup } from '../progress/age-bands.ts';
import type { BestOfTrials } from '../progress/best-of-trials.ts';
import type { Beside, Changed, Finding, meaning } from '../progress/meaning.ts';
import type { MetricValue } from '../rules/rule.ts';
import { decimals } from '../texts/amounts.ts';
import type { Texts } from '../texts/texts.ts';

/** What a result means, in two plain sentences. */
export function meaningWords(
  texts: Texts,
  exercise: Exercise,
  { finding, beside }: ReturnType<typeof meaning>,
): readonly string[] {
  const title = texts.metricTitle(exercise, exercise.headline.metric);
  const last = finding.kind === 'notMeasured' ? wayOut(texts, finding) : undefined;
  return [findingWords(texts, finding, title), last ?? besideWords(texts, beside, title)];
}

/** How the trials of one leg went together, in one sentence. */
export function trialsWords(texts: Texts, { trial, of, best, mean }: BestOfTrials): string {
  const about = (m: MetricValue) => aboutWords(texts, m);
  return texts.t('meaning.trials', { trial, of, best: about(best), mean: about(mean) });
}

const wayOut = ({ t }: Texts, { reason }: Finding & { kind: 'notMeasured' }) =>
  reason ? t(`reasons.${reason}`) : t('meaning.tryAgain');

function findingWords(texts: Texts, finding: Finding, title: string): string {
  const { t } = texts;
  if (finding.kind === 'notMeasured') return t('meaning.notMeasured', { title });
  if (finding.kind === 'held')
    return t('meaning.held', { value: aboutWords(texts, finding.head), side: finding.side });
  if ('heads' in finding)
    return finding.kind === 'turned'
      ? turnedWords(texts, finding.heads)
      : measuredWords(texts, finding.heads, title);
  const { kind, stance, head } = finding;
  if (kind === 'level') return t('meaning.level', { stance, value: aboutWords(texts, head) });
  const value = aboutWords(texts, { ...head, value: Math.abs(head.value ?? 0) });
  return t(`meaning.${kind}`, { stance, free: opposite(stance), value });
}

function measuredWords(texts: Texts, heads: readonly MetricValue[], title: string): string {
  const values = heads.map((m) =>
    texts.t('meaning.sideValue', { side: m.side ?? 'other', value: aboutWords(texts, m) }).trim(),
  );
  return texts.t('meaning.measured', { title, values: values.join(', ') });
}

function turnedWords(texts: Texts, heads: readonly MetricValue[]): string {
  const of = (side: string) => heads.find((m) => m.side === side);
  const [left, right] = [of('left'), of('right')];
  if (left && right)
    return texts.t('meaning.turnedBoth', {
      left: aboutWords(texts, left),
      right: aboutWords(texts, right),
    });
  const one = (left ?? right)!;
  return texts.t('meaning.turnedOne', {
    value: aboutWords(texts, one),
    side: one.side ?? 'left',
  });
}

function besideWords(texts: Texts, beside: Beside, title: string): string {
  const { t } = texts;
  if (beside.kind === 'noChange') return t('meaning.noChange');
  if (beside.kind === 'changed')
    return t('meaning.changed', {
      changes: beside.changes.map((change) => changeWords(texts, change)).join(', '),
    });
  if (beside.kind === 'comparison')
    return withHint(texts, t(`meaning.comparison.${beside.id}`), beside.hint);
  if (beside.kind === 'ageGroup')
    return withHint(texts, ageGroupWords(texts, beside.group), beside.hint);
  return t('meaning.repeat', { title });
}

const changeWords = (texts: Texts, { before, now }: Changed) =>
  texts.t('meaning.change', {
    side: now.side ?? 'other',
    before: aboutWords(texts, before),
    now: aboutWords(texts, now),
  });

function ageGroupWords({ t, number }: Texts, { fromYears, toYears, eyes, meanS }: AgeGroup) {
  const ages =
    toYears === undefined
      ? t('meaning.agesFrom', { from: fromYears })
      : t('meaning.ages', { from: fromYears, to: toYears });
  return t('meaning.ageGroup', { ages, seconds: number(meanS, meanS >= 10 ? 0 : 1), eyes });
}

const withHint = ({ t }: Texts, sentence: string, hint: boolean) =>
  hint ? t('meaning.withHint', { sentence, hint: t('meaning.hint') }) : sentence;

/** 'about 6° (± 3°)': no finer than the error, which is never rounded down. */
function aboutWords({ t, number, errorText, suffix }: Texts, m: MetricValue): string {
  const places = decimals(m.unit, m.error);
  const value = `${number(m.value ?? 0, places)}${suffix(m.unit)}`;
  if (!m.error) return value;
  return t('meaning.about', { value, error: `${errorText(m.error, places)}${suffix(m.unit)}` });
}
