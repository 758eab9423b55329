import { describe, expect, it } from 'vitest';
import type { Side } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { thoracicRotation as turning, type RotationTurn } from '../recording/athlete-programs.ts';
import { BLAZEPOSE_TRAITS } from '../recording/detector-traits.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { RuleSummary, Span, TrialContext } from './rule.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

type Look = Omit<Parameters<typeof recordAthlete>[0], 'program'> & {
  seated?: boolean;
  kneel?: Side;
};

function summarise(
  turns: readonly RotationTurn[],
  look: Look & { change?: (frame: PoseFrame, i: number) => PoseFrame; baseline?: Span } = {},
): RuleSummary {
  const { change, baseline, seated = true, kneel, ...rest } = look;
  const program = turning({ turns, seated, kneel });
  const { recording } = recordAthlete({ program, ...rest });
  const context: TrialContext = {
    task: kneel ? 'rotation-kneeling' : seated ? 'rotation-seated' : 'rotation-standing',
    view: recording.header.view,
    stance: undefined,
    model: recording.header.model,
    heightCm: undefined,
  };
  const frames = change ? recording.frames.map(change) : recording.frames;
  const trial = { fromMs: 0, toMs: frames.at(-1)!.tMs };
  return thoracicRotation.summarise(context, { frames, baseline, trial });
}
const range = (summary: RuleSummary, side: Side) =>
  summary.metrics.find((m) => m.id === 'rotation-range' && m.side === side)!;
const asymmetry = (summary: RuleSummary) =>
  summary.metrics.find((m) => m.id === 'rotation-asymmetry')!;
const degs = (...all: number[]) => all.map((deg) => ({ deg }));

describe('thoracic rotation of a synthetic athlete', () => {
  const far = summarise(degs(58, -42, 56, -44, 57, -43));

  it('finds its own neutral and measures three holds to each side', () => {
    expect(Math.abs(range(far, 'left').value! - 57)).toBeLessThan(7);
    expect(Math.abs(range(far, 'right').value! - 43)).toBeLessThan(7);
    expect(range(far, 'left').n).toBe(3);
    expect(range(far, 'right').n).toBe(3);
    expect(far.usableShare).toBe(1);
  });

  it('judges the worse side', () => {
    expect(far.verdict).toBe('warn');
    expect(summarise(degs(60, -58)).verdict).toBe('good');
    expect(summarise(degs(60, -25)).verdict).toBe('fault');
  });

  it('tells each hold with its side, angle and error', () => {
    const held = far.events.filter((e) => e.kind === 'heldEnd');
    expect(held.map((e) => e.side)).toEqual(['left', 'right', 'left', 'right', 'left', 'right']);
    for (const { amounts } of held) {
      expect(Math.abs(amounts![0]!.value! - 40)).toBeLessThan(20);
      expect(amounts![0]!.error).toBeGreaterThan(0);
    }
  });

  it('never claims to have checked a pelvis it could not see', () => {
    expect(far.reasons).toContain('pelvis-not-checked');
    expect(range(far, 'left').reason).toBe('pelvis-not-checked');
  });

  it.each([
    ['sitting', true],
    ['standing', false],
  ])('%s askew makes no false difference between the sides', (_how, seated) => {
    for (const bodyYawDeg of [-8, 8]) {
      const summary = summarise(degs(50, -50), { seated, bodyYawDeg });
      expect(summary.reasons).toContain('wrong-view');
      const { value, error } = asymmetry(summary);
      expect(Math.abs(value!)).toBeLessThan(error! / 1.5);
    }
    expect(summarise(degs(50, -50), { seated }).reasons).not.toContain('wrong-view');
  });

  it('is less sure of someone whose knees and feet it does not see', () => {
    const hidden = { missing: [{ points: ['leftKnee', 'leftFootIndex'] as const }] };
    const unseen = range(summarise(degs(50, -50), hidden), 'left');
    const seen = range(summarise(degs(50, -50)), 'left');
    expect(unseen.error!).toBeGreaterThan(seen.error! + 1);
  });

  it('is much less sure when the upper body looks askew over hidden legs', () => {
    const traits = { ...BLAZEPOSE_TRAITS, worldDepthGain: 0.75 };
    const missing = [{ points: ['leftKnee', 'leftFootIndex'] as const }];
    const askew = summarise(degs(50, -50), { traits, missing, bodyYawDeg: 12 });
    expect(askew.reasons).toContain('wrong-view');
    for (const side of ['left', 'right'] as const) {
      const { value, error } = range(askew, side);
      expect(Math.abs(value! - 50)).toBeGreaterThan(6);
      expect(Math.abs(value! - 50)).toBeLessThan(error!);
    }
  });

  it.each([-4, 4])('claims no difference between the sides of someone %i° off square', (yaw) => {
    const { value, error } = asymmetry(summarise(degs(50, -50), { bodyYawDeg: yaw }));
    expect(Math.abs(value!)).toBeLessThan(error!);
  });

  it('takes a given neutral in place of its own', () => {
    const baseline = { fromMs: 500, toMs: 1800 };
    const given = summarise(degs(50, -50), { baseline });
    expect(Math.abs(range(given, 'left').value! - 50)).toBeLessThan(7);
  });
});

describe('what does not count', () => {
  it('a turn with a lean is void', () => {
    const summary = summarise([{ deg: 45, leanDeg: 16 }, { deg: -45 }]);
    expect(range(summary, 'left')).toMatchObject({ value: null, reason: 'leaned' });
    expect(range(summary, 'right').value).not.toBeNull();
    expect(summary.verdict).toBe('unsure');
    expect(summary.events).toContainEqual(
      expect.objectContaining({ kind: 'leaned', side: 'left' }),
    );
  });

  it('a turn of the whole swivel chair is void', () => {
    const summary = summarise([{ deg: 30, pelvisDeg: 25 }, { deg: -45 }]);
    expect(range(summary, 'left')).toMatchObject({ value: null, reason: 'pelvis-turned' });
    expect(summary.reasons).toContain('pelvis-turned');
    const swing = summary.series.pelvisYawDeg!.filter((deg) => deg !== null);
    expect(Math.max(...swing)).toBeGreaterThan(12);
  });

  it('a turn with a foot off the floor is void: it belongs to another exercise', () => {
    const summary = summarise([{ deg: 45, liftM: 0.15 }, { deg: -45 }], { seated: false });
    expect(range(summary, 'left')).toMatchObject({ value: null, reason: 'foot-lifted' });
    expect(range(summary, 'right').value).not.toBeNull();
    expect(summary.events).toContainEqual(
      expect.objectContaining({ kind: 'footLifted', side: 'left' }),
    );
  });

  it('half-kneeling counts, although one foot lies behind', () => {
    for (const kneel of ['left', 'right'] as const) {
      const summary = summarise(degs(50, -50), { kneel });
      for (const side of ['left', 'right'] as const)
        expect(Math.abs(range(summary, side).value! - 50)).toBeLessThan(7);
    }
  });

  it('a turn that is not held gives no value', () => {
    const { recording } = recordAthlete({
      program: turning({ turns: degs(50, -50), holdS: 0.05, turnS: 0.7 }),
    });
    const trial = { fromMs: 0, toMs: recording.frames.at(-1)!.tMs };
    const context = { task: 'rotation-seated', view: 'front', model: 'blazepose-full' } as const;
    const summary = thoracicRotation.summarise(
      { ...context, stance: undefined, heightCm: undefined },
      { frames: recording.frames, baseline: undefined, trial },
    );
    expect(range(summary, 'left')).toMatchObject({ value: null, reason: 'no-holds' });
  });
});

describe('live', () => {
  function follow(turns: readonly RotationTurn[], look: Look = {}) {
    const { seated = true, kneel, ...rest } = look;
    const program = turning({ turns, seated, kneel });
    const { recording } = recordAthlete({ program, ...rest });
    const { view, model } = recording.header;
    const context: TrialContext = {
      ...{ task: 'rotation-seated', view, model },
      ...{ stance: undefined, heightCm: undefined },
    };
    const quiet = recording.frames.filter((f) => f.tMs < 3000);
    const live = thoracicRotation.live(context, quiet);
    return recording.frames
      .filter((f) => f.tMs >= 3000)
      .map((frame) => ({ tMs: frame.tMs, ...live.step(frame) }));
  }
  const kinds = (readings: ReturnType<typeof follow>) =>
    readings.flatMap((r) => r.events.map((e) => `${e.kind} ${e.side}`));

  it('judges end positions only, and keeps the judgement while turning', () => {
    const readings = follow(degs(60, -25));
    const end = (side: Side) =>
      readings.findIndex((r) => r.events.some((e) => e.kind === 'reachedEnd' && e.side === side));
    expect(new Set(readings.slice(0, end('left')).map((r) => r.verdict))).toEqual(
      new Set(['unsure']),
    );
    expect(new Set(readings.slice(end('left'), end('right')).map((r) => r.verdict))).toEqual(
      new Set(['good']),
    );
    expect(readings.at(-1)!.verdict).toBe('fault');
  });

  it('counts a repetition for each held turn, with its own side', () => {
    const done = kinds(follow(degs(50, -50))).filter((kind) => kind.startsWith('repDone'));
    expect(done).toEqual(['repDone left', 'repDone right']);
  });

  it('asks to hold, to stay tall and to keep the hips still', () => {
    const cues = (turns: readonly RotationTurn[]) =>
      new Set(follow(turns).flatMap((r) => r.cue ?? []));
    expect(cues(degs(50))).toEqual(new Set(['hold-there']));
    expect(cues([{ deg: 45, leanDeg: 17 }])).toContain('turn-tall');
    expect(cues([{ deg: 30, pelvisDeg: 25 }])).toContain('hips-still');
  });

  it('is unsure with a reason when it cannot see', () => {
    expect(follow(degs(50), { view: 'back' }).at(-1)).toMatchObject({
      verdict: 'unsure',
      reason: 'wrong-view',
    });
    const lost = { missing: [{ fromMs: 6000, points: ['leftHip'] as const }] };
    expect(follow(degs(50), lost).at(-1)).toMatchObject({
      verdict: 'unsure',
      reason: 'point-hidden',
      missing: ['leftHip'],
    });
  });
});

describe('no answer, and why', () => {
  const turns = degs(50, -50);
  const nothing = (summary: RuleSummary, reason: string) => {
    expect(summary.verdict).toBe('unsure');
    expect(summary.reasons).toContain(reason);
    expect(summary.metrics.map((m) => m.value)).toEqual([null, null, null, null]);
    expect(summary.metrics.every((m) => m.reason === reason)).toBe(true);
  };

  it('from behind', () => nothing(summarise(turns, { view: 'back' }), 'wrong-view'));
  it('standing askew', () => nothing(summarise(turns, { bodyYawDeg: 40 }), 'wrong-view'));
  it('a model without depth', () =>
    nothing(summarise(turns, { model: 'movenet-lightning' }), 'model-blind'));
  it('too few frames', () => nothing(summarise(turns, { fps: 6 }), 'low-fps'));
  it('nobody there', () =>
    nothing(summarise(turns, { nobody: [{ fromMs: 0, toMs: Infinity }] }), 'no-person'));
  it('a shoulder never seen', () =>
    nothing(summarise(turns, { missing: [{ points: ['leftShoulder'] }] }), 'point-hidden'));
  it('seen only now and then', () => {
    const change = (frame: PoseFrame, i: number) =>
      i % 3 ? { ...frame, image: undefined, world: undefined } : frame;
    nothing(summarise(turns, { change }), 'too-many-gaps');
  });
});
