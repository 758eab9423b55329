import { describe, expect, it } from 'vitest';
import { imagePoint, type ImagePose } from '../pose/pose-frame.ts';
import { mirror } from '../pose/mirror.ts';
import { kneeBendDeg, legBackDeg, nearSide, trunkPitchDeg } from './side-on.ts';

/** Seen from the left, looking to image left: trunk level, left leg upright, right leg straight out behind. */
const HINGED: ImagePose = {
  leftShoulder: imagePoint(200, 200),
  leftHip: imagePoint(300, 200),
  leftKnee: imagePoint(300, 300),
  leftAnkle: imagePoint(300, 400),
  rightHip: imagePoint(300, 200),
  rightKnee: imagePoint(400, 200),
  rightAnkle: imagePoint(500, 200),
};
const frame = { tMs: 0, width: 640, height: 480, image: HINGED, world: undefined };

describe('from the side', () => {
  it('trunk and free leg read how far they are from the upright, whichever side is near', () => {
    expect(trunkPitchDeg(HINGED, 'left')).toBeCloseTo(90);
    expect(legBackDeg(HINGED, 'right', 'left')).toBeCloseTo(90);
    const other = mirror(frame).image!;
    expect(trunkPitchDeg(other, 'right')).toBeCloseTo(90);
    expect(legBackDeg(other, 'left', 'right')).toBeCloseTo(90);
  });

  it('a straight knee reads zero, a bent one what it is bent by', () => {
    expect(kneeBendDeg(HINGED, 'left')).toBeCloseTo(0);
    const bent = { ...HINGED, leftAnkle: imagePoint(370.7, 370.7) };
    expect(kneeBendDeg(bent, 'left')).toBeCloseTo(45, 1);
  });

  it('what is not seen is not told', () => {
    const { leftHip: _, ...rest } = HINGED;
    expect(trunkPitchDeg(rest, 'left')).toBeUndefined();
    expect(kneeBendDeg(rest, 'left')).toBeUndefined();
    expect(nearSide('front')).toBeUndefined();
  });
});
