import { expect, test } from 'vitest';
import { postureOf } from './posture.ts';
import type { BodyPoints } from './rgba-patch.ts';
import { StandingLeg } from './standing-leg.ts';

/** From the front: the athlete's left is at image right. Lifts in px of a 200 px leg. */
function body(leftLift: number, over = 0, back = false): BodyPoints {
  const sign = back ? -1 : 1;
  const point = (x: number, y: number) => ({ x: 200 + sign * x, y });
  return {
    leftShoulder: point(40, 80),
    rightShoulder: point(-40, 80),
    leftHip: point(25 + over, 200),
    rightHip: point(-25 + over, 200),
    leftKnee: point(25, 300),
    rightKnee: point(-25, 300),
    leftAnkle: point(25, 400 - Math.max(0, leftLift)),
    rightAnkle: point(-25, 400 + Math.min(0, leftLift)),
  };
}

const after = (...frames: BodyPoints[]) => {
  const leg = new StandingLeg(0);
  return frames.map((frame) => leg.step(postureOf(frame)!, frame)).at(-1);
};

test('on two legs, also with a little sway, neither leg is lifted', () => {
  expect(after(body(0), body(4, 3))).toEqual({ standingAt: undefined, lifted: undefined });
});

test('the lifted foot tells the leg, from the front and from the back', () => {
  expect(after(body(30))).toEqual({ standingAt: 'left', lifted: 'left' });
  expect(after(body(-30))).toEqual({ standingAt: 'right', lifted: 'right' });
  expect(after(body(30, 0, true))).toEqual({ standingAt: 'right', lifted: 'left' });
});

test('a foot held back that looks no higher is told by the weight going over the other', () => {
  expect(after(body(0, 18))).toEqual({ standingAt: 'right', lifted: 'right' });
});

test('it holds on through a low moment and lets go on both feet', () => {
  expect(after(body(-30), body(-14))).toEqual({ standingAt: 'right', lifted: 'right' });
  expect(after(body(-30), body(-14), body(-2))).toEqual({
    standingAt: undefined,
    lifted: undefined,
  });
});

test('names of left and right exchanged change nothing in the picture', () => {
  const seen = body(-30, 8);
  const swapped = Object.fromEntries(
    Object.entries(seen).map(([name, point]) => [
      name.startsWith('left') ? `right${name.slice(4)}` : `left${name.slice(5)}`,
      point,
    ]),
  );
  expect(after(seen, swapped)?.standingAt).toBe(after(seen)?.standingAt);
});
