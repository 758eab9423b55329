import { describe, expect, it } from 'vitest';
import { dropOutLaw, nobodyLaw } from '../../../tests/laws/drop-outs.ts';
import { frameRateLaw } from '../../../tests/laws/frame-rate.ts';
import { mirrorLaw, scaleLaw, shiftLaw } from '../../../tests/laws/invariance.ts';
import { honestyLaw, resetLaw } from '../../../tests/laws/others.ts';
import { perform, readings, summary, type Look } from '../../../tests/laws/performance.ts';
import { sided, type Side } from '../pose/keypoints.ts';
import { hipAbductions, type LegLift } from '../recording/athlete-lifts.ts';
import { PERFECT_TRAITS } from '../recording/detector-traits.ts';
import { movementRule, REP_METRICS } from './movement.ts';
import { STANCE_POINTS } from './needed-points.ts';
import { stanceSign } from './stance-sign.ts';
import { thighOutDeg } from './thigh-angle.ts';
import { trunkLeanDeg } from './trunk-lean.ts';

const OURS = 'ours: for this test';

/** A leg lifted to the side, told as a movement. */
const lift = movementRule({
  id: 'lift',
  version: 1,
  views: ['front', 'back'],
  tasks: ['abduction'],
  metrics: {
    ...REP_METRICS,
    out: { unit: 'deg', source: OURS },
    held: { unit: 's', source: OURS },
    lean: { unit: 'deg', source: OURS },
    risen: { unit: 'deg', source: OURS },
    now: { unit: 'deg', source: OURS },
  },
  tuning: {
    least: { min: 5, default: 10, max: 30, unit: 'deg', source: OURS },
    low: { min: 5, default: 22, max: 30, unit: 'deg', source: OURS },
    leanWarn: { min: 3, default: 7, max: 20, unit: 'deg', source: OURS },
    leanFault: { min: 3, default: 12, max: 20, unit: 'deg', source: OURS },
    hurried: { min: 0.5, default: 1.5, max: 4, unit: 's', source: OURS },
  },
  events: ['repDone'],
  cues: ['trunk-upright', 'hold-there', 'slow-down'],
  minFps: 15,
  needs: () => STANCE_POINTS,
  sees: ({ view, stance }) => stance !== undefined && stanceSign(view, stance) !== undefined,
  shows: (points, { view, stance = 'left' }) => {
    const sign = stanceSign(view, stance) ?? 1;
    const lean = trunkLeanDeg(points);
    return {
      thigh: thighOutDeg(points, stance, sign),
      lean: lean === undefined ? undefined : lean * sign,
    };
  },
  fromRest: ['thigh', 'lean'],
  counts: () => [{ signal: 'thigh', turn: 5, least: 'least', shortestMs: 400, longestMs: 10_000 }],
  anchor: (points, { stance = 'left' }) => points[sided(stance, 'Ankle')],
  anchorStays: 0.12,
  measures: [
    {
      metric: 'lean',
      signal: 'lean',
      told: 'away',
      error: 2,
      limits: { warn: 'leanWarn', fault: 'leanFault', cue: 'trunk-upright' },
    },
    {
      metric: 'out',
      signal: 'thigh',
      told: 'peak',
      error: 6,
      limits: { warn: 'low', cue: 'hold-there', when: 'below' },
    },
    { metric: 'held', signal: 'thigh', told: 'held', error: 0.2 },
    { metric: 'risen', signal: 'thigh', told: 'above-rest', error: 6 },
  ],
  hurriedS: 'hurried',
  now: { metric: 'now', signal: 'thigh', error: 6 },
  amount: { id: 'lift', metric: 'out' },
});

const QUIET: Look = { noisePx: 0, cues: null, traits: PERFECT_TRAITS };
const does = (reps: readonly LegLift[], look: Look = {}, side: Side = 'left', repS = 3) =>
  perform('lifts', 'abduction', hipAbductions({ side, reps, repS }), { fps: 20, seed: 3, ...look });
const three = (change: Partial<LegLift> = {}) =>
  [26, 27, 26].map((outDeg) => ({ outDeg, ...change }));
const told = (performance: ReturnType<typeof does>, id: string) =>
  summary(lift, performance).metrics.find((m) => m.id === id);

describe('a movement', () => {
  it('tells what was done, within its error', () => {
    const done = does(three(), QUIET);
    expect(told(done, 'rep-count')).toMatchObject({ value: 3, side: 'left' });
    const wider = does(
      three().map(({ outDeg }) => ({ outDeg: outDeg + 10 })),
      QUIET,
    );
    expect(told(wider, 'out')!.value! - told(done, 'out')!.value!).toBeCloseTo(10, 0);
    expect(told(done, 'rep-time')!.value).toBeCloseTo(3, 1);
    expect(summary(lift, done).verdict).toBe('good');
  });

  it('tells how far the top was above the rest before it, with or without a quiet start', () => {
    const done = does(three(), QUIET);
    const risen = told(done, 'risen')!.value!;
    // Between two lifts the leg hangs as the weight on the other one lets it, which is not as on two legs.
    const between = told(done, 'out')!.value! - risen;
    const higher = does(
      three().map(({ outDeg }) => ({ outDeg: outDeg + 10 })),
      QUIET,
    );
    expect(told(higher, 'risen')!.value! - risen).toBeCloseTo(10, 0);
    expect(told(higher, 'out')!.value! - told(higher, 'risen')!.value!).toBeCloseTo(between, 0);
    const noStart = { ...done, track: { ...done.track, baseline: undefined } };
    expect(told(noStart, 'risen')!.value).toBeCloseTo(risen, 1);
  });

  it('tells how long the top was held', () => {
    const quick = told(does(three(), QUIET, 'left', 2), 'held')!.value!;
    const slow = told(does(three(), QUIET, 'left', 6), 'held')!.value!;
    expect(slow / quick).toBeCloseTo(3, 0);
  });

  it.each([
    ['leans', three({ leanDeg: 9 }), 3, 'warn', 'trunk-upright'],
    ['leans far', three({ leanDeg: 18 }), 3, 'fault', 'trunk-upright'],
    ['is low', three().map(() => ({ outDeg: 14 })), 3, 'warn', 'hold-there'],
    ['hurries', three(), 1.1, 'warn', 'slow-down'],
  ] as const)('that %s is told live and in the result', (_what, reps, repS, verdict, cue) => {
    for (const side of ['left', 'right'] as const) {
      const done = does(reps, QUIET, side, repS);
      expect(summary(lift, done).verdict).toBe(verdict);
      const live = readings(lift, done);
      expect(new Set(live.flatMap((reading) => reading.cue ?? []))).toEqual(new Set([cue]));
      expect(
        live.flatMap(({ events }) => events).filter(({ kind }) => kind === 'repDone'),
      ).toHaveLength(3);
    }
  });

  it('obeys the laws of rules', () => {
    const clean = does(three());
    const leaning = does(three({ leanDeg: 14 }), { view: 'back' });
    const at = (fps: number) => [fps, does(three(), { ...QUIET, fps })] as const;
    expect([
      ...mirrorLaw(lift, clean),
      ...mirrorLaw(lift, leaning),
      ...scaleLaw(lift, clean, 1.7),
      ...shiftLaw(lift, clean, 41, -17),
      ...frameRateLaw(lift, new Map([60, 30, 15].map(at))),
      ...dropOutLaw(lift, clean),
      ...nobodyLaw(lift, clean),
      ...resetLaw(lift, clean, leaning),
      ...honestyLaw(lift, clean),
    ]).toEqual([]);
  });

  it('is not measured from where it cannot be seen', () => {
    const aside = does(three(), { view: 'side-left' });
    expect(summary(lift, aside)).toMatchObject({ verdict: 'unsure', reasons: ['wrong-view'] });
    expect(new Set(readings(lift, aside).map(({ reason }) => reason))).toEqual(
      new Set(['wrong-view']),
    );
  });
});
