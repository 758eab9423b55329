import { describe, expect, it } from 'vitest';
import { KEYPOINTS, opposite, sided, SIDES, type Side, type SidedPart } from '../pose/keypoints.ts';
import { mirror } from '../pose/mirror.ts';
import { bodyOf, type Skeleton } from './athlete-body.ts';
import { skeletonOf } from './athlete-pose.ts';
import type { Program } from './athlete-programs.ts';
import { CROSSINGS } from './athlete-crossings.ts';
import { ON_THE_FLOOR } from './athlete-floor-programs.ts';
import { HINGES } from './athlete-hinges.ts';
import { HOPS } from './athlete-hops.ts';
import { LUNGES } from './athlete-lunges.ts';
import { BASELINE_S, READY_S } from './athlete-reps.ts';
import { SWINGS } from './athlete-swings.ts';
import { DEMO_PROGRAMS, type DemoExercise } from './demo-programs.ts';
import { syntheticAthlete } from './synthetic-athlete.ts';
import { between, degrees, length, minus, vec, type Vec3 } from './vec3.ts';

const BODY = bodyOf(172);
const EXERCISES = Object.keys({
  ...SWINGS,
  ...HINGES,
  ...LUNGES,
  ...HOPS,
  ...CROSSINGS,
  ...ON_THE_FLOOR,
}) as DemoExercise[];
const PERFORMANCES = EXERCISES.flatMap((id) =>
  (['good', 'faulty'] as const).map((variant) => [id, variant] as const),
);

/** Every tenth of a second. */
const momentsOf = (program: Program) =>
  Array.from({ length: Math.floor(10 * program.durationS) + 1 }, (_, i) => {
    const state = program.stateAt(i / 10);
    return { tS: i / 10, state, bones: skeletonOf(BODY, state) };
  });

const part = (bones: Skeleton, side: Side, name: SidedPart) => bones[sided(side, name)];
const bone = (bones: Skeleton, side: Side, a: SidedPart, b: SidedPart) =>
  minus(part(bones, side, b), part(bones, side, a));
const trunkOf = (bones: Skeleton) =>
  minus(between(bones.leftShoulder, bones.rightShoulder), between(bones.leftHip, bones.rightHip));
/** Of a bone that hangs: + = its lower end is ahead. */
const aheadDeg = (v: Vec3) => degrees(Math.atan2(v.z, -v.y));
/** Flexion of a joint: the angle between the two bones that meet there. */
const flexionDeg = (a: Vec3, b: Vec3) =>
  degrees(Math.acos((a.x * b.x + a.y * b.y + a.z * b.z) / length(a) / length(b)));
const kneeDeg = (bones: Skeleton, side: Side) =>
  flexionDeg(bone(bones, side, 'Hip', 'Knee'), bone(bones, side, 'Knee', 'Ankle'));
const most = (values: readonly number[]) => Math.max(...values);
const least = (values: readonly number[]) => Math.min(...values);

const good = (id: DemoExercise, side: Side = 'left') => momentsOf(DEMO_PROGRAMS[id].good(side));
const faulty = (id: DemoExercise, side: Side = 'left') => momentsOf(DEMO_PROGRAMS[id].faulty(side));

describe.each(PERFORMANCES)('%s, %s', (id, variant) => {
  const make = DEMO_PROGRAMS[id][variant];
  const moments = momentsOf(make('left'));

  it('keeps every bone as long as it is', () => {
    for (const { bones } of moments)
      for (const side of SIDES) {
        const long = (a: SidedPart, b: SidedPart) => length(bone(bones, side, a, b));
        expect(long('Hip', 'Knee')).toBeCloseTo(BODY.thigh, 4);
        expect(Math.abs(long('Knee', 'Ankle') - BODY.shank)).toBeLessThan(0.003);
        expect(long('Shoulder', 'Elbow')).toBeCloseTo(BODY.upperArm, 6);
        expect(long('Elbow', 'Wrist')).toBeCloseTo(BODY.forearm, 6);
        expect(length(trunkOf(bones))).toBeCloseTo(BODY.trunk, 6);
        expect(length(minus(bones.leftHip, bones.rightHip))).toBeCloseTo(2 * BODY.halfHips, 6);
        const wide = length(minus(bones.leftShoulder, bones.rightShoulder));
        expect(wide).toBeCloseTo(2 * BODY.halfShoulders, 6);
      }
  });

  it('is never below the floor, and never jumps from one moment to the next', () => {
    const program = make('left');
    let before = skeletonOf(BODY, program.stateAt(0));
    let lowest = Infinity;
    let fastest = 0;
    for (let tS = 0; tS < program.durationS; tS += 1 / 30) {
      const now = skeletonOf(BODY, program.stateAt(tS));
      for (const name of KEYPOINTS) {
        lowest = Math.min(lowest, now[name].y);
        fastest = Math.max(fastest, length(minus(now[name], before[name])));
      }
      before = now;
    }
    expect(lowest).toBeGreaterThan(-0.03);
    // Nothing in an exercise goes faster than 6 m/s.
    expect(30 * fastest).toBeLessThan(6);
  });

  it('is the mirrored picture on the other side', () => {
    const exact = { noisePx: 0, cues: null, fps: 2 };
    const program = make('right');
    const [left, right] = [make('left'), program].map((p) =>
      syntheticAthlete({ ...exact, program: p }),
    );
    const alike = program.stance !== undefined;
    for (let i = 0; alike && i < left!.frameCount; i++) {
      const [a, b] = [mirror(left!.frameAt(i).frame), right!.frameAt(i).frame];
      for (const name of KEYPOINTS) {
        expect(a.image![name]!.x).toBeCloseTo(b.image![name]!.x, 6);
        expect(a.image![name]!.y).toBeCloseTo(b.image![name]!.y, 6);
      }
    }
  });

  it('bends its knees the way they bend', () => {
    for (const { state, bones } of moments) {
      if (state.posture) continue;
      for (const side of SIDES) {
        // Forward of the line from hip to ankle, never behind it.
        const [thigh, shank] = [
          bone(bones, side, 'Hip', 'Knee'),
          bone(bones, side, 'Knee', 'Ankle'),
        ];
        expect(thigh.z * shank.y - thigh.y * shank.z).toBeLessThan(0.002);
      }
    }
  });
});

describe('legs that swing', () => {
  it('reach the angle that was asked for, to the front and to the back, and to both sides', () => {
    for (const side of SIDES) {
      const free = opposite(side);
      const thighs = good('leg-swing-sagittal', side).map(({ bones }) =>
        aheadDeg(bone(bones, free, 'Hip', 'Knee')),
      );
      expect(most(thighs)).toBeCloseTo(47, -0.5);
      expect(least(thighs)).toBeCloseTo(-24, -0.5);
      const own = free === 'left' ? 1 : -1;
      const out = good('leg-swing-frontal', side).map(({ bones }) => {
        const { x, y } = bone(bones, free, 'Hip', 'Knee');
        return degrees(Math.atan2(own * x, -y));
      });
      expect(most(out)).toBeCloseTo(36, -0.5);
      expect(least(out)).toBeCloseTo(-20, -0.5);
    }
  });

  it('rock the trunk only when done wrong', () => {
    const range = (moments: typeof good) => {
      const all = moments('leg-swing-sagittal').map(({ bones }) => aheadDeg(trunkOf(bones)));
      const pitch = all.map((deg) => 180 - Math.abs(deg));
      return most(pitch) - least(pitch);
    };
    expect(range(good)).toBeLessThan(1);
    expect(range(faulty)).toBeGreaterThan(10);
  });

  it('hang straight while the pelvis sinks and rises, and go up and down with it', () => {
    const moments = good('hip-hitch');
    const feet = moments.map(({ bones }) => bones.rightAnkle.y);
    const tilts = moments.map(({ bones }) =>
      degrees(Math.asin((bones.leftHip.y - bones.rightHip.y) / (2 * BODY.halfHips))),
    );
    expect(most(tilts)).toBeCloseTo(10, 0);
    expect(least(tilts)).toBeCloseTo(-8, 0);
    const rise = 2 * BODY.halfHips * (Math.sin(Math.PI / 18) + Math.sin((8 * Math.PI) / 180));
    expect(most(feet) - least(feet)).toBeCloseTo(rise, 2);
    for (const { bones } of moments) expect(kneeDeg(bones, 'right')).toBeLessThan(6);
  });

  it('stand on the heels while the forefeet rise', () => {
    const moments = good('toe-raise');
    for (const side of SIDES) {
      const heels = moments.map(({ bones }) => part(bones, side, 'Heel'));
      for (const heel of heels) expect(length(minus(heel, heels[0]!))).toBeLessThan(1e-9);
      const lift = moments.map(({ bones }) => {
        const foot = bone(bones, side, 'Heel', 'FootIndex');
        return degrees(Math.atan2(foot.y, Math.hypot(foot.x, foot.z)));
      });
      expect(most(lift) - lift[0]!).toBeCloseTo(26, 0);
    }
  });
});

const pitchOf = (bones: Skeleton) => {
  const { x, y, z } = trunkOf(bones);
  return degrees(Math.atan2(z, Math.hypot(x, y)));
};

describe('hinges and lunges', () => {
  it('bring trunk and free leg into one line over a soft knee', () => {
    for (const id of [
      'single-leg-deadlift',
      'kettlebell-deadlift',
      'posterior-oblique-sling',
    ] as const) {
      const moments = good(id);
      const deepest = moments.reduce((a, b) => (pitchOf(b.bones) > pitchOf(a.bones) ? b : a));
      expect(pitchOf(deepest.bones)).toBeCloseTo(77, -0.5);
      const leg = bone(deepest.bones, 'right', 'Hip', 'Ankle');
      expect(flexionDeg(trunkOf(deepest.bones), vec(-leg.x, -leg.y, -leg.z))).toBeLessThan(8);
      expect(kneeDeg(deepest.bones, 'left')).toBeCloseTo(15, 0);
    }
  });

  it('put the free foot down between, and open the pelvis, only when done wrong', () => {
    const afterReady = (moments: ReturnType<typeof good>) =>
      moments.filter(({ tS }) => tS > BASELINE_S + READY_S).slice(0, -14);
    const lowest = (moments: ReturnType<typeof good>) =>
      least(afterReady(moments).map(({ bones }) => bones.rightAnkle.y - BODY.ankle));
    expect(lowest(good('single-leg-deadlift'))).toBeGreaterThan(0.008);
    expect(lowest(faulty('single-leg-deadlift'))).toBeCloseTo(0, 3);
    const opened = (moments: ReturnType<typeof good>) =>
      most(moments.map(({ bones }) => bones.rightHip.y - bones.leftHip.y));
    expect(opened(good('single-leg-deadlift'))).toBeLessThan(0.001);
    expect(opened(faulty('single-leg-deadlift'))).toBeGreaterThan(0.07);
  });

  it('let the weight hang under the shoulders', () => {
    const moments = good('kettlebell-deadlift');
    const deepest = moments.reduce((a, b) => (pitchOf(b.bones) > pitchOf(a.bones) ? b : a));
    const arm = bone(deepest.bones, 'left', 'Shoulder', 'Wrist');
    expect(-arm.y / length(arm)).toBeCloseTo(1, 2);
  });

  it('keep the arms in line with the trunk in a good morning', () => {
    const moments = good('longitudinal-sling');
    expect(most(moments.map(({ bones }) => pitchOf(bones)))).toBeCloseTo(62, 0);
    for (const { bones } of moments)
      expect(flexionDeg(trunkOf(bones), bone(bones, 'left', 'Shoulder', 'Wrist'))).toBeLessThan(8);
  });

  it('lunge with the foot ahead that is the stance one, both knees bent, the hind one low', () => {
    for (const side of SIDES) {
      const moments = good('lunge', side);
      const deepest = moments.reduce((a, b) =>
        b.bones.leftHip.y < a.bones.leftHip.y ? b : a,
      ).bones;
      const hind = opposite(side);
      expect(part(deepest, side, 'Ankle').z).toBeGreaterThan(part(deepest, hind, 'Ankle').z + 0.5);
      expect(kneeDeg(deepest, side)).toBeCloseTo(85, -1);
      expect(kneeDeg(deepest, hind)).toBeGreaterThan(70);
      expect(part(deepest, hind, 'Knee').y).toBeLessThan(0.25);
      expect(part(deepest, hind, 'FootIndex').y).toBeCloseTo(
        part(moments[0]!.bones, hind, 'FootIndex').y,
        6,
      );
    }
  });
});

describe('hops and jumps', () => {
  const airborne = (moments: ReturnType<typeof good>, side: Side) =>
    moments.map(
      ({ bones }) =>
        part(bones, side, 'FootIndex').y - part(moments[0]!.bones, side, 'FootIndex').y,
    );
  const finer = (program: Program) =>
    Array.from({ length: Math.floor(100 * program.durationS) }, (_, i) => {
      const state = program.stateAt(i / 100);
      return { tS: i / 100, state, bones: skeletonOf(BODY, state) };
    });
  /** Times at which the toes left the floor. */
  const takeOffs = (program: Program, side: Side) => {
    const up = airborne(finer(program), side).map((y) => y > 0.004);
    return up.flatMap((is, i) => (is && !up[i - 1] ? [i / 100] : []));
  };

  it('leave the floor twice a second and come as high as they were asked to', () => {
    for (const side of SIDES) {
      const program = DEMO_PROGRAMS.hop.good(side);
      const times = takeOffs(program, side);
      expect(times).toHaveLength(20);
      expect((times[8]! - times[0]!) / 8).toBeCloseTo(0.5, 2);
      expect(most(airborne(finer(program), side))).toBeCloseTo(0.06, 3);
    }
  });

  it('hold the last landing still for more than two seconds', () => {
    const program = DEMO_PROGRAMS.hop.good('left');
    const lastS = takeOffs(program, 'left').at(-1)!;
    const held = finer(program).filter(({ tS }) => tS > lastS + 0.45 && tS < lastS + 2.6);
    const heads = held.map(({ bones }) => bones.nose);
    for (const nose of heads) expect(length(minus(nose, heads[0]!))).toBeLessThan(0.005);
  });

  it('land farther and farther to the stance side when done wrong, on either leg', () => {
    for (const side of SIDES) {
      const own = side === 'left' ? 1 : -1;
      const x = faulty('hop', side).map(({ bones }) => own * part(bones, side, 'Ankle').x);
      expect(most(x) - x[0]!).toBeCloseTo(0.17, 2);
    }
  });

  it('jump with both feet, and let both knees fall in only when done wrong', () => {
    const [left, right] = SIDES.map((side) => airborne(good('jump'), side));
    left!.forEach((y, i) => expect(y).toBeCloseTo(right![i]!, 6));
    expect(most(left!)).toBeGreaterThan(0.09);
    const narrowest = (moments: ReturnType<typeof good>) =>
      least(moments.map(({ bones }) => bones.leftKnee.x - bones.rightKnee.x));
    expect(narrowest(good('jump'))).toBeGreaterThan(0.19);
    expect(narrowest(faulty('jump'))).toBeLessThan(0.11);
  });
});

describe('across the body', () => {
  it('brings a knee up high to the opposite elbow, left and right in turn', () => {
    const moments = good('anterior-oblique-sling');
    const lifts = SIDES.map((side) =>
      most(moments.map(({ bones }) => aheadDeg(bone(bones, side, 'Hip', 'Knee')))),
    );
    for (const deg of lifts) expect(deg).toBeGreaterThan(90);
    for (const side of SIDES) {
      const gaps = moments.map(({ bones }) =>
        length(minus(part(bones, side, 'Elbow'), part(bones, opposite(side), 'Knee'))),
      );
      expect(gaps[0]).toBeGreaterThan(0.8);
      expect(least(gaps)).toBeLessThan(0.2);
      const same = moments.map(({ bones }) => length(bone(bones, side, 'Elbow', 'Knee')));
      expect(least(same)).toBeGreaterThan(0.4);
    }
  });

  const armLine = (bones: Skeleton) => {
    const { x, y } = minus(bones.leftWrist, bones.rightWrist);
    return degrees(Math.atan2(y, x));
  };

  it('turns the line of the arms from level to steep, both ways, with straight knees', () => {
    const moments = good('standing-windmill');
    expect(armLine(moments[0]!.bones)).toBeCloseTo(0, 6);
    const lines = moments.map(({ bones }) => armLine(bones));
    expect(most(lines)).toBeGreaterThan(76);
    expect(least(lines)).toBeLessThan(-76);
    for (const { bones } of moments)
      for (const side of SIDES) expect(kneeDeg(bones, side)).toBeLessThan(8);
    // The lower hand is near the height of the shins, the upper one over the head.
    const steepest = moments[lines.indexOf(most(lines))]!.bones;
    expect(steepest.rightIndex.y).toBeLessThan(0.35);
    expect(steepest.leftIndex.y).toBeGreaterThan(1.4);
  });

  it('turns less to one side, and bends the knees, when done wrong', () => {
    const moments = faulty('standing-windmill');
    const lines = moments.map(({ bones }) => armLine(bones));
    expect(-least(lines)).toBeLessThan(most(lines) - 25);
    expect(most(moments.map(({ bones }) => kneeDeg(bones, 'left')))).toBeGreaterThan(35);
  });
});

describe('standing feet', () => {
  it.each(EXERCISES)('%s: a foot with all the weight stays where it stands', (id) => {
    for (const moments of [good(id), faulty(id)]) {
      const held = moments.filter(
        ({ state }) =>
          state.weight01 === 1 && state.hopMm === 0 && state.hopAsideMm === 0 && !state.posture,
      );
      const toes = held.map(({ bones, state }) => ({
        of: state.stance,
        at: part(bones, state.stance, 'FootIndex'),
      }));
      for (const side of SIDES) {
        const own = toes.filter(({ of }) => of === side).map(({ at }) => at);
        for (const at of own) expect(length(minus(at, own[0]!))).toBeLessThan(0.002);
      }
    }
  });
});
