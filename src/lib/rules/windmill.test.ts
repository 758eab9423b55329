import { describe, expect, it } from 'vitest';
import { perform, readings, summary, withFrames } from '../../../tests/laws/performance.ts';
import { SIDES, type Side } from '../pose/keypoints.ts';
import { imagePoint } from '../pose/pose-frame.ts';
import { bodyOf, type Skeleton } from '../recording/athlete-body.ts';
import { standingWindmills, type WindmillTurn } from '../recording/athlete-crossings.ts';
import { skeletonOf } from '../recording/athlete-pose.ts';
import { quiet } from '../recording/athlete-programs.ts';
import { seededRandom } from '../recording/seeded-random.ts';
import { armLineDeg, windmill } from './windmill.ts';

const turns = (reps: readonly WindmillTurn[], seed = 1) =>
  perform('', 'windmill', standingWindmills({ reps }), { fps: 20, seed });
const told = (done: ReturnType<typeof turns>, id: string, side?: Side) =>
  summary(windmill, done).metrics.find((m) => m.id === id && m.side === side)!;

describe('the line of the arms', () => {
  const legs = {
    leftHip: imagePoint(330, 200, 1),
    rightHip: imagePoint(310, 200, 1),
    leftAnkle: imagePoint(340, 300, 1),
    rightAnkle: imagePoint(300, 300, 1),
  };
  const hands = (left: readonly [number, number], right: readonly [number, number]) =>
    armLineDeg({
      ...legs,
      leftWrist: imagePoint(...left, 1),
      rightWrist: imagePoint(...right, 1),
    });

  it('is + with the left hand up, the athlete facing the camera', () => {
    expect(hands([400, 150], [240, 150])).toBe(0);
    expect(hands([380, 90], [260, 210])).toBeCloseTo(45);
    expect(hands([380, 210], [260, 90])).toBeCloseTo(-45);
  });
  it('goes on beyond straight up', () => {
    expect(hands([310, 60], [330, 260])).toBeGreaterThan(90);
    expect(hands([330, 260], [310, 60])).toBeCloseTo(-84.3, 1);
    expect(hands([310, 260], [330, 60])).toBeCloseTo(-95.7, 1);
  });
  it('is not told of arms that are folded or hang', () => {
    expect(hands([340, 150], [300, 160])).toBeUndefined();
  });
});

describe('a windmill', () => {
  it('is told for the side of the upper hand; the left one goes first', () => {
    const done = turns([{ twistDeg: 80 }, { twistDeg: 45 }, { twistDeg: 79 }]);
    expect(told(done, 'rep-count', 'left').value).toBe(2);
    expect(told(done, 'rep-count', 'right').value).toBe(1);
    const [left, right] = SIDES.map((side) => told(done, 'arm-line', side).value!);
    expect(left! - right!).toBeGreaterThan(25);
    expect(told(done, 'arm-difference').value).toBeCloseTo(left! - right!, 6);
  });

  it('each repetition carries its own angle', () => {
    const events = summary(windmill, turns([{ twistDeg: 80 }, { twistDeg: 45 }])).events;
    const [left, right] = events.map(({ amounts }) => amounts![0]!.value!);
    expect(left! - right!).toBeGreaterThan(25);
  });

  it('with bent knees or hips that swing out is told so', () => {
    const cuesOf = (change: Partial<WindmillTurn>) =>
      new Set(
        readings(windmill, turns([{ twistDeg: 80, ...change }])).flatMap(({ cue }) => cue ?? []),
      );
    expect(cuesOf({})).toEqual(new Set());
    expect(cuesOf({ kneeDeg: 60 })).toEqual(new Set(['knee-straight']));
    expect(cuesOf({ shift01: 1 })).toContain('hips-still');
  });

  it('without a quiet start tells the arms, and of the legs that they cannot be told', () => {
    const done = turns([{ twistDeg: 80 }, { twistDeg: 79 }]);
    const cut = { ...done, track: { ...done.track, baseline: undefined } };
    expect(told(cut, 'arm-line', 'left').value).toBeGreaterThan(70);
    expect(told(cut, 'knee-bend')).toMatchObject({ value: null, reason: 'no-baseline' });
    expect(summary(windmill, cut).verdict).toBe('good');
  });

  it('is not counted with folded arms, nor told as level; it says what to do', () => {
    const still = { ...quiet(8), baselineS: 3 };
    const folded = perform('', 'windmill', still, { fps: 20, seed: 2 });
    expect(summary(windmill, folded)).toMatchObject({ verdict: 'unsure', reasons: ['no-reps'] });
    const said = readings(windmill, folded).map(({ verdict, reason }) => `${verdict} ${reason}`);
    expect(new Set(said)).toEqual(new Set(['unsure arms-not-out']));
  });

  it('of somebody who walks along is not counted', () => {
    const done = turns([{ twistDeg: 80 }, { twistDeg: 80 }]);
    const walking = withFrames(done, (frame) => {
      const dx = Math.max(0, frame.tMs - 3400) * 0.05;
      const image = Object.entries(frame.image ?? {}).map(([name, p]) => [
        name,
        { ...p, x: p.x + dx },
      ]);
      return { ...frame, image: Object.fromEntries(image) as typeof frame.image };
    });
    expect(summary(windmill, walking).reasons).toEqual(['no-reps']);
  });
});

it('what is told lies within its error, over bodies, cameras, turns of the body and noise', () => {
  const covered: boolean[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    const random = seededRandom(seed * 991);
    const between = (least: number, most: number) => least + (most - least) * random();
    const heightCm = between(158, 188);
    const reps = Array.from({ length: 4 }, () => ({
      ...{ twistDeg: between(40, 88), trunkDeg: between(45, 85) },
      ...{ kneeDeg: between(4, 50), shift01: between(0, 1) },
    }));
    const program = standingWindmills({ reps });
    const done = perform('', 'windmill', program, {
      ...{ seed, heightCm, fps: 20, noisePx: between(0.5, 1.5), bodyYawDeg: between(-8, 8) },
      camera: { heightM: between(0.7, 1.3), width: 640, height: 480 },
    });
    const at = (tS: number) => skeletonOf(bodyOf(heightCm), program.stateAt(tS));
    const tops = reps.map((_, i) => at(3.4 + 1.2 + (i + 0.47) * 3.4));
    const { thigh, shank } = bodyOf(heightCm);
    const share = (of: (s: Skeleton) => number) =>
      (100 * tops.reduce((sum, s) => sum + of(s), 0)) / tops.length / (thigh + shank);
    const truth: (readonly [id: string, side: Side | undefined, value: number])[] = [
      ['knee-bend', undefined, share((s) => shorterLeg(at(1)) - shorterLeg(s))],
      ['hip-shift', undefined, share((s) => Math.abs(offFeet(s)))],
      ...SIDES.map((side) => {
        const own = tops.filter((_, i) => (i % 2 === 0) === (side === 'left'));
        const sum = own.reduce((total, s) => total + armLine(s, side), 0);
        return ['arm-line', side, sum / own.length] as const;
      }),
    ];
    for (const [id, side, value] of truth) {
      const found = told(done, id, side);
      covered.push(Math.abs(found.value! - value) <= found.error!);
    }
  }
  expect(covered.filter((hit) => hit).length).toBeGreaterThanOrEqual(0.9 * covered.length);
});

const shorterLeg = (s: Skeleton) =>
  Math.min(
    Math.hypot(s.leftHip.x - s.leftAnkle.x, s.leftHip.y - s.leftAnkle.y),
    Math.hypot(s.rightHip.x - s.rightAnkle.x, s.rightHip.y - s.rightAnkle.y),
  );
const offFeet = (s: Skeleton) => (s.leftHip.x + s.rightHip.x - s.leftAnkle.x - s.rightAnkle.x) / 2;
function armLine({ leftWrist, rightWrist }: Skeleton, side: Side) {
  const deg = (Math.atan2(leftWrist.y - rightWrist.y, leftWrist.x - rightWrist.x) * 180) / Math.PI;
  return side === 'left' ? deg : -deg;
}
