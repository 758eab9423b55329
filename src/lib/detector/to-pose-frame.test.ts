import { expect, test } from 'vitest';
import { KEYPOINTS, MOVENET_KEYPOINTS } from '../pose/keypoints.ts';
import { toPoseFrame } from './to-pose-frame.ts';

const full = { width: 1280, height: 720 };
const seen = { width: 640, height: 360 };
const points = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ x: i, y: 2 * i, z: -i, score: 0.5 }));

test('points seen in a smaller picture come back in pixels of the whole frame, depth too', () => {
  const pose = { keypoints: points(33), keypoints3D: points(33) };
  const frame = toPoseFrame(pose, 'blazepose-full', seen, full, 40);
  expect(frame).toMatchObject({ tMs: 40, ...full });
  const leftHip = KEYPOINTS.indexOf('leftHip');
  expect(frame.image?.leftHip).toEqual({
    space: 'image',
    x: 2 * leftHip,
    y: 4 * leftHip,
    z: -2 * leftHip,
    score: 0.5,
  });
  expect(frame.world?.leftHip).toEqual({
    space: 'world',
    x: leftHip,
    y: 2 * leftHip,
    z: -leftHip,
  });
});

test('MoveNet has its own order of points, no depth and no world', () => {
  const keypoints = points(17).map(({ x, y, score }) => ({ x, y, score }));
  const frame = toPoseFrame({ keypoints }, 'movenet-thunder', full, full, 0);
  for (const [i, name] of MOVENET_KEYPOINTS.entries()) expect(frame.image?.[name]?.x).toBe(i);
  expect(frame.image?.leftHeel).toBeUndefined();
  expect(frame.image?.leftKnee).not.toHaveProperty('z');
  expect(frame.world).toBeUndefined();
});

test('nobody is undefined, and a broken number is a missing point', () => {
  const nobody = toPoseFrame(undefined, 'blazepose-full', seen, full, 5);
  expect(nobody).toEqual({ tMs: 5, ...full, image: undefined, world: undefined });
  const keypoints = points(33);
  keypoints[0]!.x = NaN;
  const frame = toPoseFrame({ keypoints, keypoints3D: [] }, 'blazepose-full', seen, full, 5);
  expect(frame.image).not.toHaveProperty('nose');
  expect(frame.image?.rightHip).toBeDefined();
});
