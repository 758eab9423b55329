import { describe, expect, it } from 'vitest';
import type { GuidedLevel } from '../exercises/guided-exercise.ts';
import { GUIDED } from '../exercises/guided-registry.ts';
import { lengthMs, partsOf, type GuidePart } from './guide-parts.ts';
import type { GuideHeard, GuideSaying } from './guide-sounds.ts';
import { viewOf } from './guide-view.ts';
import { advance, follow, GUIDE_START, type GuideState } from './guide.ts';

const LEVEL: GuidedLevel = {
  id: 'test',
  timesPerWeek: 1,
  steps: [
    { id: 'press', sides: 'each', seconds: 60 },
    {
      id: 'lift',
      sides: 'each',
      rounds: 4,
      pace: [
        { part: 'go', seconds: 2 },
        { part: 'back', seconds: 1 },
      ],
    },
    {
      id: 'breathe',
      sides: 'both',
      seconds: 20,
      pace: [
        { part: 'in', seconds: 4 },
        { part: 'out', seconds: 6 },
      ],
    },
  ],
};
const PARTS = partsOf({ readyS: 5 }, LEVEL);

/** Lets the time pass in small steps and writes down what was said when. */
function run(
  parts: readonly GuidePart[],
  forMs: number,
  from: GuideState = GUIDE_START,
  stepMs = 100,
) {
  let state = from;
  const heard: (GuideHeard & { tMs: number })[] = [];
  for (let tMs = stepMs; tMs <= forMs && state.status === 'running'; tMs += stepMs) {
    const turn = advance(parts, state, stepMs);
    state = turn.state;
    heard.push(...turn.heard.map((h) => ({ ...h, tMs })));
  }
  const said = heard.flatMap(({ say, tMs }) => (say ? [{ ...say, tMs }] : []));
  const tones = heard.flatMap(({ tone }) => tone ?? []);
  return { state, heard, said, tones };
}

const stepsOf = (said: readonly GuideSaying[]) =>
  said.flatMap((say) => (say.id === 'step' ? [`${say.step} ${say.side ?? 'both'}`] : []));

describe('a guided exercise', () => {
  it('does all steps of the left side, then of the right, then those of both', () => {
    const { said, state } = run(PARTS, lengthMs(PARTS));
    expect(stepsOf(said)).toEqual([
      'press left',
      'lift left',
      'press right',
      'lift right',
      'breathe both',
    ]);
    expect(state.status).toBe('done');
    expect(state.workedMs).toBe((2 * (60 + 12) + 20) * 1000);
  });

  it('counts down before a step, marks its beginning and end, and tells the time of a long one', () => {
    const { heard, said } = run(PARTS, 5_000 + 60_000);
    const tones = heard.flatMap(({ tone, tMs }) => (tone ? [[tone, Math.round(tMs / 1000)]] : []));
    expect(tones).toEqual([
      ['tick', 2],
      ['tick', 3],
      ['tick', 4],
      ['go', 5],
      ['end', 65],
    ]);
    expect(said.map(({ id, tMs }) => [id, Math.round(tMs / 1000)])).toEqual([
      ['step', 0],
      ['halfway', 35],
      ['seconds-left', 55],
    ]);
  });

  it('paces repetitions like a metronome and announces the last one', () => {
    const begun: GuideState = { ...GUIDE_START, part: 3 };
    const { tones, said } = run(PARTS, 12_000 - 100, begun);
    expect(tones).toEqual(['go', ...Array(4).fill(['tick', 'beat', 'beat']).flat()]);
    expect(said.map((say) => (say.id === 'pace' ? say.part : say.id))).toEqual([
      ...['go', 'back', 'go', 'back'],
      'last-round',
    ]);
  });

  it('knows where the breath is', () => {
    const at = (inMs: number) => viewOf(PARTS, { ...GUIDE_START, part: 9, inMs })?.pace;
    expect(at(0)).toMatchObject({ part: 'in', fill01: 0, secondsLeft: 4 });
    expect(at(2_000)).toMatchObject({ part: 'in', fill01: 0.5 });
    expect(at(4_000)).toMatchObject({ part: 'out', fill01: 1, secondsLeft: 6 });
    expect(at(13_000)).toMatchObject({ part: 'in', fill01: 0.75, round: 2, rounds: undefined });
  });

  it('says which side comes next, and nothing after the last step', () => {
    const next = (part: number) => viewOf(PARTS, { ...GUIDE_START, part })?.next;
    expect(next(3)).toMatchObject({ step: { id: 'press' }, side: 'right' });
    expect(next(9)).toBeUndefined();
  });

  it('stands still while paused and goes on where it was', () => {
    const before = run(PARTS, 20_000).state;
    const paused = follow(PARTS, before, 'pause');
    expect(paused.heard).toEqual([{ say: { id: 'paused', away: false } }]);
    expect(advance(PARTS, paused.state, 60_000)).toEqual({ state: paused.state, heard: [] });
    const resumed = follow(PARTS, paused.state, 'resume').state;
    expect(resumed).toEqual(before);
  });

  it('says so when it pauses because nobody looks', () => {
    const { heard, state } = follow(PARTS, GUIDE_START, 'away');
    expect(state.status).toBe('paused');
    expect(heard).toEqual([{ say: { id: 'paused', away: true } }]);
    expect(follow(PARTS, state, 'away').heard).toEqual([]);
  });

  it('skips forward and back, and does not count what was skipped as done', () => {
    const started = follow(PARTS, GUIDE_START, 'skip').state;
    expect(viewOf(PARTS, started)).toMatchObject({ phase: 'work', step: { id: 'press' } });
    const later = follow(PARTS, run(PARTS, 10_000, started).state, 'skip').state;
    expect(viewOf(PARTS, later)).toMatchObject({ phase: 'ready', step: { id: 'lift' } });
    expect(later.workedMs).toBe(10_000);
    const before = follow(PARTS, later, 'back').state;
    expect(viewOf(PARTS, before)).toMatchObject({ phase: 'ready', step: { id: 'press' } });
    expect(follow(PARTS, before, 'back').state).toEqual(before);
    expect(stepsOf(run(PARTS, 200, later).said)).toEqual(['lift left']);
  });

  it('is done when the last step is skipped', () => {
    const last: GuideState = { ...GUIDE_START, part: PARTS.length - 1 };
    const { state, heard } = follow(PARTS, last, 'skip');
    expect(state.status).toBe('done');
    expect(heard[0]?.say).toEqual({ id: 'finished' });
  });

  it.each(['stop', 'stop-pain'] as const)('ends for good on %s', (wish) => {
    const { state, heard } = follow(PARTS, run(PARTS, 30_000).state, wish);
    expect(state).toMatchObject({ status: 'stopped', pain: wish === 'stop-pain' });
    expect(heard[0]?.say).toEqual({ id: 'stopped', pain: wish === 'stop-pain' });
    expect(advance(PARTS, state, 60_000).state).toEqual(state);
    expect(follow(PARTS, state, 'resume').state).toEqual(state);
  });

  it('can be stopped while paused', () => {
    const paused = follow(PARTS, GUIDE_START, 'pause').state;
    expect(follow(PARTS, paused, 'stop-pain').state.status).toBe('stopped');
  });

  it('comes out the same at any frame rate', () => {
    const heardAt = (stepMs: number) => {
      const { heard, state } = run(PARTS, lengthMs(PARTS) + stepMs, GUIDE_START, stepMs);
      return { heard: heard.map(({ say, tone }) => ({ say, tone })), state };
    };
    expect(heardAt(16)).toEqual(heardAt(1000));
    expect(heardAt(37)).toEqual(heardAt(1000));
  });
});

const LEVELS = GUIDED.flatMap((exercise) =>
  exercise.levels.map((level) => ({ name: `${exercise.id}, ${level.id}`, exercise, level })),
);

describe('every exercise of the registry', () => {
  it('has an id of its own', () => {
    expect(new Set(GUIDED.map(({ id }) => id)).size).toBe(GUIDED.length);
  });

  it.each(LEVELS)('$name runs to its end and says each step once a side', ({ exercise, level }) => {
    const parts = partsOf(exercise, level);
    const { said, state } = run(parts, lengthMs(parts));
    expect(state.status).toBe('done');
    expect(said.at(-1)).toMatchObject({ id: 'finished' });
    const wanted = level.steps.flatMap(({ id, sides }) =>
      sides === 'each' ? [`${id} left`, `${id} right`] : [`${id} both`],
    );
    expect(stepsOf(said).sort()).toEqual(wanted.sort());
  });

  it.each(LEVELS)('$name leaves a breath between two sentences', ({ exercise, level }) => {
    const parts = partsOf(exercise, level);
    const { said } = run(parts, lengthMs(parts));
    const gaps = said.slice(1).map(({ tMs }, i) => tMs - said[i]!.tMs);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
  });

  it('the desk break takes two minutes', () => {
    const { levels, ...deskBreak } = GUIDED.find(({ id }) => id === 'desk-break')!;
    const ms = lengthMs(partsOf(deskBreak, levels[0]!));
    expect(ms / 1000).toBeGreaterThan(110);
    expect(ms / 1000).toBeLessThan(130);
  });

  it('barefoot strides name what comes first', () => {
    const { foundation } = GUIDED.find(({ id }) => id === 'barefoot-strides')!;
    expect(foundation?.map(({ exercise }) => exercise)).toEqual([
      'calf-raise',
      'single-leg-balance',
      'hop',
    ]);
  });
});
