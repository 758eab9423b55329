import { describe, expect, it } from 'vitest';
import { quiet } from '../recording/athlete-programs.ts';
import { PERFECT_TRAITS } from '../recording/detector-traits.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { bodyScale } from './body-scale.ts';
import { seenPoints } from './seen-points.ts';

const scale = (heightCm: number, told: number | undefined, distanceM = 2.6) => {
  const { recording } = recordAthlete({
    program: quiet(2),
    heightCm,
    traits: PERFECT_TRAITS,
    camera: { distanceM },
  });
  return bodyScale(recording.frames.map(seenPoints), told)!;
};

describe('bodyScale', () => {
  it('follows the distance from the camera', () => {
    expect(scale(172, 172, 4).mmPerPx / scale(172, 172, 2).mmPerPx).toBeCloseTo(2, 1);
  });

  it('does not depend on how tall the athlete is, once the height is told', () => {
    expect(scale(190, 190).mmPerPx / scale(155, 155).mmPerPx).toBeCloseTo(1, 1);
  });

  it('without the height it is off by as much as the athlete differs from 170 cm, and says so', () => {
    const untold = scale(180, undefined);
    expect(untold.mmPerPx / scale(180, 180).mmPerPx).toBeCloseTo(170 / 180, 3);
    expect(untold.mmPerPxError).toBeGreaterThan(0.12);
  });

  it('knows nothing without a body', () => {
    expect(bodyScale([{}, {}], 170)).toBeUndefined();
  });
});
