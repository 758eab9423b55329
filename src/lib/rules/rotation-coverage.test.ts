import { describe, expect, it } from 'vitest';
import { thoracicRotation as turning } from '../recording/athlete-programs.ts';
import { BLAZEPOSE_TRAITS } from '../recording/detector-traits.ts';
import { seededRandom } from '../recording/seeded-random.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { MetricValue } from './rule.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

/*
 * Many simulated athletes who differ as bodies, cameras and manners do, so that the stated errors can be counted:
 * how much the shoulders narrow and how deep they look differs between bodies (ours: ±12 % and ±25 % in shared/truth),
 * the model leans to one side (ours: up to a tenth of the turn), nobody faces the camera quite squarely, and a pelvis does up to a third of the turn.
 */

const TRIALS = 60;

function trial(seed: number, looksFlipped: boolean) {
  const random = seededRandom(seed);
  const within = (low: number, high: number) => low + (high - low) * random();
  const seated = random() < 0.5;
  const pelvisShare = within(0, 0.33);
  const [left, right] = [within(20, 60), within(20, 60)];
  const turns = [left, -right].map((deg) => ({
    deg,
    pelvisDeg: (deg * pelvisShare) / (1 - pelvisShare),
  }));
  const { recording } = recordAthlete({
    program: turning({ turns, seated, legsFollow01: 0 }),
    traits: {
      ...BLAZEPOSE_TRAITS,
      shoulderTurnGain: 1 / within(1, 1.26),
      imageDepthGain: within(0.9, 1.6),
      leanShare: within(-0.08, 0.08),
    },
    bodyYawDeg: within(-6, 6),
    heightCm: within(155, 190),
    camera: { heightM: within(0.7, 1.4), rollDeg: within(-2, 2) },
    fps: 12,
    flippedEvery: looksFlipped ? 5 : null,
    seed,
  });
  const frames = recording.frames;
  const { metrics } = thoracicRotation.summarise(
    {
      task: seated ? 'rotation-seated' : 'rotation-standing',
      view: 'front',
      stance: undefined,
      model: 'blazepose-full',
      heightCm: undefined,
    },
    { frames, baseline: undefined, trial: { fromMs: 0, toMs: frames.at(-1)!.tMs } },
  );
  const truth = (m: MetricValue) =>
    m.id === 'rotation-range'
      ? m.side === 'left'
        ? left
        : right
      : m.id === 'rotation-total'
        ? left + right
        : left - right;
  return metrics.map((m) => ({ ...m, truth: truth(m) }));
}

describe.each([
  ['as they were seen', false],
  ['looked at flipped now and then', true],
])('the stated errors of many simulated athletes, %s', (_how, looksFlipped) => {
  const measured = Array.from({ length: TRIALS }, (_, i) => trial(i + 1, looksFlipped)).flat();
  const known = measured.filter((m) => m.value !== null);

  it('cover the truth in at least 90 of 100 values', () => {
    expect(known.length).toBeGreaterThan(0.9 * measured.length);
    for (const id of ['rotation-range', 'rotation-total', 'rotation-asymmetry']) {
      const some = known.filter((m) => m.id === id);
      const covered = some.filter((m) => Math.abs(m.value! - m.truth) <= m.error!);
      const share = (100 * covered.length) / some.length;
      expect(share, id).toBeGreaterThanOrEqual(90);
    }
  });

  it('are not much wider than they have to be', () => {
    const shares = known.map((m) => Math.abs(m.value! - m.truth) / m.error!).sort((a, b) => a - b);
    // 1 would be an interval that just covers 95 of 100.
    expect(shares[Math.floor(0.95 * shares.length)]).toBeGreaterThan(0.65);
  });
});
