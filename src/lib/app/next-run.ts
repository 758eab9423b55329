import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import type { Origin } from '../recording/recording.ts';
import type { Mode } from '../session/cue-policy.ts';

interface NextRun {
  readonly side: Side | null | undefined;
  readonly mode: Mode;
  /** Open or closed eyes go with it. Missing: from before there were levels. */
  readonly level: string | undefined;
  /** Missing: none was told. Unit: kg. */
  readonly loadKg: number | undefined;
  readonly view: View;
  /** Where the last one came from: a demo is followed by a demo; after a file the athlete is asked first. */
  readonly origin: Origin;
  /** One trial of that side. False: as much as the exercise proposes. */
  readonly alone: boolean;
}

/** The part of the address that starts another run in the same circumstances, so that both stand in one series. */
export function nextRun(
  exercise: Exercise,
  { side, mode, level, loadKg, view, origin, alone }: NextRun,
): string {
  const query = new URLSearchParams({ mode });
  if (origin === 'synthetic') query.set('demo', '');
  if (origin === 'webcam') query.set('start', 'webcam');
  if (side) query.set('side', side);
  if (level !== undefined) query.set('level', level);
  if (loadKg !== undefined) query.set('kg', String(loadKg));
  if (view !== exercise.views[0]) query.set('view', view);
  if (alone && exercise.sides === 'each') query.set('amount', 'one');
  return `?${query}`;
}
