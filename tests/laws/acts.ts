import type { Side } from '../../src/lib/pose/keypoints.ts';
import {
  chestLifts,
  fourPointRotations,
  sideLyingWindmills,
  type ChestLift,
  type Opening,
  type Sweep,
} from '../../src/lib/recording/athlete-floor-programs.ts';
import {
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
