import { describe, expect, it } from 'vitest';
import { mirror } from '../pose/mirror.ts';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import { gestureWatch, GESTURES, type Gesture, type GestureState } from './gestures.ts';

type Hands = Readonly<Record<'elbowL' | 'wristL' | 'elbowR' | 'wristR', readonly [number, number]>>;

/** Someone facing the camera, own left at image right; the torso is 105 px long. */
const DOWN: Hands = {
  elbowL: [375, 185],
  wristL: [380, 235],
  elbowR: [265, 185],
  wristR: [260, 235],
};
const CROSSED: Hands = {
  elbowL: [375, 180],
  wristL: [300, 150],
  elbowR: [265, 180],
  wristR: [340, 150],
};
const ON_HEAD: Hands = {
  elbowL: [400, 85],
  wristL: [335, 55],
  elbowR: [240, 85],
  wristR: [305, 55],
};
const LEFT_UP: Hands = { ...DOWN, elbowL: [375, 80], wristL: [370, 20] };

function frame(tMs: number, hands: Hands, score = 0.95): PoseFrame {
  const at = ([x, y]: readonly [number, number], s = 0.95) => imagePoint(x, y, s);
  return {
    tMs,
    width: 640,
    height: 480,
    world: undefined,
    image: {
      nose: at([320, 80]),
      leftShoulder: at([358, 130]),
      rightShoulder: at([282, 130]),
      leftElbow: at(hands.elbowL),
      rightElbow: at(hands.elbowR),
      leftWrist: at(hands.wristL, score),
      rightWrist: at(hands.wristR, score),
      leftHip: at([340, 235]),
      rightHip: at([300, 235]),
    },
  };
}

function watch(
  frameAt: (tMs: number) => PoseFrame,
  toMs = 2000,
  allowed: readonly Gesture[] = GESTURES,
) {
  const step = gestureWatch();
  const states: (GestureState & { tMs: number })[] = [];
  for (let tMs = 0; tMs <= toMs; tMs += 50) states.push({ ...step(frameAt(tMs), allowed), tMs });
  return states;
}
const done = (states: readonly (GestureState & { tMs: number })[]) =>
  states.filter((s) => s.done).map((s) => [s.gesture, s.tMs]);

describe('a held gesture', () => {
  it('counts once, after a second and a half, and shows how far it is', () => {
    const states = watch((t) => frame(t, ON_HEAD), 4000);
    expect(done(states)).toEqual([['hands-on-head', 1500]]);
    expect(states[15]).toMatchObject({ gesture: 'hands-on-head', hold01: 0.5 });
  });

  it('knows the left hand from the right, as the athlete has them', () => {
    expect(done(watch((t) => frame(t, LEFT_UP)))).toEqual([['hand-up-left', 1500]]);
    expect(done(watch((t) => mirror(frame(t, LEFT_UP))))).toEqual([['hand-up-right', 1500]]);
  });

  it('survives a frame in which the hands are not seen', () => {
    const states = watch((t) => frame(t, ON_HEAD, t > 600 && t < 800 ? 0.1 : 0.95));
    expect(done(states)).toEqual([['hands-on-head', 1500]]);
  });

  it('is seen when the hand leaves the picture at the top', () => {
    const stretched: Hands = { ...DOWN, elbowL: [375, 40], wristL: [372, -18] };
    expect(done(watch((t) => frame(t, stretched)))).toEqual([['hand-up-left', 1500]]);
  });

  it('starts anew when the hands came down in between', () => {
    const states = watch((t) => frame(t, t > 600 && t < 1000 ? DOWN : ON_HEAD), 2600);
    expect(done(states)).toEqual([['hands-on-head', 2500]]);
  });

  it('counts again only after the hands were let down', () => {
    const states = watch((t) => frame(t, t > 2000 && t < 2500 ? DOWN : ON_HEAD), 4400);
    expect(done(states).map(([, t]) => t)).toEqual([1500, 4000]);
  });

  it('that is not allowed now does nothing, nor does it count later for having been held before', () => {
    const step = gestureWatch();
    for (let t = 0; t < 3000; t += 50)
      expect(step(frame(t, LEFT_UP), ['hands-on-head']).done).toBe(false);
    expect(step(frame(3000, LEFT_UP), GESTURES).done).toBe(false);
  });

  it.each([
    ['arms crossed on the chest', CROSSED],
    ['arms hanging', DOWN],
    ['both hands in the air', { ...LEFT_UP, elbowR: [265, 80], wristR: [270, 20] } as Hands],
    ['a hand at the ear', { ...DOWN, elbowL: [385, 120], wristL: [345, 75] } as Hands],
  ])('is not seen in %s', (_, hands) => {
    expect(watch((t) => frame(t, hands)).every((s) => s.gesture === undefined)).toBe(true);
  });
});
