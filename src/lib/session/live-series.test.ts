import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercises/exercise.ts';
import { exerciseById } from '../exercises/registry.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import {
  singleLegBalance,
  singleLegSquat,
  thoracicRotation,
  type Program,
} from '../recording/athlete-programs.ts';
import { quantise } from '../recording/quantise.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { SeriesId } from '../rules/rule.ts';
import { liveSeries } from './live-series.ts';
import { scoreRecording } from './score.ts';
import { Workout } from './workout.ts';

/** Time for set-up, baseline and countdown before the movement begins. */
const LEAD_S = 8;
const afterLead = (program: Program): Program => ({
  ...program,
  durationS: program.durationS + LEAD_S,
  baselineS: program.baselineS + LEAD_S,
  stateAt: (tS) => program.stateAt(Math.max(0, tS - LEAD_S)),
});

const CASES: readonly [SeriesId, string, string, Program][] = [
  ['hipDropDeg', 'hip-drop', 'single-leg-squat', singleLegSquat({ side: 'right' })],
  ['trunkLeanDeg', 'trunk-lean', 'single-leg-balance', singleLegBalance({ side: 'left' })],
  ['swayMlMm', 'sway-now', 'single-leg-balance', singleLegBalance({ swayRmsMm: 9 })],
  ['rotationDeg', 'rotation-now', 'thoracic-rotation', thoracicRotation()],
];

/** A workout before the synthetic athlete: what it showed of one metric, and the track and spans that are kept of it. */
function train(exercise: Exercise, program: Program, metric: string) {
  const { recording } = recordAthlete({ program: afterLead(program), fps: 20 });
  const side = program.stance;
  const workout = new Workout(exercise, {
    turns: [{ side, feedback: true }],
    ...{ view: 'front', mode: 'train', model: recording.header.model, heightCm: 172 },
  });
  const shown: (number | null)[] = [];
  const frames: PoseFrame[] = [];
  for (const frame of recording.frames) {
    frames.push(frame);
    const state = workout.step(frame);
    const value = state.session.reading?.values.find(({ id }) => id === metric);
    shown.push(value?.value ?? null);
    if (state.events.includes('trialEnded')) break;
  }
  workout.interrupt();
  const { session } = workout.state;
  const kept = quantise({ header: recording.header, frames });
  return { kept, shown, side, baseline: session.baseline!, trial: session.trial! };
}

describe('the live series', () => {
  it.each(CASES)('%s is what the workout showed as %s', (id, metric, exerciseId, program) => {
    const exercise = exerciseById(exerciseId)!;
    const { kept, shown, ...spans } = train(exercise, program, metric);
    const live = liveSeries(kept, exercise, { ...spans, heightCm: 172 })[id]!;
    expect(live).toHaveLength(kept.frames.length);
    // Stored points are rounded a little; sway and turns are shown as a size, their series has a sign.
    const told = live.filter((value) => value !== null);
    expect(told.length).toBeGreaterThan(100);
    live.forEach((value, i) => {
      if (value === null || shown[i] === null) expect(value).toBe(shown[i]);
      else expect(Math.abs(Math.abs(value) - Math.abs(shown[i]!))).toBeLessThan(0.3);
    });
  });

  it.each(CASES)('%s runs with the final one, a little late', (id, metric, exerciseId, program) => {
    const exercise = exerciseById(exerciseId)!;
    const { kept, side, baseline, trial } = train(exercise, program, metric);
    const options = { side, baseline, trial, heightCm: 172 };
    const live = liveSeries(kept, exercise, options)[id]!;
    const final = scoreRecording(kept, exercise, options).series[id];
    const pairs = live.flatMap((value, i) => {
      const last = final[i];
      return value === null || last === null || last === undefined ? [] : [[value, last] as const];
    });
    const size = (at: 0 | 1) => Math.hypot(...pairs.map((pair) => pair[at]));
    const together = pairs.reduce((sum, [a, b]) => sum + a * b, 0) / (size(0) * size(1));
    expect(together).toBeGreaterThan(0.75);
    expect(live.some((value, i) => value !== null && value !== final[i])).toBe(true);
  });

  it('is empty outside the trial', () => {
    const exercise = exerciseById('single-leg-squat')!;
    const { kept, shown, ...spans } = train(exercise, singleLegSquat(), 'hip-drop');
    expect(shown.filter((value) => value !== null).length).toBeGreaterThan(100);
    const { hipDropDeg } = liveSeries(kept, exercise, { ...spans, heightCm: 172 });
    const before = kept.frames.filter(({ tMs }) => tMs < spans.trial.fromMs).length;
    expect(hipDropDeg!.slice(0, before).every((value) => value === null)).toBe(true);
  });
});
