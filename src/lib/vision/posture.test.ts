import { expect, test } from 'vitest';
import { postureOf, thighRaised, trunkTurned } from './posture.ts';

/** Shoulders and hips this wide, round the same middle, and how far the knees are below the hips. Unit: px. */
function posture(shoulders: number, hips: number, thighs = { left: 90, right: 90 }) {
  const pair = (name: string, width: number, y: number) => ({
    [`left${name}`]: { x: 200 + width / 2, y },
    [`right${name}`]: { x: 200 - width / 2, y },
  });
  return postureOf({
    ...pair('Shoulder', shoulders, 100),
    ...pair('Hip', hips, 200),
    leftKnee: { x: 200 + hips / 2, y: 200 + thighs.left },
    rightKnee: { x: 200 - hips / 2, y: 200 + thighs.right },
  })!;
}
const standing = posture(90, 50);

test('sitting back into a squat makes hips and shoulders smaller: no turn', () => {
  expect(trunkTurned(posture(90 * 0.91, 50 * 0.95), standing)).toBe(false);
});

test('shoulders that narrow over still hips have turned', () => {
  expect(trunkTurned(posture(90 * 0.91, 50), standing)).toBe(true);
});

test('a body that turns as a whole is no squat', () => {
  expect(trunkTurned(posture(90 * 0.85, 50 * 0.85), standing)).toBe(true);
});

test('hips that look wider do not make a turn', () => {
  expect(trunkTurned(posture(90 * 0.95, 50 * 1.1), standing)).toBe(false);
});

test('a thigh lifted to the front is raised, beside a straight standing leg', () => {
  const lifted = posture(90, 50, { left: 0.72 * 90, right: 90 });
  expect(thighRaised(lifted, standing, 'left')).toBe(true);
  expect(thighRaised(lifted, standing, 'right')).toBe(false);
});

test('in a squat both thighs look shorter: neither is raised', () => {
  const squat = posture(90, 50, { left: 0.72 * 90, right: 0.78 * 90 });
  expect(thighRaised(squat, standing, 'left')).toBe(false);
});

test('a thigh raised in a squat is raised', () => {
  const both = posture(90, 50, { left: 0.5 * 90, right: 0.78 * 90 });
  expect(thighRaised(both, standing, 'left')).toBe(true);
});
