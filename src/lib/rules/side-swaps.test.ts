import { describe, expect, it } from 'vitest';
import { imagePoint, type ImagePose } from '../pose/pose-frame.ts';
import { sideKeeper, withSidesExchanged } from './side-swaps.ts';

/** A body in the picture; the ankles stand where they are told. */
const body = (leftAnkleX = 340, rightAnkleX = 300): ImagePose => ({
  leftShoulder: imagePoint(358, 130),
  rightShoulder: imagePoint(282, 130),
  leftHip: imagePoint(340, 235),
  rightHip: imagePoint(300, 235),
  leftKnee: imagePoint(340, 320),
  rightKnee: imagePoint(300, 320),
  leftAnkle: imagePoint(leftAnkleX, 405),
  rightAnkle: imagePoint(rightAnkleX, 405),
});
const told = (poses: readonly ImagePose[]) => poses.map(sideKeeper());
const swap = withSidesExchanged;

describe('left and right of a body', () => {
  it('are followed through an exchange and back', () => {
    expect(told([body(), swap(body()), swap(body()), body()])).toEqual([
      'kept',
      'swapped',
      'swapped',
      'kept',
    ]);
  });

  it('are not sure while points lie half way, and are sure again after it', () => {
    const { leftAnkle, rightAnkle, ...rest } = swap(body(360, 280));
    const halfBack = { ...rest, leftAnkle: imagePoint(335, 405), rightAnkle: imagePoint(290, 405) };
    expect(leftAnkle!.x).toBeLessThan(rightAnkle!.x);
    expect(told([body(360, 280), swap(body(360, 280)), halfBack, swap(body(360, 280))])).toEqual([
      'kept',
      'swapped',
      'mixed',
      'swapped',
    ]);
  });

  it('go along with the shoulders where feet are too close together to tell', () => {
    const close = body(323, 317);
    expect(told([close, swap(close), close, body()])).toEqual(['kept', 'swapped', 'kept', 'kept']);
  });

  it('survive feet that come down one picture before the shoulders are put right', () => {
    const close = swap(body(323, 317));
    const feetFirst = {
      ...close,
      leftAnkle: imagePoint(345, 405),
      rightAnkle: imagePoint(300, 405),
    };
    const sides = told([body(), swap(body()), feetFirst, body(323, 317), body()]);
    expect(sides).toEqual(['kept', 'swapped', 'mixed', 'kept', 'kept']);
  });

  it('are left alone when a foot is carried past the other one', () => {
    const steps = [280, 295, 310, 325, 340, 360].map((x) => body(x === 340 ? 341 : 340, x));
    expect(told(steps)).toEqual(steps.map(() => 'kept'));
  });
});
