import { describe, expect, it } from 'vitest';
import { imagePoint } from '#lib/pose/pose-frame.ts';
import { gestureRing } from './gesture-ring.ts';

const p = (x: number, y: number) => imagePoint(x, y, 0.9);
const pose = {
  nose: p(320, 80),
  leftShoulder: p(358, 130),
  rightShoulder: p(282, 130),
  leftHip: p(340, 235),
  rightHip: p(300, 235),
  leftElbow: p(370, 80),
  leftWrist: p(372, 20),
};

describe('the ring of a held gesture', () => {
  it('is round the hand that is up, and fills with the time held', () => {
    const [track, filled] = gestureRing(pose, { gesture: 'hand-up-left', hold01: 0.25 });
    expect(track).toMatchObject({ kind: 'arc', at: { x: expect.closeTo(372.4, 6) } });
    expect(filled).toMatchObject({ fromDeg: 90, toDeg: 0 });
  });
  it('is round the head when both hands lie on it', () => {
    const [track] = gestureRing(pose, { gesture: 'hands-on-head', hold01: 0 });
    expect(track).toMatchObject({ at: { x: 320, y: 80 } });
  });
  it('is not there without a gesture, or round a hand that is not seen', () => {
    expect(gestureRing(pose, { gesture: undefined, hold01: 0 })).toEqual([]);
    expect(gestureRing(pose, { gesture: 'hand-up-right', hold01: 0.5 })).toEqual([]);
  });
});
