import { describe, expect, it } from 'vitest';
import { exerciseById } from '../exercises/registry.ts';
import { viewOfSide } from '../exercises/seen-side.ts';
import type { Keypoint } from '../pose/keypoints.ts';
import type { ImagePoint, PoseFrame, View } from '../pose/pose-frame.ts';
import type { AthleteOptions } from '../recording/athlete-options.ts';
import { quiet } from '../recording/athlete-programs.ts';
import { DEMO_PROGRAMS } from '../recording/demo-programs.ts';
import { recordAthlete, syntheticAthlete } from '../recording/synthetic-athlete.ts';
import type { Task } from '../rules/rule.ts';
import { gestureWatch, GESTURES } from './gestures.ts';
import { scoreRecording } from './score.ts';
import { Session } from './session.ts';
import { checkSetUp } from './set-up-gate.ts';
import { movedSince } from './stillness.ts';
import { whereToMove } from './where-to-stand.ts';

const FLOOR = [
  ['four-point-rotation', 'four-point', 'head-end'],
  ['prone-extension', 'prone', 'side-left'],
  ['prone-extension', 'prone', 'side-right'],
  ['side-lying-windmill', 'side-lying', 'front'],
] as const;
type Id = (typeof FLOOR)[number][0];

const athlete = (id: Id, view: View, options: Partial<AthleteOptions> = {}) =>
  syntheticAthlete({ program: DEMO_PROGRAMS[id].good('left'), view, ...options });
const start = (id: Id, view: View, options: Partial<AthleteOptions> = {}): PoseFrame[] =>
  Array.from({ length: 15 }, (_, i) => athlete(id, view, options).frameAt(i).frame);
const complaints = (frames: readonly PoseFrame[], task: Task, view: View) =>
  checkSetUp(frames, 30, { task, view, minFps: 10 })
    .filter(({ ok }) => !ok)
    .map(({ id, fault }) => fault ?? id);
/** All points moved by a rule of their own, in the picture. */
const changed = (frames: readonly PoseFrame[], move: (p: ImagePoint) => Partial<ImagePoint>) =>
  frames.map((frame) => ({
    ...frame,
    image: Object.fromEntries(
      (Object.entries(frame.image!) as [Keypoint, ImagePoint][]).map(([name, p]) => [
        name,
        { ...p, ...move(p) },
      ]),
    ),
  }));

describe.each(FLOOR)('the set-up for %s (%s, %s)', (id, task, view) => {
  it('is content with the body where it should be, camera near the floor, and asks for no feet', () => {
    const frames = start(id, view);
    expect(complaints(frames, task, view)).toEqual([]);
    expect(checkSetUp(frames, 30, { task, view, minFps: 10 }).map((c) => c.id)).not.toContain(
      'feet',
    );
    expect(whereToMove(frames[0]!, { task, view })).toBeUndefined();
  });

  it('asks to move the camera, not the athlete, when too near or too far', () => {
    const around = (factor: number) =>
      changed(start(id, view), (p) => ({
        x: 640 + factor * (p.x - 640),
        y: 360 + factor * (p.y - 360),
      }));
    expect(complaints(around(8), task, view)).toContain('camera-back');
    expect(whereToMove(around(8)[0]!, { task, view })).toBe('camera-back');
    expect(complaints(around(0.3), task, view)).toEqual(['camera-closer']);
    expect(whereToMove(around(0.3)[0]!, { task, view })).toBe('camera-closer');
  });

  it('asks for room above when what will be lifted would leave the picture', () => {
    const frames = start(id, view);
    const top = Math.min(...Object.values(frames[0]!.image!).map((p) => p.y));
    const high = changed(frames, (p) => ({ y: p.y - top + 18 }));
    expect(complaints(high, task, view)).toEqual(['room-above']);
  });

  it('does not take somebody standing for somebody on the floor', () => {
    const standing = syntheticAthlete({ program: quiet(1), view });
    const frames = Array.from({ length: 15 }, (_, i) => standing.frameAt(i).frame);
    expect(complaints(frames, task, view)).not.toEqual([]);
  });

  it('waits out a whole session: ready, still, counted down, trial', () => {
    const exercise = exerciseById(id)!;
    const session = new Session(exercise, {
      side: exercise.sides === 'each' ? 'left' : undefined,
      ...({ view, mode: 'train', model: 'blazepose-full', heightCm: 172 } as const),
    });
    const late = (frame: PoseFrame): PoseFrame => ({ ...frame, tMs: frame.tMs + 7000 });
    const waits = Array.from({ length: 210 }, (_, i) => ({
      ...athlete(id, view).frameAt(i % 60).frame,
      tMs: (1000 * i) / 30,
    }));
    const { frameCount, frameAt } = athlete(id, view);
    const phases = new Set<string>();
    for (const frame of waits) phases.add(session.step(frame).phase);
    for (let i = 0; i < frameCount; i++) phases.add(session.step(late(frameAt(i).frame)).phase);
    expect([...phases].slice(0, 4)).toEqual(['gate', 'baseline', 'countdown', 'trial']);
    expect(session.state.repsDone).toBeGreaterThan(2);
  });

  it('sees no sign of the hands in it, which would end it', () => {
    const watch = gestureWatch();
    const { frameCount, frameAt } = athlete(id, view, { fps: 15 });
    for (let i = 0; i < frameCount; i++)
      expect(watch(frameAt(i).frame, GESTURES).gesture).toBeUndefined();
  });

  it('finds its quiet start and its side in a recording', () => {
    const exercise = exerciseById(id)!;
    for (const side of ['left', 'right'] as const) {
      const program = DEMO_PROGRAMS[id].good(side);
      const seen = viewOfSide(exercise, view, undefined);
      const { recording } = recordAthlete({ program, view: seen, fps: 15, noisePx: 1.5 });
      const { baseline, side: found, metrics } = scoreRecording(recording, exercise);
      expect(baseline!.toMs).toBeLessThan(4800);
      expect(baseline!.toMs - baseline!.fromMs).toBeGreaterThan(900);
      expect(found).toBe(exercise.sides === 'each' ? side : null);
      expect(metrics.find((m) => m.id === 'rep-count')!.value).toBeGreaterThan(3);
    }
  });
});

describe('what is put right on the floor', () => {
  const PRONE = ['prone', 'side-left'] as const;
  it('lying on the wrong side, or askew', () => {
    expect(complaints(start('prone-extension', 'side-right'), ...PRONE)).toContain('turn-round');
    const askew = changed(start('prone-extension', 'side-left'), (p) => ({
      x: 640 + 0.8 * (p.x - 640) - 0.6 * (p.y - 400),
      y: 360 + 0.6 * (p.x - 640) + 0.8 * (p.y - 400),
    }));
    expect(complaints(askew, ...PRONE)).toContain('lie-along');
    const away = start('side-lying-windmill', 'front', { bodyYawDeg: 60 });
    expect(complaints(away, 'side-lying', 'front')).toContain('lie-along');
  });

  it('a camera that looks down, or from beside the spine', () => {
    const high = { heightM: 2.4, distanceM: 2.2, aimM: 0.3 };
    expect(complaints(start('prone-extension', 'side-left', { camera: high }), ...PRONE)).toEqual([
      'camera-off-floor',
    ]);
    const kneeling = (options: Partial<AthleteOptions>) =>
      complaints(start('four-point-rotation', 'head-end', options), 'four-point', 'head-end');
    expect(kneeling({ camera: high })).toContain('camera-off-floor');
    expect(kneeling({ bodyYawDeg: 30 })).toEqual(['camera-at-head']);
    expect(kneeling({ bodyYawDeg: -30 })).toEqual(['camera-at-head']);
    expect(kneeling({ camera: { rollDeg: 35 } })).toContain('level');
  });

  it('keeping still is judged by what is seen: hidden hips and far sides may jitter', () => {
    const jitter = (names: RegExp, id: Id, view: View) => {
      const [first, second] = start(id, view);
      const moved = {
        ...second!,
        image: Object.fromEntries(
          Object.entries(second!.image!).map(([name, p]) => [
            name,
            names.test(name) ? { ...p, x: p.x + 60 } : p,
          ]),
        ),
      };
      return movedSince(first!, moved, { task: exerciseById(id)!.task, view });
    };
    expect(jitter(/Hip|Knee|Ankle/, 'four-point-rotation', 'head-end')).toBe(false);
    expect(jitter(/leftElbow/, 'four-point-rotation', 'head-end')).toBe(true);
    expect(jitter(/^right/, 'prone-extension', 'side-left')).toBe(false);
    expect(jitter(/^left/, 'prone-extension', 'side-left')).toBe(true);
  });
});
