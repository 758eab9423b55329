import type { Exercise } from '../exercises/exercise.ts';
import type { RuleEvent, Span } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { runningMedian } from '../signal/running-median.ts';
import { standardDeviation, type Sample } from '../signal/statistics.ts';

/** A moment of a trial worth looking at again. */
export interface Moment {
  readonly kind: 'steadiest' | 'shakiest' | 'most-level' | 'most-drop' | 'far-left' | 'far-right';
  readonly tMs: number;
  /** What was measured then, in the unit of the series. */
  readonly value: number;
  /** Half width of the 95 % interval. Missing: not known for a single moment. */
  readonly error?: number;
}

type Timed = Omit<Moment, 'kind'>;

/** A moment lasts half a second: no single frame is shown as the worst of anybody. Source: measures.md, principle 1. */
const MOMENT_MS = 500;
/** So near to the end of a hold a moment would reach beyond it. */
const EDGE_MS = MOMENT_MS / 2;
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
  if (headline.metric === 'rotation-range')
    return farthest(heldTurns(events) ?? seriesIn('rotationDeg'));
  if (headline.metric === 'hold-time') {
    const sway = seriesIn('swayMlMm');
    return steadiness(
      holdsOf(events, trial).map(({ fromMs, toMs }) =>
        sway.filter(({ tMs }) => tMs >= fromMs + EDGE_MS && tMs <= toMs - EDGE_MS),
      ),
    );
  }
  const drops = task === 'squat' ? repDrops(events) : undefined;
  return pair(drops ?? seriesIn('hipDropDeg'), ({ value }) => value, 'most-level', 'most-drop');
}

/** What makes a held turn count for nothing; told at the same moment as its end. */
const VOID = ['footLifted', 'pelvisTurned', 'leaned'];

/**
 * The turns that counted, as the rule measured them, in the middle of their hold; + = left.
 * Missing: undefined where results tell no amounts, as stored ones of old.
 */
function heldTurns(events: readonly RuleEvent[]): Timed[] | undefined {
  const reached = events.filter(({ kind }) => kind === 'reachedEnd');
  if (!reached.some(({ amounts }) => amounts)) return undefined;
  return reached.flatMap(({ tMs, side, amounts }) => {
    const turn = amounts?.find(({ id }) => id === 'turn');
    const end = events.find((e) => e.kind === 'heldEnd' && e.side === side && e.tMs >= tMs);
    const counts = !events.some((e) => VOID.includes(e.kind) && e.tMs === tMs);
    if (!end || !counts || turn?.value == null) return [];
    const value = side === 'right' ? -turn.value : turn.value;
    return [{ tMs: (tMs + end.tMs) / 2, value, ...(turn.error && { error: turn.error }) }];
  });
}

/** The drop of each squat at its deepest, as the rule measured it. Missing: as of turns. */
function repDrops(events: readonly RuleEvent[]): Timed[] | undefined {
  const reps = events.filter(({ kind }) => kind === 'repDone');
  if (!reps.some(({ amounts }) => amounts)) return undefined;
  return reps.flatMap(({ tMs, amounts }) => {
    const drop = amounts?.find(({ id }) => id === 'drop');
    return drop?.value == null ? [] : [{ tMs, value: drop.value }];
  });
}

function farthest(turns: readonly Timed[]): Moment[] {
  const left = largest(turns, ({ value }) => value);
  const right = largest(turns, ({ value }) => -value);
  return [
    ...(left && left.value > 0 ? [{ kind: 'far-left' as const, ...left }] : []),
    ...(right && right.value < 0 ? [{ kind: 'far-right' as const, ...right }] : []),
  ];
}

/** The foot settles after it hopped or moved. Unit: ms. Source: ours, as long as a moment. */
const SETTLED_MS = MOMENT_MS;

/** The stretches on one leg with the stance foot in its place: nobody sways on two. */
function holdsOf(events: readonly RuleEvent[], trial: Span): Span[] {
  const lifted = events.find(({ kind }) => kind === 'footUp' || kind === 'footDown');
  let fromMs = lifted?.kind === 'footUp' ? undefined : trial.fromMs;
  const holds: Span[] = [];
  for (const { kind, tMs } of [...events].sort((a, b) => a.tMs - b.tMs)) {
    const ends = ['footDown', 'stanceFootHopped', 'stanceFootMoved'].includes(kind);
    if (ends && fromMs !== undefined) holds.push({ fromMs, toMs: tMs });
    if (kind === 'footUp') fromMs = tMs;
    else if (kind === 'footDown') fromMs = undefined;
    else if (ends && fromMs !== undefined) fromMs = tMs + SETTLED_MS;
  }
  return fromMs === undefined ? holds : [...holds, { fromMs, toMs: trial.toMs }];
}

/** Spread of the sway over the two seconds round each moment, within one hold. */
function steadiness(holds: readonly (readonly Timed[])[]): Moment[] {
  const spread = holds.flatMap((sway) =>
    sway.flatMap(({ tMs }) => {
      const around = sway.filter((s) => Math.abs(s.tMs - tMs) <= STEADY_MS / 2);
      const whole = around.at(-1)!.tMs - around[0]!.tMs >= STEADY_MS * 0.9;
      const value = whole ? standardDeviation(around.map((s) => s.value)) : undefined;
      return value === undefined ? [] : [{ tMs, value }];
    }),
  );
  return pair(spread, ({ value }) => value, 'steadiest', 'shakiest');
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
