import { describe, expect, it } from 'vitest';
import { opposite, sided, SIDES, type Side } from '../pose/keypoints.ts';
import { bodyOf, type Skeleton } from './athlete-body.ts';
import { ON_THE_FLOOR } from './athlete-floor-programs.ts';
import { skeletonOf } from './athlete-pose.ts';
import type { Program } from './athlete-programs.ts';
import { PERFECT_TRAITS } from './detector-traits.ts';
import { syntheticAthlete } from './synthetic-athlete.ts';
import { between, degrees, dot, length, minus } from './vec3.ts';

const BODY = bodyOf(172);
const bonesOf = (program: Program) =>
  Array.from({ length: Math.floor(20 * program.durationS) }, (_, i) =>
    skeletonOf(BODY, program.stateAt(i / 20)),
  );
const most = (values: readonly number[]) => Math.max(...values);
const least = (values: readonly number[]) => Math.min(...values);
const chestDeg = (s: Skeleton) => {
  const { y, z } = minus(between(s.leftShoulder, s.rightShoulder), between(s.leftHip, s.rightHip));
  return degrees(Math.atan2(y, z));
};

describe('prone', () => {
  const { good, faulty } = ON_THE_FLOOR['prone-extension'];

  it('lifts the chest as far as asked for three seconds, legs and hips staying down', () => {
    const all = bonesOf(good());
    expect(most(all.map(chestDeg))).toBeCloseTo(26, 1);
    const first = all.filter((_, i) => i / 20 < 11).map(chestDeg);
    expect(first.filter((deg) => deg > 24.5).length / 20).toBeGreaterThan(2.9);
    for (const s of all)
      for (const name of ['leftHip', 'leftKnee', 'rightAnkle'] as const)
        expect(s[name].y).toBeLessThan(0.12);
  });

  it('looks down, its face never in the floor', () => {
    for (const s of bonesOf(good())) {
      expect(s.nose.y).toBeGreaterThan(0);
      expect(s.nose.y).toBeLessThan(s.leftEar.y);
    }
  });

  it('hardly lifts, or hurries, when done wrong', () => {
    const up = bonesOf(faulty()).filter((s) => chestDeg(s) > 20).length / 20;
    expect(up).toBeLessThan(4);
    expect(up).toBeGreaterThan(0.5);
  });
});

describe.each(SIDES)('side-lying on the %s', (side: Side) => {
  const { good, faulty } = ON_THE_FLOOR['side-lying-windmill'];
  const top = opposite(side);
  const armDeg = (s: Skeleton) => {
    const { y, z } = minus(s[sided(top, 'Wrist')], s[sided(top, 'Shoulder')]);
    const deg = degrees(Math.atan2(y, z));
    return deg < -90 ? deg + 360 : deg;
  };

  it('sweeps the top arm from the front to the back, hips and knees bent square and still', () => {
    const all = bonesOf(good(side));
    const arm = all.map(armDeg);
    expect(most(arm) - least(arm)).toBeCloseTo(182, 0);
    for (const s of all) {
      expect(s[sided(top, 'Hip')].y).toBeGreaterThan(s[sided(side, 'Hip')].y + 0.18);
      for (const leg of SIDES) {
        const thigh = minus(s[sided(leg, 'Knee')], s[sided(leg, 'Hip')]);
        const shank = minus(s[sided(leg, 'Ankle')], s[sided(leg, 'Knee')]);
        const turn = degrees(Math.acos(dot(thigh, shank) / length(thigh) / length(shank)));
        expect(turn).toBeCloseTo(90, -0.5);
        expect(s[sided(leg, 'Ankle')]).toEqual(all[0]![sided(leg, 'Ankle')]);
      }
    }
  });

  it('keeps the lower shoulder on the floor while the chest opens to the ceiling', () => {
    for (const s of bonesOf(good(side))) {
      expect(s[sided(side, 'Shoulder')].y).toBeLessThan(0.13);
      expect(s[sided(side, 'Shoulder')].y).toBeGreaterThan(0.06);
    }
    const open = bonesOf(good(side)).map(
      (s) => s[sided(side, 'Shoulder')].z - s[sided(top, 'Shoulder')].z,
    );
    expect(most(open)).toBeGreaterThan(0.25);
  });

  it('sweeps less far when done wrong', () => {
    const slow = bonesOf(faulty(side)).slice(0, 20 * 16);
    expect(most(slow.map(armDeg)) - least(slow.map(armDeg))).toBeLessThan(105);
  });
});

describe.each(SIDES)('on hands and knees, the %s hand behind the head', (side: Side) => {
  const { good, faulty } = ON_THE_FLOOR['four-point-rotation'];
  const own = side === 'left' ? 1 : -1;
  /** Of the shoulder line, in space; + = the side of the elbow is up. */
  const openDeg = (s: Skeleton) => {
    const { x, y } = minus(s[sided(side, 'Shoulder')], s[sided(opposite(side), 'Shoulder')]);
    return degrees(Math.atan2(y, own * x));
  };

  it('takes the elbow down, then up to the ceiling, with a head that stays ahead', () => {
    const all = bonesOf(good(side));
    const open = all.map(openDeg);
    expect(most(open)).toBeGreaterThan(46);
    expect(least(open)).toBeLessThan(-26);
    expect(openDeg(all[0]!)).toBeCloseTo(0, 6);
    for (const s of all) expect(s.nose.z).toBeGreaterThan(s.leftShoulder.z);
    const elbow = all.map((s) => s[sided(side, 'Elbow')].y - s[sided(side, 'Shoulder')].y);
    expect(elbow[open.indexOf(most(open))]).toBeGreaterThan(0.15);
    expect(elbow[open.indexOf(least(open))]).toBeLessThan(0);
  });

  it('stands on the other hand and both knees all the while', () => {
    const all = bonesOf(good(side));
    const hand = sided(opposite(side), 'Wrist');
    for (const s of all) {
      expect(s[hand]).toEqual(all[0]![hand]);
      expect(s.leftKnee).toEqual(all[0]!.leftKnee);
    }
    const bend = all.map((s) => length(minus(s[sided(opposite(side), 'Shoulder')], s[hand])));
    expect(least(bend)).toBeGreaterThan(0.85 * (BODY.upperArm + BODY.forearm));
  });

  it('shows the turn to a camera at the head end', () => {
    const program = good(side);
    const athlete = syntheticAthlete({
      program,
      view: 'head-end',
      noisePx: 0,
      traits: PERFECT_TRAITS,
    });
    const { header, frameCount } = athlete;
    expect(header.view).toBe('head-end');
    const lines: number[] = [];
    for (let i = 0; i < frameCount; i += 6) {
      const { image } = athlete.frameAt(i).frame;
      const [left, right] = [image!.leftShoulder!, image!.rightShoulder!];
      // The head is nearer than the hips, and the own left is at image right.
      expect(image!.nose!.z!).toBeLessThan(image!.leftHip!.z!);
      expect(left.x).toBeGreaterThan(right.x);
      lines.push(own * degrees(Math.atan2(right.y - left.y, left.x - right.x)));
    }
    expect(most(lines)).toBeCloseTo(59, -1);
    expect(least(lines)).toBeCloseTo(-28, -1);
  });

  it('turns less when done wrong', () => {
    const slow = bonesOf(faulty(side)).slice(0, 20 * 13);
    expect(most(slow.map(openDeg))).toBeLessThan(25);
  });
});
