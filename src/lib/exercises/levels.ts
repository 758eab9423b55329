import type { Exercise, ExerciseLevel, Eyes, Protocol } from './exercise.ts';

type Levelled = Pick<Exercise, 'levels'>;

/** The level of that id, the easiest for any other. Missing: undefined where an exercise has no levels at all. */
export function levelOf({ levels }: Levelled, id: string | undefined): ExerciseLevel | undefined {
  return levels.find((level) => level.id === id) ?? levels[0];
}

/** Missing: undefined where nothing is easier, or there is no such level. */
export function easierThan({ levels }: Levelled, id: string): ExerciseLevel | undefined {
  return levels[levels.findIndex((level) => level.id === id) - 1];
}

/** Missing: undefined where nothing is harder, or there is no such level. */
export function harderThan({ levels }: Levelled, id: string): ExerciseLevel | undefined {
  const at = levels.findIndex((level) => level.id === id);
  return at < 0 ? undefined : levels[at + 1];
}

/** Nobody opens or closes the eyes beside the level. Missing: undefined where it does not matter. */
export function eyesAt(exercise: Exercise, id: string | undefined): Eyes | undefined {
  return exercise.asksEyes ? (levelOf(exercise, id)?.eyes ?? 'open') : undefined;
}

/**
 * The exercise as it is done at a level: its protocol, what it needs and who should wait.
 * Missing: the exercise as it is, for a result from before there were levels, or a level nobody knows.
 */
export function atLevel(exercise: Exercise, id: string | undefined): Exercise {
  const level = exercise.levels.find((one) => one.id === id);
  if (!level) return exercise;
  return {
    ...exercise,
    protocol: protocolAt(exercise, level),
    equipment: [...new Set([...exercise.equipment, ...(level.equipment ?? [])])],
    cautions: [...new Set([...exercise.cautions, ...(level.cautions ?? [])])],
    ...(level.onBothLegs && { onBothLegs: true }),
  };
}

/** A dose in repetitions ends a trial that is counted in them; what the level says of the protocol itself comes first. */
function protocolAt(exercise: Exercise, { dose, protocol: own }: ExerciseLevel): Protocol {
  const { protocol, alternates } = exercise;
  const counted = protocol.reps !== undefined && dose.reps !== undefined;
  return {
    ...protocol,
    ...(counted && { reps: dose.reps * (alternates ? 2 : 1) }),
    ...own,
  };
}
