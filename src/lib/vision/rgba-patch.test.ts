import { expect, test } from 'vitest';
import { waistBox } from './rgba-patch.ts';

const body = {
  leftHip: { x: 340, y: 300 },
  rightHip: { x: 300, y: 300 },
  leftShoulder: { x: 350, y: 200 },
  rightShoulder: { x: 290, y: 200 },
};

test('the waist box lies round the hips in whole pixels', () => {
  expect(waistBox(body, 640, 480)).toEqual({ x0: 260, y0: 232, width: 120, height: 108 });
});

test('the waist box is clipped to the frame', () => {
  const box = waistBox(body, 330, 310);
  expect(box).toEqual({ x0: 260, y0: 232, width: 70, height: 78 });
});

test('there is no box without both hips, or with the hips outside the picture', () => {
  expect(waistBox({ leftHip: body.leftHip }, 640, 480)).toBeUndefined();
  expect(waistBox(body, 250, 480)).toBeUndefined();
});

test('hips drawn together do not starve the box', () => {
  const turned = { ...body, leftHip: { x: 322, y: 300 }, rightHip: { x: 318, y: 300 } };
  expect(waistBox(turned, 640, 480)!.width).toBeGreaterThan(90);
});
