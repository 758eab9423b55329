import type { Exercise } from '../exercises/exercise.ts';
import { atLevel } from '../exercises/levels.ts';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { halfKneelingRotation } from '../exercises/half-kneeling-rotation.ts';
import { standingRotation } from '../exercises/standing-rotation.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import { metricHistory, type HistoryRow, type MetricHistory } from './metric-history.ts';

type Candidate = readonly [exercise: Exercise, metric: string];

/** What the overview is about; the first exercise with values speaks for it. */
export const THEMES = ['rotation', 'balance', 'drop'] as const;
export type Theme = (typeof THEMES)[number];

const CANDIDATES = {
  rotation: [
    [thoracicRotation, 'rotation-range'],
    [halfKneelingRotation, 'rotation-range'],
    [standingRotation, 'rotation-range'],
  ],
  balance: [
    [singleLegBalance, 'hold-time'],
    [singleLegBalance, 'sway-rms'],
  ],
  drop: [
    [singleLegSquat, 'hip-drop'],
    [singleLegBalance, 'hip-drop'],
  ],
} as const satisfies Record<Theme, readonly Candidate[]>;

/** One of the three things a runner looks at first. */
export interface ThemeHistory {
  readonly theme: Theme;
  readonly exercise: Exercise;
  /** Missing: nothing measured yet. */
  readonly history: MetricHistory | undefined;
}

/** A result of an exercise and mode, as much of it as is needed here. */
interface Row extends HistoryRow {
  readonly mode: string;
}

/**
 * Rotation, balance and hip drop over time: from tests where there are any, else from training.
 *
 * @param rowsOf results of an exercise, newest first
 */
export const overviewOf = (
  rowsOf: (exerciseId: string) => readonly Row[],
): readonly ThemeHistory[] =>
  THEMES.map((theme) => {
    const candidates: readonly Candidate[] = CANDIDATES[theme];
    for (const [exercise, metric] of candidates) {
      const rows = rowsOf(exercise.id);
      const history = of('test') ?? of('train');
      if (history && !isCapped(exercise, rows[0]?.level, history))
        return { theme, exercise, history };
      function of(mode: string) {
        return metricHistory(
          exercise,
          rows.filter((row) => row.mode === mode),
          metric,
        );
      }
    }
    return { theme, exercise: candidates[0]![0], history: undefined };
  });

/** A hold that reaches the end of its test on both legs says nothing more: how steady it was does. Source: measures.md B1, ceiling. */
function isCapped(exercise: Exercise, level: string | undefined, history: MetricHistory): boolean {
  const { capS } = atLevel(exercise, level).protocol;
  return (
    history.metric === 'hold-time' &&
    history.sides.every(({ latest }) => latest.value + latest.error >= capS)
  );
}
