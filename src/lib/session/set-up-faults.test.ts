import { describe, expect, it } from 'vitest';
import type { PictureLook, PoseFrame, View } from '../pose/pose-frame.ts';
import { imagePoint } from '../pose/pose-frame.ts';
import type { AthleteOptions } from '../recording/athlete-options.ts';
import { quiet } from '../recording/athlete-programs.ts';
import { syntheticAthlete } from '../recording/synthetic-athlete.ts';
import type { Task } from '../rules/rule.ts';
import { checkSetUp, type Around } from './set-up-gate.ts';

/** As in a lit room with a good webcam: the middle of shared/truth. */
const GOOD: PictureLook = {
  ...{ bodyLuma: 90, brightLuma: 120, aroundLuma: 165, clippedShare: 0 },
  ...{ contrast: 40, noise: 1, sharpness: 0.9 },
};

/** Half a second of the athlete standing still before this camera. */
function still(options: Partial<AthleteOptions> = {}): PoseFrame[] {
  const athlete = syntheticAthlete({ program: quiet(1), ...options });
  return Array.from({ length: 15 }, (_, i) => athlete.frameAt(i).frame);
}

/** What must be put right, most urgent first: the check, and what exactly where that is known. */
function todo(
  frames: readonly PoseFrame[],
  { look = GOOD, other }: Around = {},
  fps = 30,
  view: View = 'front',
  task: Task = 'stance',
) {
  return checkSetUp(frames, fps, { task, view, minFps: 10 }, { look, other })
    .filter((check) => !check.ok)
    .map(({ id, fault }) => (fault ? `${id}: ${fault}` : id));
}

/** The picture moved up or down, as by tilting the camera. */
const moved = (frames: readonly PoseFrame[], dy: number): PoseFrame[] =>
  frames.map((frame) => ({
    ...frame,
    image: Object.fromEntries(
      Object.entries(frame.image!).map(([name, p]) => [
        name,
        imagePoint(p.x, p.y + dy, p.y + dy > frame.height ? 0.3 : p.score, p.z),
      ]),
    ),
  }));

describe('a set-up that is right', () => {
  it.each([
    ['as recommended', {}],
    ['on a chair, 0.55 m up', { camera: { heightM: 0.55 } }],
    ['on a shelf, 1.4 m up', { camera: { heightM: 1.4 } }],
    ['tilted by 4°', { camera: { rollDeg: 4 } }],
    ['a short athlete', { heightCm: 155 }],
    ['a tall athlete, farther away', { heightCm: 195, camera: { distanceM: 3.3 } }],
  ])('%s', (_, options) => {
    expect(todo(still(options))).toEqual([]);
  });

  it('is judged by the points alone where nobody looked at light and people', () => {
    const checks = checkSetUp(still(), 30, { task: 'stance', view: 'front', minFps: 10 });
    expect(checks.every((check) => check.ok)).toBe(true);
    expect(checks.map((check) => check.id)).not.toContain('sharp');
  });
});

describe('a set-up that is wrong says what to put right', () => {
  it.each([
    ['camera on the floor', { camera: { heightM: 0.05, distanceM: 2.1 } }, 'height: camera-low'],
    [
      'camera near the ceiling',
      { camera: { heightM: 2.4, distanceM: 2.3 } },
      'height: camera-high',
    ],
    ['rolled by 10°', { camera: { rollDeg: 10 } }, 'level'],
    ['too far', { camera: { distanceM: 7 } }, 'distance'],
    ['turned 25° to the left', { bodyYawDeg: 25 }, 'facing: turn-right'],
    ['turned 25° to the right', { bodyYawDeg: -25 }, 'facing: turn-left'],
    ['the back to the camera', { view: 'back' }, 'facing: turn-round'],
    ['the left side to the camera', { view: 'side-left' }, 'facing: turn-left'],
  ] as const)('%s', (_, options, expected) => {
    expect(todo(still(options))).toContain(expected);
  });

  it('turns are the athlete’s own from behind too', () => {
    const turned = still({ view: 'back', bodyYawDeg: 25 });
    expect(todo(turned, {}, 30, 'back')).toEqual(['facing: turn-right']);
  });

  it('too near: step back', () => {
    expect(todo(still({ camera: { distanceM: 1.7 } }))[0]).toBe('in-frame');
  });

  it('feet or head cut off with room at the other end: tilt the camera', () => {
    const { image, height } = still()[0]!;
    const toFloor = height - image!.leftAnkle!.y;
    expect(todo(moved(still(), toFloor + 5))).toEqual(['in-frame: tilt-down', 'feet']);
    expect(todo(moved(still(), -(image!.nose!.y - 20)))[0]).toBe('in-frame: tilt-up');
  });

  it('six pictures a second: too slow', () => {
    expect(todo(still({ fps: 6 }), {}, 6)).toEqual(['frame-rate']);
  });

  // Looks at shared/truth clips: as they are, and darkened, blurred and put before a bright window.
  it.each([
    ['a person in black before a white wall', { brightLuma: 67, aroundLuma: 175, contrast: 18 }],
    ['a woman in black who shows little skin', { brightLuma: 46, aroundLuma: 143, contrast: 36 }],
    ['a light shirt in a bright room', { brightLuma: 188, aroundLuma: 189, contrast: 54 }],
    ['an upscaled, rather soft picture', { sharpness: 0.55 }],
    ['plain clothes before a plain wall', { sharpness: null }],
  ] as const)('%s is fine', (_, look) => {
    expect(todo(still(), { look: { ...GOOD, ...look } })).toEqual([]);
  });

  it.each([
    [
      'three tenths of the light',
      { brightLuma: 36, aroundLuma: 35, contrast: 13 },
      'light: too-dark',
    ],
    [
      'a dim room with the noise of a webcam',
      { brightLuma: 46, aroundLuma: 40, contrast: 7, noise: 4.1 },
      'light: too-dark',
    ],
    ['a window behind', { brightLuma: 36, aroundLuma: 230, contrast: 8 }, 'light: backlit'],
    ['a smeared lens', { sharpness: 0.39 }, 'sharp'],
  ] as const)('%s', (_, look, expected) => {
    expect(todo(still(), { look: { ...GOOD, ...look } })).toEqual([expected]);
  });

  it('somebody else, and on which side of the athlete', () => {
    const onImageRight = { x: 1100, y: 360, score: 0.9 };
    expect(todo(still(), { other: onImageRight })).toEqual(['alone: someone-left']);
    const fromBehind = todo(still({ view: 'back' }), { other: onImageRight }, 30, 'back');
    expect(fromBehind).toEqual(['alone: someone-right']);
  });
});
