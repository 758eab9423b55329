import type { Side } from '../../src/lib/pose/keypoints.ts';
import { kneesToElbows, standingWindmills } from '../../src/lib/recording/athlete-crossings.ts';
import { hops, jumps, type Hop } from '../../src/lib/recording/athlete-hops.ts';
import {
  chestLifts,
  fourPointRotations,
  sideLyingWindmills,
  type ChestLift,
  type Opening,
  type Sweep,
} from '../../src/lib/recording/athlete-floor-programs.ts';
import {
  toeRaises,
  calfRaises,
  hipAbductions,
  type CalfRaise,
  type LegLift,
} from '../../src/lib/recording/athlete-lifts.ts';
import {
  quiet,
  singleLegBalance,
  singleLegSquat,
  thoracicRotation,
  type Program,
  type SquatRep,
} from '../../src/lib/recording/athlete-programs.ts';
import {
  frontalSwings,
  hipHitches,
  sagittalSwings,
} from '../../src/lib/recording/athlete-swings.ts';
import { DEMO_PROGRAMS } from '../../src/lib/recording/demo-programs.ts';
import type { Task } from '../../src/lib/rules/rule.ts';

/** A movement by name; 'borderline' = meant to lie on a threshold. */
type Act = readonly [name: string, make: (side: Side) => Program, borderline?: 'borderline'];

/** So many squats alike; each drops `more` degrees farther than the one before. */
const squats = (count: number, change: Partial<SquatRep>, more = 0): SquatRep[] =>
  Array.from({ length: count }, (_, i) => {
    const rep = { kneeDeg: 70, dropDeg: 2, leanDeg: 2, kneeInMm: 0, ...change };
    return { ...rep, dropDeg: rep.dropDeg + i * more };
  });

/** So many raises alike. */
const raises = (count: number, change: Partial<CalfRaise> = {}): CalfRaise[] =>
  Array.from({ length: count }, () => ({ heelDeg: 40, ...change }));

/** Three legs lifted alike. */
const lifts = (change: Partial<LegLift>): LegLift[] =>
  [26, 27, 26].map((outDeg) => ({ outDeg, ...change }));

/** Four hops alike, the last landing held. */
const hopped = (change: Partial<Hop>): Hop[] =>
  [0.5, 0.5, 0.5, 3].map((repS) => ({ heightMm: 60, repS, ...change }));
/** So many of something alike. */
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const FORWARD = { forwardDeg: 44, backDeg: 22 };
const OUT = { outDeg: 34, acrossDeg: 20 };
const HITCH = { dropDeg: 9, hikeDeg: 8 };
/** Three openings alike, on hands and knees. */
const openings = (upDeg: number): Opening[] =>
  [0, 1, -1].map((more) => ({ upDeg: upDeg + more, downDeg: 20 }));

/** Three lifts of the chest alike. */
const chests = (change: Partial<ChestLift>): ChestLift[] =>
  [24, 25, 24].map((upDeg) => ({ upDeg, ...change }));

/** Three sweeps alike. */
const sweeps = (change: Partial<Sweep>): Sweep[] =>
  [176, 180, 178].map((sweepDeg) => ({ sweepDeg, ...change }));

/** The program without its last seconds. */
const cut = (program: Program, lastS: number): Program => ({
  ...program,
  durationS: program.durationS - lastS,
});

/** What is shown to rules of each task: clean, faulty, and each odd thing that can happen. */
export const ACTS: Readonly<Partial<Record<Task, readonly Act[]>>> = {
  stance: [
    ['steady', DEMO_PROGRAMS['single-leg-balance'].good],
    ['everything goes wrong', DEMO_PROGRAMS['single-leg-balance'].faulty],
    ['steady to the end', (side) => cut(DEMO_PROGRAMS['single-leg-balance'].good(side), 2.5)],
    [
      'drops a little',
      (side) => singleLegBalance({ side, drops: [{ fromS: 1, toS: 12, deg: 6.5 }] }),
    ],
    ['drops much', (side) => singleLegBalance({ side, drops: [{ fromS: 1, toS: 12, deg: 13 }] })],
    [
      'leans instead of dropping',
      (side) => singleLegBalance({ side, leans: [{ fromS: 1, toS: 12, deg: 14 }] }),
    ],
    [
      'leans a little',
      (side) => singleLegBalance({ side, leans: [{ fromS: 1, toS: 12, deg: 8 }] }),
    ],
    [
      'falls over',
      (side) => singleLegBalance({ side, swayRmsMm: 14, leans: [{ fromS: 6, toS: 9, deg: 38 }] }),
    ],
    ['puts the foot down at once', (side) => singleLegBalance({ side, holdS: 5 })],
    ['shuffles', (side) => singleLegBalance({ side, slide: { atS: 4, mm: 80 } })],
    ['never lifts a foot', () => quiet(12)],
  ],
  squat: [
    ['clean', DEMO_PROGRAMS['single-leg-squat'].good],
    ['faulty', DEMO_PROGRAMS['single-leg-squat'].faulty],
    [
      'drops a little',
      (side) => singleLegSquat({ side, reps: squats(3, { dropDeg: 10, kneeInMm: 20 }) }),
    ],
    ['too shallow', (side) => singleLegSquat({ side, reps: squats(3, { kneeDeg: 25 }) })],
    [
      'too fast',
      (side) => singleLegSquat({ side, repS: 1.1, reps: squats(4, { kneeDeg: 60 }) }),
      'borderline',
    ],
    ['knee falls in', (side) => singleLegSquat({ side, reps: squats(3, { kneeInMm: 70 }) })],
    [
      'nearly falls',
      (side) =>
        singleLegSquat({ side, reps: squats(3, { leanDeg: 36 }), slide: { atS: 1, mm: 80 } }),
    ],
    ['tires', (side) => singleLegSquat({ side, repS: 1.8, reps: squats(10, {}, 0.8) })],
  ],
  abduction: [
    ['clean', DEMO_PROGRAMS['standing-hip-abduction'].good],
    ['faulty', DEMO_PROGRAMS['standing-hip-abduction'].faulty],
    ['leans a little', (side) => hipAbductions({ side, reps: lifts({ leanDeg: 9 }) })],
    ['leans over', (side) => hipAbductions({ side, reps: lifts({ leanDeg: 18 }) })],
    ['hitches the hip', (side) => hipAbductions({ side, reps: lifts({ hikeDeg: 12 }) })],
    ['hardly lifts', (side) => hipAbductions({ side, reps: lifts({ outDeg: 7 }) })],
    ['swings', (side) => hipAbductions({ side, repS: 1.1, reps: lifts({ outDeg: 24 }) })],
  ],
  'calf-raise': [
    ['clean', DEMO_PROGRAMS['calf-raise'].good],
    ['faulty', DEMO_PROGRAMS['calf-raise'].faulty],
    ['leans and stops early', (side) => calfRaises({ side, reps: raises(4, { bendDeg: 30 }) })],
    ['pauses', (side) => calfRaises({ side, reps: [...raises(6), { heelDeg: 40, pauseS: 7 }] })],
    ['hardly rises', (side) => calfRaises({ side, reps: raises(4, { heelDeg: 4 }) })],
    ['too slow', (side) => calfRaises({ side, repS: 2.8, reps: raises(6) })],
  ],
  hop: [
    ['clean', (side) => hops({ side, reps: [...hopped({}).slice(0, 3), ...hopped({})] })],
    // One of its hops is 3 cm high, which is where they begin to be seen.
    ['faulty', DEMO_PROGRAMS.hop.faulty, 'borderline'],
    ['tips over at the landing', (side) => hops({ side, reps: hopped({ leanDeg: 16 }) })],
    ['drops the pelvis at the landing', (side) => hops({ side, reps: hopped({ dropDeg: 14 }) })],
    ['knee falls in', (side) => hops({ side, reps: hopped({ kneeInMm: 75 }) })],
    [
      'wanders far',
      (side) =>
        hops({ side, reps: [100, 200, 300, 300].map((asideMm) => ({ heightMm: 60, asideMm })) }),
    ],
    ['hardly leaves the floor', (side) => hops({ side, reps: hopped({ heightMm: 8 }) })],
  ],
  jump: [
    ['clean', () => jumps({ reps: [...hopped({}).slice(0, 3), ...hopped({})] })],
    ['faulty', DEMO_PROGRAMS.jump.faulty],
    ['hardly leaves the floor', () => jumps({ reps: hopped({ heightMm: 8 }) })],
  ],
  'knee-to-elbow': [
    ['clean', DEMO_PROGRAMS['anterior-oblique-sling'].good],
    ['faulty', DEMO_PROGRAMS['anterior-oblique-sling'].faulty],
    [
      'elbow far away',
      () =>
        kneesToElbows({
          reps: [96, 97, 95, 96].map((hipDeg) => ({ hipDeg, twistDeg: 4, bendDeg: 4 })),
        }),
    ],
    [
      'tips over',
      () => kneesToElbows({ reps: [96, 97, 95, 96].map((hipDeg) => ({ hipDeg, leanDeg: 20 })) }),
    ],
    [
      'throws the leg',
      () => kneesToElbows({ repS: 1, reps: [96, 97, 95, 96].map((hipDeg) => ({ hipDeg })) }),
      'borderline',
    ],
    ['hardly lifts', () => kneesToElbows({ reps: [20, 21, 20, 19].map((hipDeg) => ({ hipDeg })) })],
  ],
  windmill: [
    ['clean', DEMO_PROGRAMS['standing-windmill'].good],
    ['faulty', DEMO_PROGRAMS['standing-windmill'].faulty],
    [
      'bends the knees far',
      () => standingWindmills({ reps: [78, 79].map((twistDeg) => ({ twistDeg, kneeDeg: 72 })) }),
    ],
    [
      'shifts the hips',
      () => standingWindmills({ reps: [78, 79].map((twistDeg) => ({ twistDeg, shift01: 1 })) }),
    ],
    [
      'swings the arms',
      () =>
        standingWindmills({ repS: 1.3, reps: [78, 79, 80, 78].map((twistDeg) => ({ twistDeg })) }),
    ],
    ['hardly turns', () => standingWindmills({ reps: [10, 11].map((twistDeg) => ({ twistDeg })) })],
  ],
  'leg-swing-sagittal': [
    ['clean', DEMO_PROGRAMS['leg-swing-sagittal'].good],
    ['faulty', DEMO_PROGRAMS['leg-swing-sagittal'].faulty],
    [
      'rocks a little',
      (side) => sagittalSwings({ side, reps: times(4, { ...FORWARD, rockDeg: 7 }) }),
    ],
    ['rocks', (side) => sagittalSwings({ side, reps: times(4, { ...FORWARD, rockDeg: 15 }) })],
    ['flings', (side) => sagittalSwings({ side, repS: 0.95, reps: times(5, FORWARD) })],
    [
      'hardly swings',
      (side) => sagittalSwings({ side, reps: times(4, { forwardDeg: 5, backDeg: 3 }) }),
    ],
  ],
  'leg-swing-frontal': [
    ['clean', DEMO_PROGRAMS['leg-swing-frontal'].good],
    ['faulty', DEMO_PROGRAMS['leg-swing-frontal'].faulty],
    [
      'tips the pelvis along',
      (side) => frontalSwings({ side, reps: times(4, { ...OUT, tipDeg: 9 }) }),
    ],
    ['leans along', (side) => frontalSwings({ side, reps: times(4, { ...OUT, leanDeg: 15 }) })],
    ['flings', (side) => frontalSwings({ side, repS: 0.95, reps: times(5, OUT) })],
    [
      'hardly swings',
      (side) => frontalSwings({ side, reps: times(4, { outDeg: 5, acrossDeg: 3 }) }),
    ],
  ],
  'hip-hitch': [
    ['clean', DEMO_PROGRAMS['hip-hitch'].good],
    ['faulty', DEMO_PROGRAMS['hip-hitch'].faulty],
    [
      'moves little',
      (side) => hipHitches({ side, reps: times(4, { dropDeg: 3.5, hikeDeg: 5.5 }) }),
    ],
    ['leans a little', (side) => hipHitches({ side, reps: times(4, { ...HITCH, leanDeg: 10 }) })],
    ['leans over', (side) => hipHitches({ side, reps: times(4, { ...HITCH, leanDeg: 17 }) })],
    ['bends the knee', (side) => hipHitches({ side, reps: times(4, { ...HITCH, kneeDeg: 34 }) })],
    ['bounces', (side) => hipHitches({ side, repS: 1.3, reps: times(5, HITCH) })],
    ['hardly moves', (side) => hipHitches({ side, reps: times(4, { dropDeg: 1, hikeDeg: 1 }) })],
  ],
  'toe-raise': [
    ['clean', DEMO_PROGRAMS['toe-raise'].good],
    ['faulty', DEMO_PROGRAMS['toe-raise'].faulty],
    ['low', () => toeRaises({ reps: times(4, { toesUpDeg: 10 }) })],
    ['leans back a little', () => toeRaises({ reps: times(4, { toesUpDeg: 24, backDeg: 11 }) })],
    ['leans back', () => toeRaises({ reps: times(4, { toesUpDeg: 24, backDeg: 20 }) })],
    ['bounces', () => toeRaises({ repS: 1, reps: times(5, { toesUpDeg: 24 }) })],
    ['hardly rises', () => toeRaises({ reps: times(4, { toesUpDeg: 3 }) })],
  ],
  'four-point': [
    ['clean', DEMO_PROGRAMS['four-point-rotation'].good],
    ['faulty', DEMO_PROGRAMS['four-point-rotation'].faulty],
    ['opens a little less', (side) => fourPointRotations({ side, reps: openings(50) })],
    ['hardly opens', (side) => fourPointRotations({ side, reps: openings(32) })],
    ['does not stay', (side) => fourPointRotations({ side, repS: 1.5, reps: openings(68) })],
    ['hurries', (side) => fourPointRotations({ side, repS: 2, reps: openings(68) })],
  ],
  prone: [
    ['clean', DEMO_PROGRAMS['prone-extension'].good],
    ['faulty', DEMO_PROGRAMS['prone-extension'].faulty],
    ['feet come up', () => chestLifts({ reps: chests({ feetUpM: 0.12 }) })],
    ['feet do the work', () => chestLifts({ reps: chests({ feetUpM: 0.25 }) })],
    ['does not stay', () => chestLifts({ repS: 3.2, reps: chests({ holdS: 0.2 }) })],
    ['hurries', () => chestLifts({ repS: 2.2, reps: chests({ holdS: 1.5 }) })],
    ['hardly lifts', () => chestLifts({ reps: chests({ upDeg: 4 }) })],
  ],
  'side-lying': [
    ['clean', DEMO_PROGRAMS['side-lying-windmill'].good],
    ['faulty', DEMO_PROGRAMS['side-lying-windmill'].faulty],
    ['knee comes up', (side) => sideLyingWindmills({ side, reps: sweeps({ kneeUpM: 0.16 }) })],
    ['pelvis rolls along', (side) => sideLyingWindmills({ side, reps: sweeps({ kneeUpM: 0.28 }) })],
    [
      'does not stay',
      (side) => sideLyingWindmills({ side, repS: 3.2, reps: sweeps({ holdS: 0, sweepDeg: 110 }) }),
    ],
    ['hurries', (side) => sideLyingWindmills({ side, repS: 2.6, reps: sweeps({ holdS: 1.4 }) })],
    ['hardly moves', (side) => sideLyingWindmills({ side, reps: sweeps({ sweepDeg: 12 }) })],
  ],
  'rotation-seated': [
    ['far', DEMO_PROGRAMS['thoracic-rotation'].good],
    ['stiff, leaning, pelvis along', DEMO_PROGRAMS['thoracic-rotation'].faulty],
    ['middling', () => thoracicRotation({ turns: [40, -41, 39, -40].map((deg) => ({ deg })) })],
    ['very stiff', () => thoracicRotation({ turns: [22, -24, 23, -22].map((deg) => ({ deg })) })],
    ['never holds', () => thoracicRotation({ holdS: 0.1 }), 'borderline'],
  ],
  'rotation-standing': [
    ['one side stiff, leaning, a foot lifted', DEMO_PROGRAMS['standing-rotation'].faulty],
  ],
  'rotation-kneeling': [
    ['one side stiff, leaning', DEMO_PROGRAMS['half-kneeling-rotation'].faulty],
  ],
};
