import { describe, expect, it } from 'vitest';
import type { AthleteOptions } from '../recording/athlete-options.ts';
import { quiet } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { cameraGeometry, cameraReasons, turnedAway } from './camera-geometry.ts';
import { seenPoints } from './seen-points.ts';

function geometry(look: Partial<AthleteOptions> = {}) {
  const { frames } = recordAthlete({ program: quiet(2), ...look }).recording;
  return cameraGeometry(frames, frames.map(seenPoints), look.view ?? 'front');
}

describe('cameraGeometry', () => {
  it.each(['front', 'back'] as const)(
    'has nothing to say about a square camera, from the %s',
    (view) => {
      expect(cameraReasons(geometry({ view }))).toEqual([]);
      expect(cameraReasons(geometry({ view, bodyYawDeg: 10 }))).toEqual([]);
    },
  );

  it('a camera above reads lower than one below', () => {
    const offset = (heightM: number) => geometry({ camera: { heightM } }).heightOffset!;
    expect(offset(0.3)).toBeGreaterThan(offset(0.9) + 0.05);
    expect(offset(0.9)).toBeGreaterThan(offset(1.7) + 0.05);
  });

  it.each(['front', 'back'] as const)(
    'notices a body turned by 35°, either way, from the %s',
    (view) => {
      for (const bodyYawDeg of [35, -35])
        expect(turnedAway(geometry({ view, bodyYawDeg }))).toBe(true);
    },
  );

  it('does not guess from a model without depth', () => {
    const { heightOffset, yawSeenDeg } = geometry({ model: 'movenet-lightning' });
    expect([heightOffset, yawSeenDeg]).toEqual([undefined, undefined]);
  });
});
