import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import type { PoseFrame } from '../../src/lib/pose/pose-frame.ts';
import type { Recording } from '../../src/lib/recording/recording.ts';
import type { EventAmount, MetricValue, RuleEvent, Span, TrialContext } from '../../src/lib/rules/rule.ts';
import { cuePolicy } from '../../src/lib/session/cue-policy.ts';
import { mergeReadings } from '../../src/lib/session/merge-readings.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import { en } from '../../src/lib/texts/en.ts';
import { createTexts } from '../../src/lib/texts/texts.ts';

const { t, titleWithSide, eventText, metricTitle } = createTexts(() => ({
  locale: 'en',
  messages: en,
}));

const HEIGHT_CM = 172;

interface Line {
  readonly tMs: number;
  readonly text: string;
  /** By the voice. */
  readonly said?: boolean;
}

/**
 * A recording as every exercise hears and scores it. Those that found nothing in it and said nothing are
 * named in a line each at the end.
 */
export function timelines(recording: Recording, exercises: readonly Exercise[]): string {
  const told = exercises.map((exercise) => timeline(recording, exercise));
  const silent = told.flatMap(({ silent }) => silent ?? []);
  const others = silent.length > 0 ? [`Nothing is told of\n${silent.join('\n')}\n`] : [];
  return [...told.flatMap(({ text }) => text ?? []), ...others].join('\n');
}

/** A recording as one exercise hears and scores it: what happened, what was said, what came out. */
function timeline(recording: Recording, exercise: Exercise): { text?: string; silent?: string } {
  const { header, frames } = recording;
  const result = scoreRecording(recording, exercise, { heightCm: HEIGHT_CM });
  const { baseline, trial, side } = result;
  const context: TrialContext = {
    task: exercise.task,
    view: header.view,
    stance: side ?? undefined,
    model: header.model,
    heightCm: HEIGHT_CM,
  };
  const heard = live(frames, exercise, context, baseline, trial);
  const measuredNothing = result.metrics.every(({ value }) => value === null);
  if (measuredNothing && result.events.length === 0 && heard.every(({ said }) => !said)) {
    const why = result.quality.reasons.map((id) => t(`reasons.${id}`)).join(' ');
    const screens = heard.map(({ text }) => text.split(':')[0]!.replace('the screen turns ', ''));
    const seen = [...new Set(screens)].join(', ');
    return { silent: `  ${titleWithSide(exercise, side)} (screen: ${seen}): ${why}` };
  }
  const lines = [
    ...(baseline ? [{ tMs: baseline.fromMs, text: `quiet start, until ${at(baseline.toMs)}` }] : []),
    ...result.events.map((event) => ({ tMs: event.tMs, text: sentence(event, exercise) })),
    ...heard,
  ];
  const text = [
    `${titleWithSide(exercise, side)} — seen from ${header.view} at ${result.quality.fps.toFixed(0)} fps`,
    '',
    ...lines.sort((a, b) => a.tMs - b.tMs).map(({ tMs, text }) => `${at(tMs)}  ${text}`),
    '',
    `Result: ${result.verdict}; measured in ${(100 * result.quality.usableShare).toFixed(0)} % of the trial`,
    ...result.quality.reasons.map((id) => `  ! ${t(`reasons.${id}`)}`),
    ...result.metrics
      .filter(({ value }) => value !== null)
      .map((metric) => `  ${measured(metric, exercise)}`),
    ...notMeasured(result.metrics, exercise),
    '',
  ].join('\n');
  return { text };
}

/** What the screen and the voice do, in train mode; a recording without a quiet start lends its first second. */
function live(
  frames: readonly PoseFrame[],
  exercise: Exercise,
  context: TrialContext,
  baseline: Span | null,
  trial: Span,
): Line[] {
  const startMs = frames[0]?.tMs ?? 0;
  const { fromMs, toMs } = baseline ?? { fromMs: startMs, toMs: startMs + 1000 };
  const quiet = frames.filter(({ tMs }) => tMs >= fromMs && tMs <= toMs);
  const rules = exercise.rules.map((rule) => rule.live(context, quiet));
  const say = cuePolicy(true);
  let shown: string | undefined;
  return frames
    .filter(({ tMs }) => tMs > toMs && tMs <= trial.toMs)
    .flatMap((frame) => {
      const { tMs } = frame;
      const reading = mergeReadings(rules.map((rule) => rule.step(frame)));
      const cue = say(tMs, reading.verdict, reading.cue);
      const unsure = reading.verdict === 'unsure' && reading.reason;
      const now = unsure ? `unsure: ${t(`reasons.${unsure}`)}` : reading.verdict;
      const changed = now !== shown;
      shown = now;
      return [
        ...(changed ? [{ tMs, text: `the screen turns ${now}` }] : []),
        ...(cue ? [{ tMs, text: `the voice says “${t(`cues.${cue}`)}”`, said: true }] : []),
      ];
    });
}

function sentence({ kind, side, amounts = [] }: RuleEvent, exercise: Exercise): string {
  const detail = amounts.map(told).join(', ');
  const text = eventText(exercise, kind);
  return `${side ? `${side}: ` : ''}${text}${detail ? ` (${detail})` : ''}`;
}

function told({ id, value, unit, error }: EventAmount): string {
  const name = id === 'turn' ? '' : `${id} `;
  if (value === null) return `${name}not measured`;
  const text = unit === 'deg' ? `${value.toFixed(1)}°` : `${value.toFixed(0)} ${unit}`;
  const about = error === undefined ? '' : ` ±${error.toFixed(1)}${unit === 'deg' ? '°' : ''}`;
  return `${name}${text}${about}`;
}

function measured(metric: MetricValue, exercise: Exercise): string {
  const { value, unit, error, n, reason } = metric;
  const doubt = reason ? `  (${t(`reasons.${reason}`)})` : '';
  return `${nameOf(metric, exercise)}: ${value?.toFixed(1)} ± ${error?.toFixed(1)} ${unit}, n = ${n}${doubt}`;
}

/** One line for each reason, with all that it kept from being measured. */
function notMeasured(metrics: readonly MetricValue[], exercise: Exercise): string[] {
  const without = metrics.filter(({ value }) => value === null);
  return [...new Set(without.map(({ reason }) => reason))].map((reason) => {
    const names = without.filter((m) => m.reason === reason).map((m) => nameOf(m, exercise));
    return `  not measurable: ${names.join('; ')}. ${reason ? t(`reasons.${reason}`) : ''}`;
  });
}

function nameOf({ id, side }: MetricValue, exercise: Exercise): string {
  return `${metricTitle(exercise, id)}${side ? `, ${side}` : ''}`;
}

const at = (tMs: number): string => `${(tMs / 1000).toFixed(1).padStart(5)} s`;
