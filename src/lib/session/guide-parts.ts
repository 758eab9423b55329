import type {
  GuidedExercise,
  GuidedLevel,
  GuidedStep,
  Pace,
} from '../exercises/guided-exercise.ts';
import { SIDES, type Side } from '../pose/keypoints.ts';

/** One stretch of a guided exercise: getting ready for a step, or doing it. */
export interface GuidePart {
  readonly phase: 'ready' | 'work';
  readonly step: GuidedStep;
  readonly side: Side | undefined;
  readonly ms: number;
}

/** How long one round of a pace takes. Unit: ms. */
export const roundMs = (pace: Pace) =>
  pace.reduce((total, { seconds }) => total + seconds * 1000, 0);

/** How long a step takes on one side. Unit: ms. */
export const stepMs = (step: GuidedStep) =>
  'rounds' in step ? step.rounds * roundMs(step.pace) : step.seconds * 1000;

/** Everything that happens at a level, one after another: left before right, steps of one side together. */
export function partsOf(
  { readyS }: Pick<GuidedExercise, 'readyS'>,
  { steps }: GuidedLevel,
): readonly GuidePart[] {
  return blocksOf(steps).flatMap((block) => {
    const sides = block[0]?.sides === 'each' ? SIDES : [undefined];
    return sides.flatMap((side) =>
      block.flatMap((step): GuidePart[] => [
        { phase: 'ready', step, side, ms: readyS * 1000 },
        { phase: 'work', step, side, ms: stepMs(step) },
      ]),
    );
  });
}

/** Unit: ms, all parts together. */
export const lengthMs = (parts: readonly GuidePart[]) =>
  parts.reduce((total, { ms }) => total + ms, 0);

/** Steps that follow each other and have the same sides. */
function blocksOf(steps: readonly GuidedStep[]): GuidedStep[][] {
  const blocks: GuidedStep[][] = [];
  for (const step of steps) {
    const last = blocks.at(-1);
    if (last?.[0]?.sides === step.sides) last.push(step);
    else blocks.push([step]);
  }
  return blocks;
}

/** What a level takes with everything. Unit: whole minutes, at least one. */
export const minutesOf = (exercise: Pick<GuidedExercise, 'readyS'>, level: GuidedLevel) =>
  Math.max(1, Math.round(lengthMs(partsOf(exercise, level)) / 60_000));

/** Missing: undefined where the level has no breath to follow. */
export function breathsPerMinute({ steps }: GuidedLevel): number | undefined {
  const breath = steps.find(
    (step) => 'rounds' in step && step.pace.some(({ part }) => part === 'in'),
  );
  return breath?.pace && Math.round((60_000 / roundMs(breath.pace)) * 10) / 10;
}
