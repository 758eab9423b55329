import type { Side } from '../../src/lib/pose/keypoints.ts';
import { deadlifts, goodMornings, type Deadlift } from '../../src/lib/recording/athlete-hinges.ts';
import { lunges, type Lunge } from '../../src/lib/recording/athlete-lunges.ts';
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

/** A movement by name; 'borderline' = meant to lie on a threshold, 'from-side' = seen from beside the stance leg. */
type Act = readonly [name: string, make: (side: Side) => Program, how?: 'borderline' | 'from-side'];

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

/** Three hinges on one leg, or lunges, alike. */
const hinges = (change: Partial<Deadlift> = {}): Deadlift[] =>
  [70, 72, 71].map((trunkDeg) => ({ trunkDeg, ...change }));
const deep = (change: Partial<Lunge> = {}): Lunge[] =>
  [80, 82, 81].map((kneeDeg) => ({ kneeDeg, ...change }));

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
  hinge: [
    ['clean', DEMO_PROGRAMS['single-leg-deadlift'].good],
    ['faulty', DEMO_PROGRAMS['single-leg-deadlift'].faulty],
    ['reaches across', DEMO_PROGRAMS['posterior-oblique-sling'].good],
    ['stays high', (side) => deadlifts({ side, reps: hinges({ trunkDeg: 38 }) })],
    ['bends the knee', (side) => deadlifts({ side, reps: hinges({ kneeDeg: 64 }) })],
    ['lets the leg hang', (side) => deadlifts({ side, reps: hinges({ legDeg: 25 }) })],
    ['hurries', (side) => deadlifts({ side, repS: 1.4, reps: hinges() })],
    ['hardly bends', (side) => deadlifts({ side, reps: hinges({ trunkDeg: 17 }) })],
  ],
  'good-morning': [
    ['clean', DEMO_PROGRAMS['longitudinal-sling'].good],
    ['faulty', DEMO_PROGRAMS['longitudinal-sling'].faulty],
    ['squats', () => goodMornings({ reps: hinges({ trunkDeg: 55, kneeDeg: 64 }) })],
    ['stays high', () => goodMornings({ reps: hinges({ trunkDeg: 38 }) })],
    ['hurries', () => goodMornings({ repS: 1.4, reps: hinges({ trunkDeg: 60 }) })],
    ['hardly bends', () => goodMornings({ reps: hinges({ trunkDeg: 17 }) })],
  ],
  lunge: [
    ['clean', DEMO_PROGRAMS.lunge.good],
    ['faulty, from the side', DEMO_PROGRAMS.lunge.faulty, 'from-side'],
    ['faulty', DEMO_PROGRAMS.lunge.faulty],
    ['clean, from the side', DEMO_PROGRAMS.lunge.good, 'from-side'],
    ['knee falls in', (side) => lunges({ side, reps: deep({ kneeInMm: 150 }) })],
    ['leans over', (side) => lunges({ side, reps: deep({ leanDeg: 17 }) })],
    ['bends forward', (side) => lunges({ side, reps: deep({ forwardDeg: 38 }) }), 'from-side'],
    ['hurries', (side) => lunges({ side, repS: 1.5, reps: deep() })],
    ['feet stay apart', (side) => lunges({ side, stepping: false, reps: deep() })],
    ['hardly goes down', (side) => lunges({ side, stepping: false, reps: deep({ kneeDeg: 16 }) })],
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
