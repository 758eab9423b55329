import { describe, expect, it } from 'vitest';
import type { Side } from '../pose/keypoints.ts';
import type { Doubts } from './rotation-error.ts';
import type { Turn } from './rotation-holds.ts';
import { rotationMetrics } from './rotation-metrics.ts';
import type { PostureFault } from './rotation-posture.ts';
import { ROTATION_TUNING } from './rotation-tuning.ts';
import { tuned } from './rule.ts';

const TUNING = tuned(ROTATION_TUNING, {});
const FULL: Doubts = {
  model: 'blazepose-full',
  noiseDeg: 2,
  facing: { legsSeen: true, offSquareDeg: 0 },
};

function turn(side: Side, deg: number, voided?: PostureFault): Turn {
  const hold = { fromMs: 400, toMs: 1400, deg, n: 30, ...(voided && { voided }) };
  return { side, fromMs: 0, toMs: 2000, returned: true, hold };
}
function measure(turns: readonly Turn[], doubts: Doubts = FULL) {
  const all = rotationMetrics(turns, doubts, TUNING, 'pelvis-not-checked');
  const get = (id: string, side?: Side) => all.find((m) => m.id === id && m.side === side)!;
  return {
    left: get('rotation-range', 'left'),
    right: get('rotation-range', 'right'),
    total: get('rotation-total'),
    asymmetry: get('rotation-asymmetry'),
  };
}

describe('end range', () => {
  it('is the mean of the three farthest holds of each side', () => {
    const lefts = [50, 52, 53, 51].map((deg) => turn('left', deg));
    const { left, right, total, asymmetry } = measure([...lefts, turn('right', 44)]);
    expect(left).toMatchObject({ value: 52, n: 3, reason: 'pelvis-not-checked' });
    expect(right).toMatchObject({ value: 44, n: 1 });
    expect(total.value).toBe(96);
    expect(asymmetry.value).toBe(8);
  });

  it('leaves out holds that stopped short of the end of the range', () => {
    const { left } = measure([20, 35, 50].map((deg) => turn('left', deg)));
    expect(left).toMatchObject({ value: 50, n: 1 });
  });

  it('leaves out void holds and says why when none is left', () => {
    const { left, right, total } = measure([
      turn('left', 60, 'leaned'),
      turn('left', 48),
      turn('right', 60, 'pelvis-turned'),
    ]);
    expect(left.value).toBe(48);
    expect(right).toMatchObject({ value: null, error: null, reason: 'pelvis-turned' });
    expect(total).toMatchObject({ value: null, reason: 'pelvis-turned' });
    expect(measure([turn('left', 60, 'pelvis-turned'), turn('left', 58)]).left.value).toBe(58);
    const along = turn('left', 70, 'pelvis-turned');
    const withPelvis = { ...along, hold: { ...along.hold!, pelvisDeg: 15 } };
    // The chest went to 55° with the hips: 40° without them was not the end.
    expect(measure([withPelvis, turn('left', 40)]).left).toMatchObject({
      value: null,
      reason: 'pelvis-turned',
    });
    expect(measure([]).left).toMatchObject({ value: null, reason: 'no-holds' });
  });
});

describe('its error', () => {
  const both = (deg: number, doubts = FULL) =>
    measure([turn('left', deg), turn('right', deg)], doubts);

  it('grows with the turn, as an unseen pelvis may do a part of it', () => {
    expect(both(60).left.error!).toBeGreaterThan(both(20).left.error! + 5);
    expect(both(60).left.error!).toBeGreaterThan(15);
  });

  it('is wider for the lite model, in noise, and when the start was not square', () => {
    const error = both(40).left.error!;
    expect(both(40, { ...FULL, model: 'blazepose-lite' }).left.error!).toBeGreaterThan(error + 2);
    expect(both(40, { ...FULL, noiseDeg: 40 }).left.error!).toBeGreaterThan(error + 2);
    expect(
      both(40, { ...FULL, facing: { legsSeen: true, offSquareDeg: 12 } }).left.error!,
    ).toBeGreaterThan(error + 4);
  });

  it('lets no difference between the sides below ten degrees mean anything', () => {
    expect(both(20).asymmetry.error!).toBeGreaterThanOrEqual(10);
    expect(both(60).asymmetry.error!).toBeLessThan(both(60).total.error!);
  });
});
