import type { Side } from '../pose/keypoints.ts';
import { CROSSINGS } from './athlete-crossings.ts';
import { ON_THE_FLOOR } from './athlete-floor-programs.ts';
import { HINGES } from './athlete-hinges.ts';
import { HOPS } from './athlete-hops.ts';
import { calfRaises, hipAbductions } from './athlete-lifts.ts';
import { LUNGES } from './athlete-lunges.ts';
import {
  singleLegBalance,
  singleLegSquat,
  thoracicRotation,
  type Program,
} from './athlete-programs.ts';
import type { Performances } from './athlete-reps.ts';
import { SWINGS } from './athlete-swings.ts';

export type Variant = keyof Performances;

/** One clean and one faulty performance of each exercise the synthetic athlete knows. */
export const DEMO_PROGRAMS = {
  'single-leg-balance': {
    good: (side: Side) => singleLegBalance({ side, holdS: 24 }),
    faulty: (side: Side) =>
      singleLegBalance({
        side,
        swayRmsMm: 11,
        drops: [{ fromS: 1.5, toS: 5, deg: 10 }],
        leans: [{ fromS: 3, toS: 7.5, deg: 13 }],
        armsOut: { fromS: 6.5, toS: 8 },
        hop: { atS: 8.6, heightMm: 40, asideMm: 60 },
        touchDowns: [{ atS: 10.5, lengthS: 0.8 }],
      }),
  },
  'single-leg-squat': {
    good: (side: Side) => singleLegSquat({ side }),
    faulty: (side: Side) =>
      singleLegSquat({
        side,
        reps: [
          { kneeDeg: 58, dropDeg: 10, leanDeg: 4, kneeInMm: 25 },
          { kneeDeg: 64, dropDeg: 14, leanDeg: 5, kneeInMm: 55 },
          { kneeDeg: 62, dropDeg: 2, leanDeg: 14, kneeInMm: 10 },
          { kneeDeg: 60, dropDeg: 13, leanDeg: 12, kneeInMm: 60 },
        ],
      }),
  },
  'thoracic-rotation': {
    good: (_side: Side) => thoracicRotation(),
    faulty: (_side: Side) =>
      thoracicRotation({
        turns: [
          { deg: 38 },
          { deg: -24 },
          { deg: 36, leanDeg: 16 },
          { deg: -26 },
          { deg: 40 },
          { deg: -30, pelvisDeg: -18 },
          { deg: 39 },
          { deg: -25 },
        ],
      }),
  },
  'half-kneeling-rotation': {
    good: (_side: Side) => thoracicRotation({ kneel: 'right' }),
    faulty: (_side: Side) =>
      thoracicRotation({
        kneel: 'right',
        turns: [46, -31, 47, -30, 45, -33].map((deg, i) => ({ deg, leanDeg: i === 2 ? 16 : 0 })),
      }),
  },
  'standing-rotation': {
    good: (_side: Side) => thoracicRotation({ seated: false }),
    faulty: (_side: Side) =>
      thoracicRotation({
        seated: false,
        turns: [
          { deg: 37 },
          { deg: -52, leanDeg: -16 },
          { deg: 40 },
          { deg: -50 },
          { deg: 36, liftM: 0.2 },
          { deg: -54 },
        ],
      }),
  },
  'standing-hip-abduction': {
    good: (side: Side) => hipAbductions({ side }),
    faulty: (side: Side) =>
      hipAbductions({
        side,
        reps: [
          { outDeg: 25 },
          { outDeg: 27, leanDeg: 9 },
          { outDeg: 30, leanDeg: 16 },
          { outDeg: 26, hikeDeg: 12 },
          { outDeg: 24, hikeDeg: 12, leanDeg: 4 },
          { outDeg: 26, repS: 1.2 },
          { outDeg: 25, repS: 1.2 },
          { outDeg: 27, leanDeg: 15 },
        ],
      }),
  },
  'calf-raise': {
    good: (side: Side) => calfRaises({ side }),
    faulty: (side: Side) =>
      calfRaises({
        side,
        reps: [
          ...[40, 41, 40, 38, 39, 36].map((heelDeg) => ({ heelDeg })),
          { heelDeg: 32, kneeDeg: 42 },
          { heelDeg: 33 },
          { heelDeg: 31, repS: 2.8 },
          { heelDeg: 30 },
          { heelDeg: 14 },
        ],
      }),
  },
  ...SWINGS,
  ...HINGES,
  ...LUNGES,
  ...HOPS,
  ...CROSSINGS,
  ...ON_THE_FLOOR,
} as const satisfies Record<string, Performances>;

export type DemoExercise = keyof typeof DEMO_PROGRAMS;

/** The programs by exercise id; undefined for an exercise the synthetic athlete does not know. */
export function demoProgram(exercise: string, variant: Variant, side: Side): Program | undefined {
  return Object.hasOwn(DEMO_PROGRAMS, exercise)
    ? DEMO_PROGRAMS[exercise as DemoExercise][variant](side)
    : undefined;
}
