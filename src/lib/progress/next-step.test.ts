import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import { SERIES, type Series, type SeriesId } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { momentsOf } from './moments.ts';
import { nextStep } from './next-step.ts';

const tMs = Array.from({ length: 400 }, (_, i) => i * 50);
const empty = Object.fromEntries(
  SERIES.map((id) => [id, tMs.map(() => null)]),
) as unknown as Record<SeriesId, Series>;

function result(
  more: Partial<ScoreResult>,
  series: Partial<Record<SeriesId, Series>> = {},
): ScoreResult {
  return {
    exercise: 'x',
    side: 'left',
    model: 'blazepose-full',
    rules: {},
    quality: { usableShare: 1, fps: 20, reasons: [] },
    metrics: [{ id: 'hold-time', side: 'left', value: 30, unit: 's', error: 0.2, n: 1 }],
    events: [],
    verdict: 'good',
    baseline: null,
    trial: { fromMs: 2000, toMs: 18_000 },
    series: { tMs, ...empty, ...series },
    ...more,
  };
}

describe('the next step', () => {
  const nothing = { otherSideDone: false, trials: undefined };

  it('is to put right what spoiled the measurement', () => {
    const head = {
      id: 'hold-time',
      side: 'left',
      value: null,
      unit: 's',
      error: null,
      n: 0,
    } as const;
    const failed = result({ metrics: [{ ...head, reason: 'out-of-frame' }], verdict: 'unsure' });
    expect(nextStep(singleLegBalance, failed, nothing)).toEqual({
      id: 'put-right',
      reason: 'out-of-frame',
    });
  });

  it('is the other leg, named from the athlete', () => {
    expect(nextStep(singleLegBalance, result({}), nothing)).toEqual({
      id: 'other-side',
      side: 'right',
    });
  });

  it('is practice on the side that was outside the band, and the same test later otherwise', () => {
    const done = { otherSideDone: true, trials: undefined };
    expect(nextStep(singleLegBalance, result({ verdict: 'warn' }), done)).toEqual({
      id: 'train',
      side: 'left',
    });
    expect(nextStep(singleLegBalance, result({}), done)).toEqual({ id: 'test-again' });
  });
});

describe('the moments worth seeing again', () => {
  it('of a stance are the steadiest and the shakiest two seconds', () => {
    const sway = tMs.map((t) =>
      t > 10_000 && t < 13_000 ? 12 * Math.sin(t / 250) : Math.sin(t / 250),
    );
    const [best, worst] = momentsOf(singleLegBalance, result({}, { swayMlMm: sway }));
    expect([best!.kind, worst!.kind]).toEqual(['steadiest', 'shakiest']);
    expect(worst!.tMs).toBeGreaterThan(10_500);
    expect(worst!.tMs).toBeLessThan(12_500);
    expect(Math.abs(best!.tMs - 11_500)).toBeGreaterThan(2000);
  });

  it('of a stance leave out the time on two legs and what a hop does to the body', () => {
    const sway = tMs.map((t) =>
      t < 4000 || t > 15_000 ? 0 : t < 9000 ? 3 * Math.sin(t / 250) : 5 * Math.sin(t / 250) + 40,
    );
    const events = [
      { tMs: 4000, kind: 'footUp' },
      { tMs: 9000, kind: 'stanceFootHopped' },
      { tMs: 15_000, kind: 'footDown' },
    ];
    const [best, worst] = momentsOf(singleLegBalance, result({ events }, { swayMlMm: sway }));
    expect(best!.tMs).toBeGreaterThan(4900);
    expect(best!.tMs).toBeLessThan(8100);
    expect(worst!.value).toBeLessThan(6);
  });

  it('of squats are the repetitions with the least and the most drop, at their deepest', () => {
    const rep = (tMs: number, drop: number | null) => ({
      ...{ tMs, kind: 'repDone', amounts: [{ id: 'drop', value: drop, unit: 'deg' }] as const },
    });
    const events = [rep(4000, 9), rep(8000, 3), rep(10_000, null), rep(12_000, 6)];
    expect(momentsOf(singleLegSquat, result({ events }))).toEqual([
      { kind: 'most-level', tMs: 8000, value: 3 },
      { kind: 'most-drop', tMs: 4000, value: 9 },
    ]);
  });

  it('of turns are the farthest that counted, with their errors', () => {
    const turn = (tMs: number, side: 'left' | 'right', value: number, fault?: string) => {
      const amounts = [{ id: 'turn', value, unit: 'deg', error: 9 }] as const;
      const spoiled = fault ? [{ tMs, kind: fault, side }] : [];
      const held = { tMs: tMs + 1000, kind: 'heldEnd', side, amounts };
      return [{ tMs, kind: 'reachedEnd', side, amounts }, ...spoiled, held];
    };
    const events = [
      ...turn(3000, 'left', 41),
      ...turn(6000, 'right', 35),
      ...turn(9000, 'left', 52, 'leaned'),
    ];
    expect(momentsOf(thoracicRotation, result({ events }))).toEqual([
      { kind: 'far-left', tMs: 3500, value: 41, error: 9 },
      { kind: 'far-right', tMs: 6500, value: -35, error: 9 },
    ]);
  });

  it('of turns told without amounts are the farthest of the curve, and none outside the trial', () => {
    const rotationDeg = tMs.map((t) => (t < 1500 ? 90 : t < 9000 ? 50 : t < 12_000 ? -35 : 0));
    expect(momentsOf(thoracicRotation, result({}, { rotationDeg }))).toMatchObject([
      { kind: 'far-left', value: 50 },
      { kind: 'far-right', value: -35 },
    ]);
  });

  it('are none where nothing was measured', () => {
    expect(momentsOf(singleLegSquat, result({}))).toEqual([]);
  });
});
