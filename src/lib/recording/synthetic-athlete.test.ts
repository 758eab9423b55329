import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiltDeg } from '../geometry/angles.ts';
import { KEYPOINTS, MOVENET_KEYPOINTS, opposite, SIDES, type Side } from '../pose/keypoints.ts';
import { mirror } from '../pose/mirror.ts';
import type { ImagePoint, PoseFrame } from '../pose/pose-frame.ts';
import { bodyOf } from './athlete-body.ts';
import { skeletonOf } from './athlete-pose.ts';
import { quiet, singleLegBalance, singleLegSquat, thoracicRotation } from './athlete-programs.ts';
import { STANDING } from './athlete-state.ts';
import { footEvents } from './athlete-truth.ts';
import { DEMO_PROGRAMS, demoProgram } from './demo-programs.ts';
import { BLAZEPOSE_TRAITS, PERFECT_TRAITS } from './detector-traits.ts';
import { readRecording, writeRecording } from './pose-jsonl.ts';
import { quantise } from './quantise.ts';
import { recordAthlete, syntheticAthlete } from './synthetic-athlete.ts';
import { length, minus } from './vec3.ts';

const CLEAN = { noisePx: 0, traits: PERFECT_TRAITS } as const;
const noCueNoise = { source: 'dots', noiseDeg: 0, missing: [] } as const;
const side = fc.constantFrom<Side>(...SIDES);
const at = (frame: PoseFrame, name: (typeof KEYPOINTS)[number]): ImagePoint => frame.image![name]!;
const hipLine = (frame: PoseFrame) => tiltDeg(at(frame, 'leftHip'), at(frame, 'rightHip'))!;

/** A pelvis that stays tilted on one leg, six seconds after the start. */
const tilted = (deg: number, stance: Side, more: object = {}) =>
  syntheticAthlete({
    ...CLEAN,
    program: singleLegBalance({ side: stance, swayRmsMm: 0, drops: [{ fromS: 0, toS: 9, deg }] }),
    camera: { heightM: 0.9, aimM: 0.9 },
    cues: noCueNoise,
    ...more,
  }).frameAt(6 * 30);

describe('the synthetic athlete', () => {
  it('is the same every time, in any order', () => {
    const make = () => syntheticAthlete({ program: singleLegSquat(), seed: 7, lostShare: 0.1 });
    const [a, b] = [make(), make()];
    const later = a.frameAt(90);
    a.frameAt(3);
    expect(b.frameAt(90)).toEqual(later);
    expect(syntheticAthlete({ program: singleLegSquat(), seed: 8 }).frameAt(90)).not.toEqual(later);
  });

  it('keeps its bones whatever it does', () => {
    const body = bodyOf(180);
    fc.assert(
      fc.property(
        side,
        fc.double({ min: -8, max: 15, noNaN: true }),
        fc.double({ min: 5, max: 80, noNaN: true }),
        fc.double({ min: 0, max: 0.25, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (stance, dropDeg, kneeDeg, liftM, kneeInMm, armsOut01) => {
          const s = skeletonOf(body, {
            ...STANDING,
            ...{ stance, dropDeg, kneeDeg, liftM: liftM + 0.08, kneeInMm, armsOut01, weight01: 1 },
          });
          const bone = (a: keyof typeof s, b: keyof typeof s) => length(minus(s[a], s[b]));
          for (const own of SIDES) {
            expect(bone(`${own}Hip`, `${own}Knee`)).toBeCloseTo(body.thigh, 6);
            expect(bone(`${own}Knee`, `${own}Ankle`)).toBeCloseTo(body.shank, 6);
            expect(bone(`${own}Shoulder`, `${own}Elbow`)).toBeCloseTo(body.upperArm, 6);
            expect(bone(`${own}Elbow`, `${own}Wrist`)).toBeCloseTo(body.forearm, 6);
          }
          expect(bone('leftHip', 'rightHip')).toBeCloseTo(2 * body.halfHips, 6);
        },
      ),
    );
  });

  it('keeps its stance foot where it is', () => {
    const { truth } = recordAthlete({ program: singleLegSquat({ side: 'right' }) });
    const ankles = truth.map(({ state }) => skeletonOf(bodyOf(172), state).rightAnkle);
    for (const ankle of ankles) expect(ankle).toEqual(ankles[0]);
  });
});

describe('geometry of the picture', () => {
  it('shows the programmed drop with the sign of the conventions, both legs, front and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 14, noNaN: true }),
        side,
        fc.constantFrom('front' as const, 'back' as const),
        (deg, stance, view) => {
          const { frame } = tilted(deg, stance, { view });
          // The free side is the lower one; it is at image left for the left stance leg in the front view.
          const imageRightUp = (stance === 'left') === (view === 'front') ? deg : -deg;
          expect(Math.abs(frame.cues!.pelvisDeg! - imageRightUp)).toBeLessThan(0.15);
          const free = at(frame, `${opposite(stance)}Hip`).y - at(frame, `${stance}Hip`).y;
          if (Math.abs(deg) > 0.5) expect(Math.sign(free)).toBe(Math.sign(deg));
        },
      ),
    );
  });

  it('camera roll adds to dots one to one and leaves windows alone', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), side, (rollDeg, stance) => {
        const camera = { heightM: 0.9, aimM: 0.9, rollDeg };
        const level = tilted(7, stance).frame.cues!.pelvisDeg!;
        expect(tilted(7, stance, { camera }).frame.cues!.pelvisDeg! - level).toBeCloseTo(
          rollDeg,
          6,
        );
        const windows = { camera, cues: { ...noCueNoise, source: 'windows' as const } };
        expect(tilted(7, stance, windows).frame.cues!.pelvisDeg).toBeCloseTo(level, 6);
      }),
    );
  });

  it('a low camera before a turned pelvis makes the false drop that measures.md derives', () => {
    const falseDrop = (lowM: number, yaw: number) => {
      const heightM = 0.53 * 1.75 - lowM;
      const { frame } = syntheticAthlete({
        ...CLEAN,
        program: quiet(2),
        heightCm: 175,
        bodyYawDeg: yaw,
        camera: { distanceM: 2.5, heightM, aimM: heightM },
      }).frameAt(10);
      return Math.abs(tiltDeg(at(frame, 'rightHip'), at(frame, 'leftHip'))!);
    };
    expect(falseDrop(0.65, 10)).toBeCloseTo(2.6, 0);
    expect(falseDrop(0.2, 10)).toBeCloseTo(0.8, 0);
    expect(falseDrop(0.65, 20) / falseDrop(0.65, 10)).toBeCloseTo(2, 0);
    expect(falseDrop(0.65, 0)).toBeLessThan(1e-6);
  });

  it('a picture twice as large has the same points twice as far out', () => {
    const one = syntheticAthlete({
      ...CLEAN,
      program: quiet(1),
      camera: { width: 640, height: 480 },
    });
    const two = syntheticAthlete({
      ...CLEAN,
      program: quiet(1),
      camera: { width: 1280, height: 960 },
    });
    const [a, b] = [one.frameAt(0).frame, two.frameAt(0).frame];
    for (const name of KEYPOINTS) {
      expect(at(b, name).x).toBeCloseTo(2 * at(a, name).x, 6);
      expect(at(b, name).z).toBeCloseTo(2 * at(a, name).z!, 6);
    }
  });

  it('the other leg is the mirrored picture, points and cues', () => {
    for (const make of [DEMO_PROGRAMS['single-leg-balance'], DEMO_PROGRAMS['single-leg-squat']]) {
      const options = { noisePx: 0, cues: noCueNoise } as const;
      const left = syntheticAthlete({ ...options, program: make.faulty('left') });
      const right = syntheticAthlete({ ...options, program: make.faulty('right') });
      for (let index = 0; index < left.frameCount; index += 40) {
        const [a, b] = [mirror(left.frameAt(index).frame), right.frameAt(index).frame];
        for (const name of KEYPOINTS) {
          expect(at(a, name).x).toBeCloseTo(at(b, name).x, 6);
          expect(at(a, name).y).toBeCloseTo(at(b, name).y, 6);
          expect(a.world![name]!.x).toBeCloseTo(b.world![name]!.x, 6);
        }
        expect(a.cues!.pelvisDeg).toBeCloseTo(b.cues!.pelvisDeg!, 6);
      }
    }
  });

  it('a turn to the own left brings the right shoulder forward and the nose to the left', () => {
    const { frame, truth } = syntheticAthlete({
      ...CLEAN,
      program: thoracicRotation({ turns: [{ deg: 40 }] }),
    }).frameAt(Math.round(5.5 * 30));
    expect(truth.rotationDeg).toBe(40);
    expect(at(frame, 'rightShoulder').z!).toBeLessThan(at(frame, 'leftShoulder').z! - 20);
    expect(at(frame, 'nose').x).toBeGreaterThan(
      (at(frame, 'leftEar').x + at(frame, 'rightEar').x) / 2 + 5,
    );
    const width = (f: PoseFrame) => at(f, 'leftShoulder').x - at(f, 'rightShoulder').x;
    const rest = syntheticAthlete({ ...CLEAN, program: quiet(1, true) }).frameAt(0).frame;
    expect(width(frame) / width(rest)).toBeCloseTo(Math.cos((40 * Math.PI) / 180), 1);
  });
});

describe('what the detector makes of it', () => {
  it('hip points show a third of the drop, as BlazePose does, and the pixel cue shows it all', () => {
    const seen = (deg: number) => {
      const { frame } = tilted(deg, 'left', { traits: BLAZEPOSE_TRAITS });
      return [hipLine(frame), frame.cues!.pelvisDeg!] as const;
    };
    const [low, high] = [seen(0), seen(12)];
    expect(Math.abs(high[0] - low[0]) / 12).toBeCloseTo(BLAZEPOSE_TRAITS.hipTiltGain, 1);
    expect((high[1] - low[1]) / 12).toBeCloseTo(1, 1);
  });

  it('jitters by the noise asked for, more in depth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 4, noNaN: true }), fc.integer(), (noisePx, seed) => {
        const { recording } = recordAthlete({ program: quiet(20), noisePx, seed });
        const sd = (values: number[]) => {
          const mean = values.reduce((a, b) => a + b) / values.length;
          return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
        };
        const knees = recording.frames.map((frame) => at(frame, 'leftKnee'));
        expect(sd(knees.map((p) => p.x)) / noisePx).toBeCloseTo(1, 0.5);
        expect(sd(knees.map((p) => p.z!)) / noisePx).toBeGreaterThan(7);
      }),
      { numRuns: 8 },
    );
  });

  it('loses points, people and sides when told to', () => {
    const { recording } = recordAthlete({
      program: quiet(2),
      noisePx: 0,
      missing: [{ points: ['leftHip'], fromMs: 500, toMs: 700 }],
      nobody: [{ fromMs: 1000, toMs: 1100 }],
      swapped: [{ fromMs: 1500, toMs: 1600 }],
    });
    const frameAt = (tMs: number) => recording.frames.find((frame) => frame.tMs >= tMs)!;
    expect(frameAt(400).image!.leftHip).toBeDefined();
    expect(frameAt(600).image!.leftHip).toBeUndefined();
    expect(frameAt(600).image!.rightHip).toBeDefined();
    expect(frameAt(1050).image).toBeUndefined();
    expect(frameAt(1050).cues).toBeUndefined();
    expect(at(frameAt(1550), 'leftHip').x).toBe(at(frameAt(0), 'rightHip').x);
  });

  it('loses about the share of points asked for', () => {
    const { recording } = recordAthlete({ program: quiet(10), lostShare: 0.2 });
    const seen = recording.frames.reduce((n, { image }) => n + Object.keys(image!).length, 0);
    expect(1 - seen / (recording.frames.length * KEYPOINTS.length)).toBeCloseTo(0.2, 1);
  });

  it('says why the pelvis was not measured', () => {
    const why = 'windows-disagree' as const;
    const { frame } = syntheticAthlete({
      program: quiet(2),
      cues: { source: 'windows', noiseDeg: 1, missing: [{ fromMs: 0, toMs: 900, why }] },
    }).frameAt(3);
    expect(frame.cues).toEqual({ pelvisDeg: null, pelvisSource: 'windows', pelvisWhy: why });
  });

  it('gives what MoveNet gives: 17 points, no depth, no world', () => {
    const { frame } = syntheticAthlete({ program: quiet(1), model: 'movenet-thunder' }).frameAt(0);
    expect(Object.keys(frame.image!)).toEqual([...MOVENET_KEYPOINTS]);
    expect(at(frame, 'nose').z).toBeUndefined();
    expect(frame.world).toBeUndefined();
  });
});

describe('programs', () => {
  const all = Object.entries(DEMO_PROGRAMS).flatMap(([id, variants]) =>
    (['good', 'faulty'] as const).map((variant) => [id, variant, variants[variant]] as const),
  );

  it.each(all)(
    '%s, %s, starts with three quiet seconds and stays in the picture',
    (_id, _v, make) => {
      for (const own of SIDES) {
        const athlete = syntheticAthlete({ program: make(own), fps: 10, noisePx: 0 });
        const first = athlete.frameAt(0).frame;
        expect(athlete.frameCount / 10).toBeGreaterThan(12);
        for (let i = 0; i < athlete.frameCount; i++) {
          const { frame } = athlete.frameAt(i);
          for (const name of KEYPOINTS) {
            const p = at(frame, name);
            expect(p.x > 0 && p.x < frame.width && p.y > 0 && p.y < frame.height).toBe(true);
            if (i < 30) expect(Math.abs(p.y - at(first, name).y)).toBeLessThan(0.01);
          }
        }
      }
    },
  );

  it('sways by the root mean square asked for', () => {
    for (const swayRmsMm of [3, 6, 12]) {
      const { truth } = recordAthlete({ program: singleLegBalance({ swayRmsMm, holdS: 30 }) });
      const held = truth.filter(({ tMs }) => tMs > 6000 && tMs < 32_000).map((t) => t.comMm);
      const mean = held.reduce((a, b) => a + b) / held.length;
      const rms = Math.sqrt(held.reduce((a, b) => a + (b - mean) ** 2, 0) / held.length);
      expect(rms / swayRmsMm).toBeGreaterThan(0.93);
      expect(rms / swayRmsMm).toBeLessThan(1.07);
    }
  });

  it('knows when the foot left and met the floor', () => {
    const program = singleLegBalance({ touchDowns: [{ atS: 5, lengthS: 1 }] });
    const events = footEvents(program, 100);
    expect(events.map(({ kind }) => kind)).toEqual(['footUp', 'footDown', 'footUp', 'footDown']);
    const { truth } = recordAthlete({ program, startMs: 100, fps: 60 });
    for (const { tMs, kind } of events) {
      const before = truth.findLast((t) => t.tMs < tMs - 1)!;
      const after = truth.find((t) => t.tMs > tMs + 1)!;
      expect(before.freeLiftM < 0.015).toBe(kind === 'footUp');
      expect(after.freeLiftM < 0.015).toBe(kind === 'footDown');
    }
  });

  it('is known by exercise id only', () => {
    expect(demoProgram('single-leg-squat', 'good', 'left')!.stance).toBe('left');
    expect(demoProgram('toString', 'good', 'left')).toBeUndefined();
  });

  it('writes a recording that reads back', () => {
    const { recording } = recordAthlete({ program: singleLegSquat(), fps: 5, lostShare: 0.05 });
    const kept = quantise(recording);
    expect(readRecording(writeRecording(kept))).toEqual(kept);
  });
});
