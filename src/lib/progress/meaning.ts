import type { Exercise, Eyes } from '../exercises/exercise.ts';
import { opposite } from '../pose/keypoints.ts';
import { REASONS } from '../rules/reasons.ts';
import type { MetricSpec, MetricValue } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { holdOfAge } from './age-bands.ts';
import type { BestOfTrials } from './best-of-trials.ts';
import { changeSince } from './change.ts';
import { CLOSED_EYES, COMPARISONS } from './comparisons.ts';

/** What the athlete told about themselves and the trial, for fair comparisons. */
export interface Told {
  readonly eyes?: Eyes | undefined;
  readonly ageYears?: number | undefined;
}

/**
 * What a result means, in two plain sentences: what was measured with its error, then what it is compared with, or
 * whether it changed. No diagnosis, no muscles, no prediction.
 *
 * @param before the metrics of the last result of the same series and side, if there is one
 */
export function meaning(
  exercise: Exercise,
  result: ScoreResult,
  before?: readonly MetricValue[],
  told: Told = {},
): readonly [string, string] {
  const heads = result.metrics.filter((m) => m.id === exercise.headline.metric);
  const measured = heads.filter((m) => m.value !== null);
  const spec = specOf(exercise, exercise.headline.metric);
  const title = spec?.title ?? exercise.title;
  if (measured.length === 0) {
    const reason = heads.find((m) => m.reason)?.reason ?? result.quality.reasons[0];
    return [
      `I could not measure “${title}” this time, so I give no number.`,
      reason ? REASONS[reason] : 'Check the light and the set-up, and try again.',
    ];
  }
  return [
    whatWasMeasured(result, measured, title),
    sinceLastTime(measured, before, spec) ?? comparison(exercise, measured, title, told),
  ];
}

function whatWasMeasured(result: ScoreResult, heads: readonly MetricValue[], title: string) {
  const [head] = heads;
  if (head?.id === 'hip-drop' && result.side) return hipDropSentence(head, result.side);
  if (head?.id === 'hold-time' && result.side)
    return `You held ${about(head)} on your ${result.side} leg.`;
  if (heads.every((m) => m.id === 'rotation-range' && m.side))
    return `You turned ${heads.map((m) => `${about(m)} to your ${m.side}`).join(' and ')}.`;
  return `${title}: ${heads.map((m) => (m.side ? `${m.side} ${about(m)}` : about(m))).join(', ')}.`;
}

/** + = the free side hangs lower. Within its error the pelvis counts as level. */
function hipDropSentence(m: MetricValue, stance: 'left' | 'right'): string {
  const free = opposite(stance);
  const value = m.value ?? 0;
  if (Math.abs(value) <= (m.error ?? 0))
    return `On your ${stance} leg your pelvis stayed level, as far as I can tell (${about(m)}).`;
  const moved = value > 0 ? 'dropped' : 'rose';
  return `On your ${stance} leg the ${free} side of your pelvis ${moved} ${about({ ...m, value: Math.abs(value) })}.`;
}

function sinceLastTime(
  heads: readonly MetricValue[],
  before: readonly MetricValue[] | undefined,
  spec: MetricSpec | undefined,
): string | undefined {
  if (!before) return undefined;
  const changes = heads.map((now) => {
    const old = before.find((m) => m.id === now.id && m.side === now.side);
    return old && { now, old, change: changeSince(old, now, spec) };
  });
  const known = changes.filter((c) => c?.change !== undefined);
  if (known.length === 0) return undefined;
  const beyond = known.filter((c) => c?.change !== 'same');
  if (beyond.length === 0) return 'Compared with last time: no change beyond measurement error.';
  const parts = beyond.map((c) => {
    const side = c?.now.side ? `${c.now.side} ` : '';
    return `${side}from ${about(c!.old)} to ${about(c!.now)}`;
  });
  return `Compared with last time this is a change beyond measurement error: ${parts.join(', ')}.`;
}

/** How the trials of one leg went together, in one sentence. */
export function trialsSentence({ trial, of, best, mean }: BestOfTrials): string {
  return `Trial ${trial} of ${of} on this leg today: best ${about(best)}, mean ${about(mean)}.`;
}

function comparison(
  exercise: Exercise,
  heads: readonly MetricValue[],
  title: string,
  told: Told,
): string {
  const known =
    comparisonByAge(exercise, told) ?? COMPARISONS[exercise.headline.metric]?.[exercise.task];
  if (!known) return `Repeat “${title}” in the same set-up to see whether it changes.`;
  const straddles = known.borders.some((border) =>
    heads.some((m) => Math.abs((m.value ?? 0) - border) < (m.error ?? 0)),
  );
  return straddles
    ? `${known.text} Your error bar reaches across that line, so take it as a hint.`
    : known.text;
}

/** Missing: undefined where age or closed eyes make no known difference. */
function comparisonByAge({ headline, task }: Exercise, { eyes = 'open', ageYears }: Told) {
  if (headline.metric !== 'hold-time' || task !== 'stance') return undefined;
  const mine = ageYears === undefined ? undefined : holdOfAge(ageYears, eyes);
  if (mine) return { text: mine.text, borders: [mine.meanS] };
  return eyes === 'closed' ? { text: CLOSED_EYES, borders: [] } : undefined;
}

function specOf(exercise: Exercise, id: string): MetricSpec | undefined {
  return exercise.rules.map((rule) => rule.metrics[id]).find((spec) => spec !== undefined);
}

/** 'about 6° (± 3°)': no finer than the error, which is never rounded down. */
function about(m: MetricValue): string {
  const places = m.unit === 'count' || (m.error ?? 0) >= 2 ? 0 : 1;
  const unit = m.unit === 'deg' ? '°' : m.unit === 'count' ? '' : ` ${m.unit}`;
  const value = (m.value ?? 0).toFixed(places).replace(/^-/, '−');
  if (!m.error) return `${value}${unit}`;
  const scale = 10 ** places;
  const error = (Math.ceil(m.error * scale - 1e-9) / scale).toFixed(places);
  return `about ${value}${unit} (± ${error}${unit})`;
}
