import { readFileSync } from 'node:fs';
import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { opposite, SIDES, type Side } from '../../src/lib/pose/keypoints.ts';
import type { PoseFrame, View } from '../../src/lib/pose/pose-frame.ts';
import type { AthleteOptions } from '../../src/lib/recording/athlete-options.ts';
import type { Program } from '../../src/lib/recording/athlete-programs.ts';
import { readRecording } from '../../src/lib/recording/pose-jsonl.ts';
import { syntheticAthlete } from '../../src/lib/recording/synthetic-athlete.ts';
import type {
  Rule,
  RuleReading,
  RuleSummary,
  Span,
  Task,
  Track,
  TrialContext,
} from '../../src/lib/rules/rule.ts';
import { startOf } from '../../src/lib/rules/tasks.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import { ACTS } from './acts.ts';

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

/** Those of a rule that has been judged are not needed again, and take much room. */
export const forgetPerformances = () => made.clear();

/**
 * The baseline is all but the edges of the quiet start; the trial is everything after it. Nothing moves before
 * somebody looks at the track: laws need only some of the performances.
 */
export function perform(
  name: string,
  task: Task,
  program: Program,
  look: Look = {},
  borderline = false,
): Performance {
  const { cues, ...rest } = look;
  const seated = program.stateAt(0).seated;
  const view = look.view ?? viewOf(task, program);
  const athlete = syntheticAthlete({
    program,
    ...rest,
    view,
    ...(cues !== undefined && !seated && { cues }),
  });
  const startMs = look.startMs ?? 0;
  const quietMs = 1000 * program.baselineS;
  let track: Track | undefined;
  return {
    name,
    borderline,
    context: {
      task,
      view,
      stance: program.stance,
      model: athlete.header.model,
      heightCm: look.heightCm ?? 172,
    },
    get track() {
      if (track) return track;
      const frames = Array.from({ length: athlete.frameCount }, (_, i) => athlete.frameAt(i).frame);
      track = {
        frames,
        baseline: { fromMs: startMs + 200, toMs: startMs + quietMs - 100 },
        trial: { fromMs: startMs + quietMs, toMs: frames.at(-1)!.tMs },
      };
      return track;
    },
  };
}

/** As its exercise asks for; beside the athlete, from the side of the leg that works. */
function viewOf(task: Task, { stance = 'left' }: Program): View {
  const start = startOf(task);
  if (start === 'all-fours') return 'head-end';
  if (start !== 'side-on' && start !== 'prone') return 'front';
  return `side-${task === 'leg-swing-sagittal' ? opposite(stance) : stance}`;
}

/** A recording of the fixtures, its parts marked as scoring marks them. */
export function fromFixture(name: string, exercise: Exercise): Performance {
  const file = new URL(`../fixtures/recordings/${name}.pose.jsonl`, import.meta.url);
  const recording = readRecording(readFileSync(file, 'utf8'));
  const { baseline, trial, side } = scoreRecording(recording, exercise);
  const startMs = trial.fromMs;
  return {
    name,
    borderline: false,
    context: {
      task: exercise.task,
      view: recording.header.view,
      stance: side ?? undefined,
      model: recording.header.model,
      heightCm: undefined,
    },
    track: {
      frames: recording.frames,
      baseline: baseline ?? { fromMs: startMs, toMs: startMs + 1000 },
      trial,
    },
  };
}

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
  const one = (act: string, program: Program, more: Look = {}, borderline = false) => {
    const name = [task, act, program.stance].filter(Boolean).join(', ');
    return perform(name, task, program, { ...look, ...more }, borderline);
  };
  const acts = ACTS[task] ?? [];
  const seen = acts.flatMap(([act, make, how]) => {
    const aside = (side: Side): Look => (how === 'from-side' ? { view: `side-${side}` } : {});
    const [left, right] = SIDES.map((side) => [make(side), aside(side)] as const);
    const both = left![0].stance ? [left!, right!] : [left!];
    return both.map(([program, more]) => one(act, program, more, how === 'borderline'));
  });
  const program = acts[0]![1]('left');
  const startMs = 1000 * program.baselineS;
  return [
    ...seen,
    one('walks out of the picture', program, { nobody: [{ fromMs: startMs, toMs: Infinity }] }),
    one(
      'is hidden for a moment',
      program,
      { nobody: [{ fromMs: startMs + 3500, toMs: startMs + 4500 }] },
      true,
    ),
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

/** As a slower camera sees it: every so-manieth frame. */
export function thinned(performance: Performance, every: number): Performance {
  const { track } = performance;
  const frames = track.frames.filter((_, i) => i % every === 0);
  const trial = { ...track.trial, toMs: frames.at(-1)!.tMs };
  return { ...performance, track: { ...track, frames, trial } };
}

export const otherSide = (side: Side | undefined): Side | undefined => side && opposite(side);
