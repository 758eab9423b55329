import type { Exercise, ExerciseLevel, Gate } from '../exercises/exercise.ts';
import { harderThan } from '../exercises/levels.ts';
import type { Proposal } from '../progress/proposed-level.ts';
import type { Texts } from '../texts/texts.ts';

/** The title of a level, or its id where nobody knows it any more. */
export const levelTitle = ({ ofExercise }: Texts, { id }: Exercise, level: string): string =>
  ofExercise(id).levels[level]?.title ?? level;

/** '2 × 8 repetitions on each side, twice a week'. */
export function doseWords({ t }: Texts, exercise: Exercise, { dose }: ExerciseLevel): string {
  const { sets, reps, holdS, timesPerWeek } = dose;
  const much =
    reps !== undefined
      ? t('levels.dose.reps', { sets, reps })
      : holdS !== undefined
        ? t('levels.dose.hold', { sets, seconds: holdS })
        : t('levels.dose.sets', { sets });
  const ofSide = exercise.sides === 'each' || exercise.alternates;
  return t('levels.doseAndWeek', {
    dose: ofSide ? t('levels.eachSide', { dose: much }) : much,
    week: t('guide.perWeek', { times: timesPerWeek }),
  });
}

/** 'Hold at least 44 s'. */
export function gateWords(
  { t, metricTitle, figure, suffix }: Texts,
  exercise: Exercise,
  gate: Gate,
): string {
  const title = metricTitle(exercise, gate.metric);
  const unit = exercise.rules.find(({ id }) => id === gate.rule)?.metrics[gate.metric]?.unit;
  const amount = (value: number) => `${figure(value)}${unit ? suffix(unit) : ''}`;
  return 'atLeast' in gate
    ? t('levels.atLeast', { title, amount: amount(gate.atLeast) })
    : t('levels.atMost', { title, amount: amount(gate.atMost) });
}

/** What leads from a level to the next, in one sentence. */
export function onwardWords(texts: Texts, exercise: Exercise, level: ExerciseLevel): string {
  const { t, every } = texts;
  const harder = harderThan(exercise, level.id);
  if (!level.gate) return t(harder ? 'levels.byFeel' : 'levels.hardest');
  const gates = every(level.gate.map((gate) => gateWords(texts, exercise, gate)));
  return t(harder ? 'levels.gate' : 'levels.goal', { gates, sides: exercise.sides });
}

/** What is proposed, and why. */
export function proposalWords(
  texts: Texts,
  exercise: Exercise,
  level: string,
  proposal: Proposal,
): { readonly what: string; readonly why: string } {
  const { t } = texts;
  if (proposal.id === 'up') {
    const title = levelTitle(texts, exercise, proposal.level);
    return { what: t('levels.up', { title }), why: t('levels.upWhy', { sides: exercise.sides }) };
  }
  if (proposal.id === 'down') {
    const title = levelTitle(texts, exercise, proposal.level);
    return { what: t('levels.down', { title }), why: t(`levels.downWhy.${proposal.why}`) };
  }
  const what = t('levels.stay', { title: levelTitle(texts, exercise, level) });
  return { what, why: stayWords(texts, exercise, proposal) };
}

function stayWords(
  texts: Texts,
  exercise: Exercise,
  proposal: Extract<Proposal, { id: 'stay' }>,
): string {
  const { t, amount } = texts;
  switch (proposal.why) {
    case 'untested-side':
      return t('levels.untestedSide', { side: proposal.side });
    case 'not-measured':
      return t('levels.notMeasured', { gate: gateWords(texts, exercise, proposal.gate) });
    case 'not-yet':
    case 'too-close': {
      const gate = gateWords(texts, exercise, proposal.gate);
      const { side } = proposal.found;
      const found = amount(proposal.found) ?? '';
      if (proposal.why === 'too-close') return t('levels.tooClose', { gate, found });
      return side
        ? t('levels.notYetSide', { gate, found, side })
        : t('levels.notYet', { gate, found });
    }
    default:
      return t(`levels.stayWhy.${proposal.why}`);
  }
}
