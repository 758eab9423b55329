import { describe, expect, it } from 'vitest';
import { atLevel } from '../exercises/levels.ts';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { SIDES, type Side } from '../pose/keypoints.ts';
import type { PelvisReason, PixelCues, PoseFrame } from '../pose/pose-frame.ts';
import type { AthleteOptions, CueOptions } from '../recording/athlete-options.ts';
import {
  singleLegBalance,
  singleLegSquat as oneLegSquats,
  type BalanceOptions,
  type Program,
  type SquatRep,
} from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { hipDrop } from './hip-drop.ts';
import type { RuleSummary, Task, TrialContext } from './rule.ts';

const BASELINE = { fromMs: 200, toMs: 3200 };
const DOTS: CueOptions = { source: 'dots', noiseDeg: 0.3, missing: [] };
const SQUAT = { kneeDeg: 64, dropDeg: 3, leanDeg: 2, kneeInMm: 0 };
const WINDOWS: CueOptions = { source: 'windows', noiseDeg: 0.8, missing: [] };

interface Trial {
  readonly program: Program;
  readonly look?: Partial<AthleteOptions>;
  readonly baseline?: boolean;
  readonly change?: (frame: PoseFrame) => PoseFrame;
}

function prepare(task: Task, { program, look, baseline = true, change = (f) => f }: Trial) {
  const { recording } = recordAthlete({ program, ...look });
  const frames = recording.frames.map(change);
  const context: TrialContext = {
    task,
    view: look?.view ?? 'front',
    stance: program.stance,
    model: 'blazepose-full',
    heightCm: 172,
  };
  const trial = { fromMs: 3400, toMs: frames.at(-1)!.tMs };
  return { context, frames, track: { frames, baseline: baseline ? BASELINE : undefined, trial } };
}

function judged(task: Task, trial: Trial): RuleSummary {
  const { context, track } = prepare(task, trial);
  return hipDrop.summarise(context, track);
}

const stance = (options: Partial<BalanceOptions>, rest: Omit<Trial, 'program'> = {}) =>
  judged('stance', { program: singleLegBalance({ side: 'left', holdS: 14, ...options }), ...rest });
const squats = (
  reps: Partial<SquatRep>[],
  side: Side = 'left',
  rest: Omit<Trial, 'program'> = {},
) =>
  judged('squat', {
    program: oneLegSquats({
      side,
      reps: reps.map((rep) => ({ ...SQUAT, ...rep })),
    }),
    look: { cues: DOTS },
    ...rest,
  });

const metric = (summary: RuleSummary, id: string) => summary.metrics.find((m) => m.id === id)!;
const dropping = (deg: number) => ({ drops: [{ fromS: 0.5, toS: 13.5, deg }] });
const cuesAs = (change: (cues: PixelCues) => PixelCues) => (frame: PoseFrame) =>
  frame.cues ? { ...frame, cues: change(frame.cues) } : frame;

describe('hip drop standing', () => {
  const setUps = SIDES.flatMap((side) =>
    (['front', 'back'] as const).flatMap((view) =>
      [DOTS, WINDOWS].map((cues) => [side, view, cues] as const),
    ),
  );
  it.each(setUps)('on the %s leg from the %s: + = the swing side is lower', (side, view, cues) => {
    for (const deg of [9, -5]) {
      const { value, error } = metric(
        stance({ side, ...dropping(deg) }, { look: { view, cues } }),
        'hip-drop',
      );
      expect(Math.abs(value! - deg)).toBeLessThan(Math.min(error!, 1.2));
    }
  });

  it('a rolled camera does not matter: the two-leg start is subtracted', () => {
    const look = { cues: DOTS, camera: { rollDeg: 5 } };
    expect(metric(stance(dropping(6), { look }), 'hip-drop').value!).toBeCloseTo(6, 0);
  });

  it('dots without a two-leg start give no number, windows carry their own', () => {
    const dots = metric(stance(dropping(6), { look: { cues: DOTS }, baseline: false }), 'hip-drop');
    expect([dots.value, dots.reason]).toEqual([null, 'no-baseline']);
    const windows = stance(dropping(6), { look: { cues: WINDOWS }, baseline: false });
    expect(metric(windows, 'hip-drop').value!).toBeCloseTo(6, 0);
  });

  it('is never made of hip points: without pixel cues there is no value and no series', () => {
    const summary = stance(dropping(12), { look: { cues: null } });
    expect(metric(summary, 'hip-drop')).toMatchObject({ value: null, reason: 'no-pixel-cues' });
    expect(summary.series.hipDropDeg!.every((v) => v === null)).toBe(true);
    expect([summary.verdict, ...summary.reasons]).toEqual(['unsure', 'no-pixel-cues']);
  });

  it('is judged over seconds 5 to 25: an early sag does not count', () => {
    const summary = stance({ holdS: 20, drops: [{ fromS: 0, toS: 3.5, deg: 12 }] });
    expect(Math.abs(metric(summary, 'hip-drop').value!)).toBeLessThan(1);
  });

  it('measures drift', () => {
    const sinking = Array.from({ length: 8 }, (_, i) => ({ fromS: 4 + 2 * i, toS: 30, deg: 1 }));
    const drift = metric(stance({ holdS: 24, drops: sinking }), 'hip-drop-drift');
    expect(Math.abs(drift.value! - 5)).toBeLessThan(drift.error!);
    expect(drift.error!).toBeLessThan(1.5);
  });

  it.each([
    [2, 'good'],
    [6, 'warn'],
    [11, 'fault'],
  ] as const)('a drop of %i° is %s', (deg, verdict) => {
    expect(stance(dropping(deg), { look: { cues: DOTS } }).verdict).toBe(verdict);
  });

  it('a pelvis held level by leaning is no good sign', () => {
    const summary = stance({ leans: [{ fromS: 0.5, toS: 13.5, deg: 14 }] });
    expect(metric(summary, 'compensated-share').value!).toBeGreaterThan(80);
    expect(summary.verdict).toBe('warn');
  });

  it('unmeasured for most of the time, it says why', () => {
    const reasons: [PelvisReason, string][] = [
      ['windows-disagree', 'windows-disagree'],
      ['reference-covered', 'waist-covered'],
      ['dots-ambiguous', 'dots-ambiguous'],
    ];
    for (const [why, reason] of reasons) {
      const missing = [{ fromMs: 6000, toMs: 16_000, why }];
      const summary = stance({}, { look: { cues: { ...WINDOWS, missing } } });
      expect([metric(summary, 'hip-drop').reason, summary.verdict]).toEqual([reason, 'unsure']);
    }
  });

  it('measured for two thirds of the time, the value stands and the rest of the series is null', () => {
    const missing = [{ fromMs: 9500, toMs: 12_500, why: 'little-texture' as const }];
    const summary = stance(dropping(7), { look: { cues: { ...DOTS, missing } } });
    expect(metric(summary, 'hip-drop').value!).toBeCloseTo(7, 0);
    expect(metric(summary, 'measured-share').value!).toBeLessThan(80);
    expect(summary.series.hipDropDeg![11 * 30]).toBeNull();
  });

  it('lone wrong readings do not reach the series', () => {
    const spikes = (f: PoseFrame) =>
      Math.round(f.tMs / 33.3) % 15 === 0 ? cuesAs((c) => ({ ...c, pelvisDeg: 20 }))(f) : f;
    const { series } = stance({}, { look: { cues: DOTS }, change: spikes });
    expect(Math.max(...series.hipDropDeg!.slice(150, 500).map((v) => v ?? 0))).toBeLessThan(1.5);
  });

  it('windows are less certain than dots, and large values less than small ones', () => {
    const error = (deg: number, cues: CueOptions) =>
      metric(stance(dropping(deg), { look: { cues } }), 'hip-drop').error!;
    expect(error(0, WINDOWS)).toBeGreaterThan(2 * error(0, DOTS));
    expect(error(12, WINDOWS)).toBeGreaterThan(error(0, WINDOWS) + 0.8);
  });
});

describe('hip drop in squats', () => {
  it.each(SIDES)('on the %s leg: the mean over repetitions at their deepest points', (side) => {
    const drops = [4, 8, 12, 2];
    const summary = squats(
      drops.map((dropDeg) => ({ dropDeg })),
      side,
    );
    expect(metric(summary, 'rep-count').value).toBe(4);
    expect(metric(summary, 'hip-drop').value!).toBeCloseTo(6.5, 0);
    const done = summary.events.filter(({ kind }) => kind === 'repDone');
    done.forEach(({ amounts }, i) => {
      const drop = amounts!.find(({ id }) => id === 'drop')!.value!;
      expect(Math.abs(drop - drops[i]!)).toBeLessThan(1);
    });
  });

  it('at 15 % depth the drop is that of the moment, not of the bottom', () => {
    const summary = squats([
      { kneeDeg: 85, dropDeg: 12 },
      { kneeDeg: 85, dropDeg: 12 },
    ]);
    const fixed = metric(summary, 'hip-drop-at-15').value!;
    expect(metric(summary, 'hip-drop').value!).toBeCloseTo(12, 0);
    expect(fixed).toBeLessThan(11);
    expect(fixed).toBeGreaterThan(4);
  });

  it('a squat too shallow for 15 % has no value there, and says so', () => {
    expect(metric(squats([{ kneeDeg: 50 }]), 'hip-drop-at-15')).toMatchObject({
      value: null,
      reason: 'no-reps',
    });
  });

  it('repetitions that were not measured are left out and counted', () => {
    const { events } = squats([{}, {}, {}, {}]);
    const second = events.filter(({ kind }) => kind === 'repDone')[1]!.tMs;
    const missing = [
      { fromMs: second - 500, toMs: second + 500, why: 'windows-disagree' as const },
    ];
    const summary = squats([{}, { dropDeg: 15 }, {}, {}], 'left', {
      look: { cues: { ...DOTS, missing } },
    });
    expect(metric(summary, 'measured-share').value).toBe(75);
    expect(metric(summary, 'hip-drop').n).toBe(3);
    expect(metric(summary, 'hip-drop').value!).toBeCloseTo(3, 0);
    // The missed one was worse than the others: the error allows for such.
    const { error: whole } = metric(
      squats([{}, {}, {}], 'left', { look: { cues: DOTS } }),
      'hip-drop',
    );
    expect(metric(summary, 'hip-drop').error!).toBeGreaterThan(whole! + 0.5);
  });

  it('tiring shows as a change over repetitions, once there are eight', () => {
    const tiring = Array.from({ length: 10 }, (_, i) => ({ dropDeg: 3 + 0.4 * i }));
    const change = metric(squats(tiring), 'hip-drop-fatigue');
    expect(Math.abs(change.value! - 8)).toBeLessThan(change.error!);
    expect(metric(squats(tiring.slice(0, 5)), 'hip-drop-fatigue').reason).toBe('too-short');
  });

  it('the level of twenty squats is long enough to show tiring, and to say when a lean stood in for a drop', () => {
    const { reps = 0, capS } = atLevel(singleLegSquat, 'twenty').protocol;
    const done = Array.from({ length: reps }, (_, i) => ({
      ...{ dropDeg: i < 12 ? 3 + 0.5 * i : 2, leanDeg: i < 12 ? 2 : 15 },
    }));
    const program = oneLegSquats({
      side: 'right',
      reps: done.map((rep) => ({ ...SQUAT, ...rep })),
    });
    expect(program.durationS).toBeLessThan(capS);
    const summary = judged('squat', { program, look: { cues: DOTS } });
    expect(metric(summary, 'rep-count').value).toBe(20);
    const tired = metric(summary, 'hip-drop-fatigue');
    expect(tired).toMatchObject({ unit: 'deg', side: 'right' });
    expect(tired.value).not.toBeNull();
    expect(metric(summary, 'compensated-share').value).toBeCloseTo(40, -1);
    const steady = judged('squat', {
      program: oneLegSquats({
        side: 'right',
        reps: done.map((_, i) => ({ ...SQUAT, dropDeg: 3 + 0.4 * i })),
      }),
      look: { cues: DOTS },
    });
    const drift = metric(steady, 'hip-drop-fatigue');
    expect(Math.abs(drift.value! - 0.4 * 20)).toBeLessThan(drift.error!);
  });

  it('a knee that falls in reads positive on either leg', () => {
    for (const side of SIDES) {
      const inwards = squats([{ kneeInMm: 60 }, { kneeInMm: 60 }], side);
      const straight = squats([{}, {}], side);
      for (const id of ['knee-angle', 'knee-shift'])
        expect(metric(inwards, id).value!).toBeGreaterThan(metric(straight, id).value! + 3);
    }
  });
});

describe('live', () => {
  function live(task: Task, trial: Trial) {
    const { context, frames } = prepare(task, trial);
    const rule = hipDrop.live(
      context,
      frames.filter((f) => f.tMs < BASELINE.toMs),
    );
    return frames.filter((f) => f.tMs >= 3400).map((frame) => ({ frame, ...rule.step(frame) }));
  }

  it('warns of a drop within a second, with one cue, and never before it', () => {
    const program = singleLegBalance({ side: 'left', drops: [{ fromS: 5, toS: 9, deg: 7 }] });
    const said = live('stance', { program, look: { cues: DOTS } });
    const first = said.find(({ verdict }) => verdict === 'warn')!;
    const startMs = 4600 + 5000;
    expect(first.frame.tMs).toBeGreaterThan(startMs);
    expect(first.frame.tMs).toBeLessThan(startMs + 1100);
    expect(first.cue).toBe('level-pelvis');
    expect(said.find(({ frame }) => frame.tMs > startMs - 500)!.verdict).toBe('good');
  });

  it('before the lift it is unsure, and says what to do', () => {
    const program = singleLegBalance({ side: 'left' });
    expect(live('stance', { program })[0]).toMatchObject({
      verdict: 'unsure',
      reason: 'no-single-leg',
    });
  });

  it('counts each squat once, on the way up', () => {
    const rep = { kneeDeg: 64, dropDeg: 3, leanDeg: 2, kneeInMm: 0 };
    const program = oneLegSquats({ side: 'right', reps: [rep, rep, rep] });
    const events = live('squat', { program }).flatMap((said) => said.events);
    expect(events.filter(({ kind }) => kind === 'repDone')).toHaveLength(3);
  });
});
