import type { Exercise } from '../exercises/exercise.ts';
import { cardFont, measureOn, paintShareCard } from '../feedback/paint-share-card.ts';
import { CARD, shareCard, type CardSide, type CardWords } from '../feedback/share-card.ts';
import { shareFigure } from '../feedback/share-figure.ts';
import { momentsOf } from '../progress/moments.ts';
import type { SideShown } from '../progress/side-by-side.ts';
import type { Verdict } from '../rules/rule.ts';
import { decimals } from '../texts/amounts.ts';
import type { Texts } from '../texts/texts.ts';
import type { PastResult } from './past-result.ts';
import type { ReplayFigure } from './replay-figure.ts';

/** Left and right, as the page shows them. */
export type Shown = readonly SideShown<unknown>[];

/** A result as a picture to pass on: values with their errors, and the athlete as a figure without a face. */
export async function sharePicture(
  texts: Texts,
  past: PastResult,
  shown: Shown,
  figure: ReplayFigure,
): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, CARD);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('No canvas to draw on.');
  // A font not used on the page yet would be missing on the picture.
  await Promise.all([500, 600, 650, 680, 720].map((w) => document.fonts.load(cardFont(40, w))));
  const { exercise, result, recording } = past;
  const tMs = momentsOf(exercise, result)[0]?.tMs ?? (result.trial.fromMs + result.trial.toMs) / 2;
  const scene = figure.sceneAt(tMs);
  // The athlete's left stands on the left, under the words that say so.
  const mirrored = recording.header.view !== 'back';
  paintShareCard(ctx, shareCard(cardWords(texts, past, shown), measureOn(ctx)), {
    shapes: scene ? shareFigure({ ...scene, mirrored }) : [],
    frame: recording.header,
    mirrored,
  });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture could not be made.');
  return new File([blob], `plumb-${exercise.id}.png`, { type: 'image/png' });
}

/** What is on the picture, for those who do not see it. */
export function shareWords(texts: Texts, { exercise }: PastResult, shown: Shown): string {
  const values = shown.map((one) => {
    const { label, figure, error = '' } = cardSide(texts, exercise, one);
    return `${label} ${figure} ${error}`.trim();
  });
  const { title } = texts.ofExercise(exercise.id);
  return texts.t('result.share.picture', { title, values: values.join(', ') });
}

function cardWords(
  texts: Texts,
  { exercise, result, isDemo, session }: PastResult,
  shown: Shown,
): CardWords {
  const { t } = texts;
  return {
    title: texts.ofExercise(exercise.id).title,
    date: session ? texts.when(session.startedAt) : '',
    metric: texts.metricTitle(exercise, exercise.headline.metric),
    sides: shown.map((one) => cardSide(texts, exercise, one)),
    verdict: result.side === null ? verdictOf(texts, result.verdict) : undefined,
    smallPrint: t(isDemo ? 'result.share.smallPrintDemo' : 'result.share.smallPrint'),
  };
}

function cardSide(
  texts: Texts,
  { sides }: Exercise,
  { side, head, verdict }: SideShown<unknown>,
): CardSide {
  const { value = null, error = null, unit = 'deg' } = head ?? {};
  const places = decimals(unit, error);
  const suffix = texts.suffix(unit);
  return {
    label: texts.t(`common.${sides === 'each' ? 'leg' : 'side'}.${side}`),
    figure: value === null ? '–' : `${texts.number(value, places)}${suffix}`,
    error: error === null ? undefined : `± ${texts.errorText(error, places)}${suffix}`,
    verdict: verdict && verdictOf(texts, verdict),
  };
}

const verdictOf = ({ t }: Texts, sign: Verdict) => ({ sign, word: t(`common.verdict.${sign}`) });
