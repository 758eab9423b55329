import { opposite, SIDES, type Side } from '../../src/lib/pose/keypoints.ts';
import type { PoseFrame } from '../../src/lib/pose/pose-frame.ts';
import type { AthleteOptions } from '../../src/lib/recording/athlete-options.ts';
import {
  quiet,
  singleLegBalance,
  singleLegSquat,
  thoracicRotation,
  type Program,
  type SquatRep,
} from '../../src/lib/recording/athlete-programs.ts';
import { DEMO_PROGRAMS } from '../../src/lib/recording/demo-programs.ts';
import { recordAthlete } from '../../src/lib/recording/synthetic-athlete.ts';
import type {
  Rule,
  RuleReading,
  RuleSummary,
  Span,
  Task,
  Track,
  TrialContext,
} from '../../src/lib/rules/rule.ts';

/** One movement for a rule to judge: its frames with baseline and trial marked, and what the rule is told. */
export interface Performance {
  readonly name: string;
  /** Meant to lie on a threshold, where another frame rate may decide otherwise. */
  readonly borderline: boolean;
  readonly context: TrialContext;
  readonly track: Track;
}

export type Look = Partial<Omit<AthleteOptions, 'program'>>;

/** Performances are the same for all rules, so each is made once. */
const made = new Map<string, Performance[]>();

/** The baseline is all but the edges of the quiet start; the trial is everything after it. */
export function perform(name: string, task: Task, program: Program, look: Look = {}): Performance {
  const { cues, ...rest } = look;
  const seated = program.stateAt(0).seated;
  const { recording } = recordAthlete({ program, ...rest, ...(cues && !seated && { cues }) });
  const startMs = look.startMs ?? 0;
  const quietMs = 1000 * program.baselineS;
  return {
    name,
    borderline: false,
    context: {
      task,
      view: look.view ?? 'front',
      stance: program.stance,
      model: recording.header.model,
      heightCm: look.heightCm ?? 172,
    },
    track: {
      frames: recording.frames,
      baseline: { fromMs: startMs + 200, toMs: startMs + quietMs - 100 },
      trial: { fromMs: startMs + quietMs, toMs: recording.frames.at(-1)!.tMs },
    },
  };
}

type Act = readonly [name: string, make: (side: Side) => Program, borderline?: 'borderline'];

/** So many squats alike; each drops `more` degrees farther than the one before. */
const squats = (count: number, change: Partial<SquatRep>, more = 0): SquatRep[] =>
  Array.from({ length: count }, (_, i) => {
    const rep = { kneeDeg: 70, dropDeg: 2, leanDeg: 2, kneeInMm: 0, ...change };
    return { ...rep, dropDeg: rep.dropDeg + i * more };
  });

/** The program without its last seconds. */
const cut = (program: Program, lastS: number): Program => ({
  ...program,
  durationS: program.durationS - lastS,
});

/** What is shown to rules of each task: clean, faulty, and each odd thing that can happen. */
const ACTS: Readonly<Record<Task, readonly Act[]>> = {
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
  'rotation-seated': [
    ['far', DEMO_PROGRAMS['thoracic-rotation'].good],
    ['stiff, leaning, pelvis along', DEMO_PROGRAMS['thoracic-rotation'].faulty],
    ['middling', () => thoracicRotation({ turns: [40, -41, 39, -40].map((deg) => ({ deg })) })],
    ['very stiff', () => thoracicRotation({ turns: [22, -24, 23, -22].map((deg) => ({ deg })) })],
    ['never holds', () => thoracicRotation({ holdS: 0.1 }), 'borderline'],
  ],
  'rotation-standing': [['far', () => thoracicRotation({ seated: false })]],
};

/** Every performance a rule should cope with. */
export function performancesOf(rule: Rule, look: Look = {}): Performance[] {
  return rule.tasks.flatMap((task) => {
    const key = JSON.stringify([task, look]);
    const all = made.get(key) ?? performancesOfTask(task, look);
    made.set(key, all);
    return all;
  });
}

function performancesOfTask(task: Task, look: Look): Performance[] {
  const one = (act: string, program: Program, more: Look = {}) =>
    perform([task, act, program.stance].filter(Boolean).join(', '), task, program, {
      ...look,
      ...more,
    });
  const seen = ACTS[task].flatMap(([act, make, borderline]) => {
    const [left, right] = SIDES.map(make) as [Program, Program];
    const shown = left.stance ? [one(act, left), one(act, right)] : [one(act, left)];
    return shown.map((it) => ({ ...it, borderline: borderline !== undefined }));
  });
  const program = ACTS[task][0]![1]('left');
  const startMs = 1000 * program.baselineS;
  return [
    ...seen,
    one('walks out of the picture', program, { nobody: [{ fromMs: startMs, toMs: Infinity }] }),
    {
      ...one('is hidden for a moment', program, {
        nobody: [{ fromMs: startMs + 3500, toMs: startMs + 4500 }],
      }),
      borderline: true,
    },
  ];
}

export const inSpan = (tMs: number, span: Span): boolean => tMs >= span.fromMs && tMs <= span.toMs;

export const baselineOf = ({ frames, baseline }: Track): PoseFrame[] =>
  baseline ? frames.filter(({ tMs }) => inSpan(tMs, baseline)) : [];

export const trialOf = ({ frames, trial }: Track): PoseFrame[] =>
  frames.filter(({ tMs }) => inSpan(tMs, trial));

export function readings(rule: Rule, { context, track }: Performance): RuleReading[] {
  const live = rule.live(context, baselineOf(track));
  return trialOf(track).map((frame) => live.step(frame));
}

export const summary = (rule: Rule, { context, track }: Performance): RuleSummary =>
  rule.summarise(context, track);

/** The same performance with every frame changed. */
export function withFrames(
  performance: Performance,
  change: (frame: PoseFrame) => PoseFrame,
  context: Partial<TrialContext> = {},
): Performance {
  return {
    ...performance,
    context: { ...performance.context, ...context },
    track: { ...performance.track, frames: performance.track.frames.map(change) },
  };
}

export const otherSide = (side: Side | undefined): Side | undefined => side && opposite(side);
