import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { ExerciseTexts } from './exercise-texts.ts';
import type { GuidedTexts } from './guided-texts.ts';
import type { MetricTexts, RuleTexts } from './rule-texts.ts';
import type { Language, Texts } from './texts.ts';

/** What is said about rules and exercises, found by their ids. */
export interface Named {
  readonly ofRule: (id: string) => RuleTexts;
  readonly ofExercise: (id: string) => ExerciseTexts;
  readonly ofGuided: (id: string) => GuidedTexts;
  /** Of the first rule of the exercise that has such a metric; an old result may know one that is gone. */
  readonly metricTitle: (exercise: Exercise, metric: string) => string;
  readonly eventText: (exercise: Exercise, kind: string) => string;
  /** What is to be done next or now, in a few words. Missing: undefined where words of the task will do. */
  readonly stageOf: (exercise: Exercise, when: 'next' | 'go', side: Side) => string | undefined;
  readonly shownOf: (exercise: Pick<Exercise, 'id'>, form: 'right' | 'wrong', side: Side) => string;
  /** 'Single-leg squat, left leg'. */
  readonly titleWithSide: (exercise: Exercise, side: Side | null | undefined) => string;
}

export function createNamed(language: () => Language, t: Texts['t']): Named {
  const ofRule = (id: string) => known<RuleTexts>(language().messages.rules, id);
  const ofExercise = (id: string) => known<ExerciseTexts>(language().messages.exercises, id);
  /** Which exercises there are is not known here, so neither are their keys; that each has its texts the compiler checks elsewhere. */
  const sided = (key: string, side: Side) =>
    (t as (key: string, args: object) => string)(key, { side });
  const rulesOf = (exercise: Exercise) => exercise.rules.map((rule) => ofRule(rule.id));
  const metricTitle = (exercise: Exercise, metric: string) =>
    rulesOf(exercise)
      .map(({ metrics }) => (metrics as Readonly<Record<string, MetricTexts>>)[metric]?.title)
      .find((title) => title) ?? metric;
  return {
    ofRule,
    ofExercise,
    ofGuided: (id) => known<GuidedTexts>(language().messages.guided, id),
    metricTitle,
    eventText: (exercise, kind) =>
      rulesOf(exercise)
        .map(({ events }) => events[kind])
        .find((text) => text) ??
      (language().messages.people as Readonly<Record<string, string>>)[kind] ??
      kind,
    stageOf: ({ id }, when, side) =>
      ofExercise(id).stage && sided(`exercises.${id}.stage.${when}`, side),
    shownOf: ({ id }, form, side) => sided(`exercises.${id}.shown.${form}`, side),
    titleWithSide: ({ id, task, onBothLegs }, side) => {
      const { title } = ofExercise(id);
      if (!side) return title;
      const noLeg = onBothLegs || task === 'four-point' || task === 'side-lying';
      return t(noLeg ? 'common.titleWithSide' : 'common.titleWithLeg', { title, side });
    },
  };
}

function known<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const found = texts[id];
  if (!found) throw new RangeError(`There are no texts for "${id}".`);
  return found;
}
