import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';

export type StagePhase =
  'loading' | 'gate' | 'baseline' | 'countdown' | 'trial' | 'scoring' | 'done' | 'failed';

/** What is going on, in words short enough to be read from three metres. */
export function phaseTitle(phase: StagePhase, exercise: Exercise, side: Side | undefined): string {
  const seated = exercise.task === 'rotation-seated';
  const turning = seated || exercise.task === 'rotation-standing';
  if (phase === 'loading') return 'Getting ready';
  if (phase === 'gate') return 'Find your place';
  if (phase === 'baseline') {
    if (seated) return 'Sit still, face the camera';
    return turning ? 'Stand still, face the camera' : 'Stand still on both legs';
  }
  if (phase === 'countdown') return turning ? 'Then turn slowly' : `Then stand on your ${side} leg`;
  if (phase === 'trial') return turning ? 'Turn and hold' : `On your ${side} leg`;
  if (phase === 'scoring') return 'Working it out';
  return phase === 'done' ? 'Done' : 'Stopped';
}

/** The same for the tab, the heading and the result: 'Single-leg squat, left leg'. */
export function titleWithSide(exercise: Exercise, side: Side | null | undefined): string {
  return side ? `${exercise.title}, ${side} leg` : exercise.title;
}
