import { describe, expect, it } from 'vitest';
import { quiet } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { facing } from './rotation-facing.ts';
import { legPosture } from './rotation-legs.ts';

type Look = Omit<Parameters<typeof recordAthlete>[0], 'program'>;
const still = (seated: boolean, look: Look = {}) =>
  recordAthlete({ program: quiet(1, seated), ...look }).recording.frames;

describe.each([
  ['sitting', true],
  ['standing', false],
])('someone %s', (posture, seated) => {
  it('is known by the thighs', () => {
    expect(new Set(still(seated).map(legPosture))).toEqual(new Set([posture]));
  });

  it.each([-12, -8, 0, 8, 12])('turned %i° on the spot is seen to be so', (bodyYawDeg) => {
    const seen = facing(still(seated, { bodyYawDeg }));
    expect(seen.legsSeen).toBe(true);
    expect(Math.abs(seen.yawDeg - bodyYawDeg)).toBeLessThan(3);
    expect(seen.ask).toBe(bodyYawDeg !== 0);
    expect(seen.askew).toBe(false);
  });

  it('is not taken for askew by a camera that hangs askew', () => {
    for (const rollDeg of [-4, 4])
      expect(Math.abs(facing(still(seated, { camera: { rollDeg } })).yawDeg)).toBeLessThan(2.5);
  });

  it('is too far off at 24°', () => {
    for (const bodyYawDeg of [-24, 24])
      expect(facing(still(seated, { bodyYawDeg })).askew).toBe(true);
  });

  it('is taken for square when the legs are hidden, but known not to be checked', () => {
    const missing = [{ points: ['leftKnee', 'leftFootIndex'] as const }];
    const unseen = facing(still(seated, { missing, bodyYawDeg: 8 }));
    expect(unseen).toMatchObject({ legsSeen: false, yawDeg: 0 });
  });
});

it('nothing is known of nobody', () => {
  expect(facing([])).toMatchObject({ legsSeen: false, yawDeg: 0, ask: false, askew: false });
});
