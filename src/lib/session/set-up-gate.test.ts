import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import { exerciseById, EXERCISES } from '../exercises/registry.ts';
import { viewOfSide } from '../exercises/seen-side.ts';
import { DEMO_PROGRAMS } from '../recording/demo-programs.ts';
import { quiet } from '../recording/athlete-programs.ts';
import type { AthleteOptions } from '../recording/athlete-options.ts';
import { readRecording } from '../recording/pose-jsonl.ts';
import { syntheticAthlete } from '../recording/synthetic-athlete.ts';
import type { Task } from '../rules/rule.ts';
import { checkSetUp, type SetUp } from './set-up-gate.ts';

const REC = '../shared/truth/rec';
const setUp = (task: Task, view: SetUp['view'] = 'front'): SetUp => ({ task, view, minFps: 10 });

/** Half a second of the athlete standing (or sitting) still. */
function still(options: Partial<AthleteOptions>, seated = false): PoseFrame[] {
  const athlete = syntheticAthlete({ program: quiet(1, seated), ...options });
  return Array.from({ length: 15 }, (_, i) => athlete.frameAt(i).frame);
}
const failed = (frames: readonly PoseFrame[], as: SetUp) =>
  checkSetUp(frames, 30, as)
    .filter((check) => !check.ok)
    .map((check) => check.id);

/** The whole picture rescaled around its middle, as from nearer or farther away. */
function scaled(frames: readonly PoseFrame[], factor: number): PoseFrame[] {
  return frames.map((frame) => ({
    ...frame,
    image: Object.fromEntries(
      Object.entries(frame.image!).map(([name, p]) => {
        const x = frame.width / 2 + (p.x - frame.width / 2) * factor;
        const y = frame.height / 2 + (p.y - frame.height / 2) * factor;
        return [name, imagePoint(x, y, p.score, p.z)];
      }),
    ),
  }));
}

describe('the set-up gate from the side', () => {
  it('is content with the leg that works near the camera, and asks to turn round otherwise', () => {
    for (const [view, other] of [
      ['side-left', 'side-right'],
      ['side-right', 'side-left'],
    ] as const) {
      expect(failed(still({ view }), setUp('calf-raise', view))).toEqual([]);
      const wrong = checkSetUp(still({ view }), 30, setUp('calf-raise', other));
      expect(wrong.find(({ id }) => id === 'facing')).toMatchObject({ fault: 'turn-round' });
      const front = checkSetUp(still({}), 30, setUp('calf-raise', view));
      expect(front.find(({ id }) => id === 'facing')).toMatchObject({ fault: 'turn-square' });
    }
  });

  it('needs the foot that works, not the hidden one', () => {
    const hide = (points: AthleteOptions['missing'][number]['points']) =>
      failed(still({ view: 'side-left', missing: [{ points }] }), setUp('calf-raise', 'side-left'));
    expect(hide(['rightHeel', 'rightFootIndex', 'rightKnee'])).toEqual([]);
    expect(hide(['leftHeel'])).toContain('in-frame');
  });
});

describe('the set-up gate on a body with known camera', () => {
  it.each([
    ['standing before a good camera', {}, false, 'stance', []],
    ['from behind', { view: 'back' }, false, 'stance', []],
    ['sitting before a good camera', {}, true, 'rotation-seated', []],
    ['a slightly tilted camera', { camera: { rollDeg: 4 } }, false, 'stance', []],
    ['a camera tilted to the left', { camera: { rollDeg: -9 } }, false, 'stance', ['level']],
    [
      'a camera tilted to the right',
      { camera: { rollDeg: 9 } },
      true,
      'rotation-seated',
      ['level'],
    ],
    ['turned a little, on one leg', { bodyYawDeg: 12 }, false, 'stance', []],
    ['turned 25° to the left, on one leg', { bodyYawDeg: 25 }, false, 'stance', ['facing']],
    ['turned 25° to the right, on one leg', { bodyYawDeg: -25 }, false, 'stance', ['facing']],
    ['rolled 10° for rotation', { camera: { rollDeg: 10 } }, true, 'rotation-seated', ['level']],
    ['turned a little for rotation', { bodyYawDeg: 18 }, true, 'rotation-seated', ['facing']],
    ['turned a little the other way', { bodyYawDeg: -18 }, true, 'rotation-seated', ['facing']],
    ['MoveNet, which has no depth', { model: 'movenet-lightning' }, false, 'stance', []],
  ] as const)('%s', (_, options, seated, task, expected) => {
    const as = setUp(task, 'view' in options ? options.view : 'front');
    expect(failed(still(options, seated), as)).toEqual(expected);
  });

  it('wants room above the head and below the feet, and enough size', () => {
    const frames = still({});
    expect(failed(scaled(frames, 1.12), setUp('stance'))).toEqual([]);
    expect(failed(scaled(frames, 1.35), setUp('stance'))).toContain('in-frame');
    expect(failed(scaled(frames, 0.5), setUp('stance'))).toEqual(['distance']);
  });

  it('asks for light, not for a step back, when the model is unsure of what is in the picture', () => {
    const dim = still({}).map((frame) => ({
      ...frame,
      image: Object.fromEntries(
        Object.entries(frame.image!).map(([name, p]) => [name, { ...p, score: 0.55 }]),
      ),
    }));
    expect(failed(dim, setUp('stance'))).toEqual(['light']);
  });

  it('asks for a camera off the floor', () => {
    // The pinhole camera shortens trunk and legs alike, so the long-legged look from the floor is drawn by hand.
    const longLegged = still({}).map((frame) => ({
      ...frame,
      image: Object.fromEntries(
        Object.entries(frame.image!).map(([name, p]) => {
          const trunk = /Shoulder|nose|Eye|Ear|Mouth|Elbow|Wrist/.test(name);
          return [name, { ...p, y: trunk ? p.y + 40 : p.y }];
        }),
      ),
    }));
    expect(failed(longLegged, setUp('stance'))).toEqual(['height']);
  });
});

describe('the set-up gate on the synthetic athlete of the demo', () => {
  const known = EXERCISES.map(({ id }) => id).filter((id) => id in DEMO_PROGRAMS);
  it.each(known as (keyof typeof DEMO_PROGRAMS)[])('%s', (id) => {
    const exercise = exerciseById(id)!;
    const view = viewOfSide(exercise, exercise.views[0]!, 'left');
    const athlete = syntheticAthlete({ program: DEMO_PROGRAMS[id].faulty('left'), view, seed: 7 });
    const frames = Array.from({ length: 20 }, (_, i) => athlete.frameAt(i).frame);
    expect(failed(frames, setUp(exercise.task, view))).toEqual([]);
  });
});

describe.skipIf(!existsSync(REC))(`the set-up gate on recordings of ${REC}`, () => {
  const files = existsSync(REC) ? readdirSync(REC).filter((f) => f.endsWith('.pose.jsonl')) : [];
  it.each(files)('%s: its quiet start passes', (file) => {
    const { header, frames } = readRecording(readFileSync(`${REC}/${file}`, 'utf8'));
    const clip = file.split('_')[1]!.slice(0, 2);
    const seated = clip === 'b1' || clip === 'b5';
    const rotation = clip.startsWith('b');
    const task = seated ? 'rotation-seated' : rotation ? 'rotation-standing' : 'stance';
    const start = frames.filter((f) => f.tMs >= 300 && f.tMs <= 1100);
    const complaints = new Set(
      start.flatMap((_, i) =>
        i < 10 ? [] : failed(start.slice(i - 10, i), setUp(task, header.view)),
      ),
    );
    expect([...complaints]).toEqual([]);
  });
});
