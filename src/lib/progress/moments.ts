import type { Exercise } from '../exercises/exercise.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { runningMedian } from '../signal/running-median.ts';
import { standardDeviation, type Sample } from '../signal/statistics.ts';

/** A moment of a trial worth looking at again. */
export interface Moment {
  readonly kind: 'steadiest' | 'shakiest' | 'most-level' | 'most-drop' | 'far-left' | 'far-right';
  readonly tMs: number;
  /** What was measured then, in the unit of the series. */
  readonly value: number;
}

interface Timed {
  readonly tMs: number;
  readonly value: number;
}

/** A moment lasts half a second: no single frame is shown as the worst of anybody. Source: measures.md, principle 1. */
const MOMENT_MS = 500;
/** Steadiness is judged over this long. Source: ours. */
const STEADY_MS = 2000;

/**
 * The best and the worst moment of a trial; for turns, the farthest to each side.
 * Unit: ms of the recording; values in that of the series (deg or mm). Missing: none where nothing was measured.
 */
export function momentsOf({ headline, task }: Exercise, result: ScoreResult): Moment[] {
  const { trial, series, events } = result;
  const seriesIn = (id: 'hipDropDeg' | 'rotationDeg' | 'swayMlMm'): Timed[] => {
    const known = series[id].map((value): Sample => value ?? undefined);
    const calm = runningMedian(series.tMs, known, MOMENT_MS);
    return calm.flatMap((value, i) => {
      const tMs = series.tMs[i]!;
      return value !== undefined && tMs >= trial.fromMs && tMs <= trial.toMs
        ? [{ tMs, value }]
        : [];
    });
  };
  if (headline.metric === 'rotation-range') return farthest(seriesIn('rotationDeg'));
  if (headline.metric === 'hold-time') return steadiness(seriesIn('swayMlMm'));
  const drops = seriesIn('hipDropDeg');
  const reps = events.filter(({ kind }) => kind === 'repDone').map(({ tMs }) => tMs);
  const deepest = task === 'squat' ? deepestOfReps(drops, [trial.fromMs, ...reps]) : drops;
  return pair(deepest, ({ value }) => value, 'most-level', 'most-drop');
}

function farthest(turns: readonly Timed[]): Moment[] {
  const left = largest(turns, ({ value }) => value);
  const right = largest(turns, ({ value }) => -value);
  return [
    ...(left && left.value > 0 ? [{ kind: 'far-left' as const, ...left }] : []),
    ...(right && right.value < 0 ? [{ kind: 'far-right' as const, ...right }] : []),
  ];
}

/** Spread of the sway over the two seconds round each moment. */
function steadiness(sway: readonly Timed[]): Moment[] {
  const spread = sway.flatMap(({ tMs }) => {
    const around = sway.filter((s) => Math.abs(s.tMs - tMs) <= STEADY_MS / 2);
    const whole = around.at(-1)!.tMs - around[0]!.tMs >= STEADY_MS * 0.9;
    const value = whole ? standardDeviation(around.map((s) => s.value)) : undefined;
    return value === undefined ? [] : [{ tMs, value }];
  });
  return pair(spread, ({ value }) => value, 'steadiest', 'shakiest');
}

/** The largest drop of each repetition. */
function deepestOfReps(drops: readonly Timed[], borders: readonly number[]): Timed[] {
  return borders.slice(1).flatMap((toMs, i) => {
    const rep = drops.filter(({ tMs }) => tMs > borders[i]! && tMs <= toMs);
    return largest(rep, ({ value }) => value) ?? [];
  });
}

function pair(
  all: readonly Timed[],
  cost: (moment: Timed) => number,
  best: Moment['kind'],
  worst: Moment['kind'],
): Moment[] {
  const [good, bad] = [largest(all, (m) => -cost(m)), largest(all, cost)];
  if (!good || !bad || good.tMs === bad.tMs) return [];
  return [
    { kind: best, ...good },
    { kind: worst, ...bad },
  ];
}

function largest(all: readonly Timed[], of: (moment: Timed) => number): Timed | undefined {
  return all.reduce<Timed | undefined>((max, m) => (!max || of(m) > of(max) ? m : max), undefined);
}
