import { describe, expect, it } from 'vitest';
import type { Side } from '../pose/keypoints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { thoracicRotation as turning, type RotationTurn } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { RuleSummary, Span, TrialContext } from './rule.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

type Look = Omit<Parameters<typeof recordAthlete>[0], 'program'>;

function summarise(
  turns: readonly RotationTurn[],
  look: Look & { change?: (frame: PoseFrame, i: number) => PoseFrame; baseline?: Span } = {},
): RuleSummary {
  const { change, baseline, ...rest } = look;
  const { recording } = recordAthlete({ program: turning({ turns }), ...rest });
  const context: TrialContext = {
    task: 'rotation-seated',
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
    for (const { detail } of held) expect(detail).toMatch(/^\d\d\.\d° ±\d+\.\d°$/);
  });

  it('never claims to have checked a pelvis it could not see', () => {
    expect(far.reasons).toContain('pelvis-not-checked');
    expect(range(far, 'left').reason).toBe('pelvis-not-checked');
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
