import { describe, expect, it } from 'vitest';
import { perform, readings, summary } from '../../../tests/laws/performance.ts';
import { distance } from '../geometry/points.ts';
import { opposite, sided, SIDES, type Side } from '../pose/keypoints.ts';
import { bodyOf, type Skeleton } from '../recording/athlete-body.ts';
import { kneesToElbows, type KneeToElbow } from '../recording/athlete-crossings.ts';
import { skeletonOf } from '../recording/athlete-pose.ts';
import { quiet, thoracicRotation } from '../recording/athlete-programs.ts';
import { seededRandom } from '../recording/seeded-random.ts';
import { kneeDrive } from './knee-drive.ts';

const lifts = (reps: readonly KneeToElbow[], seed = 1) =>
  perform('', 'knee-to-elbow', kneesToElbows({ reps }), { fps: 20, seed });
const told = (done: ReturnType<typeof lifts>, id: string, side?: Side) =>
  summary(kneeDrive, done).metrics.find((m) => m.id === id && m.side === side)!;

describe('knees to elbows', () => {
  it('are told for the side of the knee; the right one is lifted first', () => {
    const done = lifts([
      { hipDeg: 96 },
      { hipDeg: 62 },
      { hipDeg: 95 },
      { hipDeg: 60 },
      { hipDeg: 97 },
    ]);
    expect(told(done, 'rep-count', 'right').value).toBe(3);
    expect(told(done, 'rep-count', 'left').value).toBe(2);
    const [left, right] = SIDES.map((side) => told(done, 'knee-height', side).value!);
    expect(right! - left!).toBeGreaterThan(15);
    const difference = told(done, 'height-difference');
    expect(difference.value).toBeCloseTo(left! - right!, 6);
    expect(difference.error!).toBeLessThan(Math.abs(difference.value!));
  });

  it('a trunk that tips over the leg stood on is told as such, whichever leg that is', () => {
    const tips = lifts([
      { hipDeg: 95, leanDeg: 16 },
      { hipDeg: 95, leanDeg: 16 },
    ]);
    for (const side of SIDES) expect(told(tips, 'trunk-lean', side).value).toBeGreaterThan(10);
    const cues = readings(kneeDrive, tips).flatMap(({ cue }) => cue ?? []);
    expect(new Set(cues)).toEqual(new Set(['trunk-upright']));
  });

  it('a one-sided performance says which side has none', () => {
    const one = lifts([{ hipDeg: 95 }]);
    expect(told(one, 'rep-count', 'left').value).toBe(0);
    expect(told(one, 'knee-height', 'left')).toMatchObject({ value: null, reason: 'no-reps' });
    expect(told(one, 'height-difference')).toMatchObject({ value: null, reason: 'no-reps' });
  });
});

it.each([
  ['sitting', thoracicRotation({ turns: [{ deg: 50 }, { deg: -50 }] })],
  ['standing', quiet(10)],
])('nothing is counted while %s', (_what, program) => {
  const done = perform('', 'knee-to-elbow', { ...program, baselineS: 3 }, { fps: 20, seed: 2 });
  expect(summary(kneeDrive, done)).toMatchObject({ verdict: 'unsure', reasons: ['no-reps'] });
});

it('heights, gaps and leans lie within their errors, over bodies, cameras, turns of the body and noise', () => {
  const covered: boolean[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    const random = seededRandom(seed * 991);
    const between = (least: number, most: number) => least + (most - least) * random();
    const heightCm = between(158, 188);
    const reps = Array.from({ length: 6 }, () => ({
      ...{ hipDeg: between(60, 105), twistDeg: between(10, 45) },
      ...{ bendDeg: between(5, 38), leanDeg: between(-3, 14) },
    }));
    const program = kneesToElbows({ reps });
    const done = perform('', 'knee-to-elbow', program, {
      ...{ seed, heightCm, fps: 20, noisePx: between(0.5, 1.5), bodyYawDeg: between(-8, 8) },
      camera: { heightM: between(0.7, 1.3), width: 640, height: 480 },
    });
    const tops = reps.map((_, i) =>
      skeletonOf(bodyOf(heightCm), program.stateAt(3.4 + 1.2 + (i + 0.5) * 2.2)),
    );
    for (const side of SIDES) {
      const own = tops.filter((_, i) => (i % 2 === 0) === (side === 'right'));
      for (const [id, truth] of Object.entries(truthOf(own, side, heightCm))) {
        const { value, error } = told(done, id, side);
        covered.push(Math.abs(value! - truth) <= error!);
      }
    }
  }
  expect(covered.filter((hit) => hit).length).toBeGreaterThanOrEqual(0.9 * covered.length);
});

function truthOf(tops: readonly Skeleton[], side: Side, heightCm: number) {
  const { thigh, shank } = bodyOf(heightCm);
  const mean = (of: (s: Skeleton) => number) =>
    tops.reduce((sum, s) => sum + of(s), 0) / tops.length;
  const knee = sided(side, 'Knee');
  const stanceLeft = side === 'right' ? 1 : -1;
  return {
    'knee-height': mean(
      (s) => (100 * (s[knee].y - (s.leftHip.y + s.rightHip.y) / 2)) / (thigh + shank),
    ),
    'elbow-gap': mean(
      (s) => (100 * distance(s[knee], s[sided(opposite(side), 'Elbow')])!) / (thigh + shank),
    ),
    'trunk-lean': mean((s) => {
      const x = s.leftShoulder.x + s.rightShoulder.x - s.leftHip.x - s.rightHip.x;
      const y = s.leftShoulder.y + s.rightShoulder.y - s.leftHip.y - s.rightHip.y;
      return (Math.atan2(stanceLeft * x, y) * 180) / Math.PI;
    }),
  };
}

it('the live number is a share of the leg in percent: far below the hips standing, near them at the top', () => {
  const live = readings(kneeDrive, lifts([{ hipDeg: 96 }])).map(({ values }) => values[0]!.value!);
  expect(Math.min(...live)).toBeLessThan(-40);
  expect(Math.max(...live)).toBeGreaterThan(-10);
});
